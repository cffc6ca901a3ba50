"""Quotes that run together what was said at two places of a transcript, parted into those two.

"Nobody has died. In 30 years I have never seen a cloud like it," inside one pair of marks is a rendering of
two utterances where the transcript has them far apart; matched whole, it would be missing from one of them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.pieces import cut_piece, sentences_of_piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.model import Reading

_SHORTEST = 3  # words of a sentence that is looked for
_FEWEST_BETWEEN = 8  # words said between the two; fewer may be a slip of the tongue left out

Starts = dict[tuple[str, ...], list["Said"]]


class Said(NamedTuple):
    """A place in a turn."""

    turn: int  # place among the pieces
    at: int  # heard unit


def part_spliced(pieces: Sequence[Piece], readings: Sequence[Reading]) -> tuple[Piece, ...]:
    """The same pieces, the spliced ones in parts. Without a transcript nothing is known to be spliced."""
    starts = _starts(pieces)
    if not starts:
        return tuple(pieces)
    return tuple(part for piece in pieces for part in _parts(piece, pieces, readings, starts))


def _starts(pieces: Sequence[Piece]) -> Starts:
    """Where the transcript has each run of three words."""
    starts: Starts = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.turn:
            for at in range(len(piece.keys) - _SHORTEST + 1):
                starts[piece.keys[at : at + _SHORTEST]].append(Said(number, at))
    return dict(starts)


def _parts(
    piece: Piece, pieces: Sequence[Piece], readings: Sequence[Reading], starts: Starts
) -> Iterator[Piece]:
    sentences = sentences_of_piece(piece, readings[piece.source].text)
    if piece.turn or not piece.speech or len(piece.spans) > 1 or len(sentences) < 2:
        yield piece
        return
    cuts, before = [0], None
    for first, end in sentences:
        said = _said(piece.keys[first:end], pieces, starts)
        if before and said and _far_apart(before, said):
            cuts.append(first)
        before = said and Said(said.turn, said.at + end - first)
    yield from (part for _, part in cut_piece(piece, cuts[1:])) if len(cuts) > 1 else (piece,)


def _said(
    keys: tuple[str, ...], pieces: Sequence[Piece], starts: Mapping[tuple[str, ...], Sequence[Said]]
) -> Said | None:
    """Where a transcript has the sentence, if it has it once."""
    places = [
        said
        for said in starts.get(keys[:_SHORTEST], ())
        if pieces[said.turn].keys[said.at : said.at + len(keys)] == keys
    ]
    return places[0] if len(places) == 1 else None


def _far_apart(end: Said, start: Said) -> bool:
    return end.turn != start.turn or not -1 <= start.at - end.at < _FEWEST_BETWEEN
