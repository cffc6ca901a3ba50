"""Quotes that follow each other in one source and stand in one pair of marks in another: one rendering.

“We lost,” he said. “We will be back.” is two pieces, because others may print only one of them. Where another
source prints “We lost. We will be back” word for word, the two together are how this source prints it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece

_APART = 300  # letters between two quotes of one statement


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
    """Whether another source has the words of both in one stretch, and no other between them."""
    keys = before.keys + piece.keys
    return any(
        other.keys[at : at + len(keys)] == keys
        for other in group
        if other.source != piece.source and len(other.spans) == 1
        for at in range(len(other.keys) - len(keys) + 1)
    )
