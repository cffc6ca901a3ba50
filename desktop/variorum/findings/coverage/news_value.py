"""How much a desk would want to see one thing told: named people's words, figures and what stands high.

A line that leans on the one before it, "declined to comment" and history come last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.findings.coverage.echoes import figures_within, is_telling
from variorum.findings.printed import words_in
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from variorum.findings.coverage.echoes import Echoes
    from variorum.findings.coverage.items import Item
    from variorum.model import Comparison, Place, Reading
    from variorum.reading.language import Language, Languages

NAMED, SAID = 3.5, 0.5  # a named person's words; anybody's words
FIGURE, MONEY_OR_SHARE = 2.0, 1.0
HIGH = 2.0  # for the first paragraph, nothing for the last
STRONG = 1.0  # "never", "must"
A_NAME, MOST_NAMES = 0.5, 3
LONG = 24  # words, from which a line says more than that somebody "declined to comment"
FULL, FULL_LENGTH = 1.0, 10  # words, from which a line says something by itself
SHORT, SHORT_LENGTH = -2.0, 8
LEANS, BEGINS_WITHIN = -3.0, -2.5
PLAIN = -1.5  # nobody named, nothing counted
A_STUMP = -9.0
UNREMARKABLE = -10.0
HISTORY, YEARS_AGO = -3.0, 2
A_QUESTION = -1.0
BESIDE, OF_THE_STORY = 10.0, 0.5  # a passage with less of the others' words leads away from the story
COUNTED = frozenset({"percent", "percentage points", "share", "times"})
_NAME = re.compile(r"(?<![.!?“\"„«] )(?<!^)\b[A-ZÀ-ÖØ-Þ][\w’'-]+")
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_ENDS = re.compile(r"[.!?…][”\"»“)’']*$")
_PIECE = re.compile(r"\w+|\S")


@dataclass(frozen=True, slots=True)
class NewsValue:
    """The texts, prepared for asking what a line is worth."""

    comparison: Comparison
    languages: Languages
    echoes: Echoes
    extents: Sequence[tuple[int, int]]  # first and last paragraph of each source's own prose
    this_year: int  # the latest that the sources name as their own time; 0 if none does

    @classmethod
    def of(cls, comparison: Comparison, languages: Languages, echoes: Echoes) -> NewsValue:
        """Prepare once for all lines."""
        years = [int(found[0]) for s in comparison.sources if (found := _YEAR.match(s.published or ""))]
        extents = [_prose(r) for r in comparison.readings]
        return cls(comparison, languages, echoes, extents, max(years, default=0))

    def worth(self, item: Item) -> float:
        """What an item is worth: some -10 to 12."""
        reading = self.comparison.readings[item.named.source]
        language = language_for(self.languages, reading.language)
        figures = self._figures(item.named, reading)
        value = HIGH * (1 - self.depth(item.named)) + figures + _of_words(item.words, language)
        if item.kind == "quote":
            return value + (NAMED if item.speaker else SAID) + _of_quote(item.words, language)
        plain = not figures and not _NAME.search(item.words)
        return value + _of_sentence(item.words, language) + self._history(item.words) + PLAIN * plain

    def beside_the_story(self, place: Place) -> float:
        """The toll for a passage that leads away from what the sources have in common."""
        return BESIDE * max(0.0, OF_THE_STORY - self.echoes.common_around(self._sentence(place)))

    def depth(self, place: Place) -> float:
        """How far down a source puts something: 0 in the first paragraph of its own prose, 1 in the last."""
        paragraph, of = self.paragraph(place)
        return (paragraph - 1) / max(1, of - 1)

    def paragraph(self, place: Place) -> tuple[int, int]:
        """The paragraph in which something stands, of how many; a headline counts as the first."""
        reading, (first, last) = self.comparison.readings[place.source], self.extents[place.source]
        paragraph = reading.sentences[self._sentence(place).sentence].paragraph
        return min(last, max(first, paragraph)) - first + 1, last - first + 1

    def _sentence(self, place: Place) -> SentenceRef:
        sentences = self.comparison.readings[place.source].sentences
        at = bisect_left(sentences, place.span.end, key=lambda s: s.span.start) - 1
        return SentenceRef(place.source, max(0, at))

    def highest(self, item: Item, among: Collection[int]) -> Place:
        """Where it stands highest, of some sources; where it is named if none of them prints it."""
        places = [place for place in item.where if place.source in among]
        sources = self.comparison.sources
        return min(places, key=lambda p: (self.depth(p), sources[p.source].label, p.span), default=item.named)

    def _figures(self, place: Place, reading: Reading) -> float:
        figures = filter(is_telling, figures_within(reading.figures, place.span))
        units = {figure.unit for figure in figures} - {"time", "date"}
        telling = any(unit in COUNTED or (unit or "").isupper() for unit in units)
        return FIGURE * bool(units) + MONEY_OR_SHARE * telling

    def _history(self, words: str) -> float:
        years = [int(year) for year in _YEAR.findall(words)]
        return HISTORY if years and max(years) <= self.this_year - YEARS_AGO else 0.0


def _of_words(words: str, language: Language) -> float:
    """What any words are worth, quoted or not."""
    pieces = _PIECE.findall(words.casefold())
    said, count = " ".join(pieces), words_in(words)
    strong = language.grammar.negations | {"must"}
    value = STRONG * any(piece in strong for piece in pieces)
    value += FULL if count >= FULL_LENGTH else SHORT if count < SHORT_LENGTH else 0.0
    value += A_NAME * min(MOST_NAMES, len(_NAME.findall(words)))
    value += A_QUESTION * words.rstrip('”"» ').endswith("?")
    nothing = count < LONG and any(phrase in said for phrase in language.desk.unremarkable)
    return value + UNREMARKABLE * nothing


def _of_quote(words: str, language: Language) -> float:
    """A quote that begins in the middle of a sentence is worth less than a whole one."""
    if not words[:1].islower():
        return 0.0
    return BEGINS_WITHIN + LEANS * (words.split(maxsplit=1)[0] in language.desk.leaning)


def _of_sentence(words: str, language: Language) -> float:
    """A sentence that leans on the one before, or is the rest of one, cannot be told by itself."""
    pieces = [piece for piece in _PIECE.findall(words.casefold()) if piece[0].isalnum()]
    leans = bool(pieces) and pieces[0] in language.desk.leaning
    leans = leans or any(piece in language.grammar.pronouns for piece in pieces[:2])
    stump = words[:1].islower() or words[:1] == "(" or words[1:2] == "." or not _ENDS.search(words)
    return LEANS * leans + A_STUMP * stump


def _prose(reading: Reading) -> tuple[int, int]:
    paragraphs = [s.paragraph for s in reading.sentences if s.role == "prose"]
    return (min(paragraphs), max(paragraphs)) if paragraphs else (0, 0)
