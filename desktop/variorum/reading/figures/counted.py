"""What a number counts: the noun phrase behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_WORD = re.compile(r"[ '’-]([^\W\d_]+(?:['’-][^\W\d_]+){0,4})")
_NUMBER = re.compile(r" \d[\d.,]*(?= [^\W\d_])")
_MOST_WORDS = 3
_NOTHING_COUNTED = (None, -1)


class Counted(NamedTuple):
    """A noun phrase as printed, and where it ends."""

    words: str | None
    end: int


def what_is_counted(page: Page, end: int, *, partitive: bool, direct: bool = True) -> Counted:
    """The noun phrase behind a number that ends at ``end``; no words if nothing is counted there.

    ``partitive`` allows one behind "of" ("dozens of boats", "20 percent of the voters"),
    ``direct`` one right behind.
    """
    match = _partitive(page.numbers).match(page.low, end) if page.numbers.partitives else None
    if match:
        if not partitive and not match[0].startswith(" of"):
            return Counted(*_NOTHING_COUNTED)
        return _phrase(page, behind_determiners(page, match.end() - 1))
    direct = direct and page.text[end : end + 1] not in {"'", "’"}  # "one's own"
    return _phrase(page, end) if direct else Counted(*_NOTHING_COUNTED)


def is_partitive(page: Page, end: int) -> bool:
    """Whether "of" stands behind."""
    return bool(page.numbers.partitives) and _partitive(page.numbers).match(page.low, end) is not None


def word_behind(page: Page, end: int) -> str | None:
    """The next word in lower case, if only a space parts it."""
    match = _WORD.match(page.low, end)
    return match[1] if match else None


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
    numbers = page.numbers
    last = words.split()[-1].lower() if words else ""
    return last in numbers.plurals or bool(numbers.plural_ending and last.endswith(numbers.plural_ending))


def behind_determiners(page: Page, at: int) -> int:
    """Where the articles behind ``at`` end."""
    known = page.language.speech.determiners
    while match := _WORD.match(page.low, at):
        if match[1] not in known and match[1] not in page.numbers.determiners:
            break
        at = match.end()
    number = _NUMBER.match(page.text, at)  # "40 percent of the 1,200 people asked"
    return number.end() if number else at


def _phrase(page: Page, at: int) -> Counted:
    words: list[str] = []
    numbers, speech = page.numbers, page.language.speech
    while len(words) < _MOST_WORDS and (match := _WORD.match(page.text, at)):
        word = match[1]
        low = word.lower()
        if low in numbers.ends_of_count or _ends_phrase(page, low, first=not words):
            break
        words.append(word)
        at = match.end()
        if speech.nouns_have_capitals:
            if word[0].isupper():
                break
            continue
        if not numbers.adjectives_first or low in numbers.plurals:
            break
        if numbers.plural_ending and low.endswith(numbers.plural_ending):
            break
    if speech.nouns_have_capitals and not any(word[0].isupper() for word in words):
        return Counted(*_NOTHING_COUNTED)
    return Counted(" ".join(words) or None, at)


def _ends_phrase(page: Page, word: str, *, first: bool) -> bool:
    speech = page.language.speech
    if is_closed(page, word) or word in page.language.grammar.pronouns:
        return True
    if word not in speech.verbs and word not in speech.cues:
        return False
    plural = page.numbers.plural_ending  # "volunteers", "claims" are counted where they stand first
    return not (first and plural and word.endswith(plural) and word not in page.numbers.ends_of_count)


@cache
def _partitive(numbers: Numbers) -> re.Pattern[str]:
    phrases = any_of(numbers.partitives)
    return re.compile(rf" (?:{phrases})(?:(?<=')|(?!\w) ?)")
