"""How much a desk would want to see one thing told: named people's words, figures and what stands high.

A line that leans on the one before it, "declined to comment" and history come last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

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

NAMED, MENTIONED, SAID = 3.5, 0.5, -1.5  # a named person's words; a body's or an aide's; anybody's
LENGTHY, LENGTHY_FROM, LENGTHY_TO = 2.0, 12, 32  # words: a long quote argues, a short one is a scrap
FIGURE, MONEY_OR_SHARE = 2.0, 1.0
HIGH = 2.0  # for the first paragraph, nothing for the last
STRONG = 1.5  # "never", "must"
A_NAME, MOST_NAMES = 0.7, 3
LONG = 24  # words, from which a line says more than that somebody "declined to comment"
FULL, FULL_LENGTH = 1.0, 10  # words, from which a line says something by itself
SHORT, SHORT_LENGTH = -2.0, 8
LEANS, BEGINS_WITHIN = -3.0, -2.5
PLAIN = -1.5  # nobody named, nothing counted
A_STUMP = -9.0
UNREMARKABLE = -10.0
HISTORY, YEARS_AGO = -3.0, 2
A_QUESTION = -1.0
COURTESY, LENGTHY_COURTESY = -9.0, 45  # words, from which a line also says something
LIFE_STORY = -6.0
BESIDE, OF_THE_STORY = 10.0, 0.5  # a passage with less of the others' words leads away from the story
COUNTED = frozenset({"percent", "percentage points", "share", "times"})
# what stands before is asked last: a pattern that begins with letters finds its places at once
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![.!?“\"„«] .)(?<!^.)(?<!\w.)[\w’'-]+")
_YEAR = re.compile(r"(?:1[6-9]|20)(?<!\d..)\d\d(?!\d)")
_ENDS = re.compile(r"[.!?…][”\"»“)’']*$")
_PIECE = re.compile(r"\w+|\S")


class Line(NamedTuple):
    """Words that are told, taken apart."""

    words: str
    pieces: Sequence[str]  # folded words and signs
    length: int  # words
    names: int

    @classmethod
    def of(cls, words: str) -> Line:
        """Take them apart."""
        return cls(words, _PIECE.findall(words.casefold()), words_in(words), len(_NAME.findall(words)))


@dataclass(frozen=True, slots=True)
class NewsValue:
    """The texts, prepared for asking what a line is worth."""

    comparison: Comparison
    languages: Languages
    echoes: Echoes
    extents: Sequence[tuple[int, int]]  # first and last paragraph of each source's own prose
    starts: Sequence[Sequence[int]]  # of each source's sentences
    this_year: int  # the latest that the sources name as their own time; 0 if none does
    known: dict[tuple[str, Place, str, bool], float]  # what was asked for: several kinds of findings ask it

    @classmethod
    def of(cls, comparison: Comparison, languages: Languages, echoes: Echoes) -> NewsValue:
        """Prepare once for all lines."""
        years = [int(found[0]) for s in comparison.sources if (found := _YEAR.match(s.published or ""))]
        return cls(
            comparison,
            languages,
            echoes,
            [_prose(reading) for reading in comparison.readings],
            [[sentence.span.start for sentence in reading.sentences] for reading in comparison.readings],
            max(years, default=0),
            {},
        )

    def worth(self, item: Item) -> float:
        """What an item is worth: some -10 to 12."""
        asked = item.kind, item.named, item.words, bool(item.speaker)
        worth = self.known.get(asked)
        if worth is None:
            worth = self.known[asked] = self._worth(item)
        return worth

    def _worth(self, item: Item) -> float:
        reading, line = self.comparison.readings[item.named.source], Line.of(item.words)
        language = self.language_of(item)
        figures = _figures(item.named, reading)
        value = HIGH * (1 - self.depth(item.named)) + figures + _of_words(line, language)
        if item.kind == "quote":
            spoken = NAMED if item.speaker else MENTIONED if item.mention else SAID
            return value + spoken + _of_quote(line, language)
        plain = not figures and not line.names
        return value + _of_sentence(line, language) + self._history(item.words) + PLAIN * plain

    def is_counted(self, item: Item) -> bool:
        """Whether an item tells an amount, a share or a count."""
        return _figures(item.named, self.comparison.readings[item.named.source]) > 0

    def is_told_by_somebody(self, item: Item) -> bool:
        """Whether an item is somebody's words, in marks or reported, and not the reporter's own."""
        cues = self.language_of(item).speech.strong_cues
        return item.kind == "quote" or not cues.isdisjoint(_PIECE.findall(item.words.casefold()))

    def language_of(self, item: Item) -> Language:
        """The language in which an item is named."""
        return language_for(self.languages, self.comparison.readings[item.named.source].language)

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
        at = bisect_left(self.starts[place.source], place.span.end) - 1
        return SentenceRef(place.source, max(0, at))

    def highest(self, item: Item, among: Collection[int]) -> Place:
        """Where it stands highest, of some sources; where it is named if none of them prints it."""
        places = [place for place in item.where if place.source in among]
        sources = self.comparison.sources
        return min(places, key=lambda p: (self.depth(p), sources[p.source].label, p.span), default=item.named)

    def _history(self, words: str) -> float:
        years = [int(year) for year in _YEAR.findall(words)]
        return HISTORY if years and max(years) <= self.this_year - YEARS_AGO else 0.0


def _figures(place: Place, reading: Reading) -> float:
    figures = [figure for figure in figures_within(reading.figures, place.span) if is_telling(figure)]
    units = {figure.unit for figure in figures} - {"time", "date"}
    telling = any(unit in COUNTED or (unit or "").isupper() for unit in units)
    return FIGURE * bool(units) + MONEY_OR_SHARE * telling


def _of_words(line: Line, language: Language) -> float:
    """What any words are worth, quoted or not."""
    strong = "must" in line.pieces or not language.grammar.negations.isdisjoint(line.pieces)
    value = STRONG * strong
    value += FULL if line.length >= FULL_LENGTH else SHORT if line.length < SHORT_LENGTH else 0.0
    value += A_NAME * min(MOST_NAMES, line.names)
    value += A_QUESTION * line.words.rstrip('”"» ').endswith("?")
    return value + UNREMARKABLE * (line.length < LONG and _is_unremarkable(line, language))


def _is_unremarkable(line: Line, language: Language) -> bool:
    return any(map(line.words.casefold().__contains__, language.desk.unremarkable))


def _of_quote(line: Line, language: Language) -> float:
    """A quote that begins in the middle of a sentence is worth less than a whole one."""
    lengthy = min(max(0, line.length - LENGTHY_FROM), LENGTHY_TO - LENGTHY_FROM)
    value = LENGTHY * lengthy / (LENGTHY_TO - LENGTHY_FROM)
    value += COURTESY * _is_courtesy(line, language)
    if not line.words[:1].islower():
        return value
    return value + BEGINS_WITHIN + LEANS * (line.words.split(maxsplit=1)[0] in language.desk.leaning)


def _is_courtesy(line: Line, language: Language) -> bool:
    """Whether somebody only thanks, praises the day or passes on best wishes."""
    said = line.words.casefold()
    return line.length < LENGTHY_COURTESY and any(map(said.__contains__, language.desk.courtesies))


def _of_sentence(line: Line, language: Language) -> float:
    """A sentence that leans on the one before, or is the rest of one, cannot be told by itself."""
    words, first = line.words, list(islice((piece for piece in line.pieces if piece[0].isalnum()), 2))
    leans = bool(first) and first[0] in language.desk.leaning
    leans = leans or not language.grammar.pronouns.isdisjoint(first)
    stump = words[:1].islower() or words[:1] == "(" or words[1:2] == "." or not _ENDS.search(words)
    told = words.casefold()
    life = any(map(told.__contains__, language.desk.life_stories))
    return LEANS * leans + A_STUMP * stump + LIFE_STORY * life


def _prose(reading: Reading) -> tuple[int, int]:
    paragraphs = [s.paragraph for s in reading.sentences if s.role == "prose"]
    return (min(paragraphs), max(paragraphs)) if paragraphs else (0, 0)
