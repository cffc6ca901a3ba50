"""Long turns of a transcript, parted into what others print of them.

A speaker's turn may hold twenty things that were quoted. Each group of overlapping quotes becomes an
utterance of its own, with the whole sentences of the turn that it touches.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.parting import clusters, replace_by_parts
from variorum.collation.pieces import part_of_piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond
    from variorum.model import Reading


def part_turns(
    pieces: Sequence[Piece], bonds: Sequence[Bond], readings: Sequence[Reading]
) -> tuple[tuple[Piece, ...], tuple[Bond, ...]]:
    """Replace each matched turn by its matched parts. Bonds are handed on to the parts they touch."""
    parts = {
        at: tuple(
            (units, part_of_piece(pieces[at], *units))
            for units in clusters([_whole_sentences(pieces[at], r, readings) for r in ranges])
        )
        for at, ranges in _ranges_by_turn(pieces, bonds).items()
    }
    return replace_by_parts(pieces, bonds, parts)


def _ranges_by_turn(pieces: Sequence[Piece], bonds: Sequence[Bond]) -> dict[int, list[tuple[int, int]]]:
    ranges: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for bond in bonds:
        if pieces[bond.a].turn:
            ranges[bond.a].append(bond.at_a)
        if pieces[bond.b].turn:
            ranges[bond.b].append(bond.at_b)
    return dict(sorted(ranges.items()))


def _whole_sentences(piece: Piece, units: tuple[int, int], readings: Sequence[Reading]) -> tuple[int, int]:
    first, last = units
    start = piece.words[piece.heard[first].first].span.start
    end = piece.words[piece.heard[last - 1].last].span.end
    sentences = [
        s.span for s in readings[piece.source].sentences if s.span.end > start and s.span.start < end
    ]
    if sentences:
        start, end = min(start, sentences[0].start), max(end, sentences[-1].end)
    inside = [
        at
        for at, unit in enumerate(piece.heard)
        if piece.words[unit.first].span.start >= start and piece.words[unit.last].span.end <= end
    ]
    return (inside[0], inside[-1] + 1) if inside else units
