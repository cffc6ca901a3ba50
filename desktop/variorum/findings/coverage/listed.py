"""A source's items of one kind of finding: the best each by itself, the others together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, Parameters, given, repeated
from variorum.findings.printed import labels

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.model import FindingKind, Place

LOOKED_AT = 100  # items of a source, the best of them, however long it is
UNCOVERED = 7.0  # toll for being named by words of which the others have none
COVERED = 0.7  # of an item's telling words, from which another one says the same
NEXT_TOLL, SAME_SPEAKER_TOLL, SAME_PASSAGE_TOLL, MORE_OF_IT_TOLL = 0.7, 4.0, 4.0, 8.0
PASSAGE = 1  # paragraphs between two things of one passage: a letter, an interview, a comment
TOGETHER = -12.0  # weight of the others: after whatever is told by itself


class Claimed(NamedTuple):
    """An item, and what is claimed with it."""

    weight: float
    item: Item
    sources: frozenset[int]  # of whom it is told
    others: frozenset[int]  # the other side
    notes: Parameters


def by_weight(claimed: Iterable[Claimed]) -> list[Claimed]:
    """The heaviest first; of those that say the same, the one that says least beside it."""
    kept: list[Claimed] = []
    tolled = [c._replace(weight=c.weight - UNCOVERED * (1 - c.item.covered)) for c in claimed]
    for one in sorted(tolled, key=lambda c: (-c.weight, c.item.words, c.item.where)):
        same = next((n for n, other in enumerate(kept) if _says_the_same(one.item, other.item)), None)
        if same is None:
            kept.append(one)
        elif one.item.covered > kept[same].item.covered:
            kept[same] = one._replace(weight=kept[same].weight)
    return kept


def listed(kind: FindingKind, claimed: Iterable[Claimed], claims: Claims, *, singles: int) -> Iterator[Draft]:
    """A finding for each of the first, one for all other quotes and one for all other sentences."""
    ordered = by_weight(claimed)
    for place, one in enumerate(ordered[:singles]):
        toll = NEXT_TOLL * place + _toll_again(one.item, [told.item for told in ordered[:place]], claims)
        yield _draft(kind, one.weight - toll, [one], claims)
    for sort in ("quote", "sentence"):
        rest = [one for one in ordered[singles:] if one.item.kind == sort]
        if rest:
            yield _draft(kind, TOGETHER + min(len(rest), 20) * 0.1, rest, claims)


def _toll_again(item: Item, told: Sequence[Item], claims: Claims) -> float:
    """For another line of whom a line was told of already, and for more of a passage already told of.

    What the same person goes on to say there is no news by itself.
    """
    spoken = sum(other.speaker == item.speaker for other in told) if item.speaker else 0
    beside = [other for other in told if _is_beside(item, other, claims)]
    more = any(_goes_on(item, other) for other in beside)
    return max(SAME_SPEAKER_TOLL * spoken, SAME_PASSAGE_TOLL * min(1, len(beside)), MORE_OF_IT_TOLL * more)


def _goes_on(item: Item, other: Item) -> bool:
    """Whether one of two things of a passage is more of the other: by the same person, or leads up to it."""
    if item.kind == "quote":
        return other.kind == "quote" and other.speaker == item.speaker
    return bool(other.speaker) and (other.speaker or "").split()[-1] in item.words


def _is_beside(item: Item, other: Item, claims: Claims) -> bool:
    """Whether two things stand in one passage of a source."""
    if item.named.source != other.named.source:
        return False
    apart = claims.news.paragraph(other.named)[0] - claims.news.paragraph(item.named)[0]
    return abs(apart) <= PASSAGE


def _says_the_same(item: Item, other: Item) -> bool:
    smaller = min(len(item.terms), len(other.terms))
    return smaller > 0 and len(item.terms & other.terms) >= COVERED * smaller


def _draft(kind: FindingKind, weight: float, claimed: Sequence[Claimed], claims: Claims) -> Draft:
    """The first of the items is named."""
    first, rest = claimed[0].item, len(claimed) - 1
    comparison = claims.comparison
    return Draft(
        kind=kind,
        weight=weight,
        parameters=(
            *repeated("source", labels(comparison, _union(one.sources for one in claimed))),
            *repeated("other", labels(comparison, _union(one.others for one in claimed))),
            *given(
                sort=_sort(claimed),
                count=len(claimed),
                rest=rest or None,
                words=first.words,
                speaker=first.speaker or (first.mention if kind == "only_here" else None),
                line=claims.line(first) if first.sort and not rest else None,
                record=None if comparison.record is None else "yes",
            ),
            *dict.fromkeys(note for one in claimed for note in one.notes),
        ),
        where=tuple(place for one in claimed for place in _places(one)),
        family=None if rest else first.family,
        row=None if rest else first.row,
        certainty=first.certainty,
    )


def _sort(claimed: Sequence[Claimed]) -> str:
    """Which phrase fits: "quote", "sentences"; "quote_prints" where the sources are several that are one."""
    first = claimed[0].item
    sort = f"{first.kind}s" if len(claimed) > 1 else first.sort or first.kind
    return f"{sort}_prints" if len(_union(one.sources for one in claimed)) > 1 else sort


def _places(one: Claimed) -> Iterator[Place]:
    """Where it stands, the named words first."""
    first = [place for place in one.item.where if place.source == one.item.named.source]
    yield from first
    yield from (place for place in one.item.where if place not in first)


def _union(sets: Iterable[Collection[int]]) -> frozenset[int]:
    return frozenset(number for one in sets for number in one)
