"""Quotes that run together what was said at two places of a transcript, parted into those two.

"Nobody has died. In 30 years I have never seen a cloud like it," inside one pair of marks is a rendering of
two utterances where the transcript has them far apart; matched whole, it would be missing from one of them.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.pieces import cut_piece, sentences_of_piece
from variorum.collation.word_for_word import one_word_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.pieces import Piece
    from variorum.model import Reading

_SHORTEST = 3  # words of a sentence that is looked for
_SHORTEST_NEARLY = 5  # words of one that has another word
_COMMON = 20  # places of two words that are looked at
_FEWEST_BETWEEN = 8  # words said between the two; fewer may be a slip of the tongue left out

Starts = dict[tuple[str, ...], list["Said"]]


class Spoken(NamedTuple):
    """Where the transcripts have each run of three words, and each pair of words."""

    pieces: Sequence[Piece]
    starts: Starts
    pairs: Starts


class Said(NamedTuple):
    """A place in a turn."""

    turn: int  # place among the pieces
    at: int  # heard unit


def part_spliced(pieces: Sequence[Piece], readings: Sequence[Reading]) -> tuple[Piece, ...]:
    """The same pieces, the spliced ones in parts. Without a transcript nothing is known to be spliced."""
    spoken = Spoken(pieces, _runs(pieces, _SHORTEST), _runs(pieces, 2))
    if not spoken.starts:
        return tuple(pieces)
    return tuple(part for piece in pieces for part in _parts(piece, readings, spoken))


def _runs(pieces: Sequence[Piece], length: int) -> Starts:
    """Where the transcripts have each run of so many words."""
    starts: Starts = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.turn:
            for at in range(len(piece.keys) - length + 1):
                starts[piece.keys[at : at + length]].append(Said(number, at))
    return dict(starts)


def _parts(piece: Piece, readings: Sequence[Reading], spoken: Spoken) -> Iterator[Piece]:
    sentences = sentences_of_piece(piece, readings[piece.source].text)
    if piece.turn or not piece.speech or len(piece.spans) > 1 or len(sentences) < 2:
        yield piece
        return
    cuts, before = [0], None
    for first, end in sentences:
        said = _said(piece.keys[first:end], spoken)
        if before and said and _far_apart(before, said):
            cuts.append(first)
        before = said and Said(said.turn, said.at + end - first)
    yield from (part for _, part in cut_piece(piece, cuts[1:])) if len(cuts) > 1 else (piece,)


def _said(keys: tuple[str, ...], spoken: Spoken) -> Said | None:
    """Where a transcript has the sentence, if it has it once; if nowhere, where all but one word of it."""
    places = [
        said
        for said in spoken.starts.get(keys[:_SHORTEST], ())
        if spoken.pieces[said.turn].keys[said.at : said.at + len(keys)] == keys
    ] or _nearly_said(keys, spoken)
    return places[0] if len(places) == 1 else None


def _nearly_said(keys: tuple[str, ...], spoken: Spoken) -> list[Said]:
    """Where a transcript has the sentence with one word replaced."""
    known = [(at, spoken.pairs.get(pair, ())) for at, pair in enumerate(pairwise(keys))]
    begins = {
        Said(said.turn, said.at - at)
        for at, places in known
        if len(places) <= _COMMON
        for said in places
        if said.at >= at
    }
    return [said for said in sorted(begins) if _is_nearly(keys, said, spoken)]


def _is_nearly(keys: tuple[str, ...], said: Said, spoken: Spoken) -> bool:
    there = spoken.pieces[said.turn].keys[said.at : said.at + len(keys)]
    return len(there) == len(keys) and one_word_apart(keys, there, _SHORTEST_NEARLY)


def _far_apart(end: Said, start: Said) -> bool:
    return end.turn != start.turn or not -1 <= start.at - end.at < _FEWEST_BETWEEN
