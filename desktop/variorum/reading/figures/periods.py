"""Seasons, ends of years and months, weekends: dates told without a day, which other versions tell with one.

"By the end of the year" is 31 December, "until the weekend" the next Saturday. A season is what ISO 8601-2
has for it: "--21" is spring, "--24" winter.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span
from variorum.reading.figures.days import day_of_publication
from variorum.reading.figures.ranks import with_figures
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Days

SATURDAY, A_WEEK, DECEMBER = 5, 7, 12
_NEAR = 24  # characters before a weekend in which stands that something ends there
_NO_YEAR = r"(?!\s(?:[^\W\d_]{2,3}\s)?\d)"  # "spring of 2015" is told by its year
_WORD = re.compile(r"[^\W\d_]+")


def with_periods(reading: Reading, published: str | None, language: Language) -> Reading:
    """The reading with its seasons, ends of years and months, and weekends that end something."""
    return with_figures(reading, _found(reading.text, day_of_publication(published), language))


def _found(text: str, published: date | None, language: Language) -> Iterator[Figure]:
    days, low = language.numbers.days, text.lower()
    if len(low) != len(text) or not days.seasons:
        return
    for match in _pattern(days).finditer(low):
        name = match.lastgroup or ""
        if match["season"] and text[match.start("season")].isupper() != language.speech.nouns_have_capitals:
            continue
        value = _value(name, " ".join(match[name].split()), published, days)
        if value and (name != "weekend" or _ends_there(low, match.start(), days)):
            yield Figure(span=Span(*match.span(name)), value=value, unit="date")


def _value(name: str, words: str, published: date | None, days: Days) -> str | None:
    if name == "season":
        return f"--{days.seasons[words]}"
    if name == "year":
        return f"{published.year if published else '-'}-{DECEMBER}-31"
    if published is None:
        return f"-W-{SATURDAY + 1}" if name == "weekend" else None
    if name == "month":
        return str(published.replace(day=monthrange(published.year, published.month)[1]))
    return str(published + timedelta(days=(SATURDAY - published.weekday()) % A_WEEK))


def _ends_there(low: str, start: int, days: Days) -> bool:
    """Whether something goes on until a weekend; what happens at one may be on either of its days."""
    before = _WORD.findall(low, max(0, start - _NEAR), start)[-2:]
    return not (days.bounds & days.ahead).isdisjoint(before)


@cache
def _pattern(days: Days) -> re.Pattern[str]:
    season = rf"(?:{any_of(days.before_seasons)})[ ’']?(?P<season>{any_of(days.seasons)}){_NO_YEAR}"
    kinds = [
        season,
        *(
            rf"(?P<{name}>{any_of(words)})"
            for name, words in (
                ("year", days.year_ends),
                ("month", days.month_ends),
                ("weekend", days.weekends),
            )
            if words
        ),
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(kinds)})(?![\w-])")
