"""One event at two places: "the trial took place in Tarnby", "the study was carried out in Holmstad".

Only a place right behind a verb of happening is held against another, and a town only against a town, a
building only against a building: in New York and in a hall in Manhattan are no two places. That sentences of
little in common tell of one event shows the row, or the day that both name.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart
from variorum.reading.language import language_for
from variorum.reading.text.tries import any_of, any_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Comparison, SentenceRef
    from variorum.reading.language import Language, Languages

FEWEST_SHARED = 2  # content words, where no row joins the sentences
BETWEEN = 5  # words between what happened and where
WORDS_OF_BUILDING = 5
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*"


class Happening(NamedTuple):
    """A sentence that says where something took place."""

    words: PlainWords
    row: int
    printed: str
    names: frozenset[str]
    is_building: bool


Sides = tuple[list[Happening], list[Happening]]


def place_clashes(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Apart]:
    """Sentences of one event with two places, neither of which the sources of the other have for anything."""
    found: dict[tuple[str, ...], Sides] = {}
    known: dict[int, frozenset[str]] = {}
    for one, other in combinations(_all_happenings(comparison, languages, sentences), 2):
        if not _are_of_one_event(one, other):
            continue
        for words in (one.words, other.words):
            source = words.ref.source
            if source not in known:
                known[source] = _places(comparison.readings[source].text, words.language)
        if _differ(one, other, known):
            _note(found, *sorted((one, other), key=lambda told: sorted(told.names)))
    for here, there in found.values():
        refs = [tuple(sorted({told.words.ref for told in side})) for side in (here, there)]
        printed = [min(told.printed for told in side) for side in (here, there)]
        yield Apart(printed[0], printed[1], refs[0], refs[1])


def _all_happenings(comparison: Comparison, languages: Languages, sentences: Sentences) -> list[Happening]:
    row_of = {ref: number for number, row in enumerate(comparison.rows) for ref in row.members}
    codes = sorted({reading.language for reading in comparison.readings})
    spoken = [language_for(languages, code) for code in codes]
    return [found for language in spoken for found in _happenings(language, comparison, row_of, sentences)]


def _note(found: dict[tuple[str, ...], Sides], one: Happening, other: Happening) -> None:
    """Put both on their side; all that have an event at one of the two places are on one."""
    key = (*sorted(one.names), "", *sorted(other.names))
    for side, told in zip(found.setdefault(key, ([], [])), (one, other), strict=True):
        if told not in side:
            side.append(told)


def _are_of_one_event(one: Happening, other: Happening) -> bool:
    a, b = one.words, other.words
    if a.ref.source == b.ref.source or a.language is not b.language or one.is_building != other.is_building:
        return False
    if a.days and b.days and a.days.isdisjoint(b.days):
        return False
    return one.row == other.row or bool(a.days & b.days) or len(a.content & b.content) >= FEWEST_SHARED


def _differ(one: Happening, other: Happening, known: Mapping[int, AbstractSet[str]]) -> bool:
    return one.names.isdisjoint(known[other.words.ref.source]) and other.names.isdisjoint(
        known[one.words.ref.source]
    )


def _happenings(
    language: Language, comparison: Comparison, row_of: Mapping[SentenceRef, int], sentences: Sentences
) -> Iterator[Happening]:
    if not language.desk.happenings or not language.desk.where:
        return
    for words in sentences.with_any(language.desk.happenings, language):
        if not _tells(words.ref, language, comparison):
            continue
        found = list(_pattern(language).finditer(words.text))
        if len(found) == 1 and (names := _names(found[0]["place"], language)):
            building = bool(re.match(r"[^\W\dA-ZÀ-ÖØ-Þ]", found[0]["place"]))
            row = row_of.get(words.ref, -1 - words.ref.source)
            yield Happening(words, row, " ".join(found[0][0].split()), names, building)


def _tells(ref: SentenceRef, language: Language, comparison: Comparison) -> bool:
    """Whether a sentence of the text has a verb of happening."""
    reading = comparison.readings[ref.source]
    sentence = reading.sentences[ref.sentence]
    found = any_phrase(language.desk.happenings).search(reading.text, *sentence.span)
    return sentence.role == "prose" and found is not None


def _places(text: str, language: Language) -> frozenset[str]:
    """All names that stand behind a preposition of place."""
    if not language.desk.where:
        return frozenset()
    return frozenset(name for m in _where(language).finditer(text) for name in _names(m["place"], language))


def _names(place: str, language: Language) -> frozenset[str]:
    names = {name.rstrip(".").removesuffix("’s").removesuffix("'s") for name in re.findall(_CAPITAL, place)}
    low = {name.casefold() for name in names}
    dated = {day.casefold() for day in language.desk.weekdays} | language.numbers.months.keys()
    return frozenset() if low & dated else frozenset(names)


@cache
def _where(language: Language) -> re.Pattern[str]:
    before = any_of(language.desk.where)
    building = rf"(?:(?!{before}\s)[^\W\dA-ZÀ-ÖØ-Þ][\w’'-]*\s){{0,{WORDS_OF_BUILDING}}}"
    name = rf"{_CAPITAL}(?:\s(?:{any_of(language.names.particles)}\s)?{_CAPITAL})*"
    return re.compile(rf"(?<!\w)(?i:{before})\s(?P<place>{building}{name})")


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    happened = rf"(?<!\w)(?i:{any_of(language.desk.happenings)})(?!\w)"
    between = rf"(?:\s[\w’'.-]+){{0,{BETWEEN}}}?\s"
    return re.compile(happened + between + _where(language).pattern)
