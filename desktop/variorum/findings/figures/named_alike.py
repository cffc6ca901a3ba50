"""Whether two claims name alike what they count: by its noun, by what became of it, by its last place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.figures.crowds import name_each_other
from variorum.reading.figures.ranks import RANK

if TYPE_CHECKING:
    from variorum.findings.figures.counted import CountedClaim

TOLD_OF_MUCH = ("date", "percent", "share", "rank", "years", "months", "weeks", "days")  # units


def are_named_alike(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether two claims name what they count alike, by what it is or what became of it."""
    named = bool(one.of) and (one.of == other.of or _is_of_one_stuff(one, other))
    return named or (bool(one.fate) and one.fate == other.fate)


def is_last_of(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether one source counts as many of a thing as the other tells by its place: "six flights"."""
    alike = are_named_alike(one, other) or (bool(one.of) and bool(other.of) and name_each_other(one, other))
    of_rank, told = (one, other) if one.sort == RANK else (other, one)
    return one.figure.value == other.figure.value and (alike or of_rank.of in told.scene)


def _is_of_one_stuff(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether both measure the same, told more or less fully: gallons "of fuel", "of fuel oil"."""
    return is_measured(one) and (one.of in other.stuff or other.of in one.stuff)


def is_measured(claim: CountedClaim) -> bool:
    """Whether the unit says what is told of: a time, a sum, a distance; much else is told in percent."""
    return bool(claim.sort) and claim.sort not in TOLD_OF_MUCH
