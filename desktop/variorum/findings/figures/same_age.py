"""How old somebody is, where two sources tell two ages: of "the rider", of "the cyclist".

What a person is called differs from source to source. An age is of one person where the sentences share
words, where the ages are a few years apart, where neither source tells another age near by, and where neither
sentence has both of those who are told of: "Tom Orme, 41, hit the cyclist", "the cyclist, 43".
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.crowds import name_each_other

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

AN_AGE = "years"
FARTHEST_APART = 3  # years
FEWEST_SHARED = 2  # telling words of two sentences


class Ages:
    """The ages that the sources of a story tell."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note them."""
        self._told: defaultdict[int, set[float]] = defaultdict(set)
        for claim in claims:
            if is_age(claim):
                self._told[claim.source].add(_years(claim))

    def are_one(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
        """Whether both may be of one person, though they differ."""
        if not (is_age(one) and is_age(other)) or abs(_years(one) - _years(other)) > FARTHEST_APART:
            return False
        if len(one.scene & other.scene) < FEWEST_SHARED:
            return False
        if one.of != other.of and (not near or name_each_other(one, other)):
            return False
        return self._tells_once(one, other) and self._tells_once(other, one)

    def _tells_once(self, claim: CountedClaim, other: CountedClaim) -> bool:
        """Whether its source tells no other age that may be either."""
        ages = (_years(claim), _years(other))
        near = [age for age in self._told[claim.source] if any(abs(age - a) <= FARTHEST_APART for a in ages)]
        return len(near) == 1


def is_age(claim: CountedClaim) -> bool:
    """Whether a claim tells how old somebody or something is."""
    return claim.sort == AN_AGE and bool(claim.of)


def _years(claim: CountedClaim) -> float:
    value = claim.figure.value
    return value if not isinstance(value, str) else 0.0
