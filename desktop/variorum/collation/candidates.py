"""Pairs of sentences worth a look, found through the words they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.arrays import distinct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.collation.arrays import Bools, Floats, Ints
    from variorum.collation.profiles import Profile
    from variorum.collation.vectors import Vectors
    from variorum.model import Progress

COMMON = 50
COMMON_SHARE = 50
"""A word in more than 50 sentences and more than one in 50 finds no candidates: it would find all of them."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of places in the profiles, the earlier first, in order; with what their words have in common."""

    a: Ints
    b: Ints
    cosine: Floats  # of the weighed stems, 0 to 1
    shared: Floats  # worth of the stems that both have

    def __len__(self) -> int:
        return len(self.a)

    def only(self, chosen: Bools) -> Candidates:
        """The pairs for which ``chosen`` is true."""
        return Candidates(self.a[chosen], self.b[chosen], self.cosine[chosen], self.shared[chosen])


def find_candidates(profiles: Sequence[Profile], vectors: Vectors, report: Progress) -> Candidates:
    """Pairs alike in their words, that print the same utterance, or are the same word for word."""
    found = [
        *_alike(profiles, vectors, report),
        _numbered(_same_utterance(profiles), len(profiles)),
        _numbered(identical(profiles), len(profiles)),
    ]
    a, b = np.divmod(distinct(np.concatenate(found)), max(1, len(profiles)))
    cosine, shared = vectors.shared(a, b)
    return Candidates(a, b, np.round(cosine, 6), shared)


def identical(profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Sentences of two sources that are the same word for word: the first with the first, and so on."""
    occurrences: Counter[tuple[int, str]] = Counter()
    same: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        key = (profile.ref.source, profile.spelled)
        same[profile.spelled, occurrences[key]].append(place)
        occurrences[key] += 1
    for places in same.values():
        yield from _between_sources(profiles, places)


def least_cosine(sentences: int) -> float:
    """The cosine that makes a pair a candidate: .1, up to .2 in large stories, where chance brings more."""
    return min(0.2, 0.1 + 0.08 * max(0.0, log10(max(1, sentences) / 300)))


def _alike(profiles: Sequence[Profile], vectors: Vectors, report: Progress) -> Iterator[Ints]:
    """The pairs of sentences of two sources that have enough in common, the earlier first."""
    least = least_cosine(len(profiles))
    source = np.array([profile.ref.source for profile in profiles], dtype=np.int64)
    telling = vectors.bags.frequency <= max(COMMON, len(profiles) // COMMON_SHARE)
    for first, cosine in vectors.bags.alike(vectors.weights, telling):
        report(first, len(profiles), "candidates")
        place, near = np.nonzero(cosine >= least)
        place += first
        yield (near * len(profiles) + place)[source[near] != source[place]]


def _same_utterance(profiles: Sequence[Profile]) -> Iterator[Pair]:
    printing: defaultdict[int, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        for utterance in profile.utterances:
            printing[utterance].append(place)
    for places in printing.values():
        yield from _between_sources(profiles, places)


def _between_sources(profiles: Sequence[Profile], places: Sequence[int]) -> Iterator[Pair]:
    """All pairs of these places, given in order, that are of different sources."""
    for number, left in enumerate(places):
        for right in places[number + 1 :]:
            if profiles[left].ref.source != profiles[right].ref.source:
                yield left, right


def _numbered(pairs: Iterable[Pair], size: int) -> Ints:
    return np.array([a * size + b for a, b in pairs], dtype=np.int64)
