"""The synopsis: sentences of all sources that report the same thing stand in one row."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.model import Link, Reading, Row, SentenceRef, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from variorum.collation.constraints import Constraints

TOGETHER = 0.3
"""Mean score over all pairs of different sources from which two groups become one row."""


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
        return (-len(shared[number]), -len(readings[number].text), sources[number].label)

    return min(range(len(sources)), key=rank, default=0)


def arrange_rows(
    links: Sequence[Link], readings: Sequence[Reading], base: int, constraints: Constraints
) -> tuple[Row, ...]:
    """Every sentence of every source in exactly one row, in the reading order of the base.

    Which sentences belong together depends on the links alone. Rows without the base stand where their source
    has them: behind the row of the sentence before.
    """
    row_of: dict[SentenceRef, int] = {}
    groups = _groups(links, readings, constraints)
    for number, group in enumerate(groups):
        row_of.update(dict.fromkeys(group, number))
    for source, reading in enumerate(readings):
        for place in range(len(reading.sentences)):
            ref = SentenceRef(source, place)
            if ref not in row_of:
                row_of[ref] = len(groups)
                groups.append([ref])
    order = _order(_insertion(links, readings, base), readings, row_of)
    return tuple(Row(members=tuple(sorted(groups[number]))) for number in order)


def _insertion(links: Sequence[Link], readings: Sequence[Reading], base: int) -> list[int]:
    """The base first, then the sources that share most."""
    shared = _shared(links)
    others = [number for number in range(len(readings)) if number != base]
    others.sort(key=lambda number: (-len(shared[number]), -len(readings[number].text), readings[number].text))
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


def _shared(links: Sequence[Link]) -> Mapping[int, set[int]]:
    """The sentences of each source that a firm link holds."""
    shared: defaultdict[int, set[int]] = defaultdict(set)
    for link in links:
        if link.firm:
            shared[link.a.source].add(link.a.sentence)
            shared[link.b.source].add(link.b.sentence)
    return shared


def _groups(
    links: Sequence[Link], readings: Sequence[Reading], constraints: Constraints
) -> list[list[SentenceRef]]:
    """Merge along the links, surest first, while the two sides agree on the whole. A link is not a bridge."""
    score = {(link.a, link.b): link.score for link in links}
    group_of: dict[SentenceRef, list[SentenceRef]] = {}
    firm = [link for link in links if link.firm]
    for link in sorted(firm, key=_surest_first(readings)):
        left = group_of.setdefault(link.a, [link.a])
        right = group_of.setdefault(link.b, [link.b])
        if left is right or not _agree(left, right, score, constraints, by_hand=link.by_hand):
            continue
        left.extend(right)
        group_of.update(dict.fromkeys(right, left))
    return list({id(group): group for group in group_of.values()}.values())


def _surest_first(readings: Sequence[Reading]) -> Callable[[Link], tuple[object, ...]]:
    """A key for links that goes by score and text, so that ties do not depend on the order of the sources."""
    by_text = sorted(range(len(readings)), key=lambda number: readings[number].text)
    rank = {number: place for place, number in enumerate(by_text)}

    def key(link: Link) -> tuple[object, ...]:
        ends = sorted((rank[end.source], end.sentence) for end in (link.a, link.b))
        return (not link.by_hand, -link.score, ends)

    return key


def _agree(
    left: Sequence[SentenceRef],
    right: Sequence[SentenceRef],
    score: Mapping[tuple[SentenceRef, SentenceRef], float],
    constraints: Constraints,
    *,
    by_hand: bool,
) -> bool:
    pairs = [(min(a, b), max(a, b)) for a in left for b in right if a.source != b.source]
    if any(pair in constraints.forbidden for pair in pairs):
        return False
    return by_hand or sum(score.get(pair, 0.0) for pair in pairs) >= TOGETHER * len(pairs)
