"""Pairs of sentences worth a look, found through the words they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log10
from typing import TYPE_CHECKING

from variorum.collation.profiles import STRIDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.profiles import Profile
    from variorum.model import Progress

COMMON = 50
COMMON_SHARE = 50
"""A word in more than 50 sentences and more than one in 50 finds no candidates: it would find all of them."""

Pair = tuple[int, int]


def find_candidates(profiles: Sequence[Profile], report: Progress) -> dict[Pair, float]:
    """Cosine by pair of places in ``profiles``, the earlier first, in order.

    They are alike in their words, print the same utterance, or are the same word for word.
    """
    found = set(_alike(profiles, report))
    found.update(_same_utterance(profiles))
    found.update(identical(profiles))
    return {(a, b): round(cosine(profiles[a], profiles[b]), 6) for a, b in sorted(found)}


def cosine(a: Profile, b: Profile) -> float:
    """Of the weighed stems of two sentences, 0 to 1."""
    small, large = (a.vector, b.vector) if len(a.vector) <= len(b.vector) else (b.vector, a.vector)
    return sum(weight * large[term] for term, weight in small.items() if term in large)


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


def _alike(profiles: Sequence[Profile], report: Progress) -> Iterator[Pair]:
    frequency = Counter(term for profile in profiles for term in profile.vector)
    limit = max(COMMON, len(profiles) // COMMON_SHARE)
    least = least_cosine(len(profiles))
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        if place % STRIDE == 0:
            report(place, len(profiles), "candidates")
        scores: defaultdict[int, float] = defaultdict(float)
        for term, weight in profile.vector.items():
            if frequency[term] <= limit:
                postings = index[term]
                for other, there in postings:
                    scores[other] += weight * there
                postings.append((place, weight))
        source = profile.ref.source
        for other, score in scores.items():
            if score >= least and profiles[other].ref.source != source:
                yield other, place


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
