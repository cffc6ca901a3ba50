"""A quote with what its words weigh and where it may be parted, worked out once for all its matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.pieces import sentences_of_piece

if TYPE_CHECKING:
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_words import QuoteWords

_TURNING = 1.5
"""What a negation weighs where the quotes part, in rare words: with one more "not" it is another
statement."""


class Weighed(NamedTuple):
    """A piece's words, by place among its heard units."""

    keys: tuple[str, ...]  # the same for all forms of a word
    worth: tuple[float, ...]  # of each word where both have it
    weight: tuple[float, ...]  # of each word where the other has it not
    gaps: tuple[int, ...]  # before which the source says that it left something out
    starts: tuple[int, ...]  # at which a sentence begins, the first apart


def weighed(piece: Piece, text: str, words: QuoteWords) -> Weighed:
    """Weigh a piece of a text. An editor's words weigh nothing."""
    keys = words.keys(piece)
    worth = tuple(0.0 if key.startswith("[") else words.worth[key] for key in keys)
    return Weighed(
        keys,
        worth,
        tuple(_TURNING if key in words.negations else value for key, value in zip(keys, worth, strict=True)),
        tuple(at for at, unit in enumerate(piece.heard) if piece.words[unit.first].after_gap),
        tuple(start for start, _ in sentences_of_piece(piece, text)[1:]),
    )
