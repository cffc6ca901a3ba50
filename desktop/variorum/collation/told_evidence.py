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
    hundredths = np.rint(np.take_along_axis(shares, strongest, axis=1) * 100).astype(np.int64)
    worth_telling = (np.abs(hundredths) >= LEAST * 100).sum(axis=1)  # the first ones, since they are in order
    # few are different, and a long story has many links
    numbers, which = np.unique(hundredths * len(names) + strongest, return_inverse=True)
    different = np.array([_evidence(names, number) for number in numbers.tolist()], dtype=object)
    for row, told in zip(
        different[which.reshape(strongest.shape)].tolist(), worth_telling.tolist(), strict=True
    ):
        yield tuple(row[:told])


def _evidence(names: Sequence[str], number: int) -> Evidence:
    hundredths, kind = divmod(number, len(names))
    return Evidence(name=names[kind], weight=hundredths / 100)
