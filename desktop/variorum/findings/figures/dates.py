"""Whether two dates, told more or less fully, may be one day."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.figures.days import A_WEEK, weekday_of

if TYPE_CHECKING:
    from variorum.model import Figure
    from variorum.reading.language import Language

_NEAR = 24  # characters
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SEASONS = {21: (2, 3, 4, 5, 6), 22: (5, 6, 7, 8, 9), 23: (8, 9, 10, 11, 12), 24: (11, 12, 1, 2, 3)}
_MONTH_DAY = 2  # numbers in "--10-03"
_LEAP_YEAR = "2000"  # which has every day


class Day(NamedTuple):
    """What is known of a day; None for what is left open."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    guessed: bool  # told as "on Tuesday", so that the week is a guess


@lru_cache(maxsize=500)  # a story tells few days, each again and again
def day_of(value: str, *, guessed: bool) -> Day:
    """A date figure's value, taken apart."""
    weekday = weekday_of(value)
    if value.startswith("-W-"):
        return Day(None, None, None, weekday, guessed)
    if value.startswith("--"):
        numbers = [int(part) for part in value[2:].split("-")]
        return Day(None, numbers[0], numbers[1] if len(numbers) == _MONTH_DAY else None, None, guessed)
    year, month, day = (*(int(part) for part in value.split("-")), None, None)[:3]
    return Day(year, month, day, weekday, guessed)


def days_agree(one: Day, other: Day) -> bool:
    """Whether two dates may be the same.

    A shorter form agrees with a fuller one: June with 30 June. A day that two call by one name is one day;
    beside a date the name must fit, within the week.
    """
    one, other = _with_year(one, other), _with_year(other, one)
    if (one.guessed or other.guessed) and one.weekday is not None and other.weekday is not None:
        return one.weekday == other.weekday and (one.guessed == other.guessed or _within_a_week(one, other))
    return _months_agree(one.month, other.month) and all(
        a is None or b is None or a == b for a, b in ((one.year, other.year), (one.day, other.day))
    )


def _months_agree(one: int | None, other: int | None) -> bool:
    """Whether two months may be one; a season, which begins and ends when one likes, has five."""
    if one is None or other is None or one == other:
        return True
    months = _SEASONS.get(one, ()), _SEASONS.get(other, ())
    return other in months[0] or one in months[1]


def _with_year(one: Day, other: Day) -> Day:
    """A day without a year, in the year of a day told by name, which is never far away."""
    if one.year is not None or one.month is None or one.day is None or not (other.guessed and other.year):
        return one
    return day_of(f"{other.year}-{one.month:02}-{one.day:02}", guessed=one.guessed)


def _within_a_week(one: Day, other: Day) -> bool:
    dates = [
        date(day.year, day.month, day.day)
        for day in (one, other)
        if day.year is not None and day.month is not None and day.day is not None
    ]
    return len(dates) < 2 or abs((dates[0] - dates[1]).days) <= A_WEEK


def days_between(one: str, other: str) -> int | None:
    """How many days the second of two dates comes after the first; None where one does not tell a day.

    Both may be without a year: "--06-14" and "--06-15".
    """
    if one.startswith("--") and other.startswith("--"):
        one, other = (value.replace("--", f"{_LEAP_YEAR}-", 1) for value in (one, other))
    try:
        return (date.fromisoformat(other) - date.fromisoformat(one)).days
    except ValueError:
        return None


def year_of_month(value: str) -> str | None:
    """The year of a date that tells a month and no day, "2023-05"; None of any other."""
    year, _, month = value.partition("-")
    return year if year.isdecimal() and month.isdecimal() else None


def comparable(one: Day, other: Day) -> bool:
    """Whether anything is known of both: nothing is of some Thursday and 2 November of some year.

    A season and a day are two ways of telling; who tells one hardly means the other.
    """
    if any((a.month or 0) in _SEASONS and b.day is not None for a, b in ((one, other), (other, one))):
        return False
    pairs = zip(_with_year(one, other)[:4], _with_year(other, one)[:4], strict=True)
    return any(a is not None and b is not None for a, b in pairs)


def same_grain(one: Day, other: Day) -> bool:
    """Whether both tell a day, both a month, or both a year: only then can they disagree."""
    if one.weekday is not None and other.weekday is not None:
        return True
    return (one.day is None) == (other.day is None) and (one.month is None) == (other.month is None)


def is_told_by_name(figure: Figure, text: str) -> bool:
    """Whether a date is printed without digits: "Tuesday"."""
    return figure.unit == "date" and not any(
        letter.isdecimal() for letter in text[figure.span.start : figure.span.end]
    )


def week_is_guess(figure: Figure, text: str, language: Language) -> bool:
    """Whether nothing says if a named day is the last or the next: "on Tuesday", not "until Tuesday"."""
    return is_told_by_name(figure, text) and not bound_before(text, figure.span.start, language)


def bound_before(text: str, start: int, language: Language) -> str:
    """The word before a date that makes it the end or the beginning of something: "until"."""
    words = _WORD.findall(text[max(0, start - _NEAR) : start].casefold())
    return next((word for word in reversed(words[-2:]) if word in language.numbers.days.bounds), "")
