"""Who is how old: the person before an age, "a boy aged 4", Spanish "el joven, de 23 años"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.figures.counted import word_behind
from variorum.reading.figures.noun_phrases import is_closed
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Found, Page
    from variorum.reading.number_rules import Numbers

_FARTHEST = 90  # letters from the age back to who has it
_NEXT = 24  # letters between the ages of one list
_MOST_WORDS = 7  # of a noun phrase
_OLDEST = 110
_OF_PERSONS = frozenset({"years", "months"})
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]{2,})*[’']?|\d+|\S")
_ENDS = re.compile(r"\s?[,;.)!?]|\s?$")


class _Token(NamedTuple):
    text: str
    low: str


def with_owners(page: Page, figures: Iterable[Found]) -> Iterator[Found]:
    """The figures again, each age with the person who has it; a bare number beside one is an age too."""
    last: Found | None = None
    for figure in figures:
        this = figure
        if figure.of is None and figure.unit in _OF_PERSONS:
            this = figure._replace(of=_listed_with(page, last, figure) or _owner(page, figure))
        elif last and figure.bare and figure.of is None and _may_be_age(page, figure, last):
            owner = _owner(page, figure._replace(unit="years"))
            this = figure._replace(unit="years", of=owner) if owner else figure
        yield this
        last = this if this.unit in _OF_PERSONS and this.of else None


def _may_be_age(page: Page, figure: Found, last: Found) -> bool:
    """As in Spanish "un hombre de 58 años y su hija de 12"."""
    near = figure.start - last.end <= _FARTHEST and "." not in page.text[last.end : figure.start]
    behind = word_behind(page, figure.end)
    links = page.numbers.ages.links
    linked = page.low[max(0, figure.start - _NEXT) : figure.start].split()[-1:]
    small = isinstance(figure.value, (int, float)) and figure.value < _OLDEST
    return small and near and bool(linked) and linked[0] in links and (behind is None or behind not in links)


def _listed_with(page: Page, last: Found | None, figure: Found) -> str | None:
    """Who has the age before, where only "and" or a comma stands between."""
    if last is None or not 0 < figure.start - last.end <= _NEXT:
        return None
    return last.of if _listing(page.numbers).fullmatch(page.low, last.end, figure.start) else None


def _owner(page: Page, figure: Found) -> str | None:
    if _is_of_something(page, figure.end):
        return None
    start = max(0, figure.start - _FARTHEST)
    tokens = [_Token(word, word.lower()) for word in _TOKEN.findall(page.text, start, figure.start)]
    links = page.numbers.ages.links
    at = len(tokens)
    marks: set[str] = set()
    linked = _is_told_alone(page.numbers, page.low[figure.start : figure.end])
    while at and (tokens[at - 1].low in links or tokens[at - 1].text in {",", "("}):
        at -= 1
        marks.add(tokens[at].text)
        linked = linked or tokens[at].low in links
    apart = "," in marks or "(" in marks
    if not at or not (linked or (apart and _ENDS.match(page.text, figure.end))):
        return None
    if figure.unit == "months" and not apart:
        return None
    return _person(page, tokens[:at], apart=apart)


def _is_of_something(page: Page, end: int) -> bool:
    """As in Spanish "cinco años de cárcel", but not "cinco años de edad"."""
    word = word_behind(page, end)
    of = word is not None and word.partition("'")[0] in page.language.speech.of_words
    return of and _of_age(page.numbers).match(page.low, end) is None


def _is_told_alone(numbers: Numbers, printed: str) -> bool:
    """Whether the words of an age need no link: German "ein Mann Anfang 30", "die Läuferin 14 Jahre alt"."""
    phases = tuple(numbers.ages.phases)
    return bool(phases) and (printed.endswith(numbers.ages.endings) or printed.startswith(phases))


def _person(page: Page, tokens: list[_Token], *, apart: bool) -> str | None:
    """Who is named or called at the end of the tokens."""
    last = tokens[-1]
    if not last.text[0].isalpha() or _is_nobody(page, last.low):
        return None
    if page.language.speech.nouns_have_capitals:
        return _name(page, tokens) or (last.text if last.text[0].isupper() else None)
    if last.text[0].isupper() and (name := _name(page, tokens)):
        return name
    if page.numbers.adjectives_first:
        return last.text
    return _head(page, tokens, apart=apart)


def _name(page: Page, tokens: list[_Token]) -> str | None:
    """The name at the end, unless it is a place's: "a man from Wexmoor", German "Marlies Höpp"."""
    at = len(tokens)
    while at and tokens[at - 1].text[0].isupper():
        at -= 1
    names = tokens[at:]
    while names and _is_determiner(page, names[0].low):
        names = names[1:]
    before = tokens[at - 1].low if at else ""
    if before in page.language.speech.prepositions or before in page.language.speech.of_words:
        return None
    if page.language.speech.nouns_have_capitals:
        names = names[-2:]
    return " ".join(name.text for name in names) or None


def _head(page: Page, tokens: list[_Token], *, apart: bool) -> str | None:
    """The noun behind the article; behind a comma the whole phrase's: "un vecino de la capital, de 58"."""
    of_words = page.language.speech.of_words
    begin = len(tokens) - 1
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 2 - _MOST_WORDS), -1):
        if _opens_phrase(page, tokens[at].low):
            begin = at + 1
            if not (apart and at and tokens[at - 1].low in of_words):
                break
        elif not tokens[at].text[-1].isalnum():
            break
    else:
        if begin == len(tokens) - 1 > 0:
            return None
    nouns = (one for one in tokens[begin:] if one.low not in page.numbers.adjectives_before)
    head = next(nouns, tokens[-1])
    return None if _is_nobody(page, head.low) else head.text


def _opens_phrase(page: Page, word: str) -> bool:
    bare = word.rstrip("'’")
    speech = page.language.speech
    return _is_determiner(page, word) or (
        bare not in speech.of_words and (bare in speech.prepositions or bare in page.numbers.range_articles)
    )


def _is_nobody(page: Page, word: str) -> bool:
    """Whether a word is no noun, a pronoun, or something that only lasts so many years."""
    language = page.language
    return (
        is_closed(page, word)
        or word in language.grammar.pronouns
        or word in language.speech.verbs
        or word in language.speech.cues
        or word in page.numbers.units
        or word in page.numbers.ages.lasting
        or word.endswith(page.numbers.ages.lasting_endings)
    )


def _is_determiner(page: Page, word: str) -> bool:
    speech = page.language.speech
    bare = word.rstrip("'’")
    if bare in speech.prepositions or word in speech.of_words:  # French "des", Italian "della"
        return False
    return bare in speech.determiners or word.isdecimal() or bare in page.numbers.words


@cache
def _listing(numbers: Numbers) -> re.Pattern[str]:
    joins = any_of([*numbers.and_words, *numbers.range_words])
    return re.compile(rf",?\s(?:{joins}\s)?(?:{any_of(numbers.range_articles)}\s)?|,?\s?[–-]\s?")


@cache
def _of_age(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.ages.endings)}(?!\w)")
