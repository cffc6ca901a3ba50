"""Quotes of which the sentences are bonded to what other sources print apart, parted into those sentences.

“The roof will not last. Nobody must forget how to swim” is bonded to the renderings of either sentence. Where
two papers print the one and the other, far apart or by two people, the third makes them no utterance.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.parting import replace_by_parts
from variorum.collation.pieces import cut_piece, sentences_of_piece
from variorum.collation.said_by import same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.collation.parting import Range
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond
    from variorum.collation.said_by import SaidBy
    from variorum.model import Reading

APART = 300
"""Letters between two quotes of a source that are no halves of one statement."""


def part_run_together(
    pieces: Sequence[Piece], bonds: Sequence[Bond], said: Sequence[SaidBy], readings: Sequence[Reading]
) -> tuple[tuple[Piece, ...], tuple[Bond, ...]]:
    """Part each quote where at least as many sources print its sentences apart as together."""
    parts = {}
    for place, shared in _shared(bonds).items():
        piece = pieces[place]
        if len(shared) > 1 and not piece.turn and len(piece.spans) == 1:
            cuts = list(_cuts(place, shared, pieces, said, readings[piece.source].text))
            if cuts:
                parts[place] = cut_piece(piece, cuts)
    return replace_by_parts(pieces, bonds, parts) if parts else (tuple(pieces), tuple(bonds))


def are_apart(one: int, other: int, pieces: Sequence[Piece], said: Sequence[SaidBy]) -> bool:
    """Whether two quotes of a source are no halves of one statement: another's stands between, or much."""
    early, late = sorted((pieces[one], pieces[other]), key=lambda piece: piece.spans)
    far = late.spans[0].start - early.spans[-1].end > APART
    between = late.quotes[0] - early.quotes[-1] > 1
    return far or between or same_person(said[one], said[other]) is False


def _shared(bonds: Sequence[Bond]) -> Mapping[int, list[tuple[Range, int]]]:
    """What each piece shares with others: the words of it, and the other's place."""
    shared: defaultdict[int, list[tuple[Range, int]]] = defaultdict(list)
    for bond in bonds:
        if not bond.by_hand:
            shared[bond.a].append((bond.at_a, bond.b))
            shared[bond.b].append((bond.at_b, bond.a))
    return dict(sorted(shared.items()))


def _cuts(
    place: int,
    shared: Sequence[tuple[Range, int]],
    pieces: Sequence[Piece],
    said: Sequence[SaidBy],
    text: str,
) -> Iterator[int]:
    """The sentences of a piece that begin what other sources print elsewhere."""
    for start, _ in sentences_of_piece(pieces[place], text)[1:]:
        before = [other for (_, end), other in shared if end <= start]
        behind = [other for (first, _), other in shared if first >= start]
        across = {pieces[other].source for (first, end), other in shared if first < start < end}
        apart = _apart(before, behind, pieces, said) - across
        if apart and len(apart) > len(across):
            yield start


def _apart(
    before: Sequence[int], behind: Sequence[int], pieces: Sequence[Piece], said: Sequence[SaidBy]
) -> set[int]:
    """The sources that print something of both, and nowhere side by side."""
    pairs = [(x, y) for x in before for y in behind if x != y and pieces[x].source == pieces[y].source]
    near = {pieces[x].source for x, y in pairs if not are_apart(x, y, pieces, said)}
    return {pieces[x].source for x, _ in pairs} - near
