"""One figure with what it counts and the words around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.figures.claim_words import as_printed, figure_words
from variorum.findings.figures.dates import bound_before, day_of, is_told_by_name, week_is_guess
from variorum.findings.figures.senses import fate, sense, senses, toll_so_far
from variorum.findings.figures.tallies import tally_of
from variorum.model import Claim

if TYPE_CHECKING:
    from variorum.findings.figures.dates import Day
    from variorum.model import Figure, Quote, Reading, SentenceRef, Span
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

AROUND = 60  # characters on either side of a figure that say what it is about
MOST_OF_SENTENCE = 400
FARTHEST_PARTITIVE = 12  # characters
FIRST_TO_LAST_YEAR = range(1800, 2100)
FEWEST_DISTINCTIVE, MANY = 13, 1000  # counts below the first stand anywhere
_ROUND_MINUTES = (":00", ":30")
SHARES = ("percent", "percentage points")
_DIGITS = re.compile(r"\d+(?:[.,]\d+|\s\d{3}(?!\d))*")
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)?")
_ASCII_WORD = re.compile(r"[a-z]{2,}+(?:'[a-z]++)?")  # the same where there is nothing else


@dataclass(frozen=True, eq=False)
class CountedClaim:
    """A claim, and what decides which other claims are about the same.

    What is asked of few claims is worked out when it is asked.
    """

    claim: Claim
    figure: Figure
    ref: SentenceRef
    source: int  # whose claim it is
    row: int
    page: Page
    sort: str  # its unit; "" for a count; percent and percentage points are one sort
    head: str  # noun of what is counted
    of: str  # stem of what is counted, "" if not said
    counted: str  # the same, as printed
    of_people: bool  # by a word for anybody: "men"
    of_persons: bool  # the same, or by what people are or do: "students"
    fate: str  # what became of those counted, "" if not said: dead, hurt
    is_part: bool  # of more that are counted elsewhere: "nineteen of the injured"
    by_name: bool  # a date without digits: "Tuesday"
    week_is_guess: bool  # such a day, where nothing says whether it is the last or the next
    in_headline: bool
    near: str  # the words around

    @property
    def language(self) -> str:
        """The code of its source's."""
        return self.page.language.code

    @property
    def published(self) -> str:
        """The day its source came out, "" if not known."""
        return self.page.published

    @cached_property
    def day(self) -> Day:
        """The day that a date tells."""
        return day_of(str(self.figure.value), guessed=self.week_is_guess)

    @cached_property
    def words(self) -> str:
        """The words around on one line: they tell claims apart in any order of sources."""
        return " ".join(self.near.split())

    @cached_property
    def setting(self) -> frozenset[str]:
        """Stems of the content words around."""
        return _setting(self.near, self.head, self.page.language)

    @cached_property
    def deeds(self) -> frozenset[str]:
        """Those without a capital: what happened rather than to whom."""
        language = self.page.language
        if language.speech.nouns_have_capitals:
            return self.setting
        return self.setting - _setting(_names(self.near), self.head, language)

    @cached_property
    def scene(self) -> frozenset[str]:
        """Those of its whole sentence."""
        around = _around(self.claim.figure, self.page.reading, self._sentence, MOST_OF_SENTENCE)
        return _setting(around, self.head, self.page.language)

    @cached_property
    def days(self) -> frozenset[str]:
        """The dates and years of its sentence."""
        return _days(self.claim.figure, self.page.reading, self._sentence)

    @cached_property
    def printed(self) -> frozenset[str]:
        """Its digits."""
        return _digits(self.page.reading.text, self.figure.span)

    @cached_property
    def beside(self) -> frozenset[str]:
        """All digits of its sentence."""
        return _digits(self.page.reading.text, self._sentence)

    @cached_property
    def bound(self) -> str:
        """The word before a date that ends or begins something: "until"."""
        return bound_before(self.page.reading.text, self.figure.span.start, self.page.language)

    @cached_property
    def tally(self) -> tuple[float | str, float | str]:
        """Both numbers of the vote of which it is one: "five to two"."""
        return tally_of(self.claim.figure, self.page.reading, self.page.language.numbers)

    @cached_property
    def in_quote(self) -> bool:
        """Whether it stands between quotation marks."""
        quotes, start = self.page.reading.quotes, self.figure.span.start
        before = bisect_right(quotes, start, key=_quote_start)
        return before > 0 and quotes[before - 1].span.end > start

    @property
    def _sentence(self) -> Span:
        return self.page.reading.sentences[self.ref.sentence].span

    @cached_property
    def stuff(self) -> frozenset[str]:
        """Stems of all words of what is counted: of "fuel oil" both."""
        return senses(self.counted.casefold().split(), self.page.language)

    @property
    def looks_like_year(self) -> bool:
        """Whether the value may be a year."""
        return self.sort == "" and not self.of and self.figure.value in FIRST_TO_LAST_YEAR

    @property
    def distinctive(self) -> float:
        """How hardly the same value stands elsewhere by chance: 0 to 1.5."""
        value = self.figure.value
        if self.sort == "time":
            return 1.0 if str(value).endswith(_ROUND_MINUTES) else 1.5
        if isinstance(value, str):
            return 1.0 if self.sort == "date" and not self.by_name else 0.0
        if value < FEWEST_DISTINCTIVE and value == int(value):
            return 0.0
        return 1.5 if value >= MANY and not _is_round(value) else 1.0

    def setting_shared_with(self, other: CountedClaim) -> float:
        """The part of the poorer setting's words that the richer has, 0 to 1."""
        return _shared(self.setting, other.setting)

    def scene_shared_with(self, other: CountedClaim) -> float:
        """The same of the whole sentences."""
        return _shared(self.scene, other.scene)


