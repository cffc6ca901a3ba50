"""Quotes that run together what others print as two utterances, parted into those two.

"The ferry is safe. Nobody asked the crew," inside one pair of marks is bonded to the renderings of both
sentences. Where many sources print the one or the other, it would belong to one of them only and seem to be
missing from the other; so it is parted where the one begins.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.parting import clusters
from variorum.collation.pieces import cut_piece, sentences_of_piece

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.grouping import Group
    from variorum.collation.parting import Parts, Range
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond
    from variorum.model import Reading


def part_bridges(
    pieces: Sequence[Piece],
    bonds: Sequence[Bond],
    groups: Sequence[Group],
    bridges: Sequence[Bond],
    readings: Sequence[Reading],
) -> Mapping[int, Parts]:
    """The parts of each piece, by its place, that bridges two groups with different words of it."""
    group_of = {place: number for number, group in enumerate(groups) for place in group.members}
    shared = _shared_ranges(bonds, group_of)
    bridging = sorted({place for bond in bridges for place in (bond.a, bond.b)})
    parts = {}
    for place in bridging:
        cuts = _cuts(pieces[place], list(shared[place].values()), readings)
        if cuts:
            parts[place] = cut_piece(pieces[place], cuts)
    return parts


def _shared_ranges(bonds: Sequence[Bond], group_of: Mapping[int, int]) -> Mapping[int, dict[int, Range]]:
    """For each piece, the words that it shares with each group, from the first to the last."""
    shared: defaultdict[int, dict[int, Range]] = defaultdict(dict)
    for bond in bonds:
        for here, there, (first, end) in ((bond.a, bond.b, bond.at_a), (bond.b, bond.a, bond.at_b)):
            before = shared[here].get(group_of[there], (first, end))
            shared[here][group_of[there]] = min(first, before[0]), max(end, before[1])
    return shared


def _cuts(piece: Piece, ranges: Sequence[Range], readings: Sequence[Reading]) -> tuple[int, ...]:
    """Where the piece is parted: between sentences if that is enough to tell the ranges apart."""
    if piece.turn or len(piece.spans) > 1:
        return ()
    sentences = sentences_of_piece(piece, readings[piece.source].text)
    whole = [_widened(shared, sentences) for shared in ranges]
    parts = max(clusters(whole), clusters(ranges), key=len)
    return tuple(start for start, _ in parts[1:])


def _widened(shared: Range, sentences: Sequence[Range]) -> Range:
    touched = [s for s in sentences if s[0] < shared[1] and s[1] > shared[0]]
    return (touched[0][0], touched[-1][1]) if touched else shared
