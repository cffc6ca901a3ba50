"""Ages of people: "a 7-year-old girl", "aged 43", "Ms. Carver, 42, said", "Ute Carver (42)"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import what_is_counted
from variorum.reading.figures.found_figures import Found
from variorum.reading.figures.noun_phrases import looks_plural
from variorum.reading.figures.units import unit_behind
from variorum.reading.figures.words_before import closings, last_word, phrase_before
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

_SMALL_NOUN = re.compile(r"(?<!\w)([^\W\d_]{3,})(?:, | \()$")
_POSSESSIVE = re.compile(r"['’]s(?!\w)")
_OLDEST = 130
_NEAR = 40  # letters
_END = re.compile(r"\.(?:\s|\Z)")
_NO_HOUR = 13
_BREAK = re.compile(r"[,;:.!?()–—]")
_NAME = re.compile(
    r"((?:[^\W\d_a-zß]['’\w-]*\.? (?:(?:von|van|de|der|bin|al|el) )?)*[^\W\d_a-zß][\w'’-]+)(?:, | \()$"
)


def age_of(page: Page, numeral: Numeral) -> Found | None:
    """The age that a number tells, with the person; None if it tells something else."""
    if numeral.value > _OLDEST:
        return None
    return (
        _in_years(page, numeral)
        or _called(page, numeral)
        or _in_a_life(page, numeral)
        or _of_people(page, numeral)
        or _beside_name(page, numeral)
    )


def _in_years(page: Page, numeral: Numeral) -> Found | None:
    match = _endings(page.numbers).match(page.low, numeral.end)
    if match is None:
        return None
    counted = what_is_counted(page, match.end(), partitive=False)
    attributive = page.text[numeral.end] == "-" or match[0].endswith(page.numbers.adjective_endings)
    person = _POSSESSIVE.split(counted.words)[0] if attributive and counted.words else None
    return Found(numeral.start, match.end(), numeral.value, "years", of=person)


def _called(page: Page, numeral: Numeral) -> Found | None:
    if not page.numbers.ages.before:
        return None
    called = phrase_before(page.low, numeral.start, _before(page.numbers))
    if called is None or unit_behind(page, numeral.end):
        return None
    counted = what_is_counted(page, numeral.end, partitive=False)
    if counted.words and (looks_plural(page, counted.words) or not page.numbers.plural_endings):
        return None  # "she is 12 points ahead"
    return Found(numeral.start, numeral.end, numeral.value, "years")


def _in_a_life(page: Page, numeral: Numeral) -> Found | None:
    """As in "She retired at 65", German "Mit 19 heiratete er"; hours of the day stay what they are."""
    if numeral.value < _NO_HOUR or phrase_before(page.low, numeral.start, _at(page.numbers)) is None:
        return None
    if page.numbers.ages.events.isdisjoint(_words_of_clause(page.low, numeral)):
        return None
    if unit_behind(page, numeral.end) or what_is_counted(page, numeral.end, partitive=False).words:
        return None  # "retired at 65 percent of his pay"
    return Found(numeral.start, numeral.end, numeral.value, "years")


def _words_of_clause(low: str, numeral: Numeral) -> list[str]:
    before = _BREAK.split(low[max(0, numeral.start - _NEAR) : numeral.start])[-1]
    return [*before.split(), *_BREAK.split(low[numeral.end : numeral.end + _NEAR])[0].split()]


def _of_people(page: Page, numeral: Numeral) -> Found | None:
    """As in "Children under 12"."""
    ages, before = page.numbers.ages, last_word(page.low, numeral.start)
    if not (ages.people and (before in ages.bounds or before in ages.between)):
        return None
    if unit_behind(page, numeral.end):
        return None
    match = _bounded(page.numbers).search(page.low, max(0, numeral.start - _NEAR), numeral.start)
    if match is None or looks_plural(page, what_is_counted(page, numeral.end, partitive=False).words):
        return None
    return Found(numeral.start, numeral.end, numeral.value, "years", of=page.text[slice(*match.span(1))])


def _beside_name(page: Page, numeral: Numeral) -> Found | None:
    ages = page.numbers.ages
    if not numeral.digits or numeral.end - numeral.start > 3:
        return None
    before, after = (
        page.text[max(0, numeral.start - 2) : numeral.start],
        page.text[numeral.end : numeral.end + 1],
    )
    commas = ages.between_commas and before == ", " and (after == "," or _ends_with_name(page, numeral))
    brackets = ages.in_brackets and before == " (" and (after in {")", ","} or _goes_on(page, numeral.end))
    if not commas and not brackets:
        return None
    name = _NAME.search(page.text, max(0, numeral.start - _NEAR), numeral.start)
    who = _without_article(page, name[1]) if name else _somebody(page, numeral.start)
    return Found(numeral.start, numeral.end, numeral.value, "years", of=who) if who else None


def _ends_with_name(page: Page, numeral: Numeral) -> bool:
    """Whether a full name and an age close a sentence: "First out was Ada Corr, 19."."""
    name = _NAME.search(page.text, max(0, numeral.start - _NEAR), numeral.start)
    return name is not None and " " in name[1] and _END.match(page.text, numeral.end) is not None


def _goes_on(page: Page, end: int) -> bool:
    """Whether another age follows: German "zwei Männer (24 und 31)"."""
    return _more(page.numbers).match(page.low, end) is not None


def _without_article(page: Page, name: str) -> str:
    """German "Männer" of "Zwei Männer (24)"."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    known = low in page.language.speech.determiners or low in page.numbers.words
    return rest if rest and known else name


def _somebody(page: Page, start: int) -> str | None:
    """A word for a person, without a name: "the driver, 43, said"."""
    match = _SMALL_NOUN.search(page.text, max(0, start - _NEAR), start)
    names = page.language.names
    if match is None:
        return None
    noun = match[1]
    person = noun in names.generic or noun in names.kin or noun in names.roles or noun in names.titles
    return noun if person or noun.endswith(page.numbers.ages.person_endings) else None


@cache
def _endings(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(numbers.ages.endings)})(?!\w)")


@cache
def _more(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.and_words)} \d{{1,2}}[,)]")


@cache
def _bounded(numbers: Numbers) -> re.Pattern[str]:
    people, bounds = any_of(numbers.ages.people), any_of(numbers.ages.bounds)
    between = any_of(numbers.ages.between)
    return re.compile(rf"(?<!\w)({people}) (?:{bounds}) (?:{between} )?$")


@cache
def _at(numbers: Numbers) -> Mapping[str, tuple[str, ...]]:
    return closings(numbers.ages.at)


@cache
def _before(numbers: Numbers) -> Mapping[str, tuple[str, ...]]:
    return closings(numbers.ages.before)
