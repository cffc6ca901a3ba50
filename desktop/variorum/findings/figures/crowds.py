"""Many people of a story: a number that each source tells once, whatever it calls them.

"Sixty-two volunteers took part in the rescue", "more than 60 rescuers", "dozens of rescuers".
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.agreement import DOZENS, VAGUE
from variorum.findings.figures.close_values import are_close
from variorum.findings.figures.senses import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

MANY = 13  # people; fewer are told of in any sentence


class Crowds:
    """The numbers of many people that the sources of a story tell; what became of them, tolls tell."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note them."""
        self._told: dict[int, list[CountedClaim]] = defaultdict(list)
        for claim in claims:
            if is_crowd(claim):
                self._told[claim.source].append(claim)

    def are_one(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether both tell of one crowd, each source once, in sentences that nothing joins."""
        return (
            is_crowd(one)
            and is_crowd(other)
            and (one.of == other.of or name_each_other(one, other))
            and may_be_as_many(one, other)
            and self._tells_once(one, other)
            and self._tells_once(other, one)
        )

    def _tells_once(self, claim: CountedClaim, other: CountedClaim) -> bool:
        """Whether its source tells of no other crowd that may be either."""
        near = [told for told in self._told[claim.source] if may_be_as_many(told, other)]
        return len({told.figure.value for told in near}) == 1


def is_crowd(claim: CountedClaim) -> bool:
    """Whether a claim counts many people by what they are or do, and not by what became of them."""
    value, vague = claim.figure.value, claim.figure.approximation == VAGUE
    many = vague or (not isinstance(value, str) and value >= MANY)
    return many and claim.of_persons and not claim.sort and not claim.fate and not claim.of_people


def name_each_other(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether one tells in its sentence what the other counts: "employs 340 people", "300 employees"."""
    return stem(one.head) in other.scene or stem(other.head) in one.scene


def may_be_as_many(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether the values are close, or one is told as "dozens" and the other is some dozens."""
    return are_close(one, other) or _may_be_vague(one, other) or _may_be_vague(other, one)


def _may_be_vague(vague: CountedClaim, other: CountedClaim) -> bool:
    if vague.figure.approximation != VAGUE:
        return False
    fewest, most = (float(vague.figure.value) * times for times in DOZENS)
    return fewest <= float(other.figure.value) < most
