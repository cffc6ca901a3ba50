"""Dates: a day, a month of a year, a year. The value is ISO 8601, "--10-03" for a day without a year."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.language import Numbers

_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])"
_ISO = re.compile(r"(?<![\w-])(?:1[89]\d\d|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])")
# Bare years only where nothing is counted: "in 2016", "2015-2016", "(2016)"; "2016 voters" is a count.
_BARE = re.compile(r"(?<![\w.,$€£#/-])(?:19|20)\d\d(?=[s.,;:)–-]?(?:\s|$|\)))(?! *(?:[.,]\d|%|\d))")


def find_dates(text: str, numbers: Numbers) -> Iterator[Figure]:
    """The dates of a text, in no order that matters; bare years are left to ``find_years``."""
    for match in _ISO.finditer(text):
        yield Figure(span=Span(*match.span()), value=match[0], unit="date")
    if not numbers.months:
        return
    names = tuple(numbers.months)
    patterns = [_day_first(names)] if numbers.day_first else [_month_first(names), _day_first(names)]
    for pattern in patterns:
        for match in pattern.finditer(text):
            word, day, year = match["month"], match["day"], match["year"]
            if (day is None and year is None) or (numbers.months_have_capitals and word[0].islower()):
                continue
            value = _iso(year, numbers.months[word.lower()], day)
            yield Figure(span=Span(*match.span()), value=value, unit="date")


def find_years(text: str) -> Iterator[Figure]:
    """Four digits that stand alone like a year."""
    for match in _BARE.finditer(text):
        yield Figure(span=Span(*match.span()), value=match[0], unit="date")


def _iso(year: str | None, month: int, day: str | None) -> str:
    if day is None:
        return f"{year}-{month:02}"
    return f"{year or '-'}-{month:02}-{int(day):02}"


@cache
def _day_first(months: tuple[str, ...]) -> re.Pattern[str]:
    day = rf"(?:{_DAY}(?:\.|er|º|ª|st|nd|rd|th)? (?:de |d')?)?"
    return _compiled(rf"{day}\b{_month(months)}(?:,? (?:de |del )?{_YEAR})?")


@cache
def _month_first(months: tuple[str, ...]) -> re.Pattern[str]:
    return _compiled(rf"\b{_month(months)}(?: {_DAY}(?:st|nd|rd|th)?(?!\d|[.,]\d))?(?:,? {_YEAR})?")


def _month(months: tuple[str, ...]) -> str:
    return rf"(?P<month>{'|'.join(sorted(map(re.escape, months), key=len, reverse=True))})\b\.?"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){pattern}(?!\w)", re.IGNORECASE)
