"""The places of a text where a figure may begin, found in one pass."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import msgspec

from variorum.reading.figures.found_figures import Numeral
from variorum.reading.figures.numerals import END_OF_WORD, HALVES, compounds, numeral_at
from variorum.reading.text.tries import any_of, by_first_letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

# What may not stand before digits, asked behind the first of them: one look shows where there are none.
_NOT_BEFORE = r"(?<![\w.,/:#@§&]\d)(?<!\d \d)(?<![^\s(]\+\d)"
_NOT_TIED = r"(?<!\w['’–-]\d)"
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
        found = match[0][1:]
        words = "" if found[0].isdecimal() or found[0] in HALVES else " ".join(found.split())
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
    grouped = r"\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?!\d)|" if numbers.decimal_comma else ""
    tied = "".join(rf"|(?<={re.escape(word)}-\d)" for word in numbers.before_hyphen)
    digits = rf"\d{_NOT_BEFORE}(?:{_NOT_TIED}{tied})(?:{grouped}\d*{_JOINED})|[{''.join(HALVES)}]"
    words = by_first_letter(_openings(numbers))
    # the mark or space before, so that the search skips all letters; most are a to z, which is quick to see
    return re.compile(rf"[^a-z\w](?:{digits}|{words})")


def _openings(numbers: Numbers) -> Iterator[tuple[Iterable[str], str]]:
    """Words that may open a figure, each kind with what must stand behind it, in the order of asking."""
    if numbers.day_words:
        yield numbers.day_words, rf"(?=(?:\sof|\sde)?\s{any_of(numbers.months)}(?!\w))"
    yield (
        (
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
        ),
        END_OF_WORD,
    )
    for first, rest in compounds(numbers):
        yield first, rf"{rest}(?!\w)"
    if numbers.ones:
        yield numbers.ones, f"(?={_counting_behind(numbers)})"
        yield least_words(numbers), rf"(?=\s{any_of(numbers.ones)}\s)"
