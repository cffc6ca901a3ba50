"""What every witness has but one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.coverage.listed import Claimed, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.findings.draft import Draft

WEIGHT, NEWS, HIGH, EACH_WITNESS = 16.0, 0.7, 4.0, 1.5
APART_TOLL = 9.0  # another story need not have it
WORTH = -2.0  # of what is worth a line
SINGLES = 3  # of each source


def all_but_one(claims: Claims, items: Sequence[Item]) -> Iterator[Draft]:
    """For each source what all others have. Her draft has findings of its own, and a record lacks nothing."""
    comparison = claims.comparison
    asked = frozenset(
        number
        for number, source in enumerate(comparison.sources)
        if source.kind not in ("draft", "transcript") and number != comparison.record
    )
    lacked: defaultdict[frozenset[int], list[Claimed]] = defaultdict(list)
    for item in items:
        claimed = None if item.sort == "day" else _claimed(item, asked, claims)
        if claimed is not None:
            lacked[claimed.sources].append(claimed)
    for found in lacked.values():
        yield from listed("all_but_one", found, claims, singles=SINGLES)


def _claimed(item: Item, asked: frozenset[int], claims: Claims) -> Claimed | None:
    """The claim, if all witnesses that can be asked have it but one, and that one surely has not."""
    having = item.having & asked
    number = claims.witnesses.count(having)
    if number < 2:
        return None
    unsure = frozenset(s for s in asked - having if not claims.can_tell(s, item))
    without = [
        g & asked for g in claims.witnesses.groups if g & asked - unsure - item.faint and not g & having
    ]
    if len(without) != 1 or (worth := claims.news.worth(item)) < WORTH:
        return None
    if claims.lacking(item, without[0]) != without[0]:
        return None
    (lacking,) = without
    if any(claims.is_earlier(s, having) for s in lacking):
        return None  # it cannot have what was not yet known
    apart = not lacking.isdisjoint(claims.strangers)
    depth = claims.news.depth(claims.news.highest(item, having))
    weight = WEIGHT + NEWS * worth + HIGH * (1 - depth)
    return Claimed(
        weight + EACH_WITNESS * min(number - 2, 6) - APART_TOLL * apart,
        item,
        lacking,
        having,
        claims.notes(having=having, alone=lacking, against=having, unsure=unsure),
    )
