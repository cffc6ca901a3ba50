"""Numbers that are part of a name: Channel 9, Apollo 11, Schalden 04, Section 12, the Gang of Four."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.noun_phrases import looks_plural
from variorum.reading.figures.words_before import last_word, word_start
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Numeral, Page
    from variorum.reading.number_rules import Numbers

_BEFORE = re.compile(r"([^\W\d_][\w'’./-]*)[ \t]+$")
_OPENS = re.compile(r"(?:^|[.!?:;“”„\"«»(\n–—|•]|\n['‘’]| ['‘])\s*$")
_NEAR = 30
_ORDINAL = re.compile(r"\.\s[^\W\d_]")
_ORDINAL_SIGN = re.compile(r"\.?[ªº°](?![CF\w])|\.(?:er|ª)")
_ADDRESS = re.compile(r"(?<!\w)([^\W\d_]+(?: [^\W\d_]+){1,3}), $")
_WORD_BEHIND = re.compile(r",?\s([^\W\d_]+)")
_TIED = re.compile(r"-([^\W\d_]+)")
_LONGEST_ORDINAL = 3  # digits


def is_name(page: Page, numeral: Numeral, of: str | None) -> bool:
    """Whether a number without unit belongs to the word before it; ``of`` is what stands behind it."""
    if page.text[numeral.start : numeral.start + 2].isdecimal() and page.text[numeral.start] == "0":
        return True
    behind = _WORD_BEHIND.match(page.low, numeral.end) if page.numbers.numbered_behind else None
    if behind and behind[1] in page.numbers.numbered_behind:
        return True
    if of and of[0].isupper() and of.split()[-1].lower() in page.numbers.numbered_behind:
        return True  # "12 Elm Street"
    if _is_in_series(page, numeral.start) and not looks_plural(page, of):
        return True
    match = _BEFORE.search(page.text, word_start(page.text, numeral.start), numeral.start)
    if match is None:
        return numeral.digits and _is_address(page, numeral.start)
    if _ends_sentence(page, match[1]):
        return False
    word = match[1].replace("’", "'").rpartition("'")[2] or match[1]
    if word.lower().rstrip(".") in page.numbers.numbered or word.lower() in page.numbers.numbered:
        return numeral.digits or not looks_plural(page, of)
    if not numeral.digits:
        return page.text[numeral.start].isupper() and not page.language.speech.nouns_have_capitals
    if word[0].islower() and not word.islower():
        return True  # iPhone 15
    if word[0].islower() or page.text[numeral.start : numeral.end].count(",") or numeral.scale != 1.0:
        return False
    return _names(page, word, match.start(), of)


def _ends_sentence(page: Page, word: str) -> bool:
    """Whether the stop of the word before ends a sentence: "… on Tuesday. Two people died."."""
    bare = word.removesuffix(".")
    rules = page.language.sentences
    short = bare in rules.abbreviations or bare.lower() in rules.before_numbers or len(bare) == 1
    known = bare.lower() in page.numbers.numbered or word.lower() in page.numbers.numbered
    return bare != word and not (short or known)


def _is_in_series(page: Page, start: int) -> bool:
    """Whether a number goes on behind another that is a name: "exits 12 and 14"."""
    before = last_word(page.low, start)
    if not before.endswith(",") and before not in _joins(page.numbers):
        return False
    series = _series(page.numbers).search(page.low, max(0, start - _NEAR), start)
    match = _BEFORE.search(page.low, max(0, series.start() - _NEAR), series.start()) if series else None
    return match is not None and match[1] in page.numbers.numbered


def _is_address(page: Page, start: int) -> bool:
    """As in Spanish "calle Mayor, 14"."""
    if not page.text.startswith(", ", max(0, start - 2)):
        return False
    match = _ADDRESS.search(page.low, max(0, start - _NEAR), start)
    return match is not None and not page.numbers.numbered.isdisjoint(match[1].split()[:-1])


def is_tied_name(page: Page, numeral: Numeral) -> bool:
    """Whether a number is tied to a word that it makes a name with: "a two-tier deal", "a two-horse race"."""
    tied = _TIED.match(page.low, numeral.end) if page.numbers.tied_names else None
    return tied is not None and tied[1] in page.numbers.tied_names


def is_ordinal(page: Page, numeral: Numeral) -> bool:
    """Whether a full stop or a sign makes an ordinal or a list's number: German "das 21. Jahrhundert"."""
    text, start, end = page.text, numeral.start, numeral.end
    if numeral.digits and _ORDINAL_SIGN.match(text, end):
        return True
    if not numeral.digits or not _ORDINAL.match(text, end) or end - start > _LONGEST_ORDINAL:
        return False
    if start == 0 or text[start - 1] == "\n":
        return True
    if not page.language.sentences.ordinals:
        return False
    word = _word_before(text, start)
    speech = page.language.speech
    before = word[1].lower() if word else ""
    if not before:
        return not text[start - 2 : start].strip('"“”„»«( ').isalnum()  # "– 1. FC Talen"
    return (
        before in speech.determiners
        or before in speech.oblique_determiners
        or before in page.numbers.determiners
    )


def _word_before(text: str, start: int) -> re.Match[str] | None:
    """The word right before a number; looked for from the last space on, since that is nearer."""
    end = start
    while end and text[end - 1] in " \t":
        end -= 1
    return (
        None if end == start else _BEFORE.search(text, max(0, start - _NEAR, text.rfind(" ", 0, end)), start)
    )


def is_named_year(page: Page, start: int) -> bool:
    """Whether four digits belong to a name: Agenda 2030, Expo 2020."""
    match = _word_before(page.text, start)
    if match is None:
        return False
    word = match[1]
    if word.lower() in page.numbers.numbered:
        return True
    if page.language.speech.nouns_have_capitals or not word[0].isupper():
        return False
    return not _OPENS.search(page.text, max(0, match.start() - 4), match.start()) and _names(
        page, word, 0, ""
    )


def _names(page: Page, word: str, start: int, of: str | None) -> bool:
    """Whether a capitalised word before a number makes a name of it."""
    language = page.language
    low = word.lower()
    if low in language.grammar.function_words or low in language.speech.prepositions:
        return False
    if len(word) == 1 or (word.isupper() and len(word) < 4):
        return True
    if word in language.desk.weekdays or low in language.numbers.months or low in language.numbers.hedges:
        return False
    if low in language.speech.adverbs or low in language.speech.verbs or low in language.speech.auxiliaries:
        return False
    if language.speech.nouns_have_capitals:
        return of is None
    if _OPENS.search(page.text, max(0, start - 4), start):
        return not looks_plural(page, of)
    title_case = bool(of) and of is not None and of[0].isupper()
    return not title_case and (of or "").lower() not in language.numbers.plurals


@cache
def _joins(numbers: Numbers) -> frozenset[str]:
    return frozenset(words.rpartition(" ")[2] for words in (*numbers.and_words, *numbers.range_words))


@cache
def _series(numbers: Numbers) -> re.Pattern[str]:
    """Numbers before the last of a row."""
    joins = any_of([*numbers.and_words, *numbers.range_words])
    number = rf"(?:\d\w*|{any_of(numbers.words)})"
    return re.compile(rf"(?<!\S){number}(?:(?:, | {joins} ){number})*(?:, | {joins} )$")
