"""Dates: a day, a month of a year, a year. The value is ISO 8601, "--10-03" for a day without a year."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.figures.counted import what_is_counted
from variorum.reading.figures.found_figures import NO_FIGURE, Found
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.noun_phrases import looks_plural
from variorum.reading.figures.numbered_names import is_named_year
from variorum.reading.figures.numerals import word_value
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_YEAR = r"(?:1[5-9]|20)\d\d"
_ISO = re.compile(rf"({_YEAR})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")
_NUMERIC = re.compile(rf"(\d{{1,2}})([./-])(\d{{1,2}})(?:\2({_YEAR}|\d\d))?$")
_DAYS = re.compile(r"(\d{1,2})[–-](\d{1,2})$")
_YEARS = re.compile(rf"({_YEAR})$")
_LIKE_YEAR = re.compile(r"(?:[.,;:!?)\]–\"”»'’-]|\s|$)(?! *(?:[%€$£]|\d))")
_APOSTROPHE = re.compile(r"([^\W\d_]+) '$")
_NEAR = 20  # letters
_TWO_DIGITS = 2
_DAYS_OF_MONTH = range(1, 32)
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ROUGH = frozenset({"about", "at least", "at most", "less than", "more than"})  # of counts, hardly of years
_THIS_CENTURY = 50  # of two digits: 49 is 2049, 50 is 1950


def date_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The date that begins with digits: "2024-01-31", "31/12/2027", "31.1.", "3 October 2016", "3-5 May"."""
    text = page.text[seed.start : seed.end]
    if match := _ISO.match(text):
        return (Found(seed.start, seed.end, match[0], "date"),)
    return _numeric(page, seed, text) or _day_month(page, seed, text)


