"""Pieces replaced by their parts; their bonds are handed on to the parts they touch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond

Range = tuple[int, int]
"""Heard units of a piece, half-open."""

Parts = tuple[tuple[Range, "Piece"], ...]
"""What of a piece each part is."""


def replace_by_parts(
    pieces: Sequence[Piece], bonds: Sequence[Bond], parts: Mapping[int, Parts]
) -> tuple[tuple[Piece, ...], tuple[Bond, ...]]:
    """The first part takes the piece's place, the others come behind all pieces."""
    parted = list(pieces)
    place_of: dict[int, list[tuple[Range, int]]] = {}
    for at, found in sorted(parts.items()):
        places = [at, *range(len(parted), len(parted) + len(found) - 1)]
        parted[at] = found[0][1]
        parted.extend(part for _, part in found[1:])
        place_of[at] = [(units, place) for (units, _), place in zip(found, places, strict=True)]
    moved = []
    for bond in bonds:
        a, at_a = _moved(bond.a, bond.at_a, place_of)
        b, at_b = _moved(bond.b, bond.at_b, place_of)
        moved.append(replace(bond, a=a, b=b, at_a=at_a, at_b=at_b))
    return tuple(parted), tuple(moved)


def clusters(ranges: Sequence[Range]) -> list[Range]:
    """Ranges that overlap made one, in order."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and first < found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _moved(at: int, units: Range, place_of: Mapping[int, Sequence[tuple[Range, int]]]) -> tuple[int, Range]:
    for (first, last), place in place_of.get(at, ()):
        if units[0] < last and units[1] > first:
            return place, (max(units[0], first) - first, min(units[1], last) - first)
    return at, units
