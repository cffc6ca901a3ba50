"""Figures that count the same thing, brought together across the sources of a row."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.counted import CountedClaim, claims_agree, counted_claim
from variorum.model import FigureGroup
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Reading, Row, SentenceRef
    from variorum.reading.language import Languages

SAME_SETTING = 0.34  # of the content words around the figures, for claims that count what is called the same
SAME_SETTING_UNNAMED = 0.5  # where one of them does not say what it counts
MOST_CLAIMS = 60  # in one row; a table of results is no sentence


class Pair(NamedTuple):
    """Two claims of different sources that may be about the same count."""

    score: float
    a: int
    b: int


def group_figures(
    rows: Sequence[Row], readings: Sequence[Reading], languages: Languages
) -> tuple[FigureGroup, ...]:
    """The claims of several sources about the same count, amount or date, row by row.

    A group holds one claim of a source, or several that say the same. ``conflict`` means that two sources
    make different claims: "at least 20" is not "20", and neither is "dozens"; rounding is no conflict.
    """
    starts = [[figure.span.start for figure in reading.figures] for reading in readings]
    groups: list[FigureGroup] = []
    for number, row in enumerate(rows):
        claims = [
            claim
            for ref in row.members
            for claim in _claims(ref, readings[ref.source], starts[ref.source], languages)
        ]
        if 1 < len(claims) <= MOST_CLAIMS:
            groups += (_group(members, number) for members in _together(claims))
    return tuple(groups)


def _claims(
    ref: SentenceRef, reading: Reading, starts: Sequence[int], languages: Languages
) -> Iterator[CountedClaim]:
    sentence = reading.sentences[ref.sentence]
    if sentence.role not in ("prose", "headline"):
        return
    language = language_for(languages, reading.language)
    for at in range(bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end)):
        yield counted_claim(ref, at, reading, language)


def _together(claims: Sequence[CountedClaim]) -> Iterator[list[CountedClaim]]:
    """Join the pairs that fit best first; of each source one claim to a group."""
    group_of = list(range(len(claims)))
    members = {at: [at] for at in group_of}
    for pair in sorted(_pairs(claims), key=lambda pair: (-pair.score, pair.a, pair.b)):
        one, other = group_of[pair.a], group_of[pair.b]
        if one != other and _may_join(claims, members[one], members[other]):
            for at in members[other]:
                group_of[at] = one
            members[one] += members.pop(other)
    for ats in members.values():
        if len({claims[at].claim.source for at in ats}) > 1:
            yield [claims[at] for at in sorted(ats)]


def _pairs(claims: Sequence[CountedClaim]) -> Iterator[Pair]:
    for a, b in combinations(range(len(claims)), 2):
        one, other = claims[a], claims[b]
        if one.claim.source != other.claim.source and one.sort == other.sort:
            score = _fit(one, other) if _may_be_one(one, other) else 0.0
            if score > 0:
                yield Pair(score, a, b)


def _may_be_one(one: CountedClaim, other: CountedClaim) -> bool:
    """Of two different values, neither may stand in the other's sentence too: there is its counterpart."""
    if one.figure.value == other.figure.value:
        return True
    elsewhere = one.printed & other.beside or other.printed & one.beside
    return not elsewhere and one.looks_like_year == other.looks_like_year


def _fit(one: CountedClaim, other: CountedClaim) -> float:
    """How well two claims fit, 0 for not at all; another value fits only if the words around are the same."""
    setting = one.setting_shared_with(other)
    same_count = bool(one.of) and one.of == other.of
    if one.figure.value == other.figure.value and (same_count or not (one.of and other.of)):
        return 2 + setting
    if same_count:
        return 1 + setting if setting >= SAME_SETTING else 0.0
    return setting if setting >= SAME_SETTING_UNNAMED and not (one.of and other.of) else 0.0


def _may_join(claims: Sequence[CountedClaim], one: Sequence[int], other: Sequence[int]) -> bool:
    return all(
        claims[a].claim.source != claims[b].claim.source or claims[a].figure.value == claims[b].figure.value
        for a in one
        for b in other
    )


def _group(members: Sequence[CountedClaim], row: int) -> FigureGroup:
    named = Counter(member.counted for member in members if member.counted)
    return FigureGroup(
        of=min(named, key=lambda of: (-named[of], len(of), of)) if named else "",
        claims=tuple(member.claim for member in members),
        conflict=not _all_agree(members),
        row=row,
    )


def _all_agree(members: Sequence[CountedClaim]) -> bool:
    """Whether every two sources have a claim in common."""
    by_source: dict[int, list[CountedClaim]] = {}
    for member in members:
        by_source.setdefault(member.claim.source, []).append(member)
    return all(
        any(claims_agree(a.figure, b.figure) for a in ours for b in theirs)
        for ours, theirs in combinations(by_source.values(), 2)
    )
