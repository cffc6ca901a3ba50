"""A number with its unit: amounts of money, percentages, temperatures, durations, lengths."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import is_partitive, what_is_counted
from variorum.reading.figures.found_figures import NO_FIGURE, Found
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.noun_phrases import NOTHING_COUNTED
from variorum.reading.figures.risings import what_rose
from variorum.reading.figures.units import (
    DURATIONS,
    PARTS_OF_HUNDRED,
    TEMPERATURES,
    is_money,
    letter_scale,
    with_smaller_unit,
)
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.figures.units import Unit
    from variorum.reading.number_rules import Numbers

_MINUS = re.compile(r"(?:^|[\s(])[-−]$")
_NEAR = 12  # letters before a number in which "minus" may stand
POINTS = "points"
_POUNDS = "pounds"  # of either sort
_STONE = "stone"
_MANY_POUNDS = 100_000.0  # are money, unless something is weighed
_NEAR_PRICE = 40  # letters around pounds in which a word shows that they are paid
_HUNDRED = 100
_PLACES = 9  # of a value, behind the point
_NEAR_PERCENT = 80  # letters around "points" in which a poll or a rate makes them percentage points


def money_of(page: Page, numeral: Numeral, start: int, currency: str) -> Found:
    """The amount of a number behind the currency that begins at ``start``: "$4.2m"."""
    end, value, scale = numeral.end, numeral.value, numeral.scale
    letters = letter_scale(page, end)
    if letters:
        end, value, scale = letters.end, value * letters.times, letters.times
    return Found(start, end, value, currency, hedge_of(page, start, end), scale=scale)


def measure_of(page: Page, numeral: Numeral, unit: Unit, start: int) -> Found:
    """The amount or the measure of a number and the unit behind it, from ``start`` on."""
    value, unit = with_smaller_unit(page, numeral.value, unit)
    name, end = unit.name, unit.end
    half = half_behind(page.numbers).match(page.low, end)
    if half:
        value, end = value + 0.5, half.end()
    if name in TEMPERATURES or name in PARTS_OF_HUNDRED:
        start, end, value = _signed(page, start, end, value)
    if name == POINTS:
        name = _kind_of_points(page, numeral, value)
    elif name == _POUNDS and _are_money(page, numeral, end):
        name = "GBP"
    counted = NOTHING_COUNTED
    if not (is_money(name) or name in DURATIONS or half):
        direct = page.language.speech.nouns_have_capitals and name not in PARTS_OF_HUNDRED
        counted = what_is_counted(page, end, partitive=True, direct=direct)
        if counted.words is None and name in PARTS_OF_HUNDRED:
            counted = what_rose(page, start, end)
        if counted.words and counted.words.rpartition(" ")[2].lower() in page.numbers.units:
            counted = NOTHING_COUNTED  # "3 percent in three months"
    approximation = hedge_of(page, start, end, lasts=name in DURATIONS)
    if numeral.vague:
        approximation = "dozens-like"
    elif numeral.about and approximation == "exact":
        approximation = "about"
    if name == "":
        points = page.text[numeral.end : unit.end].strip(" -")
        unit_name = NO_FIGURE if value == 1 else None  # "at one point"
        return Found(start, end, value, unit_name, approximation, points, end)
    value = round(value * unit.times, _PLACES)  # 35 pence are no 0.35000000000000003 pounds
    return Found(start, end, value, name, approximation, *counted, scale=numeral.scale)


@cache
def half_behind(numbers: Numbers) -> re.Pattern[str]:
    """What adds a half to the number or the unit before it: "and a half"."""
    return re.compile(rf"[ -]({any_of(numbers.halves_behind)})(?!\w)")


def _signed(page: Page, start: int, end: int, value: float) -> tuple[int, int, float]:
    if page.text[start - 1 : start] == "+":
        return start - 1, end, value
    if _MINUS.search(page.text, max(0, start - 2), start):
        return start - 1, end, -value
    match = (
        _minus(page.numbers).search(page.low, max(0, start - _NEAR), start) if page.numbers.minus else None
    )
    if match:
        return match.start(1), end, -value
    below = _below(page.numbers).match(page.low, end) if page.numbers.below_zero else None
    return (start, below.end(), -value) if below else (start, end, value)


def _kind_of_points(page: Page, numeral: Numeral, value: float) -> str:
    if value % 1:
        return "percentage points"
    at, end = max(0, numeral.start - _NEAR_PERCENT), numeral.end + _NEAR_PERCENT
    of_percent = value <= _HUNDRED and _percent_words(page.numbers).search(page.low, at, end)
    return "percentage points" if of_percent else ""


def is_of_stone(page: Page, numeral: Numeral, unit: Unit) -> bool:
    """Whether a unit is a material rather than a weight: "three stone walls", but "weighs three stone"."""
    if unit.name != _STONE:
        return False
    near = (max(0, numeral.start - _NEAR_PRICE), unit.end + _NEAR_PRICE)
    if what_is_counted(page, unit.end, partitive=False).words is not None:
        return True
    return _weighing(page.numbers).search(page.low, *near) is None


def _are_money(page: Page, numeral: Numeral, end: int) -> bool:
    if is_partitive(page, end) or page.text[numeral.end] == "-":  # "12 pounds of beef", "a 5-pound bag"
        return False
    near = (max(0, numeral.start - _NEAR_PRICE), end + _NEAR_PRICE)
    if _weighing(page.numbers).search(page.low, *near):
        return False
    return numeral.value >= _MANY_POUNDS or _paying(page.numbers).search(page.low, *near) is not None


@cache
def _weighing(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(numbers.weighing)}(?!\w)")


@cache
def _paying(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(numbers.paying)}(?!\w)")


@cache
def _minus(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({any_of(numbers.minus)}) $")


@cache
def _below(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" ({any_of(numbers.below_zero)})(?!\w)")


@cache
def _percent_words(numbers: Numbers) -> re.Pattern[str]:
    units = (word for word, unit in numbers.units.items() if unit in PARTS_OF_HUNDRED)
    return re.compile(rf"%|(?<!\w){any_of([*units, *numbers.in_percent])}(?!\w)")
