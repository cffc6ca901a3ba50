"""Times of the day. The value is ISO 8601 to the minute: "21:00"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import is_partitive, what_is_counted
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.noun_phrases import is_closed
from variorum.reading.figures.words_before import closings, phrase_before
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_SHAPE = re.compile(r"(\d{1,2})(?:([:.])([0-5]\d))?$")
_HOURS_AND_MINUTES = re.compile(r"\s?h\s?([0-5]\d)?(?!\w)")
_MINUTES = re.compile(r"\s([0-5]?\d)(?![\w:]|[.,]\d)(?=\s?[.,;!?)]|\s[^\W\d]|$)")
_ALONE = re.compile(r"(?=[\s,;:.!?)”’\"]|\Z)(?![.:,]\d)")
_WORD = re.compile(r"\s([^\W\d_]+)")
_HYPHENS = ("-", "‐", "‑")
_TWELVE = 12
_NEAR = 24  # letters
ROUGHLY = 15  # minutes between times that may be one where one of them is told roughly
_LONG_HOURS = 6  # "1 h 45" is more often a duration


def minutes_of_day(value: str) -> int:
    """The minutes since midnight of a time's value."""
    hours, _, minutes = value.partition(":")
    return int(hours) * 60 + int(minutes)


def time_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The time that begins with digits: "9 p.m.", "17:20", "6.45 Uhr", "20h30"."""
    match = _SHAPE.match(page.text, seed.start, seed.end)
    if match is None or not page.numbers.words:
        return ()
    minutes = int(match[3]) if match[3] else None
    return _time(page, seed.start, seed.end, int(match[1]), minutes, colon=match[2] == ":")


def time_of_word(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The time that begins with a word: "noon", "half past nine", "tres de la tarde"."""
    clock = page.numbers.clock
    if seed.words in clock.named:
        behind_hyphen = page.text[seed.start - 1 : seed.start] in _HYPHENS  # French "après-midi"
        return () if behind_hyphen else (Found(seed.start, seed.end, clock.named[seed.words], "time"),)
    if seed.words in clock.minutes_before:
        return _minutes_first(page, seed)
    numeral = seed.numeral
    if numeral is None or numeral.value != int(numeral.value):
        return ()
    return _time(page, seed.start, numeral.end, int(numeral.value), None)


