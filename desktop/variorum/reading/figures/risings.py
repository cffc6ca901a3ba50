"""What rises by a number: "a 3 percent rise in rents", German "ein Plus von drei Prozent bei den Mieten"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import behind_determiners
from variorum.reading.figures.noun_phrases import NOTHING_COUNTED, Counted, noun_phrase
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_NEAR = 30  # letters before a number in which the rise may stand


def what_rose(page: Page, start: int, end: int) -> Counted:
    """What rose or fell by the number between two places; no words if nothing did."""
    numbers = page.numbers
    if not numbers.risings:
        return NOTHING_COUNTED
    match = _rising_behind(numbers).match(page.low, end)
    if match is None and _rising(numbers).search(page.low, max(0, start - _NEAR), start):
        match = _risings_of(numbers).match(page.low, end)
    return noun_phrase(page, behind_determiners(page, match.end())) if match else NOTHING_COUNTED


@cache
def _rising(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(numbers.risings)}(?!\w)")


@cache
def _risings_of(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.risings_of)}(?= )")


@cache
def _rising_behind(numbers: Numbers) -> re.Pattern[str]:
    adjective = r"(?: [^\W\d_]+)?"
    return re.compile(rf"{adjective} {any_of(numbers.risings)} {any_of(numbers.risings_of)}(?= )")
