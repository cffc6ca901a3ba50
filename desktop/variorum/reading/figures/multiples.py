"""Multiples, with the unit "times": "three times as much coal", "a 20-fold rise", German "das Dreifache"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import what_is_counted
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.noun_phrases import NOTHING_COUNTED, Counted
from variorum.reading.figures.risings import what_rose
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

TIMES = "times"
_NEAR = 12  # letters


def multiple_of(page: Page, numeral: Numeral) -> Found | None:
    """The multiple that a number makes with the words behind it; not so "she ran three times"."""
    if not page.numbers.multiples:
        return None
    match = _times(page.numbers).match(page.low, numeral.end)
    if match is None or not (match["compared"] or _is_by(page, numeral.start)):
        return None
    return multiple(page, numeral.start, match.end("times"), numeral.value)


def multiple(page: Page, start: int, end: int, value: float) -> Found:
    """The multiple that is told between two places, with what is so many times as much."""
    counted = what_rose(page, start, end)
    if counted.words is None:
        counted = _of_what(page, end)
    hedge = hedge_of(page, start, end)
    return Found(start, end, value, TIMES, hedge, *counted)


def is_compared(page: Page, end: int) -> bool:
    """Whether what stands behind compares: "as much", "more", German "so viel"."""
    return _compared(page.numbers).match(page.low, end) is not None


def _is_by(page: Page, start: int) -> bool:
    """Whether something grew by the number: Italian "aumentati di venti volte"."""
    words = page.low[max(0, start - _NEAR) : start].split()
    return bool(words) and words[-1] in page.numbers.multiples_by


def _of_what(page: Page, end: int) -> Counted:
    at = end
    while match := _compared(page.numbers).match(page.low, at):
        at = match.end()
    counted = what_is_counted(page, at, partitive=True)
    return counted if counted.words else NOTHING_COUNTED


@cache
def _times(numbers: Numbers) -> re.Pattern[str]:
    compared = rf"(?P<compared> {any_of(numbers.compared)}(?!\w))"
    return re.compile(rf"(?P<times>[ -]{any_of(numbers.multiples)})(?!\w)(?={compared}?)")


@cache
def _compared(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.compared)}(?!\w)")
