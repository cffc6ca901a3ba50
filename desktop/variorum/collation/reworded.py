"""Quotes that begin and end alike and are mostly the same words in the same order, with others put for some.

“I take the blame, though I did not draw the plans myself” printed as “I bear the blame, though I did not make
the plans myself” shares too few rare words for a match, and so it was a second statement of the same man: the
gravest change went unseen. Two statements on one subject hardly begin, go on and end in step.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

FEWEST = 5
"""Words that both have, at least."""

OF_SHORTER, OF_LONGER = 0.75, 0.6
"""The part that the common words make up of either quote, at least."""

SURELY_OF_SHORTER = 0.8
ENDS, LONGEST_CUT = 2, 2.5
"""Words that begin and end both, and how much longer one may be of which the middle was left out."""

TELLING, TELLING_IF_UNKNOWN = 2, 3
"""Different common words that tell something, at least; where it is not known who says both, more of them, or
more of the shorter quote."""


def is_reworded(a: Sequence[str], b: Sequence[str], light: AbstractSet[str], *, one_speaker: bool) -> bool:
    """Whether the one quote is the other with some words replaced.

    Args:
        a: the folded words of the one.
        b: of the other.
        light: words that prove nothing.
        one_speaker: whether the same person says both; else it is not known.
    """
    if not (a and b) or a[0] != b[0] or a[-1] != b[-1]:
        return False
    if one_speaker and _is_cut_within(a, b, light):
        return True
    least = max(FEWEST, OF_SHORTER * min(len(a), len(b)), OF_LONGER * max(len(a), len(b)))
    common = (Counter(a) & Counter(b)).total()
    if common < least or (common := LCSseq.similarity(a, b)) < least:
        return False
    telling = len({*a} & {*b} - light)
    if one_speaker or common >= SURELY_OF_SHORTER * min(len(a), len(b)):
        return telling >= TELLING
    return telling >= TELLING_IF_UNKNOWN


def _is_cut_within(a: Sequence[str], b: Sequence[str], light: AbstractSet[str]) -> bool:
    """Whether the one begins and ends as the other does and has hardly a word that is not there in order."""
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) < FEWEST or len(longer) > LONGEST_CUT * len(shorter):
        return False
    ends = (*shorter[:ENDS], *shorter[-ENDS:]) == (*longer[:ENDS], *longer[-ENDS:])
    if not ends or len({*a} & {*b} - light) < TELLING_IF_UNKNOWN:
        return False
    return LCSseq.similarity(a, b) >= SURELY_OF_SHORTER * len(shorter)
