"""What carried a link, for a person: kinds of evidence that say the same thing told as one.

Weights of kinds that go together pull in opposite directions by themselves (very similar wording counts
against a pair, because rare words in common have counted for it already). Together they say something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.learned import WEIGHTS
from variorum.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.arrays import Floats

TOLD_AS = {
    "shared words": "wording",
    "cosine squared": "wording",
    "length": "wording",
    "reordered wording": "wording",
    "one within the other": "wording",
    "near-copies": "wording",
    "wording among near-copies": "wording",
    "same utterance": "quotes",
    "quoted words in common": "quotes",
    "different quotes": "quotes",
    "one quotes": "quotes",
    "another speaker": "quotes",
    "names in common": "names",
    "place in the story": "place",
    "both lead": "place",
    "closer than any rival": "rivals",
    "neighbours": "neighbours",
    "split over two sentences": "neighbours",
    "another source between": "another source",
}
"""Under which name each kind of evidence is told."""

MOST = 4
"""Names told of a link."""

LEAST = 0.25
"""Log-odds from which something is worth telling."""


def told_evidence(columns: Sequence[Floats]) -> Iterator[tuple[Evidence, ...]]:
    """What carried each pair most, for and against, in log-odds; the strongest first."""
    names = sorted(set(TOLD_AS.values()))
    shares = np.zeros((len(columns[0]), len(names)))
    for weight, share in zip(WEIGHTS.weights, WEIGHTS.shares(columns), strict=True):
        shares[:, names.index(TOLD_AS[weight.name])] += share
    strongest = np.argsort(-np.abs(shares), axis=1, kind="stable")[:, :MOST]
    weights = np.round(np.take_along_axis(shares, strongest, axis=1), 2)
    made: dict[tuple[int, float], Evidence] = {}  # few are different, and a long story has many links
    for kinds, values in zip(strongest.tolist(), weights.tolist(), strict=True):
        yield tuple(
            made.get(key) or made.setdefault(key, Evidence(name=names[key[0]], weight=key[1]))
            for key in zip(kinds, values, strict=True)
            if abs(key[1]) >= LEAST
        )
