"""Units before and behind a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.figures.words_before import closings, phrase_before
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

DURATIONS = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years"})
TEMPERATURES = frozenset({"°C", "°F", "degrees"})
PARTS_OF_HUNDRED = frozenset({"percent", "percentage points", "basis points"})
_CODES = ("AUD", "BRL", "CAD", "CHF", "CNY", "EUR", "GBP", "HKD", "INR", "JPY", "MXN", "NZD", "RUB", "USD")
_SIGNS = {  # the same in all languages, and capitals matter
    "%": "percent", "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", **{code: code for code in _CODES},
    "ºC": "°C", "º C": "°C", "°C": "°C", "° C": "°C", "°F": "°F", "° F": "°F",
    "mm": "mm", "cm": "cm", "m": "m", "km": "km",
    "m2": "m2", "m²": "m2", "km2": "km2", "km²": "km2", "m3": "m3", "m³": "m3", "hm3": "hm3", "hm³": "hm3",
    "ha": "ha", "km/h": "km/h", "mph": "mph", "m/s": "m/s", "g": "g", "kg": "kg", "t": "tons",
    "l": "liters", "kW": "kW", "MW": "MW", "GW": "GW", "kWh": "kWh", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh",
    "l/m2": "l/m2", "l/m²": "l/m2", "h": "hours", "min": "minutes",
}  # fmt: skip
_BEFORE = re.compile(rf"(?:(?:US|CA?|AU?|NZ|HK)?[$€£¥]|\b(?:{'|'.join(_CODES)})) ?\Z")
_DOLLARS = {"C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "HK": "HKD"}
_SIGN = re.compile(rf"[ -]?({any_of(_SIGNS)})(?![\w'’²³])")
_DEGREES = re.compile(r"(?<!\S)([^\W\d_A-Z][^\WA-Z]*) [-−]?\d{1,3}(?:[.,]\d)?[CF](?!\w)")
_NEAR = 24
_LETTERS = re.compile(r" ?([a-zA-Z]{1,4})\.?(?![^\W_])")


_SMALLER = {"feet": (12.0, "inches"), "hours": (60.0, "hours"), "m": (100.0, "m"), "EUR": (100.0, "EUR")}
_SMALLER_BEHIND = re.compile(r"\s(\d{1,2})(?![\w:/-]|[.,]\d|\s?[%€$£°])")


class Unit(NamedTuple):
    """What a number measures, and what its value has to be multiplied by."""

    end: int
    name: str
    times: float = 1.0


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency."""
    return unit is not None and len(unit) == 3 and unit.isupper()


def unit_behind(page: Page, end: int) -> Unit | None:
    """The unit behind a number that ends at ``end``."""
    match = _words(page.numbers).match(page.low, end)
    if match:
        word = " ".join(match[1].split())
        part = page.numbers.parts_of_units.get(word)
        return (
            Unit(match.end(), part.unit, part.times) if part else Unit(match.end(), page.numbers.units[word])
        )
    sign = _SIGN.match(page.text, end)
    if sign is None and _is_degrees(page, end):
        return Unit(end + 1, f"°{page.text[end]}")
    if sign is None or (len(sign[1]) > 1 and sign[1] in page.language.speech.auxiliaries):  # Italian "ha"
        return None
    return Unit(sign.end(), _SIGNS[sign[1]])


def _is_degrees(page: Page, end: int) -> bool:
    """Whether a letter glued to digits tells a temperature: "hit 18C", but not "Gate 18C", "seat 5F"."""
    match = _DEGREES.search(page.text, max(0, end - _NEAR), end + 1)
    return match is not None and match[1] not in page.numbers.numbered


def with_smaller_unit(page: Page, value: float, unit: Unit) -> tuple[float, Unit]:
    """A measure told in two units: "6 feet 2", French "1 m 80", "18 euros 50", "1 h 45"."""
    match = _SMALLER_BEHIND.match(page.text, unit.end) if unit.name in _SMALLER else None
    if match is None or value != int(value):
        return value, unit
    many, name = _SMALLER[unit.name]
    smaller = unit_behind(page, match.end())
    if smaller and (smaller.name != name or name == unit.name):
        return value, unit
    end = smaller.end if smaller else match.end()
    if int(match[1]) >= many or (many == 100 and len(match[1]) < 2):
        return value, unit
    if name != unit.name:
        return value * many + int(match[1]), Unit(end, name)
    return value + int(match[1]) / many, Unit(match.end(), name)


def currency_before(text: str, start: int) -> tuple[int, str] | None:
    """The currency before a number that starts at ``start``, and where it starts itself."""
    match = _BEFORE.search(text, max(0, start - 5), start)
    if match is None:
        return None
    sign = match[0].strip()
    code = sign if sign in _CODES else _DOLLARS.get(sign[:-1]) or _SIGNS[sign[-1]]
    return match.start(), code


def unit_before(page: Page, start: int) -> str | None:
    """A unit that stands before its number: "magnitude of 5.8"."""
    if not page.numbers.units_before:
        return None
    phrase = phrase_before(page.low, start, _words_before(page.numbers))
    return page.numbers.units_before[phrase] if phrase else None


def letter_scale(page: Page, end: int) -> Unit | None:
    """The scale in letters behind digits, "bn"; its name is empty."""
    match = _LETTERS.match(page.text, end) if page.numbers.letters else None
    times = (
        page.numbers.letters.get(match[1]) or page.numbers.letters.get(match[1].lower()) if match else None
    )
    if match is None or times is None:
        return None
    dotted = match[0].endswith(".") and len(match[1]) > 1 and match.end() < len(page.text)
    return Unit(match.end() if dotted else match.end(1), "", times)


@cache
def _words(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"[ '-]?({any_of([*numbers.units, *numbers.parts_of_units])})(?!\w)")


@cache
def _words_before(numbers: Numbers) -> Mapping[str, tuple[str, ...]]:
    return closings(numbers.units_before)
