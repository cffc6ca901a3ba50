"""What is known of a sentence before it is held against another."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.said import Said
from variorum.collation.terms import stem, words
from variorum.collation.vectors import vectors_of
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.vectors import Vectors
    from variorum.model import Progress, Reading, Span, Utterance
    from variorum.reading.language import Languages

STRIDE = 250
"""Sentences between two calls of ``report``: often enough to cancel at once."""

_NAME = re.compile(r"(?<=\s)\W?([A-ZÀ-ÖØ-Þ][^\W_]+)")
"""A word with a capital that something stands before."""

LEAD = 3
"""Sentences at the top of a story that say what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A sentence of prose, taken apart."""

    ref: SentenceRef
    spelled: str  # its words in one spelling, or the bare text where it has none
    reordered: str  # the same, in order of spelling
    length: int  # words
    quoted: str  # the words between quotation marks, in one spelling
    utterances: frozenset[int]  # places in the utterances of which it prints a part
    names: frozenset[str]  # stems of words with a capital, the first word apart
    speakers: frozenset[str]  # name words of those whom it lets speak at a cue of its own
    voices: frozenset[str]  # name words of all who speak in it, directly or indirectly, as far as known
    position: float  # 0 first to 1 last
    leads: bool


@dataclass(frozen=True, slots=True)
class _Raw:
    """A sentence before the worth of its words is known."""

    ref: SentenceRef
    span: Span
    words: tuple[str, ...]
    stems: Counter[str]
    names: frozenset[str]


def profile_sentences(
    readings: Sequence[Reading], utterances: Sequence[Utterance], languages: Languages, report: Progress
) -> tuple[tuple[Profile, ...], Vectors]:
    """Every sentence of prose, in order of source and place; the others stand in no link. And their words."""
    languages_here = {reading.language for reading in readings}
    function_words = frozenset(
        stem(word) for code in languages_here for word in language_for(languages, code).grammar.function_words
    )
    raw = list(_taken_apart(readings, function_words, report))
    said = [Said(number, reading, utterances) for number, reading in enumerate(readings)]
    profiles = tuple(
        _profile(sentence, readings[sentence.ref.source], said[sentence.ref.source]) for sentence in raw
    )
    return profiles, vectors_of([sentence.stems for sentence in raw], function_words)


def _taken_apart(
    readings: Sequence[Reading], function_words: frozenset[str], report: Progress
) -> Iterator[_Raw]:
    total = sum(len(reading.sentences) for reading in readings)
    done = 0
    for number, reading in enumerate(readings):
        for place, sentence in enumerate(reading.sentences):
            if done % STRIDE == 0:
                report(done, total, "sentences")
            done += 1
            if sentence.role == "prose":
                text = reading.text[sentence.span.start : sentence.span.end]
                found = tuple(words(text))
                names = frozenset(stem(word.casefold()) for word in _NAME.findall(text)) - function_words
                yield _Raw(SentenceRef(number, place), sentence.span, found, Counter(map(stem, found)), names)


def _profile(raw: _Raw, reading: Reading, said: Said) -> Profile:
    text = reading.text[raw.span.start : raw.span.end]
    quoted = said.quoted(raw.span)
    return Profile(
        ref=raw.ref,
        spelled=" ".join(raw.words) or "".join(text.split()),
        reordered=" ".join(sorted(raw.words)),
        length=len(raw.words),
        quoted=" ".join(word for span in quoted for word in words(reading.text[span.start : span.end])),
        utterances=said.utterances(raw.span),
        names=raw.names,
        speakers=said.speakers(raw.span),
        voices=said.voices(raw.span),
        position=raw.ref.sentence / max(1, len(reading.sentences) - 1),
        leads=raw.ref.sentence < LEAD,
    )
