"""Which terms each of many texts has, and which texts have terms in common: an inverted index in arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.arrays import places_in, ranges, sums

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from variorum.collation.arrays import Bools, Floats, Ints


CELLS = 500_000
"""Pairs of texts for whose likeness there is room at a time: bounds the memory."""

PART = 50_000
"""Pairs whose terms are held against each other at a time: bounds the memory."""


@dataclass(frozen=True)
class Bags:
    """The terms of all texts, each once, those of a text one after the other in order of spelling.

    So a sum over the terms that two texts share is the same to the last bit whichever comes first.
    """

    spelled: tuple[str, ...]  # the terms, in order
    start: Ints  # text -> its first entry; one more at the end
    terms: Ints  # entry -> number of the term

    @cached_property
    def sizes(self) -> Ints:
        """Terms of each text."""
        return np.diff(self.start)

    @cached_property
    def texts(self) -> Ints:
        """The text of each entry."""
        return np.repeat(np.arange(len(self.sizes)), self.sizes)

    @cached_property
    def frequency(self) -> Ints:
        """The number of texts that have each term."""
        return np.bincount(self.terms, minlength=len(self.spelled)).astype(np.int64)

    @cached_property
    def _keys(self) -> Ints:
        return self.texts * len(self.spelled) + self.terms

    def total(self, weights: Floats) -> Floats:
        """The sum of each text's entries, given the weight of every entry."""
        return sums(self.texts, weights, len(self.sizes))

    def in_both(self, a: Ints, b: Ints) -> Iterator[tuple[Ints, Ints, Ints]]:
        """The terms that two texts share, for each pair of texts; many pairs are answered in parts.

        Yields:
            For every shared term, in order of pair and spelling: the place of the pair, the entries of the
            term in the one text and the other.
        """
        for at in range(0, len(a), PART):
            pair, here, there = self._in_both(a[at : at + PART], b[at : at + PART])
            yield pair + at, here, there

    def _in_both(self, a: Ints, b: Ints) -> tuple[Ints, Ints, Ints]:
        shorter = self.sizes[a] <= self.sizes[b]
        few, many = np.where(shorter, a, b), np.where(shorter, b, a)
        sizes = self.sizes[few]
        here = ranges(self.start[few], sizes)
        there, both = places_in(self._keys, np.repeat(many, sizes) * len(self.spelled) + self.terms[here])
        return np.repeat(np.arange(len(a)), sizes)[both], here[both], there[both]

    def alike(self, weights: Floats, telling: Bools) -> Iterator[tuple[int, Floats]]:
        """How much of the weight of telling terms each text shares with each one before it.

        Args:
            weights: of every entry; a shared term counts the product of its two.
            telling: the terms that lead from text to text.

        Yields:
            For some texts at a time, the number of the first and a row for each, a column for every text.
        """
        by_term = np.argsort(self.terms, kind="stable")
        texts, there = self.texts[by_term], weights[by_term]
        first = np.cumsum(self.frequency) - self.frequency
        before = np.zeros(len(self.terms), dtype=np.int64)  # entries of the same term in the texts before
        before[by_term] = np.arange(len(self.terms)) - first[self.terms[by_term]]
        rows = max(1, CELLS // max(1, len(self.sizes)))
        for start in range(0, len(self.sizes), rows):
            end = min(start + rows, len(self.sizes))
            own = np.arange(self.start[start], self.start[end])
            own = own[telling[self.terms[own]]]
            entries = ranges(first[self.terms[own]], before[own])
            products = there[entries] * np.repeat(weights[own], before[own])
            cells = np.repeat(self.texts[own] - start, before[own]) * end + texts[entries]
            yield start, sums(cells, products, (end - start) * end).reshape(end - start, end)


def bags_of(texts: Sequence[Collection[str]]) -> Bags:
    """Index the texts, each given as its different terms."""
    spelled = sorted({term for text in texts for term in text})
    number = {term: place for place, term in enumerate(spelled)}
    start = np.cumsum([0, *map(len, texts)])
    terms = np.fromiter((term for text in texts for term in sorted(map(number.__getitem__, text))), np.int64)
    return Bags(tuple(spelled), start, terms)
