"""Who is how old: the person before an age, "a boy aged 4", Spanish "el joven, de 23 años"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.figures.counted import word_behind
from variorum.reading.figures.noun_phrases import is_closed
from variorum.reading.figures.persons import Token, opens_phrase, person_at_end
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Found, Page
    from variorum.reading.number_rules import Numbers

_FARTHEST = 90  # letters from the age back to who has it
_NEXT = 24  # letters between the ages of one list
_OLDEST = 110
_OF_PERSONS = frozenset({"years", "months"})
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]{2,})*[’']?|\d+|\S")
_ELIDED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]{2,})*[’']?|\d+|\S")  # French "d'", "environ"
_MARKS = {",", "("}
_LONGEST_HEDGE = 4  # words
_ENDS = re.compile(r"\s?[,;.)!?]|\s?$")


class _Link(NamedTuple):
    """What stands between a person and an age."""

    start: int  # the token with which it begins
    sure: bool
    bound: bool
    apart: bool


def with_owners(page: Page, figures: Iterable[Found]) -> Iterator[Found]:
    """The figures again, each age with the person who has it; a bare number beside one is an age too."""
    last: Found | None = None
    for figure in figures:
        this = figure
        if figure.of is None and figure.unit in _OF_PERSONS:
            this = figure._replace(of=_listed_with(page, last, figure) or _owner(page, figure))
        elif last and figure.bare and figure.of is None:
            this = _age_beside(page, last, figure)
        if this.bare and this.of is None and this.unit is None:
            this = _age_between_commas(page, this)
        yield this
        last = this if this.unit in _OF_PERSONS and this.of else None


def _age_beside(page: Page, last: Found, figure: Found) -> Found:
    """The number as an age, if it is one beside an age: "sus primas, de 6 y 8"."""
    owner = _listed_with(page, last, figure) if last.bare else None
    if owner is None and _may_be_age(page, figure, last):
        owner = _owner(page, figure._replace(unit="years"))
    return figure._replace(unit="years", of=owner) if owner else figure


def _age_between_commas(page: Page, figure: Found) -> Found:
    """The number as an age, if it is set behind a person with a word that links them: "Leo Mar, de 61,"."""
    comma, _, link = page.low[max(0, figure.start - _NEXT) : figure.start].rpartition(", ")
    if not comma or link.rstrip() not in page.language.speech.of_words or not link.endswith(" "):
        return figure
    small = isinstance(figure.value, (int, float)) and figure.value < _OLDEST
    if not small or not page.low.startswith(",", figure.end):
        return figure
    owner = _owner(page, figure._replace(unit="years"))
    return figure._replace(unit="years", of=owner) if owner and _is_person(page, owner) else figure


def _is_person(page: Page, owner: str) -> bool:
    """Whether a word or a name is surely a person's: "Leo Mar", "víctima"; not "cuota", "Lima"."""
    names, low = page.language.names, owner.lower()
    known = (names.given, names.generic, names.kin, names.roles, names.titles, page.language.desk.anonymous)
    return (owner[0].isupper() and " " in owner) or any(low in words for words in known)


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
    printed = page.low[figure.start : figure.end]
    alone = _is_told_alone(page.numbers, printed)
    if not (alone or _may_be_years_of_age(page.numbers, printed)) or _is_of_something(page, figure.end):
        return None
    start = max(0, figure.start - _FARTHEST)
    joined = page.numbers.adjectives_first or page.language.speech.nouns_have_capitals
    words = (_TOKEN if joined else _ELIDED).findall(page.text, start, figure.start)
    tokens = [Token(word, word.lower()) for word in words]
    if people := _bounded_people(page, tokens):
        return people
    if _is_adjective(page.numbers, printed) and (noun := _noun_before_adjective(page, tokens)):
        return noun
    link = _link_before(page, tokens)
    tokens = tokens[: link.start]
    sure = alone or link.sure or (link.apart and _ENDS.match(page.text, figure.end) is not None)
    if not tokens or (figure.unit == "months" and not link.apart):
        return None
    if not sure and not (link.bound and _is_direct(page, tokens)):
        return None
    return person_at_end(page, tokens, apart=link.apart)


