"""What her draft lacks, ranked by how many others have it and how high they place it."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from variorum.findings.coverage.listed import LOOKED_AT, Claimed, listed
from variorum.findings.draft import given

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.findings.draft import Draft

WEIGHT, OF_ALL, HIGH, NEWS = 42.0, 20.0, 6.0, 0.5
ECHO = 0.4  # more than elsewhere: nobody else reads it, and she knows what she wrote
SINGLES = 10  # of each draft


def draft_lacks(claims: Claims, items: Sequence[Item]) -> Iterator[Draft]:
    """For each draft what several others have; where there is but one other, what that one has."""
    sources = claims.comparison.sources
    drafts = frozenset(number for number, source in enumerate(sources) if source.kind == "draft")
    written = frozenset(number for number, source in enumerate(sources) if source.kind != "transcript")
    others = written - drafts or frozenset(range(len(sources))) - drafts
    enough = min(2, claims.witnesses.count(others))
    for draft in sorted(drafts):
        asked = (
            _claimed(item, draft, others, claims)
            for item in items
            if draft not in item.having | item.faint
            and not claims.tells_time_of(item, draft)
            and claims.witnesses.count(item.having & others) >= enough > 0
        )
        best = nlargest(LOOKED_AT, asked, key=lambda one: (one.weight, one.item.words))
        found = (one for one in best if claims.lacking(one.item, {draft}, ECHO))
        yield from listed("draft_lacks", found, claims, singles=SINGLES)


def _claimed(item: Item, draft: int, others: frozenset[int], claims: Claims) -> Claimed:
    having = item.having & others
    part = claims.witnesses.count(having) / claims.witnesses.count(others)
    highest = claims.news.highest(item, having)
    paragraph, paragraphs = claims.news.paragraph(highest)
    stands = given(
        base=claims.comparison.sources[highest.source].label, paragraph=paragraph, paragraphs=paragraphs
    )
    weight = WEIGHT + OF_ALL * part + HIGH * (1 - claims.news.depth(highest))
    return Claimed(
        weight + NEWS * claims.news.worth(item),
        item,
        frozenset({draft}),
        having,
        (*stands, *claims.notes(having=having)),
    )
