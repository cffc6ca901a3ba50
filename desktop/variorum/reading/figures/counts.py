"""A number without a unit: how many of what."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import is_partitive, what_is_counted, word_behind
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.hedges import behind_hedge, hedge_behind_noun, hedge_of
from variorum.reading.figures.multiples import TIMES, is_compared, multiple
from variorum.reading.figures.noun_phrases import NOTHING_COUNTED, Counted, is_closed
from variorum.reading.figures.numbered_names import is_name, is_ordinal, is_tied_name
from variorum.reading.figures.units import unit_before
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.model import Approximation
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

_LAST_WORD = re.compile(r"([^\W\d_]+) $")
_LETTER_TIED = re.compile(r"[-–][^\W\d_a-z](?!\w)")  # Spanish "el 11-S"
_NEAR = 20  # letters
_LARGE = 1_000_000.0  # what is counted in such numbers stands behind "of" in many languages
_TELEPHONE = 100_000_000.0
_DOZEN = 12.0


def count_of(page: Page, numeral: Numeral) -> Found | None:
    """The figure of a number without unit; None for an ordinal, a name, a pronoun, a telephone number."""
    if (
        is_ordinal(page, numeral)
        or _is_telephone(page, numeral)
        or _LETTER_TIED.match(page.text, numeral.end)
        or is_tied_name(page, numeral)
    ):
        return None
    unit = unit_before(page, numeral.start)
    many = numeral.vague or numeral.scale >= _LARGE or _is_collective(page, numeral)
    end = behind_hedge(page, numeral.end)
    counted = NOTHING_COUNTED if unit else what_is_counted(page, end, partitive=many)
    approximation = hedge_of(page, numeral.start, numeral.end)
    if approximation == "exact" and counted.words:
        approximation = hedge_behind_noun(page, counted.end)
    if numeral.vague:
        approximation = "dozens-like"
    elif numeral.about and approximation == "exact":
        approximation = "about"
    if unit is None and approximation == "exact" and is_name(page, numeral, counted.words):
        return None
    if _is_pronoun(page, numeral, counted) or _is_one_of(page, numeral, counted):
        return None
    if _is_other_word(page, numeral, counted, approximation):
        return None
    span = (numeral.start, numeral.end)
    return Found(*span, numeral.value, unit, approximation, *counted, numeral.scale, bare=unit is None)


def _is_collective(page: Page, numeral: Numeral) -> bool:
    """Whether "of" stands before what is counted: Spanish "una treintena de agentes"."""
    words, numbers = page.low[numeral.start : numeral.end].split(), page.numbers
    return numeral.about or any(word in numbers.rounds or numbers.words.get(word) == _DOZEN for word in words)


def count_within_word(page: Page, numeral: Numeral) -> Found | None:
    """German "dreijährig", "achtköpfig"; None for "einfach" and "dreimal", where nothing is compared."""
    if numeral.ending == TIMES:
        return _multiple_within_word(page, numeral)
    counted = what_is_counted(page, numeral.end, partitive=False)
    approximation = hedge_of(page, numeral.start, numeral.end)
    return Found(numeral.start, numeral.end, numeral.value, numeral.ending or None, approximation, *counted)


def _multiple_within_word(page: Page, numeral: Numeral) -> Found | None:
    word = page.low[numeral.start : numeral.end]
    if numeral.value == 1 or (word.endswith(page.numbers.multiples) and not is_compared(page, numeral.end)):
        return None
    return multiple(page, numeral.start, numeral.end, numeral.value)


def is_noun(page: Page, numeral: Numeral) -> bool:
    """Whether a capital within the sentence makes a noun of a number word: German "die Elf", "in Acht"."""
    text, start = page.text, numeral.start
    if not page.language.speech.nouns_have_capitals or not text[start].isupper() or start < 2:
        return False
    if (
        numeral.vague
        or numeral.ending is not None
        or numeral.value >= _DOZEN
        or text[numeral.end : numeral.end + 1] == "-"
    ):
        return False
    return text[start - 1] == " " and (text[start - 2].isalnum() or text[start - 2] == ",")


def _is_telephone(page: Page, numeral: Numeral) -> bool:
    printed = page.text[numeral.start : numeral.end]
    return page.text[numeral.start - 1 : numeral.start] == "+" or (
        printed.count(" ") > 1 and numeral.digits and numeral.value >= _TELEPHONE and numeral.scale == 1.0
    )


def _is_other_word(page: Page, numeral: Numeral, counted: Counted, approximation: Approximation) -> bool:
    """Whether a number word that has another meaning counts nothing: French "un gymnase neuf"."""
    if (
        approximation != "exact"
        or counted.words
        or page.low[numeral.start : numeral.end] not in page.numbers.other_words
    ):
        return False
    before = _LAST_WORD.search(page.low, max(0, numeral.start - _NEAR), numeral.start)
    return before is not None and not is_closed(page, before[1])


def _is_one_of(page: Page, numeral: Numeral, counted: Counted) -> bool:
    """Whether a small number only stands for those named before: "one of the two"."""
    if counted.words or numeral.digits or numeral.value >= _DOZEN:
        return False
    return _one_of(page.numbers).search(page.low, max(0, numeral.start - _NEAR), numeral.start) is not None


def _is_pronoun(page: Page, numeral: Numeral, counted: Counted) -> bool:
    """Whether "one" stands for somebody: "no one", "one of them", "the one", "one councilor said"."""
    if numeral.digits or numeral.vague or numeral.value != 1:
        return False
    before = page.low[max(0, numeral.start - 8) : numeral.start].split()
    if (
        is_partitive(page, numeral.end)
        or not counted.words
        or (before and before[-1] in page.numbers.no_count_before)
    ):
        return True
    verb = word_behind(page, counted.end)
    return verb is not None and verb in page.language.speech.cues


@cache
def _one_of(numbers: Numbers) -> re.Pattern[str]:
    ones = any_of([word for word, value in numbers.words.items() if value == 1] + [*numbers.ones])
    articles = any_of(numbers.determiners)
    return re.compile(rf"(?<!\w){ones} {any_of(numbers.partitives)} (?:{articles} )?$")
