"""What speaks for a pair and against it among all pairs: rivals, neighbours, other sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.arrays import places_in, ranges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.arrays import Bools, Floats, Ints
    from variorum.collation.candidates import Candidates
    from variorum.collation.profiles import Profile

NAMES = (
    "closer than any rival",
    "neighbours",
    "split over two sentences",
    "another source between",
    "near-copies",
    "wording among near-copies",
)
"""The evidence of a pair among the others, in the order of ``Relations.columns``."""

COPIED = 0.8
"""Cosine from which a sentence counts as found again in the other source."""

HOPELESS = 0.3
"""How far behind the closer rivals of both its sentences a pair may stay to be weighed at all."""

CHUNK = 50_000
"""Pairs for which witnesses are sought at a time: bounds the memory."""


@dataclass(frozen=True, slots=True)
class Relations:
    """The cosines of all candidates, so arranged that each pair finds rivals, neighbours and witnesses."""

    pairs: Candidates
    source: Ints
    sources: int
    keys: Ints  # of the pairs, in order: a * sentences + b
    ends: Ints  # place * sources + source of a partner, in order, each once
    first: Floats  # of each end, the highest cosine
    second: Floats  # and the second

    @classmethod
    def of(cls, profiles: Sequence[Profile], pairs: Candidates) -> Relations:
        """Arrange the pairs."""
        source = np.array([profile.ref.source for profile in profiles], dtype=np.int64)
        sources = int(source.max(initial=0)) + 1
        both_ways = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
        end = both_ways[0] * sources + source[both_ways[1]]
        cosine = np.concatenate([pairs.cosine, pairs.cosine])
        order = np.lexsort((-cosine, end))
        ends, at, count = np.unique(end[order], return_index=True, return_counts=True)
        ranked = np.append(cosine[order], 0.0)
        second = np.where(count > 1, ranked[at + 1], 0.0)
        return cls(pairs, source, sources, pairs.a * len(source) + pairs.b, ends, ranked[at], second)

    def columns(self) -> tuple[Floats, ...]:
        """The columns of ``NAMES``, a value for each pair; the same whichever source comes first."""
        a, b, cosine = self.pairs.a, self.pairs.b, self.pairs.cosine
        copied = self.copied()
        beside = [
            self.beside(a - 1, b),
            self.beside(a + 1, b),
            self.beside(a, b - 1),
            self.beside(a, b + 1),
        ]
        return (
            cosine - np.maximum(self.rival(a, b), self.rival(b, a)),
            np.maximum(self.beside(a - 1, b - 1), self.beside(a + 1, b + 1)),
            np.maximum.reduce(beside),
            self.witness(),
            copied,
            copied * cosine,
        )

    def hopeless(self) -> Bools:
        """Whether both sentences come so much closer to others that nothing could make up for it."""
        a, b = self.pairs.a, self.pairs.b
        nearest = np.minimum(self.closest(a, b)[0], self.closest(b, a)[0])
        return self.pairs.cosine < nearest - HOPELESS

    def closest(self, place: Ints, other: Ints) -> tuple[Floats, Floats]:
        """The two highest cosines of each place with the source of another."""
        at, _ = places_in(self.ends, place * self.sources + self.source[other])
        return self.first[at], self.second[at]

    def rival(self, place: Ints, other: Ints) -> Floats:
        """The closest that each place comes to another sentence of that source."""
        first, second = self.closest(place, other)
        return np.where(first == self.pairs.cosine, second, first)

    def beside(self, a: Ints, b: Ints) -> Floats:
        """The cosine of the sentences that stand there, if they are of the pair's two sources."""
        cosine = self._cosine(a, b)
        last = len(self.source) - 1
        same = (self.source[np.clip(a, 0, last)] == self.source[self.pairs.a]) & (
            self.source[np.clip(b, 0, last)] == self.source[self.pairs.b]
        )
        return np.where(same & (a >= 0) & (b <= last), cosine, 0.0)

    def witness(self) -> Floats:
        """How close a sentence of another source comes to both."""
        partners = _Partners.of(self.pairs, len(self.source))
        starts = range(0, len(self.pairs), CHUNK)
        parts = [self._witness(partners, slice(at, at + CHUNK)) for at in starts]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _witness(self, partners: _Partners, part: slice) -> Floats:
        a, b = self.pairs.a[part], self.pairs.b[part]
        fewer = partners.sizes[a] <= partners.sizes[b]
        few, many = np.where(fewer, a, b), np.where(fewer, b, a)
        sizes = partners.sizes[few]
        entries = ranges(partners.start[few], sizes)
        third, here = partners.other[entries], partners.cosine[entries]
        far = np.repeat(many, sizes)
        there = self._cosine(np.minimum(third, far), np.maximum(third, far))
        best = np.append(np.minimum(here, there), 0.0)
        # reduceat needs a value for every pair; each of these has one partner at least, the pair's own
        starts = np.cumsum(sizes) - sizes
        return np.maximum.reduceat(best, starts) if len(starts) else np.zeros(0)

    def copied(self) -> Floats:
        """For the sources of each pair, the share of the shorter one's sentences found again in the other."""
        place, other = np.divmod(self.ends[self.first >= COPIED], self.sources)
        found = np.bincount(self.source[place] * self.sources + other, minlength=self.sources**2)
        x, y = self.source[self.pairs.a], self.source[self.pairs.b]
        sizes = np.bincount(self.source, minlength=self.sources)
        both = np.minimum(found[x * self.sources + y], found[y * self.sources + x])
        copied: Floats = np.minimum(1.0, both / np.minimum(sizes[x], sizes[y]))
        return copied

    def _cosine(self, a: Ints, b: Ints) -> Floats:
        """Of each pair, the earlier first; 0 for what is no candidate."""
        at, found = places_in(self.keys, a * len(self.source) + b)
        return np.where(found, self.pairs.cosine[at], 0.0) if len(self.keys) else np.zeros(len(a))


@dataclass(frozen=True, slots=True)
class _Partners:
    """The partners of each sentence, those of a sentence one after the other."""

    start: Ints
    sizes: Ints
    other: Ints
    cosine: Floats

    @classmethod
    def of(cls, pairs: Candidates, sentences: int) -> _Partners:
        place, other = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
        order = np.argsort(place, kind="stable")
        sizes = np.bincount(place, minlength=sentences)
        cosine = np.concatenate([pairs.cosine, pairs.cosine])
        return cls(np.cumsum(sizes) - sizes, sizes, other[order], cosine[order])
