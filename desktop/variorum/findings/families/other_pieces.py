"""A rendering held against the other pieces of its base's source as well.

Where one outlet breaks a statement off with "she said" and another prints it in one pair of marks, only one
piece is the base. What the longer rendering has beyond it is held against the piece that says the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.wording.differ import word_differences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.wording.changes import Side
    from variorum.findings.wording.differ import WordDifferences
    from variorum.model import Span
    from variorum.reading.language import Language

FEWEST = 4  # words that a piece and the rendering must share


def with_other_pieces(
    found: WordDifferences, here: Side, pieces: Sequence[Side], language: Language
) -> WordDifferences:
    """What was found against the base, and what differs from other pieces of its source elsewhere.

    Args:
        found: against the base.
        here: the rendering.
        pieces: the other renderings of the base's source, in reading order.
        language: of the family.
    """
    held = [found.overlap] if found.overlap else []
    differences = list(found.differences)
    for piece in pieces:
        other = word_differences(piece, here, language)
        if other.overlap is None or other.shared < FEWEST:
            continue
        if not any(_meet(other.overlap, overlap) for overlap in held):
            held.append(other.overlap)
            differences += other.differences
    return replace(found, differences=tuple(sorted(differences, key=lambda d: (d.at, d.base_at))))


def _meet(one: Span, other: Span) -> bool:
    return max(one.start, other.start) < min(one.end, other.end)
