"""Whether two values are close enough to be claims about one count."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.findings.figures.counted import CountedClaim

FEWEST_DIGITS, LONG = 2, 6  # of numbers that may be mistyped: swapped digits, one other digit
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


def is_misprint(one: float | str, other: float | str) -> bool:
    """Whether one value looks like the other mistyped: 46 and 64, 5,587.75 and 5,687.75, 120 and 1,200."""
    a, b = (f"{value:.2f}" if isinstance(value, float) else str(value) for value in (one, other))
    if isinstance(one, float) and isinstance(other, float) and a[:-3].rstrip("0") == b[:-3].rstrip("0"):
        return True
    apart = [at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(a.strip("0.")) < FEWEST_DIGITS:
        return False
    return (len(apart) == 1 and len(a) > LONG) or sorted(a) == sorted(b)


def _number(value: float | str) -> float:
    """The value; of a time the minutes."""
    if not isinstance(value, str):
        return value
    hours, _, minutes = value.partition(":")
    return (
        int(hours) * 60.0 + int(minutes or 0) if hours.isdecimal() and (minutes or "0").isdecimal() else 0.0
    )
