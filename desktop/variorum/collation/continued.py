"""Quotes that follow each other in one source and stand in one pair of marks in another: one rendering.

“We lost,” he said. “We will be back.” is two pieces, because others may print only one of them. Where another
source prints “We lost. We will be back” in one stretch, the two together are how this source prints it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.collation.word_for_word import place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece

Keys = tuple[str, ...]

_APART = 300  # letters between two quotes of one statement
_AT_ENDS = 2  # words that show where a quote begins and ends


def joined(group: Sequence[Piece]) -> list[Piece]:
    """The pieces of one utterance; those that follow each other and are one elsewhere are put together."""
    found: list[Piece] = []
    for piece in sorted(group, key=lambda piece: (piece.source, piece.spans)):
        before = found[-1] if found else None
        if before is not None and _follow(before, piece) and _stand_together(before, piece, group):
            found[-1] = replace(
                before,
                spans=before.spans + piece.spans,
                quotes=before.quotes + piece.quotes,
                keys=before.keys + piece.keys,
            )
        else:
            found.append(piece)
    return found


def _follow(before: Piece, piece: Piece) -> bool:
    """Whether the second is the source's next quote, nearby and of the same speaker."""
    if before.source != piece.source or before.turn or piece.turn or not before.quotes or not piece.quotes:
        return False
    near = piece.spans[0].start - before.spans[-1].end <= _APART
    follows = before.quotes[-1] + 1 == piece.quotes[0]
    return near and follows and before.speaker_name == piece.speaker_name


def _stand_together(before: Piece, piece: Piece, group: Sequence[Piece]) -> bool:
    """Whether another source has both in one pair of marks: as they are, or nothing beyond them."""
    keys = before.keys + piece.keys
    return any(
        place_of(keys, other.keys) is not None or _are_all_of(before.keys, piece.keys, other)
        for other in group
        if other.source != piece.source and len(other.quotes) == 1
    )


def _are_all_of(first: Keys, second: Keys, other: Piece) -> bool:
    """Whether a stretch begins and ends as they do, and a sentence of it begins where one breaks off."""
    stretch = other.keys
    at = place_of(first[-_AT_ENDS:] + second[:_AT_ENDS], stretch)
    if at is None or stretch[:_AT_ENDS] != first[:_AT_ENDS] or stretch[-_AT_ENDS:] != second[-_AT_ENDS:]:
        return False
    middle = at + len(first[-_AT_ENDS:])
    opens = other.words[other.heard[middle].first].text
    return not opens[0].islower() and (stretch[:middle] == first or stretch[middle:] == second)