def date_of_word(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The date that begins with a month, "Oct. 3, 2016", or with a day in words, "dos de mayo"."""
    if seed.words not in page.numbers.months:
        value = page.numbers.day_words.get(seed.words) or word_value(seed.words, page.numbers)
        day = int(value) if value in _DAYS_OF_MONTH and value is not None else None
        return _before_month(page, seed.start, seed.end, day) if day else ()
    if page.numbers.months_have_capitals and page.text[seed.start].islower():
        return ()
    match = _behind_month(page.numbers).match(page.low, seed.end)
    month = page.numbers.months[seed.words]
    if match is None or not (match["day"] or match["year"]):
        return ()
    first = _date(match["year"], month, match["day"])
    if first is None:
        return ()
    found = Found(seed.start, match.end("year") if match["year"] else match.end("day"), first, "date")
    last = _date(match["year"], month, match["last"]) if match["last"] else None
    if last is None:
        return (found,)
    return (found._replace(end=match.end("day")), Found(*match.span("last"), last, "date"))


def year_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """Four digits that stand alone like a year: "in 2016", "(2016)"; "2016 voters" is a count."""
    if not (page.numbers.words and _YEARS.match(page.text, seed.start, seed.end)):
        return _short_year(page, seed)
    before = page.text[seed.start - 1 : seed.start]
    plural_behind = _counted(page.numbers).match(page.low, seed.end)
    if before in {"$", "€", "£", "¥"} or plural_behind or not _LIKE_YEAR.match(page.low, seed.end):
        return ()
    if _is_rough_count(page, seed):
        return ()
    unit = NO_FIGURE if is_named_year(page, seed.start) else "date"
    return (Found(seed.start, seed.end, page.text[seed.start : seed.end], unit),)


def _is_rough_count(page: Page, seed: Seed) -> bool:
    """Whether a hedged number counts a noun behind it: German "rund 1900 frisch sanierte Wohnungen"."""
    if not page.numbers.decimal_comma or hedge_of(page, seed.start, seed.end) not in _ROUGH:
        return False
    counted = what_is_counted(page, seed.end, partitive=False)
    capitals = page.language.speech.nouns_have_capitals
    return counted.words is not None and (capitals or looks_plural(page, counted.words))


def _short_year(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "the summer of '69"."""
    if not page.low.endswith(" '", 0, seed.start):
        return ()
    before = _APOSTROPHE.search(page.low, max(0, seed.start - _NEAR), seed.start)
    digits = page.text[seed.start : seed.end]
    if before is None or len(digits) != _TWO_DIGITS or before[1] not in page.language.speech.prepositions:
        return ()
    return (Found(seed.start, seed.end, f"{_century(int(digits))}{digits}", "date"),)


def _numeric(page: Page, seed: Seed, text: str) -> tuple[Found, ...]:
    match = _NUMERIC.match(text)
    if match is None:
        return ()
    dotted = match[2] == "."
    closed = page.text[seed.end : seed.end + 1] == "."
    if not match[4] and not (
        dotted and closed and page.numbers.decimal_comma and page.language.sentences.ordinals
    ):
        return ()
    day, month = (match[1], match[3]) if page.numbers.day_first or dotted else (match[3], match[1])
    if not page.numbers.day_first and int(month) > 12:
        day, month = month, day
    year = match[4]
    if year and len(year) == _TWO_DIGITS:
        year = f"{_century(int(year))}{year}"
    value = _date(year, int(month), day)
    end = seed.end if match[4] else seed.end + 1
    return (Found(seed.start, end, value, "date"),) if value else ()


def _day_month(page: Page, seed: Seed, text: str) -> tuple[Found, ...]:
    days = _DAYS.match(text)
    if days:
        return _two_days(
            page, Span(seed.start, seed.start + days.end(1)), Span(seed.start + days.start(2), seed.end)
        )
    if not text.isdecimal() or len(text) > 2:
        return ()
    second = _second_day(page.numbers).match(page.low, seed.end) if page.numbers.months else None
    if second:
        return _two_days(page, Span(seed.start, seed.end), Span(*second.span(1)))
    return _before_month(page, seed.start, seed.end, int(text))


def _two_days(page: Page, first: Span, last: Span) -> tuple[Found, ...]:
    """Two days of one month: "3-5 May", German "vom 12. auf den 13. Juni"."""
    end = _before_month(page, last.start, last.end, int(page.text[last.start : last.end]))
    begin = _before_month(page, first.start, last.end, int(page.text[first.start : first.end]))
    return (begin[0]._replace(end=first.end), *end) if begin and end and begin[0].unit == "date" else ()


def _before_month(page: Page, start: int, end: int, day: int) -> tuple[Found, ...]:
    match = _behind_day(page.numbers).match(page.low, end) if page.numbers.months else None
    if match is None:
        return ()
    capital = page.text[match.start("month")].isupper()
    if capital != page.numbers.months_have_capitals:
        return (
            Found(start, match.end("month"), day, NO_FIGURE),
        )  # a square, a party: "la plaza del 2 de Mayo"
    value = _date(match["year"], page.numbers.months[match["month"]], str(day))
    stop = match.end("year") if match["year"] else match.end("month")
    return (Found(start, stop, value, "date"),) if value else ()


def _century(year: int) -> int:
    return 20 if year < _THIS_CENTURY else 19


def _date(year: str | None, month: int, day: str | None) -> str | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= int(day) <= _LAST_DAYS[month - 1]):
        return None
    if day is None:
        return f"{year}-{month:02}"
    return f"{year or '-'}-{month:02}-{int(day):02}"


@cache
def _behind_day(numbers: Numbers) -> re.Pattern[str]:
    of = r"(?:d'|-|\s(?:de\s|of\s)?)"
    return re.compile(
        rf"(?:\.|er|º|ª|°|st|nd|rd|th)?{of}(?P<month>{any_of(numbers.months)})(?!\w)\.?"
        rf"(?:,?\s(?:de\s|del\s)?(?P<year>{_YEAR})(?!\d|[.,]\d))?"
    )


@cache
def _second_day(numbers: Numbers) -> re.Pattern[str]:
    joins = any_of([*numbers.range_words, *numbers.changes, *numbers.and_words])
    return re.compile(
        rf"(?:\.|er|º|ª|°|st|nd|rd|th)?\s(?:{joins}|[–-])\s(?:{any_of(numbers.range_articles)}\s)?(\d{{1,2}})(?!\d)"
    )


@cache
def _behind_month(numbers: Numbers) -> re.Pattern[str]:
    last = r"(?:\s?[–-]\s?(?P<last>\d{1,2})(?!\w))?"
    day = rf"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w:%]|[.,]\d){last}"
    day = rf"(?:\s{day})?" if not numbers.day_first else r"(?P<day>(?!))?(?P<last>(?!))?"
    return re.compile(rf"\.?{day}(?:,?\s(?:de\s|del\s)?(?P<year>{_YEAR})(?!\d|[.,]\d))?")


@cache
def _counted(numbers: Numbers) -> re.Pattern[str]:
    """A plural noun right behind, where the language shows it."""
    people = any_of(numbers.plurals)
    return re.compile(rf"\s(?:{people})(?!\w)")
