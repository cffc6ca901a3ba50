"""What a word of the story is worth: one that stands everywhere little, a rare one much."""

from __future__ import annotations

from collections import Counter
from math import log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FUNCTION_WORD = 0.6
"""What is left of a function word's worth, however rare it is in this story: elsewhere it is common."""


def worth_of(sentences: Sequence[Iterable[str]], function_words: frozenset[str]) -> dict[str, float]:
    """The worth of every term, 0 to 1: inverse sentence frequency, ``log(1 + N / n)`` over ``log(1 + N)``."""
    frequency = Counter(term for sentence in sentences for term in sentence)
    total = len(sentences)
    rarest = log(1 + total) if total else 1.0
    return {
        term: log(1 + total / count) / rarest * (FUNCTION_WORD if term in function_words else 1.0)
        for term, count in frequency.items()
    }


def unit_vector(counts: Mapping[str, int], worth: Mapping[str, float]) -> dict[str, float]:
    """A sentence's terms, weighed, to a vector of length 1.

    Terms stand in order of spelling, so that a sum over those two sentences share is the same to the last bit
    in whatever order the sources come.
    """
    weighed = {term: counts[term] * worth[term] for term in sorted(counts)}
    length = sqrt(sum(x * x for x in weighed.values())) or 1.0
    return {term: x / length for term, x in weighed.items()}
