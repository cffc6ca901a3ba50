"""What a number counts: the noun phrase behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.noun_phrases import NOTHING_COUNTED, WORD, Counted, noun_phrase
from variorum.reading.figures.numerals import compounds_pattern
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers


def what_is_counted(page: Page, end: int, *, partitive: bool, direct: bool = True) -> Counted:
    """The noun phrase behind a number that ends at ``end``; no words if nothing is counted there.

    ``partitive`` allows one behind "of" ("dozens of boats", "20 percent of the voters") where it need not
    be one of many ("14 of his 31 goals"), ``direct`` one right behind.
    """
    numbers = page.numbers
    match = _partitive(numbers).match(page.low, end) if numbers.partitives else None
    if match:
        if partitive:
            return _whole(page, behind_determiners(page, match.end() - 1))
        many = _of_many(numbers).match(page.low, end)
        return noun_phrase(page, behind_determiners(page, many.end())) if many else NOTHING_COUNTED
    if not direct or page.text[end : end + 1] in {"'", "’"}:  # "one's own"
        return NOTHING_COUNTED
    return noun_phrase(page, end)


def _whole(page: Page, at: int) -> Counted:
    """The noun phrase at ``at``, unless a number there measures: "8 inches in 24 hours"."""
    counted = noun_phrase(page, at)
    measured = page.text[at - 1].isdecimal() and (counted.words or "").lower() in page.numbers.units
    return NOTHING_COUNTED if measured else counted


def is_partitive(page: Page, end: int) -> bool:
    """Whether "of" stands behind."""
    return bool(page.numbers.partitives) and _partitive(page.numbers).match(page.low, end) is not None


def behind_partitive(page: Page, end: int) -> int | None:
    """Where "of" ends that stands behind; None if none does."""
    match = _partitive(page.numbers).match(page.low, end) if page.numbers.partitives else None
    return match.end() if match else None


def word_behind(page: Page, end: int) -> str | None:
    """The next word in lower case, if only a space parts it."""
    match = WORD.match(page.low, end)
    return match[1] if match else None


def behind_determiners(page: Page, at: int) -> int:
    """Where the articles behind ``at`` end, and a number: "half of the nearly 1,900 flats"."""
    known = page.language.speech.determiners
    while match := WORD.match(page.low, at):
        if match[1] not in known and match[1] not in page.numbers.determiners:
            break
        at = match.end()
    number = _number(page.numbers).match(page.low, at)
    return number.end() if number else at


@cache
def _partitive(numbers: Numbers) -> re.Pattern[str]:
    phrases = any_of(numbers.partitives)
    return re.compile(rf" (?:{phrases})(?:(?<=')|(?!\w) ?)")


@cache
def _of_many(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.of_many)}(?= )")


@cache
def _number(numbers: Numbers) -> re.Pattern[str]:
    """Another number before the noun, which does not part it from the first."""
    hedge = rf"(?: {any_of(numbers.hedges)})?"
    compound = f"|{compounds_pattern(numbers)}" if numbers.compounds else ""
    word = rf"(?:{any_of(numbers.words)}{compound})"
    joined = rf"(?:[ -](?:{any_of(numbers.connectors)} )?{word})*"
    return re.compile(rf"{hedge} (?:\d(?:[\d.,]| (?=\d\d\d))*|{word}{joined})(?= [^\W\d_])")
