"""Quotes that run together what another source prints at two places, parted into those two.

“We were lucky, nobody in the yard was ever in danger” inside one pair of marks, where the wire has “We were
lucky that the children had left” and later “Nobody in the yard was ever in danger”: whole, it would be a
rendering of the one and missing from the other, or make one utterance of both.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.pieces import cut_piece
from variorum.collation.run_together import are_apart
from variorum.collation.said_by import same_person
from variorum.collation.sentences_apart import Quotes, sentences_apart
from variorum.collation.word_for_word import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.pieces import Piece
    from variorum.collation.said_by import SaidBy
    from variorum.model import Reading

_SHORTEST = 3  # words of a part
_GOES_ON = 2  # words that the first has elsewhere before the second begins
_AT_CUT = 2  # words on each side that show that a source has the parts together

Starts = dict[tuple[str, ...], list[int]]


class _Cut(NamedTuple):
    """Where a piece may run two together, and a source that has the two apart."""

    at: int  # the heard unit with which the second begins
    source: int


def part_apart(
    pieces: Sequence[Piece], said: Sequence[SaidBy], readings: Sequence[Reading], light: AbstractSet[str]
) -> tuple[Piece, ...]:
    """The same pieces, those in parts that at least as many sources print apart as together.

    Args:
        pieces: of all sources.
        said: by whom each is said.
        readings: of the sources.
        light: words that prove nothing.
    """
    starts, quotes = _starts(pieces), Quotes(pieces, said, _having(pieces), light)
    parted: list[Piece] = []
    for number, piece in enumerate(pieces):
        cuts = _cuts(number, quotes, starts, readings[piece.source])
        parted += (part for _, part in cut_piece(piece, cuts)) if cuts else (piece,)
    return tuple(parted)


def _starts(pieces: Sequence[Piece]) -> Starts:
    """The quotes by their first words."""
    starts: Starts = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.speech and not piece.turn and len(piece.keys) >= _SHORTEST:
            starts[piece.keys[:_SHORTEST]].append(number)
    return dict(starts)


def _having(pieces: Sequence[Piece]) -> Mapping[str, Sequence[int]]:
    """The quotes with each word."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        for key in piece.key_set:
            having[key].append(number)
    return having


def _cuts(number: int, quotes: Quotes, starts: Starts, reading: Reading) -> tuple[int, ...]:
    piece = quotes.pieces[number]
    if piece.turn or not piece.speech or len(piece.spans) > 1 or len(piece.keys) < 2 * _SHORTEST:
        return ()
    apart: defaultdict[int, set[int]] = defaultdict(set)
    for cut in _apart(number, quotes.pieces, quotes.said, starts):
        apart[cut.at].add(cut.source)
    for at, source in sentences_apart(number, quotes, reading):
        apart[at].add(source)
    found = max(apart, key=lambda at: (len(apart[at]), -at), default=None)
    if found is None or len(apart[found]) < len(_together(piece, found, quotes)):
        return ()
    return (found,)


def _apart(
    number: int, pieces: Sequence[Piece], said: Sequence[SaidBy], starts: Mapping[tuple[str, ...], list[int]]
) -> Iterator[_Cut]:
    """Its first words are another quote's, the rest begins a second quote of that source, elsewhere."""
    keys = pieces[number].keys
    for first in starts.get(keys[:_SHORTEST], ()):
        at = _shared(keys, pieces[first].keys)
        rest = () if _is_gap(pieces[number], at) else keys[at:]
        for second in starts.get(rest[:_SHORTEST], ()):
            if (
                pieces[second].keys[: len(rest)] == rest[: len(pieces[second].keys)]
                and _are_apart(first, second, number, at, pieces, said)
                and same_person(said[number], said[first]) is not False
                and same_person(said[number], said[second]) is not False
            ):
                yield _Cut(at, pieces[first].source)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words two quotes begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _is_gap(piece: Piece, at: int) -> bool:
    """Whether the source shows that it left something out before a word."""
    return at < len(piece.heard) and piece.words[piece.heard[at].first].after_gap


def _are_apart(
    first: int, second: int, number: int, at: int, pieces: Sequence[Piece], said: Sequence[SaidBy]
) -> bool:
    """Whether another source has the two with more than an attribution between, or the other way round."""
    if pieces[first].source != pieces[second].source or pieces[first].source == pieces[number].source:
        return False
    if place_of(pieces[second].keys, pieces[first].keys) is not None:
        return False  # the headline quotes again what the first goes on with
    goes_on = len(pieces[first].keys) - at >= _GOES_ON
    turned_round = pieces[second].spans < pieces[first].spans
    return first != second and (goes_on or turned_round or are_apart(first, second, pieces, said))


def _together(piece: Piece, at: int, quotes: Quotes) -> set[int]:
    """The sources that run the two together as well."""
    seam = piece.keys[max(0, at - _AT_CUT) : at + _AT_CUT]
    likely = [quotes.pieces[at] for at in min((quotes.having[key] for key in seam), key=len)]
    return {other.source for other in likely if place_of(seam, other.keys) is not None}
