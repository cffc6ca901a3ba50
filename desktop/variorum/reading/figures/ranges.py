"""Neighbours: the ends of a range, two values of one unit, an article that goes on counting."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import what_is_counted
from variorum.reading.figures.found_figures import Found
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_FARTHEST = 16  # letters between the ends of a range
_NEAR = 24
_LAST_HOUR = 24
_HUNDRED = 100
_LARGE = 1000


def with_neighbours(page: Page, figures: Iterable[Found]) -> Iterator[Found]:
    """The figures again, in reading order, each with what its neighbours say about it."""
    articles = page.numbers.counts_articles
    waiting: Found | None = None
    for figure in figures:
        this = figure
        if waiting is not None:
            waiting, this = _joined(page, waiting, figure)
            yield waiting
        if articles:
            yield from _articles_between(page, waiting, figure)
        waiting = this
    if waiting is not None:
        yield waiting
        if articles:
            yield from _one_more(page, waiting, len(page.low))


def _articles_between(page: Page, one: Found | None, other: Found) -> Iterator[Found]:
    """The articles that count too, between two figures."""
    if one is not None:
        yield from _one_more(page, one, other.start)
    yield from _one_before(page, other, one.end if one else 0)


def _joined(page: Page, one: Found, other: Found) -> tuple[Found, Found]:
    if page.low[one.end : other.start] in {"-", "–"}:  # digits tied by a dash are read as one
        return one, other
    end = max(one.end, one.of_end)  # "52 votes to 47"
    if not 0 < other.start - end <= _FARTHEST:
        return one, other
    match = _between(page.numbers).fullmatch(page.low, end, other.start)
    if match is None:
        return one, other
    if {one.unit, other.unit} == {"time", "hours"}:
        return _as_time(one), _as_time(other)
    apart = not one.bare and one.unit is not None
    one, other = _sharing(one, other), _carrying(one, other) if match["change"] or match["range"] else other
    if one.unit != other.unit or isinstance(one.value, str) or isinstance(other.value, str):
        return one, other
    opened = _opener(page.numbers).search(page.low, max(0, one.start - _NEAR), one.start)
    if match["range"]:
        is_range = not (opened and (opened["from"] or (apart and opened["step"])))
    else:
        is_range = bool(match["and"] and opened and opened["between"])
    if not is_range or one.value >= other.value or one.unit == "decade":
        return one, other
    of = one.of or other.of
    return one._replace(approximation="at least", of=of), other._replace(approximation="at most")


def _as_time(figure: Found) -> Found:
    """The hours beside a time are a time: French "de 9 heures à 17 h 30"."""
    if isinstance(figure.value, str) or figure.value > _LAST_HOUR:
        return figure
    hours, minutes = divmod(round(figure.value * 60), 60)
    return figure._replace(value=f"{hours % 24:02}:{minutes:02}", unit="time")


def _sharing(one: Found, other: Found) -> Found:
    """The first with the unit and the scale that stand only behind the second: "3 to 5 million euros"."""
    if not one.bare or one.of is not None or isinstance(one.value, str) or isinstance(other.value, str):
        return one
    if other.unit in {"share", "decade"}:
        return one
    scale = other.scale if one.scale == 1.0 and _scales_both(one.value, other.value, other.scale) else 1.0
    value, of = one.value * scale, None if other.unit else other.of
    return one._replace(value=value, unit=other.unit, of=of, scale=one.scale * scale, bare=other.bare)


def _scales_both(one: float, other: float, scale: float) -> bool:
    """Whether a scale stands for both: "3 to 5 million", "two to three hundred", not "five to a hundred"."""
    return (scale >= _LARGE and one < _LARGE) or (scale == _HUNDRED and one < other / scale)


def _carrying(one: Found, other: Found) -> Found:
    """The second with the unit or the noun that stand only behind the first: "180 km/h au lieu de 50"."""
    if not other.bare or other.of is not None or one.unit in {"share", "date", "time", "decade"}:
        return other
    return other._replace(unit=one.unit, of=one.of)


def _one_more(page: Page, figure: Found, before: int) -> Iterator[Found]:
    """As in "Drei Männer und eine Frau": in a list of counts, the article counts too."""
    if isinstance(figure.value, str) or not (figure.of or figure.bare):
        return
    match = _article(page.numbers).match(page.low, max(figure.of_end, figure.end))
    if match is None:
        return
    counted = what_is_counted(page, match.end(), partitive=False)
    if counted.words and counted.end <= before:
        yield Found(match.start(1), match.end(1), 1, of=counted.words, of_end=counted.end)


def _one_before(page: Page, figure: Found, end: int) -> Iterator[Found]:
    """As in "un mort et deux blessés"."""
    if not figure.of or not figure.bare:
        return
    match = _article_before(page.numbers).search(page.low, max(end, figure.start - _NEAR * 2), figure.start)
    if match:
        of = page.text[slice(*match.span("noun"))]
        yield Found(*match.span("one"), 1, of=of, of_end=match.end("noun"))


@cache
def _between(numbers: Numbers) -> re.Pattern[str]:
    """What may stand between two values of one thing."""
    range_, change = any_of(numbers.range_words), any_of(numbers.changes)
    and_ = any_of(numbers.and_words)
    articles = any_of(numbers.range_articles)
    return re.compile(
        rf"-?\s?(?:(?P<range>{range_}|[–-])|(?P<change>{change})|(?P<and>{and_}))\s?(?:{articles}\s)?"
    )


@cache
def _opener(numbers: Numbers) -> re.Pattern[str]:
    between, from_, step = any_of(numbers.between), any_of(numbers.from_words), any_of(numbers.step_words)
    articles = any_of(numbers.range_articles)
    opens = rf"(?P<between>{between})|(?P<from>{from_})|(?P<step>{step})"
    return re.compile(rf"(?<!\w)(?:{opens})\s(?:{articles}\s)?[$€£]?$")


@cache
def _article(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?: [^\W\d_]+){{0,2}},? {any_of(numbers.and_words)} ({any_of(numbers.ones)})(?= )")


@cache
def _article_before(numbers: Numbers) -> re.Pattern[str]:
    one, and_ = any_of(numbers.ones), any_of(numbers.and_words)
    hedge = any_of(numbers.hedges)
    return re.compile(rf"(?<!\w)(?P<one>{one}) (?P<noun>[^\W\d_]+) {and_} (?:{hedge} )?$")
