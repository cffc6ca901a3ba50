"""Quotes of which another source prints the sentences at two places, if with words of theirs left out.

“We hope that all will stay. Later some shops may go” inside one pair of marks, where the release has “Later,
and with their leave, some shops may go” and only then, behind another's words, “We hope that nearly all will
stay”: no sentence begins as the release's does, but each has hardly a word that is not there in order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import LCSseq

from variorum.collation.pieces import sentences_of_piece
from variorum.collation.run_together import are_apart
from variorum.collation.said_by import same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.pieces import Piece
    from variorum.collation.said_by import SaidBy
    from variorum.model import Reading

SHORTEST, TELLING = 5, 2  # words of a sentence, and different ones of them that tell something
NEARLY = 0.8  # of its words, that another quote has in order


class Quotes(NamedTuple):
    """All quotes of a story."""

    pieces: Sequence[Piece]
    said: Sequence[SaidBy]
    having: Mapping[str, Sequence[int]]  # their places by word
    light: AbstractSet[str]  # words that prove nothing


def sentences_apart(number: int, quotes: Quotes, reading: Reading) -> Iterator[tuple[int, int]]:
    """The heard unit that begins a sentence, with each source that has it elsewhere than the one before."""
    piece = quotes.pieces[number]
    sentences = sentences_of_piece(piece, reading.text)
    having = [_having(piece.keys[first:end], number, quotes) for first, end in sentences]
    for (before, behind), (start, _) in zip(pairwise(having), sentences[1:], strict=True):
        for source in {quotes.pieces[at].source for at in before}:
            pairs = [
                (one, other)
                for one in before
                for other in behind
                if quotes.pieces[one].source == quotes.pieces[other].source == source
            ]
            if pairs and all(_is_elsewhere(one, other, quotes) for one, other in pairs):
                yield start, source


def _having(keys: tuple[str, ...], number: int, quotes: Quotes) -> list[int]:
    """The other sources' quotes, not by another person, that have nearly all words of a sentence in order."""
    telling = {*keys} - quotes.light
    if len(keys) < SHORTEST or len(telling) < TELLING:
        return []
    seldom = min(sorted(telling), key=lambda key: len(quotes.having[key]))
    return [
        at
        for at in quotes.having[seldom]
        if _may_have(quotes.pieces[at], quotes.pieces[number])
        and LCSseq.similarity(keys, quotes.pieces[at].keys) >= NEARLY * len(keys)
        and same_person(quotes.said[at], quotes.said[number]) is not False
    ]


def _may_have(other: Piece, piece: Piece) -> bool:
    return other.speech and not other.turn and other.source != piece.source


def _is_elsewhere(one: int, other: int, quotes: Quotes) -> bool:
    """Whether two quotes of a source are no halves of one statement, or stand the other way round."""
    if one == other:
        return False
    turned = quotes.pieces[other].spans < quotes.pieces[one].spans
    return turned or are_apart(one, other, quotes.pieces, quotes.said)
