"""The synopsis: sentences of all sources that report the same thing stand in one row."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from variorum.collation.row_groups import row_groups
from variorum.model import Link, Reading, Row, SentenceRef, Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.constraints import Constraints


def choose_base(
    links: Sequence[Link], sources: Sequence[Source], readings: Sequence[Reading], pinned: str | None
) -> int:
    """The source pinned in the synopsis: the one she chose, else the one that shares most sentences.

    Ties go to the longer, then by label, so that the order of the sources does not matter. 0 without sources.
    """
    for number, source in enumerate(sources):
        if source.id == pinned:
            return number
    shared = _shared(links)

    def rank(number: int) -> tuple[int, int, str]:
        return (-shared[number], -len(readings[number].text), sources[number].label)

    return min(range(len(sources)), key=rank, default=0)


def arrange_rows(
    links: Sequence[Link], readings: Sequence[Reading], base: int, constraints: Constraints
) -> tuple[Row, ...]:
    """Every sentence of every source in exactly one row, in the reading order of the base.

    Which sentences belong together depends on the links alone. Rows without the base stand where their source
    has them: behind the row of the sentence before.
    """
    groups = row_groups(links, readings, constraints)
    row_of = {ref: number for number, group in enumerate(groups) for ref in group}
    order = _order(_insertion(links, readings, base), readings, row_of)
    return tuple(Row(members=tuple(sorted(groups[number]))) for number in order)


def _insertion(links: Sequence[Link], readings: Sequence[Reading], base: int) -> list[int]:
    """The base first, then the sources that share most."""
    shared = _shared(links)
    others = [number for number in range(len(readings)) if number != base]
    others.sort(key=lambda number: (-shared[number], -len(readings[number].text), readings[number].text))
    return ([base] if readings else []) + others


def _order(
    insertion: Sequence[int], readings: Sequence[Reading], row_of: Mapping[SentenceRef, int]
) -> list[int]:
    """Rows in reading order: each source in turn hangs what is new behind its own sentence before."""
    start = -1
    after: dict[int, int | None] = {start: None}
    for source in insertion:
        cursor = start
        for place in range(len(readings[source].sentences)):
            row = row_of[SentenceRef(source, place)]
            if row not in after:
                after[row] = after[cursor]
                after[cursor] = row
            cursor = row
    order = []
    row_or_end = after[start]
    while row_or_end is not None:
        order.append(row_or_end)
        row_or_end = after[row_or_end]
    return order


def _shared(links: Sequence[Link]) -> Mapping[int, int]:
    """How many sentences of each source a firm link holds."""
    return Counter(ref.source for ref in {end for link in links if link.firm for end in (link.a, link.b)})
