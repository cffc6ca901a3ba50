"""Long turns of a transcript, parted into what others print of them.

A speaker's turn may hold twenty things that were quoted. Each group of overlapping quotes becomes an
utterance of its own, with the whole sentences of the turn that it touches.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

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
    parted: list[Piece] = list(pieces)
    part_of: dict[int, list[tuple[int, int, int]]] = {}
    for at, ranges in _ranges_by_turn(pieces, bonds).items():
        clusters = _clusters([_whole_sentences(pieces[at], r, readings) for r in ranges])
        places = [at, *range(len(parted), len(parted) + len(clusters) - 1)]
        parted.extend([pieces[at]] * (len(clusters) - 1))
        for place, (first, last) in zip(places, clusters, strict=True):
            parted[place] = part_of_piece(pieces[at], first, last)
        part_of[at] = [(*cluster, place) for cluster, place in zip(clusters, places, strict=True)]
    moved = [
        replace(bond, a=_place(bond.a, bond.at_a, part_of), b=_place(bond.b, bond.at_b, part_of))
        for bond in bonds
    ]
    return tuple(parted), tuple(moved)


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


def _clusters(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    clusters: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if clusters and first < clusters[-1][1]:
            clusters[-1] = (clusters[-1][0], max(last, clusters[-1][1]))
        else:
            clusters.append((first, last))
    return clusters


def _place(at: int, units: tuple[int, int], part_of: dict[int, list[tuple[int, int, int]]]) -> int:
    parts = part_of.get(at)
    if parts is None:
        return at
    return next((place for first, last, place in parts if units[0] < last and units[1] > first), at)
