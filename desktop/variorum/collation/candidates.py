"""Pairs of sentences worth a look, found through the words they share."""

from __future__ import annotations

from collections import Counter, defaultdict

from variorum.collation.weights import STRIDE, Bag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Progress
    from collections.abc import Sequence

COMMON = 50
COMMON_SHARE = 50
"""A word in more than 50 sentences, or one in 50, finds no candidates: it would find all of them."""


def find_candidates(bags: Sequence[Bag], least: float, report: Progress) -> dict[tuple[int, int], float]:
    """Cosine by pair of places in ``bags``, of different sources, at least ``least``.

    Words in more than max(50, 2 %) of the sentences are left out of the join: it loses no pair with a cosine of .2
    or more in stories of up to 1,000 sentences a source.
    """
    frequency = Counter(term for bag in bags for term in bag.vector)
    limit = max(COMMON, len(bags) // COMMON_SHARE)
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    found: dict[tuple[int, int], float] = {}
    for place, bag in enumerate(bags):
        if place % STRIDE == 0:
            report(place, len(bags), "candidates")
        scores: defaultdict[int, float] = defaultdict(float)
        for term, weight in bag.vector.items():
            if frequency[term] <= limit:
                postings = index[term]
                for other, there in postings:
                    scores[other] += weight * there
                postings.append((place, weight))
        source = bag.ref.source
        for other, score in scores.items():
            if score >= least and bags[other].ref.source != source:
                found[other, place] = score
    return found
