"""What is known of a sentence before it is held against another."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.terms import stem, words
from variorum.collation.vectors import vectors_of
from variorum.model import SentenceRef, Span
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.vectors import Vectors
    from variorum.model import Progress, Quote, Reading, Utterance
    from variorum.reading.language import Languages

STRIDE = 250
"""Sentences between two calls of ``report``: often enough to cancel at once."""

LEAD = 3
"""Sentences at the top of a story that say what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A sentence of prose, taken apart."""

    ref: SentenceRef
    spelled: str  # its words in one spelling, or the bare text where it has none
    reordered: str  # the same, in order of spelling
    length: int  # words
    numbers: frozenset[str]
    quoted: str  # the words between quotation marks, in one spelling
    utterances: frozenset[int]  # places in the utterances of which it prints a part
    speakers: frozenset[str]  # name words of those it explicitly lets speak
    position: float  # 0 first to 1 last
    leads: bool


@dataclass(frozen=True, slots=True)
class _Raw:
    """A sentence before the worth of its words is known."""

    ref: SentenceRef
    span: Span
    words: tuple[str, ...]
    stems: Counter[str]


def profile_sentences(
    readings: Sequence[Reading], utterances: Sequence[Utterance], languages: Languages, report: Progress
) -> tuple[tuple[Profile, ...], Vectors]:
    """Every sentence of prose, in order of source and place; the others stand in no link. And their words."""
    raw = list(_taken_apart(readings, report))
    languages_here = {reading.language for reading in readings}
    function_words = frozenset(
        stem(word) for code in languages_here for word in language_for(languages, code).grammar.function_words
    )
    quotes = [_QuotesOf(number, reading, utterances) for number, reading in enumerate(readings)]
    profiles = tuple(
        _profile(sentence, readings[sentence.ref.source], quotes[sentence.ref.source]) for sentence in raw
    )
    return profiles, vectors_of([sentence.stems for sentence in raw], function_words)


def _taken_apart(readings: Sequence[Reading], report: Progress) -> Iterator[_Raw]:
    total = sum(len(reading.sentences) for reading in readings)
    done = 0
    for number, reading in enumerate(readings):
        for place, sentence in enumerate(reading.sentences):
            if done % STRIDE == 0:
                report(done, total, "sentences")
            done += 1
            if sentence.role == "prose":
                found = tuple(words(reading.text[sentence.span.start : sentence.span.end]))
                yield _Raw(SentenceRef(number, place), sentence.span, found, Counter(map(stem, found)))


def _profile(raw: _Raw, reading: Reading, quotes: _QuotesOf) -> Profile:
    text = reading.text[raw.span.start : raw.span.end]
    here = quotes.within(raw.span)
    return Profile(
        ref=raw.ref,
        spelled=" ".join(raw.words) or "".join(text.split()),
        reordered=" ".join(sorted(raw.words)),
        length=len(raw.words),
        numbers=frozenset(word for word in raw.words if word[0].isdigit()),
        quoted=" ".join(word for span, _, _ in here for word in words(reading.text[span.start : span.end])),
        utterances=frozenset(number for _, number, _ in here if number is not None),
        speakers=_speakers(raw.span, [quote for _, _, quote in here]),
        position=raw.ref.sentence / max(1, len(reading.sentences) - 1),
        leads=raw.ref.sentence < LEAD,
    )


def _speakers(span: Span, quotes: Sequence[Quote]) -> frozenset[str]:
    """Name words of the speakers that stand at a cue in this very sentence."""
    return frozenset(
        word
        for quote in quotes
        if quote.speaker_name
        and quote.cue
        and quote.speaker_at
        and span.start <= quote.speaker_at.start < span.end
        for word in words(quote.speaker_name)
    )


class _QuotesOf:
    """The outer quotes of a source, found by place."""

    def __init__(self, source: int, reading: Reading, utterances: Sequence[Utterance]) -> None:
        utterance_of = {
            quote: number
            for number, utterance in enumerate(utterances)
            for printed in utterance.printed
            if printed.source == source
            for quote in printed.quotes
        }
        found = [
            (quote.span, utterance_of.get(number), quote)
            for number, quote in enumerate(reading.quotes)
            if quote.level == 0
        ]
        self._quotes = sorted(found, key=lambda entry: entry[0])
        self._ends = [quote.span.end for _, _, quote in self._quotes]

    def within(self, span: Span) -> list[tuple[Span, int | None, Quote]]:
        """The part of each quote that stands in ``span``, its utterance, and the quote."""
        parts = []
        for place in range(bisect_right(self._ends, span.start), len(self._quotes)):
            whole, utterance, quote = self._quotes[place]
            if whole.start >= span.end:
                break
            parts.append((Span(max(whole.start, span.start), min(whole.end, span.end)), utterance, quote))
        return parts
