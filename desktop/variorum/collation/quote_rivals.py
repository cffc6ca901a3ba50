"""Bonds of quotes that both have a better counterpart: one speaker saying much the same twice.

Where two sources print "We will not wait for the bridge to fall" and later "We will not wait until the bridge
falls", each has two sayings, and the bonds across are the weaker ones. Where a source prints only one of the
two, it may well be the other worded differently.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond


def without_rivals(bonds: Sequence[Bond], pieces: Sequence[Piece]) -> list[Bond]:
    """Leave out bonds of which either end has a stronger one with the other's source, for the same words."""
    stronger = _Rivals(bonds, pieces)
    return [
        bond
        for bond in bonds
        if not (
            stronger.has(bond.a, bond.at_a, pieces[bond.b].source, bond.score)
            and stronger.has(bond.b, bond.at_b, pieces[bond.a].source, bond.score)
        )
    ]


class _Rivals:
    """The bonds of each piece with each source."""

    def __init__(self, bonds: Sequence[Bond], pieces: Sequence[Piece]) -> None:
        self._of: defaultdict[tuple[int, int], list[tuple[float, tuple[int, int]]]] = defaultdict(list)
        for bond in bonds:
            self._of[bond.a, pieces[bond.b].source].append((bond.score, bond.at_a))
            self._of[bond.b, pieces[bond.a].source].append((bond.score, bond.at_b))

    def has(self, piece: int, shared: tuple[int, int], source: int, score: float) -> bool:
        """Whether a stronger bond of the piece with that source holds all of these words."""
        return any(
            other > score and start <= shared[0] and shared[1] <= end
            for other, (start, end) in self._of[piece, source]
        )
