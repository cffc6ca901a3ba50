"""A length, a weight or a time span that a source tells once: nothing else of its kind can be meant there.

"Trapped for 31 hours" and "spent two days in the cave", "nine metres" and "30ft".
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.close_values import FARTHEST_APART
from variorum.findings.figures.other_units import dimension, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

AN_AGE = "years"


class LoneMeasures:
    """What the sources of a story measure in units that have others for the same."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note it; ages are no time spans."""
        self._told: dict[tuple[int, str], set[float]] = defaultdict(set)
        for claim in claims:
            if _is_measure(claim):
                self._told[claim.source, dimension(claim.sort)].add(size_of(claim.figure))

    def are_one(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether each is all that its source measures so, and neither is more than twice the other."""
        if not (_is_measure(one) and _is_measure(other)) or dimension(one.sort) != dimension(other.sort):
            return False
        sizes = [size_of(claim.figure) for claim in (one, other)]
        alone = all(len(self._told[claim.source, dimension(claim.sort)]) == 1 for claim in (one, other))
        return alone and 0 < max(sizes) <= FARTHEST_APART * min(sizes)


def _is_measure(claim: CountedClaim) -> bool:
    return bool(dimension(claim.sort)) and not (claim.sort == AN_AGE and claim.of)
