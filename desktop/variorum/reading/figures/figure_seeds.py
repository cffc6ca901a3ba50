"""The places of a text where a figure may begin, found in one pass."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import msgspec

from variorum.reading.figures.found_figures import Numeral
from variorum.reading.figures.numerals import END_OF_WORD, HALVES, compounds_pattern, numeral_at
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_NOT_BEFORE = r"(?<![\w.,/:#@§&])(?<!\d )(?<![^\s(]\+)"
_NOT_TIED = r"(?<!\w['’–-])"
_JOINED = r"(?:[.,:/'’–-]\d+){0,9}"  # dates, times, scores and telephone numbers are seen whole


class Seed(msgspec.Struct, frozen=True, gc=False):
    """Digits with the marks between them, or words that may open a figure."""

    start: int
    end: int
    words: str  # "" for digits
    numeral: Numeral | None  # the number they print, which several readers ask for


def find_seeds(page: Page) -> Iterator[Seed]:
    """The seeds of a text in reading order. Time is linear in its length."""
    behind_a_space = " " + page.low  # so that the text's first word has a letter before it too
    for match in _pattern(page.numbers).finditer(behind_a_space):
        words = "" if match["digits"] else " ".join(match[0][1:].split())
        start, end = match.start(), match.end() - 1
        yield Seed(start, end, words, numeral_at(page, start, end))


def lone_ones(numbers: Numbers) -> Iterable[str]:
    """An article with a unit: "an hour"."""
    units = [*numbers.units, *numbers.parts_of_units]
    return (
        f"{one} {unit}".replace("' ", "'")
        for one, unit in product(sorted(numbers.ones), units)
        if unit.isalpha()
    )


def lone_parts(numbers: Numbers) -> dict[str, float]:
    """An article with a part: "a third"."""
    parts = numbers.shares.parts.items()
    return {f"{one} {part}": 1 / whole for one in sorted(numbers.ones) for part, whole in parts}


def every_so_many(numbers: Numbers) -> dict[str, float]:
    """Shares told by counting off: "every third", German "jeder Dritte"."""
    shares = numbers.shares
    return {f"{one} {word}": 1 / many for one in shares.every for word, many in shares.ordinals.items()}


def least_words(numbers: Numbers) -> tuple[str, ...]:
    """What makes a number of an article behind it: Spanish "al menos un muerto"."""
    if not numbers.counts_articles:
        return ()
    return tuple(words for words, hedge in numbers.hedges.items() if hedge == "at least")


def _counting_behind(numbers: Numbers) -> str:
    """What shows that an article is a number: "un Français sur trois", "ein bis zwei Jahre"."""
    number = rf"(?:\d|(?:{any_of(numbers.words)})(?!\w))"
    most = 1 if numbers.adjectives_first else 2
    noun = rf"(?:\s[^\W\d_]+){{0,{most}}}" if numbers.shares.noun_between else ""
    return (
        rf"{noun}\s(?:{any_of(numbers.shares.joins)})\s{number}|\s(?:{any_of(numbers.range_words)})\s{number}"
    )


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    grouped = r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|" if numbers.decimal_comma else ""
    tied = "".join(rf"|(?<={re.escape(word)}-)" for word in numbers.before_hyphen)
    digits = (
        rf"(?P<digits>(?=\d){_NOT_BEFORE}(?:{_NOT_TIED}{tied})(?:{grouped}\d+{_JOINED})|[{''.join(HALVES)}])"
    )
    words = any_of(
        [
            *numbers.words,
            *numbers.vague,
            *numbers.rounds,
            *numbers.halves_before,
            *numbers.fixed,
            *numbers.months,
            *numbers.clock.named,
            *numbers.clock.minutes_before,
            *numbers.decades.words,
            *numbers.ages.words,
            *numbers.shares.alone,
            *lone_ones(numbers),
            *lone_parts(numbers),
            *every_so_many(numbers),
        ]
    )
    compound = compounds_pattern(numbers)
    alternatives = rf"{words}{END_OF_WORD}" + (rf"|(?:{compound})(?!\w)" if compound else "")
    if numbers.ones:
        alternatives += rf"|{any_of(numbers.ones)}(?={_counting_behind(numbers)})"
        alternatives += rf"|{any_of(least_words(numbers))}(?=\s{any_of(numbers.ones)}\s)"
    if numbers.day_words:
        month = rf"(?:\sof|\sde)?\s{any_of(numbers.months)}(?!\w)"
        alternatives = rf"{any_of(numbers.day_words)}(?={month})|{alternatives}"
    return re.compile(rf"\W(?:{digits}|{alternatives})")  # the letter before: the search skips all others
