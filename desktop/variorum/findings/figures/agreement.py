"""Whether two claims about one count say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.figures.dates import day_of, days_agree
from variorum.findings.figures.other_units import are_one_measure
from variorum.reading.figures.clock import ROUGHLY, minutes_of_day
from variorum.reading.figures.loose_counts import SEVERAL
from variorum.reading.figures.ranks import RANK

if TYPE_CHECKING:
    from variorum.model import Figure

BEYOND = 1.25  # times a bound, how far from it a number may be that it stands for: "over 40" of 50
ROUNDING = 0.05  # "about 1,400" may stand for 1,387
NEAR = ("exact", "about")
VAGUE = "dozens-like"
UNCOUNTED = 100.0  # from here on a vague number is none that anybody counted: "hundreds" beside 412
DOZENS = 2, 10  # of twelve: from two dozen to where it would be hundreds


def claims_agree(one: Figure, other: Figure, *, guessed: tuple[bool, bool] = (False, False)) -> bool:
    """Whether two claims about one count say the same.

    A hedge that bounds ("at least", "more than", "at most", "less than") makes another claim; "about" does
    not beside the same value, nor "dozens" beside "about 40", nor "hundreds" beside 412; "dozens" beside 61
    does. People and things can be told one by one, so that "about 300" is another claim than 286; a sum and a
    measure are rounded by everybody. Percent is not percentage points. A date agrees with a shorter form of
    itself; ``guessed`` says which of the two is told as "on Tuesday".
    """
    if one.unit == "date" or other.unit == "date":
        days = (day_of(str(f.value), guessed=told) for f, told in zip((one, other), guessed, strict=True))
        return days_agree(*days)
    if one.unit == other.unit == "time":
        return _are_one_time(one, other)
    if is_count_by_rank(one, other):
        return one.value == other.value and one.approximation == other.approximation
    if one.unit != other.unit:
        return are_one_measure(one, other) and _bound(one) == _bound(other)
    if isinstance(one.value, str) or isinstance(other.value, str):
        return one.value == other.value
    if one.approximation == other.approximation == "exact":
        return one.value == other.value
    if VAGUE in (one.approximation, other.approximation):
        return _is_vaguely(one, other) or _is_vaguely(other, one)
    if one.approximation in NEAR and other.approximation in NEAR:
        return one.value == other.value if one.unit is None else _is_rounded(one, other)
    return one.value == other.value and one.approximation == other.approximation


def is_count_by_rank(one: Figure, other: Figure) -> bool:
    """Whether one claim counts and the other tells the last place: "six flights", "the sixth flight"."""
    return {one.unit, other.unit} == {None, RANK}


def may_both_be_right(one: Figure, other: Figure) -> bool:
    """Whether two claims about one count differ in how they are hedged or rounded only: "over 30", "31"."""
    if one.unit != other.unit or isinstance(one.value, str) or isinstance(other.value, str):
        return False
    return one.value == other.value or any(
        _may_stand_for(a, b) for a, b in ((one, other), (other, one)) if a.approximation != "exact"
    )


def _may_stand_for(rough: Figure, other: Figure) -> bool:
    a, b = float(rough.value), float(other.value)
    if rough.approximation == VAGUE:
        return DOZENS[0] * a <= b < DOZENS[1] * a
    if rough.approximation in ("more than", "at least"):
        return a < b <= BEYOND * a
    if rough.approximation in ("less than", "at most"):
        return b < a <= BEYOND * b
    return _rounds(rough, other)


def _is_rounded(one: Figure, other: Figure) -> bool:
    return _rounds(one, other) or _rounds(other, one)


def _are_one_time(one: Figure, other: Figure) -> bool:
    """Whether two times are one: "3.10pm" and "shortly after three" are."""
    apart = abs(minutes_of_day(str(one.value)) - minutes_of_day(str(other.value)))
    return apart <= (0 if one.approximation == other.approximation == "exact" else ROUGHLY)


def _bound(figure: Figure) -> str:
    """What its hedge makes of a claim; "about" makes none."""
    return "exact" if figure.approximation in NEAR else figure.approximation


def _is_vaguely(vague: Figure, other: Figure) -> bool:
    """Whether "dozens" or "hundreds" may be said of a number: "hundreds" of 412, not of 120."""
    if vague.approximation == other.approximation:
        return vague.value == other.value
    fewest, most = (float(vague.value) * times for times in DOZENS)
    return (
        vague.approximation == VAGUE
        and (other.approximation == "about" or vague.value == SEVERAL or float(vague.value) >= UNCOUNTED)
        and fewest <= float(other.value) < most
    )


def _rounds(rough: Figure, fine: Figure) -> bool:
    """Whether a rough number may be the rounded form of another: 1,400 of 1,387, but 1,300 not of 1,250."""
    a, b = float(rough.value), float(fine.value)
    if rough.approximation != "about":
        return a == b
    off = abs(a - b)
    return off < _last_place(a) / 2 and off <= ROUNDING * max(abs(a), abs(b))


def _last_place(value: float) -> float:
    """What the last digit of a number that is not 0 counts: 100 for 1,400."""
    place = 1.0
    while value and value == int(value) and value % (place * 10) == 0:
        place *= 10
    return place
