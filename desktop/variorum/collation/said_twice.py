"""Whether two groups are what one speaker said at two moments, in nearly the same words.

“We have no suspects at this time” at noon and “We have two suspects at this time” at six: a source that
prints both has two sayings, if others print each of them as it does. Where nobody else has one of the two
word for word, it may be the other, wrongly copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.collation.word_for_word import place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from variorum.collation.pieces import Piece


def said_twice(left: Collection[int], right: Collection[int], pieces: Sequence[Piece]) -> bool:
    """Whether a source prints something of both groups in other words, and other sources both as it does."""
    if min(len(left), len(right)) < 2:
        return False
    return any(
        pieces[x].source == pieces[y].source
        and _are_rivals(pieces[x], pieces[y])
        and _is_printed_so(x, y, left, pieces)
        and _is_printed_so(y, x, right, pieces)
        for x in left
        for y in right
    )


def are_alike(one: Piece, other: Piece) -> bool:
    """Whether most words of the shorter quote stand in the longer."""
    return 2 * len(one.key_set & other.key_set) > min(len(one.key_set), len(other.key_set))


def _are_rivals(one: Piece, other: Piece) -> bool:
    """Whether they are two wordings of much the same, and neither a piece of the other."""
    return not (one.turn or other.turn) and are_alike(one, other) and not _is_piece(one, other)


def _is_printed_so(place: int, rival: int, group: Collection[int], pieces: Sequence[Piece]) -> bool:
    """Whether another source has the same words, as far as it prints them, and not the rival's."""
    own, other = pieces[place], pieces[rival]
    return any(
        pieces[at].source != own.source and _is_piece(pieces[at], own) and not _is_piece(pieces[at], other)
        for at in group
    )


def _is_piece(one: Piece, other: Piece) -> bool:
    shorter, longer = sorted((one.keys, other.keys), key=len)
    return place_of(shorter, longer) is not None
