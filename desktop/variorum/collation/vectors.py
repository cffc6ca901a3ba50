"""Sentences as vectors: what each of their words is worth in this story."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.arrays import add
from variorum.collation.bags import bags_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.arrays import Floats, Ints
from variorum.collation.bags import Bags

FUNCTION_WORD = 0.6
"""What is left of a function word's worth, however rare it is in this story: elsewhere it is common."""


@dataclass(frozen=True)
class Vectors:
    """The weighed terms of all sentences."""

    bags: Bags
    weights: Floats  # entry -> its part of a vector of length 1
    worth: Floats  # term -> its worth in this story, squared

    @cached_property
    def mass(self) -> Floats:
        """What the terms of each sentence are worth together."""
        return self.bags.total(self.worth[self.bags.terms])

    def shared(self, a: Ints, b: Ints) -> tuple[Floats, Floats]:
        """Cosine of each pair of sentences, and what the terms are worth that both have."""
        cosine, worth = np.zeros(len(a)), np.zeros(len(a))
        for pair, here, there in self.bags.in_both(a, b):
            add(cosine, pair, self.weights[here] * self.weights[there])
            add(worth, pair, self.worth[self.bags.terms[here]])
        return cosine, worth


def vectors_of(sentences: Sequence[Mapping[str, int]], function_words: AbstractSet[str]) -> Vectors:
    """Weigh the terms of all sentences, given with how often they stand there.

    A term is worth its inverse sentence frequency, ``log(1 + N / n)`` over ``log(1 + N)``: 0 to 1.
    """
    bags = bags_of(sentences)
    total = len(sentences)
    light = np.array([FUNCTION_WORD if term in function_words else 1.0 for term in bags.spelled])
    worth = np.log1p(total / bags.frequency) / np.log1p(max(1, total)) * light
    counted = np.fromiter((counts[term] for counts in sentences for term in sorted(counts)), np.float64)
    weighed = counted * worth[bags.terms]
    length = np.sqrt(bags.total(weighed**2))
    return Vectors(bags, weighed / length[bags.texts], worth**2)
