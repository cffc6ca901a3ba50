"""Numbers, amounts, percentages, ages, dates, times and counts, with what they count."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span
from variorum.reading.figures.age_owners import with_owners
from variorum.reading.figures.amounts import (
    amount_of_digits,
    amount_of_words,
    fixed_amount,
    half_of_unit,
    one_at_least,
    one_of_range,
    one_unit,
)
from variorum.reading.figures.clock import time_of_digits, time_of_word
from variorum.reading.figures.dates import date_of_digits, date_of_word, year_of_digits
from variorum.reading.figures.decades import decade_of_digits, decade_of_word
from variorum.reading.figures.figure_seeds import (
    every_so_many,
    find_seeds,
    least_words,
    lone_ones,
    lone_parts,
)
from variorum.reading.figures.found_figures import NO_FIGURE, Found, Page
from variorum.reading.figures.hedges import hedge_of, is_rough_time
from variorum.reading.figures.left_out import with_nouns
from variorum.reading.figures.lists import with_lists
from variorum.reading.figures.ranges import with_neighbours
from variorum.reading.figures.shares import one_of_so_many, share_of_numeral, share_of_words, whole_of_share
from variorum.reading.figures.tied_numbers import pair_of_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

    Reader = Callable[[Page, Seed], tuple[Found, ...]]

_OF_FEW_DIGITS: tuple[Reader, ...] = (
    date_of_digits,
    time_of_digits,
    decade_of_digits,
    share_of_numeral,
    year_of_digits,
    amount_of_digits,
)
_OF_FOUR_DIGITS: tuple[Reader, ...] = (decade_of_digits, share_of_numeral, year_of_digits, amount_of_digits)
_OF_MANY_DIGITS: tuple[Reader, ...] = (share_of_numeral, amount_of_digits)
_OF_MARKED_DIGITS: tuple[Reader, ...] = (  # with a mark or a space between them: "3.5", "31/12", "10–15"
    date_of_digits,
    time_of_digits,
    share_of_numeral,
    amount_of_digits,
    pair_of_digits,
)
_FEW, _FOUR = 2, 4
_OF_NUMBER_WORDS: tuple[Reader, ...] = (date_of_word, time_of_word, share_of_numeral, amount_of_words)
_UNSURE = frozenset({"date", "time", "decade"})  # units that can be "about" but hardly "at least"


def find_figures(text: str, language: Language) -> tuple[Figure, ...]:
    """The figures of a text, in reading order, none overlapping another. ``text`` holds plain spaces only.

    Time is linear in the length of the text.
    """
    low = text.lower()
    page = Page(text, (low if len(low) == len(text) else text).replace("’", "'"), language, language.numbers)
    figures = with_neighbours(page, with_lists(page, _found(page)))
    return tuple(map(_figure, with_owners(page, with_nouns(page, figures))))


def _found(page: Page) -> Iterator[Found]:
    readers = _readers(page.numbers)
    end = 0
    for seed in find_seeds(page):
        if seed.start < end:
            continue
        of_words = seed.words and readers.get(seed.words, _OF_NUMBER_WORDS)
        for reader in of_words or _readers_of_digits(page.text[seed.start : seed.end]):
            figures = reader(page, seed)
            if figures:
                for figure in figures:
                    if figure.unit != NO_FIGURE:
                        this = figure if figure.start >= end else figure._replace(start=end)
                        yield _hedged(page, this)
                    end = figure.end
                break


def _readers_of_digits(digits: str) -> tuple[Reader, ...]:
    """The readers of what digits with so many letters can be."""
    if not digits.isdecimal():
        return _OF_MARKED_DIGITS
    if len(digits) <= _FEW:
        return _OF_FEW_DIGITS
    return _OF_FOUR_DIGITS if len(digits) == _FOUR else _OF_MANY_DIGITS


def _hedged(page: Page, figure: Found) -> Found:
    """Shares, dates and times with the words around them; the rest has them already."""
    if figure.unit == "share":
        counted = whole_of_share(page, figure)
        hedge = hedge_of(page, figure.start, figure.end)
        return figure._replace(approximation=hedge, of=figure.of or counted.words, of_end=counted.end)
    if figure.unit in _UNSURE and is_rough_time(page, figure.start, figure.end):
        return figure._replace(approximation="about")
    return figure


def _figure(found: Found) -> Figure:
    return Figure(
        span=Span(found.start, found.end),
        value=found.value,
        unit=found.unit,
        approximation=found.approximation,
        of=found.of,
    )


@cache
def _readers(numbers: Numbers) -> Mapping[str, tuple[Reader, ...]]:
    """The readers of each word or phrase that may open a figure, other than plain number words."""
    openers: tuple[tuple[Iterable[str], tuple[Reader, ...]], ...] = (
        ((*numbers.months, *numbers.day_words), (date_of_word,)),
        ((*numbers.clock.named, *numbers.clock.minutes_before), (time_of_word,)),
        ((*numbers.decades.words, *numbers.ages.words), (decade_of_word,)),
        ((*numbers.shares.alone, *lone_parts(numbers), *every_so_many(numbers)), (share_of_words,)),
        (numbers.halves_before, (half_of_unit,)),
        (lone_ones(numbers), (one_unit,)),
        (numbers.fixed, (fixed_amount,)),
        (least_words(numbers), (one_at_least,)),
        (numbers.ones, (one_of_so_many, one_of_range)),
    )
    readers: dict[str, tuple[Reader, ...]] = {}
    for words, more in openers:
        for word in words:
            own = readers.get(word, _OF_NUMBER_WORDS)
            readers[word] = tuple(dict.fromkeys((*more, *own)))
    return readers