class Page(NamedTuple):
    """A source as claims are read from it."""

    reading: Reading
    language: Language
    published: str


def counted_claim(ref: SentenceRef, at: int, row: int, page: Page) -> CountedClaim:
    """The reading's figure number ``at``, which stands in the sentence ``ref`` of a row."""
    reading, language, _ = page
    sentence, words = reading.sentences[ref.sentence], figure_words(reading.figures[at], reading, language)
    figure = as_printed(reading.figures[at], words, reading)
    counted = (figure.of or "").strip()
    head = _head(counted, tied=reading.text.startswith("-", figure.span.end))
    return CountedClaim(
        claim=Claim(source=ref.source, figure=at, words=words),
        figure=figure,
        ref=ref,
        source=ref.source,
        row=row,
        page=page,
        sort="percent" if figure.unit in SHARES else figure.unit or "",
        head=head,
        of=sense(head, language) if head and head not in language.numbers.multiples else "",
        counted=counted,
        of_people=_are_people(head, language),
        of_persons=_are_people(head, language) or head in language.desk.persons,
        fate=_fate(at, reading, sentence.span, language) if not figure.unit else "",
        is_part=not counted and _is_part(reading.text, figure.span.end, language),
        by_name=is_told_by_name(figure, reading.text),
        week_is_guess=week_is_guess(figure, reading.text, language),
        in_headline=sentence.role == "headline",
        near=_around(at, reading, sentence.span, AROUND),
    )


def _fate(at: int, reading: Reading, sentence: Span, language: Language) -> str:
    before, behind = _beside(at, reading, sentence)
    found = fate(before, behind, language)
    return found if found or reading.figures[at].of else toll_so_far(before, language)


def _are_people(noun: str, language: Language) -> bool:
    numbers = language.numbers
    return noun in numbers.ages.people or noun in numbers.plurals or noun in numbers.crowds


def _is_part(text: str, end: int, language: Language) -> bool:
    """Whether "of the" stands behind a number."""
    return text[end : end + FARTHEST_PARTITIVE].casefold().startswith(_parting(language.numbers))


@cache
def _parting(numbers: Numbers) -> tuple[str, ...]:
    return tuple(f" {words}{end}" for words in numbers.partitives for end in " ’")


def _quote_start(quote: Quote) -> int:
    return quote.span.start


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest else 0.0


def _is_round(value: float) -> bool:
    """Whether a number has one digit other than 0: 3,000."""
    return len(f"{value:.0f}".rstrip("0")) == 1


def _head(counted: str, *, tied: bool) -> str:
    """The noun of what is counted: "bed" of "310-bed hospital"."""
    words = counted.casefold().split()
    return (words[0] if tied else words[-1]) if words else ""


def _setting(text: str, head: str, language: Language) -> frozenset[str]:
    low = text.casefold()
    found = (_ASCII_WORD if low.isascii() else _WORD).findall(low)
    return senses(frozenset(found) - language.grammar.function_words, language) - {sense(head, language)}


def _digits(text: str, span: Span) -> frozenset[str]:
    return frozenset("".join(digits.split()) for digits in _DIGITS.findall(text, span.start, span.end))


def _around(at: int, reading: Reading, sentence: Span, far: int) -> str:
    """The words around a figure, without it and those beside it, whose units are nothing that texts share."""
    here = reading.figures[at].span
    start, end = max(sentence.start, here.start - far), min(sentence.end, here.end + far)
    first, last = at, at + 1
    while first and reading.figures[first - 1].span.end > start:
        first -= 1
    while last < len(reading.figures) and reading.figures[last].span.start < end:
        last += 1
    edges = [start, *(edge for figure in reading.figures[first:last] for edge in figure.span), end]
    return " ".join(reading.text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def _names(text: str) -> str:
    return " ".join(word for word in _WORD.findall(text) if word[0].isupper())


def _days(at: int, reading: Reading, sentence: Span) -> frozenset[str]:
    """The values of the dates in a figure's sentence."""
    figures = reading.figures
    first, last = at, at
    while first and figures[first - 1].span.start >= sentence.start:
        first -= 1
    while last < len(figures) and figures[last].span.start < sentence.end:
        last += 1
    return frozenset(str(figure.value) for figure in figures[first:last] if figure.unit == "date")


def _beside(at: int, reading: Reading, sentence: Span) -> tuple[str, str]:
    """The words of a sentence before and behind a figure, up to the figures beside it."""
    here, figures = reading.figures[at].span, reading.figures
    before = figures[at - 1].span.end if at else 0
    behind = figures[at + 1].span.start if at + 1 < len(figures) else sentence.end
    start, end = min(max(sentence.start, before), here.start), max(min(sentence.end, behind), here.end)
    return reading.text[start : here.start], reading.text[here.end : end]
