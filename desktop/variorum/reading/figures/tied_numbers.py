"""Two numbers tied by a dash: a range, years, the votes of either side. Scores of games are no figures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.amounts import amount_of, nothing
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.numbered_names import is_name
from variorum.reading.figures.numerals import numeral_of_digits
from variorum.reading.figures.units import currency_before
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

_DASH = re.compile(r"[–-]")
_BOTH = 2
_YEARS = range(1500, 2100)
_NEAR = 40  # letters around two numbers in which a word shows that they are votes


def pair_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The two figures of digits tied by a dash: "10–15 boats", "$3-5 million", "1939-1945", "voted 51-49"."""
    dash = _DASH.search(page.text, seed.start, seed.end)
    first = numeral_of_digits(page, seed.start, dash.start()) if dash else None
    last = numeral_of_digits(page, dash.end(), seed.end) if dash else None
    if first is None or last is None:
        return ()
    ends = _range(page, first, last) if first.value < last.value else ()
    if len(ends) < _BOTH and _are_votes(page, seed):
        return (_count(first), _count(last))
    return ends


def _range(page: Page, first: Numeral, last: Numeral) -> tuple[Found, ...]:
    found = amount_of(page, last)
    if first.value in _YEARS and last.value in _YEARS and (found is None or found.bare):
        named = is_name(page, first, None)
        return (nothing(first._replace(end=last.end)),) if named else (_year(first), _year(last))
    money = currency_before(page.text, first.start)
    if found is None or not (found.unit or found.of or money):
        return (nothing(last),)
    start, unit = money or (first.start, found.unit)
    value = first.value * (found.scale if first.scale == 1.0 else 1.0)
    low = Found(start, first.end, value, unit, "at least", found.of)
    return (low, found._replace(unit=unit, approximation="at most", start=last.start))


def _are_votes(page: Page, seed: Seed) -> bool:
    if not page.numbers.tallies:
        return False
    around = (max(0, seed.start - _NEAR), seed.end + _NEAR)
    return _tallies(page.numbers).search(page.low, *around) is not None


def _count(numeral: Numeral) -> Found:
    return Found(numeral.start, numeral.end, numeral.value)


def _year(numeral: Numeral) -> Found:
    return Found(numeral.start, numeral.end, str(int(numeral.value)), "date")


@cache
def _tallies(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(numbers.tallies)}(?!\w)")
