"""Whether two values are close enough to be claims about one count."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.findings.figures.counted import CountedClaim

FARTHEST_APART, AN_HOUR = 2.0, 60.0  # times the smaller value; minutes: for the same


def are_close(one: CountedClaim, other: CountedClaim, *, near: bool = False) -> bool:
    """Whether two claims of one sort have close values; times side by side may be two hours apart."""
    return is_close(one.figure.value, other, minutes=2 * AN_HOUR if near else AN_HOUR)


def is_close(value: float | str, claim: CountedClaim, *, minutes: float = AN_HOUR) -> bool:
    """Whether a value is less than twice the claim's, or half; a time within some minutes."""
    one, other = _number(value), _number(claim.figure.value)
    if claim.sort == "time":
        return abs(one - other) <= minutes
    return min(one, other) > 0 and max(one, other) <= FARTHEST_APART * min(one, other)


def _number(value: float | str) -> float:
    """The value; of a time the minutes."""
    if not isinstance(value, str):
        return value
    hours, _, minutes = value.partition(":")
    return (
        int(hours) * 60.0 + int(minutes or 0) if hours.isdecimal() and (minutes or "0").isdecimal() else 0.0
    )
