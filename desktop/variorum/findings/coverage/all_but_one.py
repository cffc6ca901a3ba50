"""What every witness has but one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.coverage.claims import FEWEST_TERMS
from variorum.findings.coverage.listed import Claimed, listed
from variorum.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.findings.draft import Draft
    from variorum.model import Comparison

WEIGHT, NEWS, HIGH, EACH_WITNESS = 16.0, 0.7, 4.0, 1.5
APART_TOLL = 9.0  # another story need not have it
WORTH, WORTH_OF_FEW = 2.5, 5.0  # of what is worth a line; of a quote of few telling words
LEADS = 2  # sources that begin with one thing
SINGLES = 3  # of each source


def all_but_one(claims: Claims, items: Sequence[Item]) -> Iterator[Draft]:
    """For each source what all others have. Her draft has findings of its own, and a record lacks nothing."""
    comparison = claims.comparison
    asked = frozenset(
        number
        for number, source in enumerate(comparison.sources)
        if source.kind not in ("draft", "transcript") and number != comparison.record
    )
    leads = _leads(comparison)
    lacked: defaultdict[frozenset[int], list[Claimed]] = defaultdict(list)
    for item in items:
        claimed = _claimed(item, asked, claims) if item.sort != "day" and not _is_lead(item, leads) else None
        if claimed is not None:
            lacked[claimed.sources].append(claimed)
    for found in lacked.values():
        news = [one for one in found if _is_news(one, claims)]
        yield from listed("all_but_one", news, claims, singles=SINGLES)


def _is_news(one: Claimed, claims: Claims) -> bool:
    """Whether what the others share is worth a line; the more so, the more witnesses have it."""
    few = len(one.item.terms) < FEWEST_TERMS and one.item.sort is None
    more = EACH_WITNESS * (claims.witnesses.count(one.others) - 2)
    return claims.news.worth(one.item) * one.item.covered + more >= (WORTH_OF_FEW if few else WORTH)


def _claimed(item: Item, asked: frozenset[int], claims: Claims) -> Claimed | None:
    """The claim, if all witnesses that can be asked have it but one, and that one surely has not."""
    having = item.having & asked
    number = claims.witnesses.count(having) if len(having) > 1 else 1
    if number < 2:
        return None
    unsure = frozenset(s for s in asked - having if not claims.can_tell(s, item))
    without = [
        g & asked for g in claims.witnesses.groups if g & asked - unsure - item.faint and not g & having
    ]
    if len(without) != 1 or (unsure and number == 2):  # two of more are not all
        return None
    if claims.lacking(item, without[0]) != without[0]:
        return None
    (lacking,) = without
    if any(claims.is_earlier(s, having) for s in lacking):
        return None  # it cannot have what was not yet known
    apart = not lacking.isdisjoint(claims.strangers)
    depth = claims.news.depth(claims.news.highest(item, having))
    weight = WEIGHT + NEWS * claims.news.worth(item) + HIGH * (1 - depth)
    return Claimed(
        weight + EACH_WITNESS * min(number - 2, 6) - APART_TOLL * apart,
        item,
        lacking,
        having,
        claims.notes(having=having, alone=lacking, against=having, unsure=unsure),
    )


def _leads(comparison: Comparison) -> frozenset[Place]:
    """Where each source begins to tell."""
    firsts = (
        (source, next((s for s in reading.sentences if s.role == "prose"), None))
        for source, reading in enumerate(comparison.readings)
    )
    return frozenset(Place(source, sentence.span) for source, sentence in firsts if sentence)


def _is_lead(item: Item, leads: frozenset[Place]) -> bool:
    """Whether several sources begin with it: then it is the story, which all tell in whatever words."""
    return item.kind == "sentence" and item.sort is None and len(leads.intersection(item.where)) >= LEADS
