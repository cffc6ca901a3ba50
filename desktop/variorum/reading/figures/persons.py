"""Who is named or called at the end of a stretch of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.figures.noun_phrases import is_closed

if TYPE_CHECKING:
    from variorum.reading.figures.found_figures import Page

_MOST_WORDS = 7  # of a noun phrase


class Token(NamedTuple):
    """A word or a mark, and the same in lower case."""

    text: str
    low: str


def person_at_end(page: Page, tokens: list[Token], *, apart: bool) -> str | None:
    """Who is named or called at the end of the tokens."""
    last = tokens[-1]
    if not last.text[0].isalpha() or _is_nobody(page, last.low):
        return None
    if page.language.speech.nouns_have_capitals:
        return _name(page, tokens) or _noun(page, tokens)
    if last.text[0].isupper() and (name := _name(page, tokens)):
        return name
    if page.numbers.adjectives_first:
        return last.text
    return _head(page, tokens, apart=apart)


def opens_phrase(page: Page, word: str) -> bool:
    """Whether a noun phrase begins behind a word: an article, a number, a preposition other than "of"."""
    bare = word.rstrip("'’")
    speech = page.language.speech
    return _is_determiner(page, word) or (
        bare not in speech.of_words and (bare in speech.prepositions or bare in page.numbers.range_articles)
    )


def _noun(page: Page, tokens: list[Token]) -> str | None:
    """The noun with a capital at the end; behind a preposition only a word for people: "am Montagabend"."""
    last = tokens[-1]
    before = tokens[-2].low if len(tokens) > 1 else ""
    if not last.text[0].isupper() or (
        before in page.language.speech.prepositions and last.low not in page.numbers.ages.people
    ):
        return None
    return last.text


def _name(page: Page, tokens: list[Token]) -> str | None:
    """The name at the end, unless it is a place's: "a man from Wexmoor", German "Marlies Höpp"."""
    at = len(tokens)
    while at and tokens[at - 1].text[0].isupper():
        at -= 1
    names = tokens[at:]
    while names and (_is_determiner(page, names[0].low) or is_closed(page, names[0].low)):
        names = names[1:]
    before = tokens[at - 1].low if at else ""
    speech = page.language.speech
    if before in speech.prepositions or before in speech.of_words or before in page.numbers.numbered:
        return None  # a place, a street
    if page.language.speech.nouns_have_capitals:
        names = names[-2:]
    return " ".join(name.text for name in names) or None


def _head(page: Page, tokens: list[Token], *, apart: bool) -> str | None:
    """The noun behind the article; behind a comma the whole phrase's: "un vecino de la capital, de 58"."""
    of_words = page.language.speech.of_words
    begin = 0
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 2 - _MOST_WORDS), -1):
        if tokens[at].low in page.numbers.and_words:
            begin = begin or at + 1
            break
        if tokens[at + 1].low in of_words:
            continue  # French "quatre des six suspects, âgés de 19 ans"
        if opens_phrase(page, tokens[at].low) and not (begin and _is_nobody(page, tokens[at + 1].low)):
            begin = at + 1
            if not (apart and at and tokens[at - 1].low in of_words):
                break
        elif not tokens[at].text[-1].isalnum():
            break
    if begin == 0 and len(tokens) > 1:
        return None
    before_nouns = page.numbers.adjectives_before | of_words  # Italian "e del figlio di 9"
    nouns = (one for one in tokens[begin:] if one.low not in before_nouns)
    head = next(nouns, tokens[-1])
    return None if _is_nobody(page, head.low) else head.text


def _is_nobody(page: Page, word: str) -> bool:
    """Whether a word is no noun, a pronoun, or something that only lasts so many years."""
    language = page.language
    return (
        is_closed(page, word)
        or word in language.grammar.pronouns
        or word in language.speech.verbs
        or word in language.speech.cues
        or word in page.numbers.words
        or word in page.numbers.units
        or word in page.numbers.months
        or word in language.desk.weekdays
        or word.capitalize() in language.desk.weekdays
        or word in page.numbers.ages.lasting
        or word.endswith(page.numbers.ages.lasting_endings)
    )


def _is_determiner(page: Page, word: str) -> bool:
    speech = page.language.speech
    bare = word.rstrip("'’")
    if bare in speech.prepositions or word in speech.of_words:  # French "des", Italian "della"
        return False
    return bare in speech.determiners or word.isdecimal() or word.rpartition("-")[2] in page.numbers.words
