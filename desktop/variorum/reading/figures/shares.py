"""Parts of a whole as a fraction of 1: "two thirds", "one in three", "half of the town"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.amounts import amount_of
from variorum.reading.figures.counted import (
    behind_determiners,
    is_partitive,
    what_is_counted,
    word_behind,
)
from variorum.reading.figures.figure_seeds import every_so_many, lone_parts
from variorum.reading.figures.found_figures import Found, Numeral
from variorum.reading.figures.hedges import hedge_of
from variorum.reading.figures.measures import POINTS, measure_of
from variorum.reading.figures.noun_phrases import Counted, is_closed, looks_plural
from variorum.reading.figures.numerals import HALVES, numeral_of_digits, numeral_of_words, scaled_behind
from variorum.reading.figures.units import DURATIONS, unit_behind
from variorum.reading.figures.words_before import last_word
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.figure_seeds import Seed
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_SLASHED = re.compile(r"(\d)/(\d{1,2})$")
_SMALL_WHOLES = range(2, 13)
_ROUND_WHOLES = frozenset({20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000})
_PLACES = 4
_NEAR = 16
_LAST_WORD = re.compile(r"([^\W\d_]+)[ -]$")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*(?![\w%/:-]|\s?[%€$£])")
_WORD = re.compile(r"[^\W\d_]+(?![\w-])")


def share_of_numeral(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The share that begins with a number: "two thirds", "2 in 3", "vier von fünf", "1/3 of the votes"."""
    numeral = seed.numeral
    if numeral is None:
        return _slashed(page, seed)
    if numeral.ending is not None or numeral.scale != 1.0 or numeral.value != int(numeral.value):
        return ()
    return _of_part(page, numeral) or _of_so_many(page, numeral)


def whole_of_share(page: Page, share: Found) -> Counted:
    """What a share is of: "a third of the town", "half the town", "two in three pupils"."""
    if is_partitive(page, share.end):
        return what_is_counted(page, share.end, partitive=True)
    counted = what_is_counted(page, behind_determiners(page, share.end), partitive=False)
    one = page.low.startswith(page.numbers.shares.every, share.start)
    if one or not page.numbers.plural_endings or looks_plural(page, counted.words):
        return counted
    determined = behind_determiners(page, share.end) > share.end
    return counted if determined else Counted(None, -1)


