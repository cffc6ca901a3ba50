"""Ages of people: "a 7-year-old girl", "aged 43", "Ms. Carver, 42, said", "Ute Carver (42)"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.counted import what_is_counted
from variorum.reading.found_figures import Found
from variorum.reading.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

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
    if not _before(page.numbers).search(page.low, max(0, numeral.start - _NEAR), numeral.start):
        return None
    return Found(numeral.start, numeral.end, numeral.value, "years")


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
