"""A sentence's own words, without what it quotes, for holding two sentences against each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Reading, SentenceRef, Span
    from variorum.reading.language import Language

STEM = 5  # letters; meets, meeting, meet
DEEPEST = 3  # quotes within quotes that may have begun before a sentence
EITHER_SIDE = 4  # words beside a phrase that set the scene for it
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class PlainWords:
    """The words of a sentence outside its quotes, folded."""

    ref: SentenceRef
    language: Language
    all: tuple[str, ...]
    telling: frozenset[str]  # phrases that have an antonym
    days: frozenset[str]  # weekdays
    negations: tuple[str, ...]  # in order

    @cached_property
    def figures(self) -> frozenset[str]:
        """The words that are numbers."""
        return frozenset(word for word in self.all if word[0].isdigit())

    @cached_property
    def content(self) -> frozenset[str]:
        """The stems of the words that carry sense."""
        empty = self.language.grammar.function_words
        return frozenset(_stem(word) for word in self.all if word not in empty and word not in self.figures)

    def has_like(self, word: str) -> bool:
        """Whether a word with the same stem stands here."""
        return any(_stem(other) == _stem(word) for other in self.all)

    def after(self, word: str) -> str:
        """The first content word after this one, "" if there is none."""
        at = self.all.index(word) + 1
        return next(
            (w for w in self.all[at : at + EITHER_SIDE] if w not in self.language.grammar.function_words), ""
        )

    def beside(self, phrase: str) -> tuple[str, ...]:
        """The content words close to a phrase."""
        at = _place(self.all, tuple(phrase.casefold().split()))
        if at is None:
            return ()
        end = at + len(phrase.split())
        near = self.all[max(0, at - EITHER_SIDE) : at] + self.all[end : end + EITHER_SIDE]
        return tuple(word for word in near if word not in self.language.grammar.function_words)


def plain_words(ref: SentenceRef, reading: Reading, language: Language) -> PlainWords:
    """The words of a sentence outside its quotes."""
    text = _without_quotes(reading, reading.sentences[ref.sentence].span)
    words = tuple(_WORD.findall(text.casefold()))
    return PlainWords(
        ref,
        language,
        words,
        telling=_telling(words, language),
        days=_weekdays(language.desk.weekdays).intersection(words),
        negations=tuple(word for word in words if word in language.grammar.negations),
    )


def alike(a: PlainWords, b: PlainWords) -> tuple[int, float]:
    """How many content words two sentences share, and what part that is of all they have."""
    shared, either = len(a.content & b.content), len(a.content | b.content)
    return shared, shared / either if either else 0.0


def _telling(words: tuple[str, ...], language: Language) -> frozenset[str]:
    known = _phrases(language.desk.antonyms)
    found = (phrase for first in known.keys() & set(words) for phrase in known[first])
    return frozenset(phrase for phrase in found if _place(words, tuple(phrase.split())) is not None)


@cache
def _phrases(groups: tuple[tuple[str, ...], ...]) -> dict[str, tuple[str, ...]]:
    """The phrases of all groups by their first word."""
    phrases: dict[str, tuple[str, ...]] = {}
    for phrase in sorted({phrase for group in groups for phrase in group}):
        first = phrase.split()[0]
        phrases[first] = (*phrases.get(first, ()), phrase)
    return phrases


@cache
def _weekdays(days: tuple[str, ...]) -> frozenset[str]:
    return frozenset(day.casefold() for day in days)


def _place(words: tuple[str, ...], phrase: tuple[str, ...]) -> int | None:
    """Where the phrase first stands among the words."""
    starts = (at for at, word in enumerate(words) if word == phrase[0])
    return next((at for at in starts if words[at : at + len(phrase)] == phrase), None)


def _stem(word: str) -> str:
    """Crude, and the same for both sides: what it joins wrongly only makes two sentences look more alike."""
    return word.removesuffix("s")[:STEM]


def _without_quotes(reading: Reading, span: Span) -> str:
    pieces, at = [], span.start
    first = bisect_left(reading.quotes, span.start, key=lambda quote: quote.span.start)
    for quote in islice(reading.quotes, max(0, first - DEEPEST), None):
        if quote.span.start >= span.end:
            break
        if quote.level == 0 and quote.span.end > at and quote.span.start < span.end:
            pieces.append(reading.text[at : max(at, quote.span.start)])
            at = max(at, quote.span.end)
    pieces.append(reading.text[at : max(at, span.end)])
    return " ".join(pieces)
