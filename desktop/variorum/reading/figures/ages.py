"""Ages of people: "a 7-year-old girl", "aged 43", "Ms. Carver, 42, said", "Ute Carver (42)"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import looks_plural, what_is_counted
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.units import unit_behind
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

_NOUN = re.compile(r"([^\W\d_]{2,}), $")
_OLDEST = 130
_NEAR = 40  # letters
_NAME = re.compile(
    r"((?:[^\W\d_a-zß]['’\w-]*\.? (?:(?:von|van|de|der|bin|al|el) )?)*[^\W\d_a-zß][\w'’-]+)(?:, | \()$"
)


def age_of(page: Page, numeral: Numeral) -> Found | None:
    """The age that a number tells, with the person; None if it tells something else."""
    if numeral.value > _OLDEST:
        return None
    return _in_years(page, numeral) or _called(page, numeral) or _beside_name(page, numeral)


def _in_years(page: Page, numeral: Numeral) -> Found | None:
    match = _endings(page.numbers).match(page.low, numeral.end)
    if match is None:
        return None
    counted = what_is_counted(page, match.end(), partitive=False)
    person = counted.words if page.text[numeral.end : numeral.end + 1] == "-" else None
    return Found(numeral.start, match.end(), numeral.value, "years", of=person)


def _called(page: Page, numeral: Numeral) -> Found | None:
    if not page.numbers.ages.before:
        return None
    match = _before(page.numbers).search(page.low, max(0, numeral.start - _NEAR), numeral.start)
    if match is None or unit_behind(page, numeral.end):
        return None
    counted = what_is_counted(page, numeral.end, partitive=False)
    if counted.words and (looks_plural(page, counted.words) or not page.numbers.plural_ending):
        return None  # "she is 12 points ahead"
    return Found(numeral.start, numeral.end, numeral.value, "years", of=_person(page, match.start()))


def _person(page: Page, end: int) -> str | None:
    """Who stands before "aged 43"."""
    match = _NOUN.search(page.text, max(0, end - _NEAR), end)
    return match[1] if match else None


def _beside_name(page: Page, numeral: Numeral) -> Found | None:
    ages = page.numbers.ages
    if not numeral.digits or numeral.end - numeral.start > 3:
        return None
    before, after = (
        page.text[max(0, numeral.start - 2) : numeral.start],
        page.text[numeral.end : numeral.end + 1],
    )
    commas = ages.between_commas and before == ", " and after == ","
    brackets = ages.in_brackets and before == " (" and after in {")", ","}
    if not commas and not brackets:
        return None
    name = _NAME.search(page.text, max(0, numeral.start - _NEAR), numeral.start)
    return Found(numeral.start, numeral.end, numeral.value, "years", of=name[1]) if name else None


@cache
def _endings(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(numbers.ages.endings)})(?!\w)")


@cache
def _before(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(numbers.ages.before)}) $")
