"""What only one witness has: a source, the prints of one copy, or the versions of one article."""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.findings.coverage.claims import FEWEST_TERMS, SHARE
from variorum.findings.coverage.listed import LOOKED_AT, Claimed, listed
from variorum.findings.draft import repeated
from variorum.findings.printed import labels
from variorum.findings.quotes.people import Person, has_full_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.findings.draft import Draft
    from variorum.model import Certainty

WEIGHT = 14.0
WORTH = -4.0  # of what is worth a line; less is a credit, a stump, "declined to comment"
FAINT = 14.0  # for a sentence that stands elsewhere word for word, nothing for one of which nobody has a word

UNSURE, UNSURE_TOLL = 0.16, 10.0
"""Of a sentence's words, from which another source may report the same; then it is only possible."""

SURELY = 0.1  # of its words, below which a sentence that counts something stands nowhere else

WITH_LEDE = 4  # paragraphs of a text that opens with what all of its story tell
APART_TOLL = 4.0  # of another day, or another story
SHARE_IF_UNNAMED = 0.6
"""Of a quote's words, from which another source may have it without naming who says it."""

ANY_SHARE = 2.0
"""The same of a quote of few telling words: a single one is soon met with."""

REPORTERS_TOLL = 1.5  # of what a reporter tells as nobody's words, which is background more often
SINGLES, FEWEST_SINGLES = 18, 1  # of all sources; of each


def only_here(claims: Claims, items: Sequence[Item]) -> Iterator[Draft]:
    """For each witness what nobody else has, as far as nothing speaks against it."""
    sources, record = claims.comparison.sources, claims.comparison.record
    groups = [
        group
        for group in claims.witnesses.groups
        if record not in group and all(sources[source].kind != "transcript" for source in group)
    ]
    singles = max(FEWEST_SINGLES, SINGLES // max(1, len(groups)))
    by_group = _by_group(items, claims)
    for group in groups:
        own = [(claims.news.worth(item), item) for item in by_group.get(group, ())]
        telling = [(worth, item) for worth, item in own if worth >= WORTH]
        best = nlargest(LOOKED_AT, telling, key=lambda valued: (valued[0], valued[1].words))
        claimed = (one for _, item in best if (one := _claimed(item, group, claims)) is not None)
        yield from listed("only_here", claimed, claims, singles=singles)


def _by_group(items: Sequence[Item], claims: Claims) -> Mapping[frozenset[int], Sequence[Item]]:
    """What each witness has alone; a figure by itself is no line: its sentence is."""
    group_of = {source: group for group in claims.witnesses.groups for source in group}
    found: defaultdict[frozenset[int], list[Item]] = defaultdict(list)
    for item in items:
        groups = {group_of[source] for source in item.having}
        if len(groups) == 1 and not item.sort:
            found[groups.pop()].append(item)
    return found


def _claimed(item: Item, group: frozenset[int], claims: Claims) -> Claimed | None:
    others = frozenset(range(len(claims.comparison.sources))) - group
    unsure = frozenset(source for source in others if not claims.can_tell(source, item))
    asked = others - unsure
    if not asked or claims.witnesses.splits(item.having):
        return None
    share = SHARE
    if _is_only_named_here(item, asked, claims):
        share = SHARE_IF_UNNAMED if len(item.terms) >= FEWEST_TERMS else ANY_SHARE
    if claims.lacking(item, asked, share) != asked:
        return None
    shares = claims.echoes.shares(item.terms)
    nearest = max((shares.get(source, 0.0) for source in asked), default=0.0)
    certainty, doubt = _certainty(item, asked, nearest, claims)
    alike = [source for source in asked if certainty == "possible" and shares.get(source, 0.0) == nearest > 0]
    apart = any(claims.is_earlier(s, asked) for s in group) or not group.isdisjoint(claims.strangers)
    weight = WEIGHT + claims.news.worth(item) - claims.news.beside_the_story(item.named) - doubt
    weight -= REPORTERS_TOLL * (not claims.news.is_told_by_somebody(item))
    return Claimed(
        weight - APART_TOLL * apart,
        replace(item, certainty=certainty),
        item.having,
        frozenset(),
        (
            *claims.notes(having=item.having, alone=group, against=asked, unsure=unsure),
            *repeated("alike", labels(claims.comparison, alike if item.kind == "sentence" else ())),
        ),
    )


def _is_only_named_here(item: Item, asked: frozenset[int], claims: Claims) -> bool:
    """Whether who says it stands nowhere else: then no others quote it, however alike their words are."""
    person = Person.named(item.speaker or "", claims.news.language_of(item))
    return has_full_name(person) and not any(claims.named.has(person.names[-1], s) for s in asked)


def _certainty(item: Item, asked: frozenset[int], share: float, claims: Claims) -> tuple[Certainty, float]:
    """How certain it is that nobody else has it, and the toll for doubt.

    That nobody else quotes a line can be seen. What happened is easily told in other words; a figure gives it
    away.
    """
    if item.kind == "quote":
        return item.certainty, 0.0
    if share >= UNSURE or not _is_its_own(item, asked, claims):
        return "possible", UNSURE_TOLL + FAINT * share
    surely = share < SURELY and claims.news.is_counted(item)
    return "certain" if surely else "likely", FAINT * share


def _is_its_own(item: Item, asked: frozenset[int], claims: Claims) -> bool:
    """Whether a sentence is no lede, has no phrase of the others and counts nothing as they do."""
    paragraph, paragraphs = claims.news.paragraph(item.named)
    is_lede = paragraph == 1 and paragraphs >= WITH_LEDE and claims.strangers.isdisjoint(item.having)
    return not (is_lede or claims.has_phrase_of(item, asked) or claims.counts.are_near(item.named, asked))