def _minutes_first(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "Half past nine", German "halb acht"."""
    match = _hour_behind(page.numbers).match(page.low, seed.end)
    if match is None:
        return ()
    hour = int(match[1]) if match[1].isdecimal() else page.numbers.words.get(match[1])
    if hour is None or not 1 <= hour <= 12:
        return ()
    minutes = page.numbers.clock.minutes_before[seed.words]
    return _with_half_day(page, seed.start, match.end(), int(hour), minutes, certain=True)


def _time(
    page: Page, start: int, end: int, hour: int, minutes: int | None, *, colon: bool = False
) -> tuple[Found, ...]:
    clock = page.numbers.clock
    certain = colon and clock.bare and len(page.text[start:end]) > 3
    called = bool(clock.before) and phrase_before(page.low, start, _before(page.numbers)) is not None
    called = called or (bool(clock.scheduled) and _is_scheduled(page, start))
    hours = _behind(page.numbers).match(page.low, end)
    if minutes is None and (match := _HOURS_AND_MINUTES.match(page.low, end)) and match[1]:
        certain, end, minutes = hour > _LONG_HOURS or called, match.end(), int(match[1])
    elif hours:
        certain, end = certain or bool(hours["sure"]), hours.end()
        if minutes is None and (match := _MINUTES.match(page.low, end)):
            end, minutes = match.end(), int(match[1])
        called = called and not is_partitive(page, end)  # French "après dix heures de débats"
    elif match := _to_time(page.numbers).match(page.low, end):
        return _opening(page, Found(start, end, 0), hour, minutes or 0, match["half"])
    elif minutes is None and _is_beside_hour(page, start, end, hour):
        certain = True
    elif called and minutes is None:
        called = clock.bare_hours and not _counted_behind(page, end)
    return _with_half_day(page, start, end, hour, minutes or 0, certain=certain or called, hours=bool(hours))


def _with_half_day(
    page: Page, start: int, end: int, hour: int, minutes: int, *, certain: bool, hours: bool = False
) -> tuple[Found, ...]:
    """The time with what stands behind it: "y media", "p.m.", "de la tarde"."""
    clock = page.numbers.clock
    if match := _more_minutes(page.numbers).match(page.low, end):
        more = clock.minutes_behind[" ".join(match[1].split())]
        certain = certain or (hours and more < 0)
        if certain or _half_day(page.numbers).match(page.low, match.end()):
            end, minutes = match.end(), minutes + more
    if match := _half_day(page.numbers).match(page.low, end):
        certain, end = True, match.end()
        hour = _of_day(page.numbers, hour, " ".join(match[1].split()))
    total = hour * 60 + minutes
    if not certain or not 0 <= total <= 24 * 60 or hour > 24:
        return ()
    return (Found(start, end, f"{total // 60 % 24:02}:{total % 60:02}", "time"),)


def _of_day(numbers: Numbers, hour: int, half_day: str) -> int:
    """The hour of 24."""
    if hour == _TWELVE and half_day in numbers.clock.twelve:
        return numbers.clock.twelve[half_day]
    return hour % _TWELVE + numbers.clock.half_days[half_day] if hour <= _TWELVE else hour


def _is_scheduled(page: Page, start: int) -> bool:
    return _scheduled(page.numbers).search(page.low, max(0, start - _NEAR), start) is not None


def _opening(page: Page, found: Found, hour: int, minutes: int, half_day: str | None) -> tuple[Found, ...]:
    """The first of two times, which shares what stands behind the second: "9 to 11 p.m."."""
    if half_day:
        hour = _of_day(page.numbers, hour, " ".join(half_day.split()))
    return (found._replace(value=f"{hour:02}:{minutes:02}", unit="time"),) if hour < 24 else ()


def _is_beside_hour(page: Page, start: int, end: int, hour: int) -> bool:
    """Whether an hour is told by a number alone: "shortly after three", not "shortly after three votes"."""
    if not (page.numbers.clock.beside_hours and 1 <= hour <= _TWELVE and _ALONE.match(page.text, end)):
        return False
    if phrase_before(page.low, start, _beside(page.numbers)) is None or is_partitive(page, end):
        return False
    if page.language.speech.nouns_have_capitals:
        return not what_is_counted(page, end, partitive=False).words
    return not _counted_behind(page, end)


def _counted_behind(page: Page, end: int) -> bool:
    """Whether a noun stands behind, so that the number before is a count: "a las 3 mujeres"."""
    match = _WORD.match(page.low, end)
    if match is None:
        return False
    word, speech = match[1], page.language.speech
    return not is_closed(page, word) and word not in speech.verbs and word not in speech.cues


@cache
def _to_time(numbers: Numbers) -> re.Pattern[str]:
    joins = any_of([*numbers.range_words, *numbers.and_words])
    time = r"\d{1,2}(?:[:.][0-5]\d)?"
    half_day = rf"(?P<half>{any_of(numbers.clock.half_days)})"
    return re.compile(rf"\s(?:{joins}|[–-])\s{time}\s?(?:{any_of(numbers.clock.behind)}|{half_day})(?!\w)")


@cache
def _before(numbers: Numbers) -> Mapping[str, tuple[str, ...]]:
    return closings(numbers.clock.before)


@cache
def _beside(numbers: Numbers) -> Mapping[str, tuple[str, ...]]:
    return closings(numbers.clock.beside_hours)


@cache
def _behind(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:(?P<sure>{any_of(numbers.clock.behind)})|{any_of(numbers.clock.hours)})(?!\w)")


@cache
def _half_day(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?:\s|(?<=\d))({any_of(numbers.clock.half_days)})(?!\w)")


@cache
def _more_minutes(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"\s({any_of(numbers.clock.minutes_behind)})(?!\w)")


@cache
def _hour_behind(numbers: Numbers) -> re.Pattern[str]:
    behind = any_of(numbers.clock.behind)
    return re.compile(rf"\s(\d{{1,2}}|{any_of(numbers.words)})(?![\w.,:]\w)(?!\w)(?:\s{behind})?")


@cache
def _scheduled(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(numbers.clock.scheduled)} (?:{any_of(numbers.partitives)}) $")
