"""Counts, amounts and measures: a number with its unit, or with the noun behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.ages import age_of
from variorum.reading.figures.counted import behind_partitive, what_is_counted, word_behind
from variorum.reading.figures.counts import count_of, count_within_word, is_noun
from variorum.reading.figures.found_figures import NO_FIGURE, Found, Numeral
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.measures import half_behind, is_of_stone, measure_of, money_of
from variorum.reading.figures.multiples import TIMES, multiple, multiple_of
from variorum.reading.figures.numerals import scaled_behind
from variorum.reading.figures.units import DURATIONS, currency_before, is_money, letter_scale, unit_behind
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.figures.units import Unit
    from variorum.reading.number_rules import Numbers

_ARTICLE_FIRST = re.compile(r"[^\W\d_]+'?")
_ARTICLE = re.compile(r"\s([^\W\d_]+)")
_COMPARING = frozenset({"less than", "more than"})
_NEAR = 40  # letters


def amount_of_digits(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The figure that begins with digits."""
    return (amount_of(page, seed.numeral) or nothing(seed.numeral),) if seed.numeral else ()


def amount_of_words(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The figure that begins with number words."""
    numeral = seed.numeral
    if numeral is None:
        return ()
    found = None if is_noun(page, numeral) else amount_of(page, numeral)
    return (found or nothing(numeral),)


def half_of_unit(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "Half a dozen lamps", "half an hour", Spanish "medio millón"."""
    scaled = scaled_behind(page, Numeral(seed.start, seed.end, 0.5))
    if scaled:
        found = amount_of(page, scaled)
        return (found,) if found else ()
    unit = unit_behind(page, seed.end)
    return (measure_of(page, Numeral(seed.start, seed.end, 0.5), unit, seed.start),) if unit else ()


def one_unit(page: Page, seed: Seed) -> tuple[Found, ...]:
    """An article counts where it is hedged or a half follows: "less than an hour"."""
    one = _ARTICLE_FIRST.match(seed.words)
    end = seed.start + (one.end() if one else 0)
    unit = unit_behind(page, end)
    if unit is None:
        return ()
    found = measure_of(page, Numeral(seed.start, end, 1.0), unit, seed.start)
    if _is_held_against(page, found):
        return ()
    return (found,) if found.approximation not in {"exact", "at most"} or found.value != 1.0 else ()


def _is_held_against(page: Page, found: Found) -> bool:
    """Whether a duration only says since when an amount has changed: "8.4m more than a year ago"."""
    if found.approximation not in _COMPARING or found.unit not in DURATIONS:
        return False
    return _compared(page.numbers).search(page.low, max(0, found.start - _NEAR), found.start) is not None


def one_at_least(page: Page, seed: Seed) -> tuple[Found, ...]:
    """An article behind a lower bound: Spanish "al menos un muerto"."""
    if seed.words.split()[-1] in page.language.speech.prepositions:
        return ()  # German "ab einem Alter"
    one = _ARTICLE.match(page.low, seed.end)
    if one is None or page.low.startswith(page.numbers.halves_before, one.start(1)):
        return ()
    counted = what_is_counted(page, one.end(), partitive=False)
    numbers = page.numbers
    known = (numbers.words, numbers.rounds, numbers.shares.parts, numbers.units, numbers.fixed)
    if counted.words is None or any(counted.words.lower() in words for words in known):
        return ()
    return (Found(*one.span(1), 1.0, None, "at least", *counted),)


def fixed_amount(page: Page, seed: Seed) -> tuple[Found, ...]:
    """A word that is a figure by itself: German "Viertelstunde", Spanish "el triple de agua"."""
    amount = page.numbers.fixed[seed.words]
    if amount.unit == TIMES:
        found = multiple(page, seed.start, seed.end, amount.times)
        noun = what_is_counted(page, seed.end, partitive=False).words  # Spanish "el doble atentado"
        return () if noun and not page.numbers.adjectives_first else (found,)
    hedge = hedge_of(page, seed.start, seed.end)
    return (Found(seed.start, seed.end, amount.times, amount.unit, hedge),)


def one_of_range(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The article that opens a range: "un à deux ans"."""
    ranged = seed.words in page.numbers.ones and _range_behind(page.numbers).match(page.low, seed.end)
    return (Found(seed.start, seed.end, 1.0, bare=True),) if ranged else ()


def nothing(numeral: Numeral) -> Found:
    """What shows that a number is read and is no figure."""
    return Found(numeral.start, numeral.end, numeral.value, NO_FIGURE)


def amount_of(page: Page, numeral: Numeral) -> Found | None:
    """The figure of a number with what stands around it; None if it is a name or the like."""
    if numeral.ending is not None:
        return count_within_word(page, numeral)
    money = currency_before(page.text, numeral.start) if numeral.digits else None
    if money:
        return money_of(page, numeral, *money)
    age = age_of(page, numeral)
    if age:
        return age._replace(approximation=hedge_of(page, age.start, age.end))
    if many := multiple_of(page, numeral):
        return many
    if half := half_behind(page.numbers).match(page.low, numeral.end):
        numeral = numeral._replace(end=half.end(), value=numeral.value + 0.5 * numeral.scale, about=False)
        numeral = scaled_behind(page, numeral) or numeral
    if odd := _odd(page.numbers).match(page.low, numeral.end):
        numeral = numeral._replace(end=odd.end(), about=True)
    unit = unit_behind(page, numeral.end) or _duration_behind(page, numeral.end)
    unit = unit or (_unit_of_so_many(page, numeral.end) if numeral.about else None)
    if unit and is_of_stone(page, numeral, unit):
        unit = None
    letters = letter_scale(page, numeral.end) if numeral.digits else None
    if letters and (scaled := _lettered(page, numeral, letters, unit)):
        numeral, unit = scaled
    if numeral.digits and unit is None and page.text[numeral.end : numeral.end + 1].isalpha():
        return None  # "21st", "5G"
    if unit is not None:
        return measure_of(page, numeral, unit, numeral.start)
    return count_of(page, numeral)


def _duration_behind(page: Page, end: int) -> Unit | None:
    """As in "four more years", French "les dix dernières années"."""
    word = word_behind(page, end) if page.numbers.adjectives_before else None
    if word is None or word not in page.numbers.adjectives_before:
        return None
    unit = unit_behind(page, end + 1 + len(word))
    return unit if unit and unit.name in DURATIONS else None


def _unit_of_so_many(page: Page, end: int) -> Unit | None:
    """As in French "une quinzaine de kilomètres", Spanish "una veintena de minutos"."""
    at = behind_partitive(page, end)
    return unit_behind(page, at) if at is not None else None


def _lettered(
    page: Page, numeral: Numeral, letters: Unit, unit: Unit | None
) -> tuple[Numeral, Unit | None] | None:
    """The number with "m" or "bn" behind it, unless that is a unit: "38m voters", "12 M€", but "100 m"."""
    behind = unit_behind(page, letters.end)
    glued = page.text[numeral.end : numeral.end + 1].isalpha()
    if behind is None and not (
        glued and (unit is None or what_is_counted(page, letters.end, partitive=False).words)
    ):
        return None
    if unit is not None and behind is not None and not is_money(behind.name):
        return None
    value = numeral.value * letters.times
    return numeral._replace(end=letters.end, value=value, scale=letters.times), behind


@cache
def _range_behind(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(numbers.range_words)})\s")


@cache
def _odd(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"[ -]({any_of(numbers.odd)})(?!\w)")


@cache
def _compared(numbers: Numbers) -> re.Pattern[str]:
    """An amount and what holds it against another: "8.4 million more than"."""
    hedges = any_of([words for words, hedge in numbers.hedges.items() if hedge in _COMPARING])
    return re.compile(rf"(?:\d[\d.,]*[^\W\d_]{{0,2}}|%)(?: [^\W\d_]+){{0,2}} {hedges} $")