def _bounded_people(page: Page, tokens: list[Token]) -> str | None:
    """The people whose name is the bound: Spanish "los menores de 16 años"."""
    hedge = _hedge_words(page.numbers, tokens, len(tokens))
    first = tokens[-hedge] if hedge > 1 else None
    return first.text if first and first.low in page.numbers.ages.people else None


def _is_adjective(numbers: Numbers, printed: str) -> bool:
    """Whether an age is an adjective that follows its noun: Italian "82enne", "ottantenne"."""
    return not numbers.adjectives_first and printed.endswith(numbers.ages.adjective_endings)


def _noun_before_adjective(page: Page, tokens: list[Token]) -> str | None:
    """Who has the age: Italian "la nonna 82enne"; nobody where the age is the noun: "un ottantenne"."""
    if len(tokens) < 2 or not opens_phrase(page, tokens[-2].low) or not tokens[-1].text.islower():
        return None
    return person_at_end(page, tokens, apart=False)


def _link_before(page: Page, tokens: list[Token]) -> _Link:
    """The words at the end that tie an age to a person: "who is about", Spanish ", de entre"."""
    ages = page.numbers.ages
    at, seen, bound = len(tokens), set[str](), False
    while at:
        hedge = _hedge_words(page.numbers, tokens, at)
        low = tokens[at - (hedge or 1)].low
        if not (hedge or low in ages.links or low in ages.between or low in ages.bounds or low in _MARKS):
            break
        bound = bound or low in ages.bounds
        if not hedge:
            seen.add(low)
        at -= hedge or 1
    return _Link(at, not seen.isdisjoint(ages.links), bound, not seen.isdisjoint(_MARKS))


def _hedge_words(numbers: Numbers, tokens: list[Token], at: int) -> int:
    """How many words before ``at`` are a hedge."""
    for many in range(min(at, _LONGEST_HEDGE), 0, -1):
        if " ".join(token.low for token in tokens[at - many : at]) in numbers.hedges:
            return many
    return 0


def _is_direct(page: Page, tokens: list[Token]) -> bool:
    """Whether the last word has its article before it: "los niños", not "el juicio durará"."""
    return len(tokens) == 1 or opens_phrase(page, tokens[-2].low) or is_closed(page, tokens[-2].low)


def _may_be_years_of_age(numbers: Numbers, printed: str) -> bool:
    """Whether a figure in years can be an age: English "33 years" lacks "old", "40s" does not."""
    last = printed.rsplit(maxsplit=1)[-1]
    return numbers.ages.years_alone or (last not in numbers.units and last not in numbers.parts_of_units)


def _is_of_something(page: Page, end: int) -> bool:
    """As in Spanish "cinco años de cárcel", but not "cinco años de edad"."""
    word = word_behind(page, end)
    of = word is not None and word.partition("'")[0] in page.language.speech.of_words
    return of and _of_age(page.numbers).match(page.low, end) is None


def _is_told_alone(numbers: Numbers, printed: str) -> bool:
    """Whether the words of an age need no link: German "ein Mann Anfang 30", "die Läuferin 14 Jahre alt"."""
    endings = tuple(ending for ending in numbers.ages.endings if ending.startswith(" "))
    owned = bool(numbers.ages.owners)  # English "mid-60s" has its owner before
    return printed.endswith(endings) or (not owned and printed.startswith(tuple(numbers.ages.phases)))


@cache
def _listing(numbers: Numbers) -> re.Pattern[str]:
    joins = any_of([*numbers.and_words, *numbers.range_words])
    return re.compile(rf",?\s(?:{joins}\s)?(?:{any_of(numbers.range_articles)}\s)?|,?\s?[–-]\s?")


@cache
def _of_age(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.ages.endings)}(?!\w)")
