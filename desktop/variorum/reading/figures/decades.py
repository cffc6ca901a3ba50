"""Decades, told by their first year, and the ages told in tens of years: "the 1990s", "in his 40s"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import word_behind
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.noun_phrases import is_closed
from variorum.reading.figures.units import unit_behind
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_ROUND = re.compile(r"(?:1[5-9]|20)?\d0$")
_YEARS = re.compile(r"[2-9]\d$")
_NEAR = 30
_TWO_DIGITS = 2
_THIS_CENTURY = 20  # of two digits: "the 20s" are the 1920s or 2020s, "the 30s" the 1930s


def decade_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The decade or the age in tens that begins with digits: "1990s", "'70s", "his mid-60s"."""
    grown = _age_group(page, seed)
    if grown or not _ROUND.match(page.text, seed.start, seed.end):
        return grown or _age_by_phase(page, seed)
    number = int(page.text[seed.start : seed.end])
    start = seed.start - (page.text[seed.start - 1 : seed.start] in {"'", "’"})
    ending = _ending(page.numbers).match(page.low, seed.end)
    before = _called(page.numbers).search(page.low, max(0, start - _NEAR), start)
    if ending is None and not (before and _opens_decade(page, before, seed.end)):
        return _age_by_phase(page, seed)
    end = ending.end() if ending else seed.end
    if before and before["own"] and number < 100:
        phase = page.numbers.ages.phases.get(before["phase"] or "", 0)
        return (
            Found(before.start("phase") if before["phase"] else start, end, number + phase, "years", "about"),
        )
    return (Found(start, end, number if number >= 100 else _century(number) + number, "decade"),)


def decade_of_word(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "The nineties", German "Neunzigern"; "an octogenarian"."""
    numbers = page.numbers
    if seed.words in numbers.ages.words:
        beyond = seed.words.startswith(numbers.ages.beyond)
        value = numbers.ages.words[seed.words]
        return (Found(seed.start, seed.end, value, "years", "more than" if beyond else "about"),)
    before = _called(numbers).search(page.low, max(0, seed.start - _NEAR), seed.start)
    if before and before["own"]:
        value = numbers.decades.words[seed.words] % 100 + numbers.ages.phases.get(before["phase"] or "", 0)
        return (Found(seed.start, seed.end, value, "years", "about"),)
    if numbers.decades.before and not (before and _opens_decade(page, before, seed.end)):
        return ()
    return (Found(seed.start, seed.end, numbers.decades.words[seed.words], "decade"),)


def _opens_decade(page: Page, before: re.Match[str], end: int) -> bool:
    """Whether what stands before makes a decade: "los ochenta", not "los ochenta y dos vecinos"."""
    if before["article"]:
        word = word_behind(page, end)
        if _counts_on(page, end):
            return False
        return (word is None or is_closed(page, word)) and unit_behind(page, end) is None
    return bool(before["decade"])


def _counts_on(page: Page, end: int) -> bool:
    """Whether a number goes on behind a connecting word: "treinta y dos"."""
    words = page.low[end : end + _NEAR].split()
    return len(words) > 1 and words[0] in page.numbers.connectors and words[1] in page.numbers.words


def _age_group(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "The over-65s"."""
    ending = _ending(page.numbers).match(page.low, seed.end) if seed.end - seed.start == _TWO_DIGITS else None
    hedge = hedge_of(page, seed.start, seed.end) if ending else "exact"
    if ending is None or hedge not in {"more than", "less than"}:
        return ()
    return (Found(seed.start, ending.end(), int(page.text[seed.start : seed.end]), "years", hedge),)


def _age_by_phase(page: Page, seed: Seed) -> tuple[Found, ...]:
    """German "Mitte 60", where no noun follows."""
    if page.numbers.ages.owners or not _YEARS.match(page.text, seed.start, seed.end):
        return ()
    before = _called(page.numbers).search(page.low, max(0, seed.start - _NEAR), seed.start)
    if not (before and before["phase"]) or not _NOTHING_COUNTED.match(page.low, seed.end):
        return ()
    value = int(page.text[seed.start : seed.end]) + page.numbers.ages.phases[before["phase"]]
    return (Found(before.start("phase"), seed.end, value, "years", "about"),)


_NOTHING_COUNTED = re.compile(r"[.,;:!?)”“\"»-]|$|\s(?!\w*\s?(?:euro|prozent))")


def _century(number: int) -> int:
    return 1900 if number >= _THIS_CENTURY else 2000


@cache
def _ending(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(numbers.decades.endings)})(?!\w)")


@cache
def _called(numbers: Numbers) -> re.Pattern[str]:
    """What stands before: "années", "in his mid-", German "Mitte"."""
    ages = numbers.ages
    own = rf"(?P<own>{any_of(ages.owners)})\s" if ages.owners else "(?P<own>(?!))?"
    phase = rf"(?P<phase>{any_of(ages.phases)})[\s-]"
    decade = (
        rf"(?:(?P<decade>{any_of(numbers.decades.before)})|(?P<article>{any_of(numbers.decades.articles)}))\s"
    )
    owned = rf"{own}(?:{phase})?" if ages.owners else rf"{own}{phase}"
    return re.compile(rf"(?<!\w)(?:{decade}|{owned})['’]?$")
