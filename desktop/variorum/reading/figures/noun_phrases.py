"""The noun phrase at a place of the text, cut down to its noun and what makes one term with it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

WORD = re.compile(r"[ '’-]([^\W\d_]+(?:['’-][^\W\d_]+){0,4})")
_POSSESSIVE = ("'s", "’s")
_DIGITS = re.compile(r" \d[\d.,]*(?= [^\W\d_])")
_FARTHEST = 6  # words from the number to its noun
_MOST_WORDS = 3  # of what is given: "care home residents"


class Counted(NamedTuple):
    """A noun phrase as printed, and where it ends."""

    words: str | None
    end: int


NOTHING_COUNTED = Counted(None, -1)


def noun_phrase(page: Page, at: int) -> Counted:
    """The noun phrase at ``at``, before the space; no words if there is none."""
    if page.language.speech.nouns_have_capitals:
        return _capital(page, at)
    return _behind_adjectives(page, at) if page.numbers.adjectives_first else _first_noun(page, at)


def is_closed(page: Page, word: str) -> bool:
    """Whether a word is of a closed class, so no noun."""
    speech = page.language.speech
    return (
        word in page.language.grammar.function_words
        or word in speech.prepositions
        or word in speech.auxiliaries
        or word in speech.conjunctions
    )


def looks_plural(page: Page, words: str | None) -> bool:
    """Whether a noun phrase shows that it is counted."""
    last = words.rpartition(" ")[2].lower() if words else ""
    return bool(last) and _is_plural(page.numbers, last)


def _is_plural(numbers: Numbers, word: str) -> bool:
    if word in numbers.plurals:
        return True
    return word.endswith(numbers.plural_endings) and not word.endswith(
        (*numbers.singular_endings, *_POSSESSIVE)
    )


def _capital(page: Page, at: int) -> Counted:
    """The first word with a capital: "300 zum Teil schwer verletzte Menschen"."""
    asides = _asides(page.numbers)
    for _ in range(_FARTHEST):
        if aside := asides.match(page.low, at):
            at = aside.end()
        match = WORD.match(page.text, at)
        if match is None or _ends_phrase(page, match[1].lower()):
            break
        if match[1][0].isupper():
            return Counted(match[1], match.end())
        at = match.end()
    return NOTHING_COUNTED


def _behind_adjectives(page: Page, at: int) -> Counted:
    """The words up to the first plural noun, or a few where none shows it: "newly built flats"."""
    words: list[str] = []
    ends: list[int] = []
    must_show = False  # "three more boats", not "14 more ready to go"
    for _ in range(_FARTHEST):
        match = WORD.match(page.text, at)
        if match is None:
            break
        low = match[1].lower()
        if not words and low in page.numbers.adjectives_before and _goes_on(page, match.end()):
            at, must_show = match.end(), True
            continue
        if _ends_phrase(page, low, first=not words) and not _is_attribute(page, low, match.end()):
            break
        at = match.end()
        if low.endswith(_POSSESSIVE):
            words.clear()  # "half of his union's 40 workers"
            ends.clear()
            number = _DIGITS.match(page.text, at) or WORD.match(page.low, at)
            if number and (number[0][1].isdecimal() or number[1] in page.numbers.words):
                at = number.end()
            continue
        words.append(match[1])
        ends.append(at)
        if _is_plural(page.numbers, low):
            return Counted(" ".join(words[-_MOST_WORDS:]), at)
    if must_show:
        return NOTHING_COUNTED
    return Counted(" ".join(words[:_MOST_WORDS]), ends[:_MOST_WORDS][-1]) if words else Counted(None, at)


def _goes_on(page: Page, at: int) -> bool:
    """Whether a word that may be a noun's follows: "three more boats", not "three more than"."""
    match = WORD.match(page.low, at)
    return match is not None and not _ends_phrase(page, match[1], first=True)


def _is_attribute(page: Page, word: str, end: int) -> bool:
    """Whether a participle stands before a plural noun: "37 confirmed cases", "eight killed soldiers"."""
    if is_closed(page, word) or not word.endswith(page.numbers.participle_endings):
        return False
    following = WORD.match(page.low, end)
    return (
        following is not None
        and _is_plural(page.numbers, following[1])
        and not _ends_phrase(page, following[1], first=True)
    )


def _first_noun(page: Page, at: int) -> Counted:
    """The word at ``at``, or the one behind it where that is an adjective: "22 nouveaux bus"."""
    match = WORD.match(page.text, at)
    while match and match[1].lower() in page.numbers.adjectives_before:
        behind = WORD.match(page.text, match.end())
        if behind is None or _ends_phrase(page, behind[1].lower()):
            break
        match = behind
    if match is None or _ends_phrase(page, match[1].lower(), first=True):
        return Counted(None, at)
    return Counted(match[1], match.end())


def _ends_phrase(page: Page, word: str, *, first: bool = False) -> bool:
    speech, numbers = page.language.speech, page.numbers
    if word in numbers.ends_of_count or is_closed(page, word) or word in page.language.grammar.pronouns:
        return True
    if word not in speech.verbs and word not in speech.cues:
        return False
    return not (first and _is_plural(numbers, word))  # "volunteers", "claims" are counted first in a phrase


@cache
def _asides(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" ({any_of(numbers.asides)})(?!\w)")
