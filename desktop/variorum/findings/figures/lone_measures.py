"""A length, a weight or a time span that a source tells once: nothing else of its kind can be meant there.

"Trapped for 31 hours" and "spent two days in the cave", "nine metres" and "30ft". Where a source tells others
that are nowhere near, "94 seconds after" beside "twenty minutes late", its sentence must tell of the same;
and so must two quotes, which are of two things unless they share words.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.agreement import BEYOND
from variorum.findings.figures.close_values import FARTHEST_APART
from variorum.findings.figures.other_units import dimension, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

AN_AGE = "years"
LOWER = ("at least", "more than")
FEWEST_SHARED = 2  # telling words of two sentences where a source tells of other measures, too


class LoneMeasures:
    """What the sources of a story measure in units that have others for the same."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note it; ages are no time spans."""
        self._told: dict[tuple[int, str], set[float]] = defaultdict(set)
        for claim in claims:
            if _is_measure(claim):
                self._told[claim.source, dimension(claim.sort)].add(size_of(claim.figure))

    def are_one(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether each is all that its source measures so near by, and neither more than twice the other."""
        if not _are_alike(one, other) or not _are_near(size_of(one.figure), size_of(other.figure)):
            return False
        sizes = [self._told[claim.source, dimension(claim.sort)] for claim in (one, other)]
        alike = not one.deeds.isdisjoint(other.deeds)
        if all(len(told) == 1 for told in sizes):
            return alike or not (one.in_quote and other.in_quote)
        shared = len(one.scene & other.scene) >= FEWEST_SHARED and alike
        return shared and all(_tell_once_near(told, one, other) for told in sizes)

    def are_bounded(self, one: CountedClaim, other: CountedClaim) -> bool:
        """The same of sentences that nothing joins, where one is a bound of the other: "over a year"."""
        if not _are_alike(one, other) or one.deeds.isdisjoint(other.deeds):
            return False
        sizes = (self._told[claim.source, dimension(claim.sort)] for claim in (one, other))
        return (_bounds(one, other) or _bounds(other, one)) and all(
            _tell_once_near(told, one, other) for told in sizes
        )


def _bounds(rough: CountedClaim, other: CountedClaim) -> bool:
    """Whether a lower bound is one that the other keeps, not far below it."""
    sizes = size_of(rough.figure), size_of(other.figure)
    return rough.figure.approximation in LOWER and sizes[0] < sizes[1] <= BEYOND * sizes[0]


def _tell_once_near(told: Iterable[float], one: CountedClaim, other: CountedClaim) -> bool:
    """Whether a source measures nothing else that may be either."""
    sizes = [size_of(claim.figure) for claim in (one, other)]
    return len([size for size in told if any(_are_near(size, known) for known in sizes)]) == 1


def _are_near(one: float, other: float) -> bool:
    return 0 < max(one, other) <= FARTHEST_APART * min(one, other)


def _are_alike(one: CountedClaim, other: CountedClaim) -> bool:
    return _is_measure(one) and _is_measure(other) and dimension(one.sort) == dimension(other.sort)


def _is_measure(claim: CountedClaim) -> bool:
    return bool(dimension(claim.sort)) and not (claim.sort == AN_AGE and claim.of)