def one_of_so_many(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The share of an article and a number: French "un Français sur trois", German "einer von drei"."""
    shares = page.numbers.shares
    if not (seed.words in page.numbers.ones and shares.joins):
        return ()
    return _of_so_many(page, Numeral(seed.start, seed.end, 1.0))


def share_of_words(page: Page, seed: Seed) -> tuple[Found, ...]:
    """The share that a phrase tells: "half", "a third", "every third", German "jeder Dritte"."""
    numbers = page.numbers
    if seed.words in numbers.shares.alone:
        return _alone(page, seed)
    if seed.words in every_so_many(numbers):
        if _is_duration(page, seed.end):
            return ()
        return (_share(seed.start, seed.end, every_so_many(numbers)[seed.words]),)
    value = lone_parts(numbers).get(seed.words)
    if value is None or _is_ordinal(page, seed.words, seed.end):
        return ()
    if _is_behind(page, seed, page.numbers.shares.not_lone_behind) and not is_partitive(page, seed.end):
        return ()
    return _part_of_unit(page, seed.start, seed.end, value)


def _alone(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "half of the town", but not "the first half", "half-time"."""
    if page.text[seed.end : seed.end + 1] == "-":
        return _tied_unit(page, seed)
    if _is_behind(page, seed, page.numbers.shares.not_behind):
        return ()
    return _part_of_unit(page, seed.start, seed.end, page.numbers.shares.alone[seed.words])


def _tied_unit(page: Page, seed: Seed) -> tuple[Found, ...]:
    """As in "a half-mile walk"; without an article it may only name something: "the half-year results"."""
    half = Numeral(seed.start, seed.end, page.numbers.shares.alone[seed.words])
    if scaled := scaled_behind(page, half):
        found = amount_of(page, scaled)
        return (found,) if found else ()
    opened = last_word(page.low, seed.start) in page.numbers.ones
    unit = unit_behind(page, seed.end) if opened else None
    return (measure_of(page, half, unit, seed.start),) if unit else ()


def _is_behind(page: Page, seed: Seed, words: frozenset[str]) -> bool:
    before = _LAST_WORD.search(page.low, max(0, seed.start - _NEAR), seed.start) if words else None
    return before is not None and before[1] in words


def _of_part(page: Page, numeral: Numeral) -> tuple[Found, ...]:
    match = _part(page.numbers).match(page.low, numeral.end)
    if match is None:
        return ()
    word = " ".join(match[1].split())
    whole = page.numbers.shares.parts[word]
    tied = page.low[numeral.end] == "-"  # "one-third opposed it", where "one third man" is another
    if numeral.value >= whole or (not tied and _is_ordinal(page, word, match.end())):
        return ()
    return _part_of_unit(page, numeral.start, match.end(), numeral.value / whole)


def _part_of_unit(page: Page, start: int, end: int, value: float) -> tuple[Found, ...]:
    """A share, unless it is one of a unit or a scale: "a quarter of an hour", "a quarter of a million"."""
    if page.numbers.shares.not_of:
        whole = what_is_counted(page, end, partitive=True, direct=False).words
        if whole and whole.lower() in page.numbers.shares.not_of:
            return ()
    match = _of_unit(page.numbers).match(page.low, end)
    if match is None:
        points = unit_behind(page, end)  # "a quarter point"
        if points and points.name == POINTS:
            return (measure_of(page, Numeral(start, end, value), points, start),)
        return (_share(start, end, value),)
    numeral = Numeral(start, match.end(), value)
    scaled = scaled_behind(page, numeral)
    found = amount_of(page, scaled) if scaled else None
    if found:
        return (found,)
    unit = unit_behind(page, match.end())
    one = page.text[end] == "-" or match[0].rpartition(" ")[2] in page.numbers.ones  # "of a mile"
    if unit is None or not (one or unit.name in DURATIONS or unit.name == POINTS):
        return (_share(start, end, value),)
    return (measure_of(page, numeral, unit, start),)


def _of_so_many(page: Page, numeral: Numeral) -> tuple[Found, ...]:
    join = _join(page.numbers).match(page.low, numeral.end)
    if join is None:
        return ()
    whole = _whole(page, join.end())
    if whole is None or numeral.value >= whole.value or _is_duration(page, whole.end):
        return ()
    if int(whole.value) not in _SMALL_WHOLES and whole.value not in _ROUND_WHOLES:
        return ()
    of = page.text[slice(*join.span("noun"))] if join["noun"] else None
    counted = what_is_counted(page, whole.end, partitive=False).words if of else None
    if looks_plural(page, counted) and counted and counted.split()[0] not in page.numbers.ages.links:
        return ()  # "two men in three cars"
    return (_share(numeral.start, whole.end, numeral.value / whole.value)._replace(of=of, bare=False),)


def _whole(page: Page, at: int) -> Numeral | None:
    digits = _DIGITS.match(page.text, at)
    if digits:
        return numeral_of_digits(page, at, digits.end())
    word = _WORD.match(page.low, at)
    return numeral_of_words(page, at, word.end()) if word and word[0] in page.numbers.words else None


def _slashed(page: Page, seed: Seed) -> tuple[Found, ...]:
    match = _SLASHED.match(page.text, seed.start, seed.end)
    if match and 0 < int(match[1]) < int(match[2]) <= 10 and is_partitive(page, seed.end):
        return (_share(seed.start, seed.end, int(match[1]) / int(match[2])),)
    value = HALVES.get(page.text[seed.start : seed.end])
    return (_share(seed.start, seed.end, value),) if value and is_partitive(page, seed.end) else ()


def _is_ordinal(page: Page, part: str, end: int) -> bool:
    """Whether "a third" stands before what it orders: "a third man"."""
    ambiguous = page.numbers.shares.ambiguous
    if not ambiguous or part.rpartition(" ")[2] not in ambiguous:
        return False
    word = word_behind(page, end)
    if page.text[end : end + 1] == "-":
        return True
    if word is None or hedge_of(page, end - len(part), end) != "exact":
        return False
    return not (is_partitive(page, end) or is_closed(page, word) or _is_verb(page, end, word))


def _is_verb(page: Page, end: int, word: str) -> bool:
    """Whether what stands behind a part is what it did: "a third opposed it", not "a third armed man"."""
    if not word.endswith(page.numbers.participle_endings or ("\0",)):
        return False
    behind = word_behind(page, page.low.find(word, end) + len(word))
    return behind is None or is_closed(page, behind) or behind in page.language.speech.object_pronouns


def _is_duration(page: Page, end: int) -> bool:
    """As in "Three in five years" is no share, nor is "every third day"."""
    unit = unit_behind(page, end)
    return unit is not None and unit.name in DURATIONS


def _share(start: int, end: int, value: float) -> Found:
    return Found(start, end, round(value, _PLACES), "share")


@cache
def _part(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"[ -]({any_of(numbers.shares.parts)})(?!\w)")


@cache
def _of_unit(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(numbers.shares.of_units)})(?=[' ])(?<=\w)|(?<=\w)(?=-)")


@cache
def _join(numbers: Numbers) -> re.Pattern[str]:
    adjective = "" if numbers.adjectives_first else r"(?:\s[^\W\d_]+)?"  # "quatre foyers ruraux sur dix"
    noun = rf"(?:\s(?P<noun>[^\W\d_]+){adjective})?" if numbers.shares.noun_between else "(?P<noun>(?!))?"
    return re.compile(rf"{noun}\s{any_of(numbers.shares.joins)}\s(?=\w)")
