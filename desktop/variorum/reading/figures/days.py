"""Days and months told by name: figures whose value needs the day on which the source was published.

"On Tuesday" is 2026-03-10 in what came out the day after. A month alone is "--03", "yesterday" a day, "last
year" a year. Where the source's date is not known, a weekday is "-W-2", Tuesday of some week, as ISO 8601
once wrote it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace as with_span

from variorum.model import Figure, Span
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Days, Numbers

A_WEEK = 7
_NEAR = 24  # characters before a day in which the words stand that say which is meant
_GAPS = (1, 2)  # characters between a weekday and its date
_BESIDE_A_DATE = 4  # characters: "Tuesday, March 10" is one date, told by its figure
_WORD = re.compile(r"[^\W\d_]+(?:['’]|(?![^\W\d_]))")


def with_days(reading: Reading, published: str | None, language: Language) -> Reading:
    """The reading with the days and months that it calls by name among its figures.

    Args:
        reading: a source, read.
        published: when it came out, ISO 8601, if that is known.
        language: the reading's.
    """
    named = list(_named(reading.text, day_of_publication(published), language))
    new = [figure for figure in named if _is_new(figure, reading.figures)]
    if not named:
        return reading
    known = _with_their_weekdays(reading.figures, named)
    return replace(reading, figures=tuple(sorted((*known, *new), key=lambda figure: figure.span)))


def _with_their_weekdays(figures: Iterable[Figure], named: Iterable[Figure]) -> Iterator[Figure]:
    """The figures; a date begins with the weekday that stands right before it."""
    before = {day.span.end + gap: day.span.start for day in named for gap in _GAPS}
    for figure in figures:
        start = before.get(figure.span.start) if figure.unit == "date" else None
        yield figure if start is None else with_span(figure, span=Span(start, figure.span.end))


def weekday_of(value: str) -> int | None:
    """The weekday, Monday = 0, of a value such as "2026-03-10" or "-W-2"; None where it has none."""
    if value.startswith("-W-"):
        return int(value[3:]) - 1
    try:
        return date.fromisoformat(value).weekday()
    except ValueError:
        return None


def day_of_publication(published: str | None) -> date | None:
    """The day of an ISO 8601 time; None if it is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _is_new(day: Figure, known: Sequence[Figure]) -> bool:
    """Whether no figure stands at a place, and no date right beside it."""
    after = bisect_left(known, day.span, key=lambda figure: figure.span)
    return all(
        figure.span.start - day.span.end >= apart or day.span.start - figure.span.end >= apart
        for figure in known[max(0, after - 1) : after + 1]
        for apart in (_BESIDE_A_DATE if figure.unit == "date" else 0,)
    )


def _named(text: str, published: date | None, language: Language) -> Iterator[Figure]:
    days = language.numbers.days
    if not language.desk.weekdays:
        return
    low = text.lower()
    if len(low) != len(text):
        return
    for match in _pattern(language.desk.weekdays, language.numbers).finditer(low):
        before = _WORD.findall(low[max(0, match.start() - _NEAR) : match.start()])
        if match["weekday"] and _is_day(text, match, language, before):
            ahead = not days.ahead.isdisjoint(before[-2:])
            weekday = _weekdays(language.desk.weekdays, days)[match["weekday"]]
            value = _resolved(weekday, published, ahead=ahead)
            yield _figure(match.span(), value)
        elif match["month"] and _is_month(text, match, language, before):
            yield _figure(match.span(), f"--{language.numbers.months[match['month']]:02}")
        elif match["relative"] and published:
            yield _figure(
                match.span(), str(published + timedelta(days=days.relative[_words(match, "relative")]))
            )
        elif match["year"] and published:
            yield _figure(match.span(), str(published.year + days.years[_words(match, "year")]))


def _words(match: re.Match[str], name: str) -> str:
    return " ".join(match[name].split())


def _figure(at: tuple[int, int], value: str) -> Figure:
    return Figure(span=Span(*at), value=value, unit="date")


def _is_day(text: str, match: re.Match[str], language: Language, before: list[str]) -> bool:
    """Whether a weekday is one day: not "every Monday", "Black Friday", "The Sunday Times"."""
    if before and before[-1] in language.numbers.days.habitual:
        return False
    if language.desk.weekdays[0].islower():
        return text[match.start()].islower() or not before
    if not text[match.start()].isupper():
        return False
    if language.speech.nouns_have_capitals:
        return True
    opens = text[: match.start()].rstrip()[-1:] in ("", ".", "!", "?", ":", "“", '"')
    return (opens or not _name_before(text, match.start(), language, before)) and not _name_behind(
        text, match.end(), language, before
    )


def _name_before(text: str, start: int, language: Language, before: list[str]) -> bool:
    """As in "Black Friday", but not in "Until Friday"."""
    if not before or text[start - 1 - len(before[-1]) : start - 1].lower() != before[-1]:
        return False
    return text[start - 1 - len(before[-1])].isupper() and before[-1] not in language.closed_to_roles


def _name_behind(text: str, end: int, language: Language, before: list[str]) -> bool:
    """As in "The Sunday Times"; "on Tuesday Mr. Pell said" is a day."""
    behind = text[end + 1 : end + 2]
    return (
        text[end : end + 1] == " "
        and behind.isupper()
        and not (before and before[-1] in language.speech.prepositions)
    )


def _is_month(text: str, match: re.Match[str], language: Language, before: list[str]) -> bool:
    capital = text[match.start("month")].isupper()
    if language.numbers.months_have_capitals != capital:
        return False
    return bool(before) and before[-1].rstrip("'’") in language.numbers.days.before_months


def _resolved(weekday: int, published: date | None, *, ahead: bool) -> str:
    """The last such day, or the next, seen from the day of publication."""
    if published is None:
        return f"-W-{weekday + 1}"
    if ahead:
        return str(published + timedelta(days=(weekday - published.weekday()) % A_WEEK))
    return str(published - timedelta(days=(published.weekday() - weekday) % A_WEEK))


@cache
def _weekdays(names: tuple[str, ...], days: Days) -> dict[str, int]:
    usual = {name.lower(): number for number, name in enumerate(names)}
    return usual | dict(days.names)


@cache
def _pattern(names: tuple[str, ...], numbers: Numbers) -> re.Pattern[str]:
    days = numbers.days
    kinds = {
        "weekday": rf"(?P<weekday>{any_of(_weekdays(names, days))})(?:{any_of(days.endings)})?",
        "relative": rf"(?P<relative>{any_of(days.relative)})",
        "year": rf"(?P<year>{any_of(days.years)})",
        "month": rf"(?P<month>{any_of(numbers.months)})",
    }
    return re.compile(rf"(?<![\w-])(?:{'|'.join(kinds.values())})(?![\w-])")
