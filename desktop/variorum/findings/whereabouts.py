"""Where in a source the words of an utterance turn up, in quotation marks or not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_runs import light_words, shared_runs
from variorum.reading.language import language_for
from variorum.reading.text.spoken import heard
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.model import Reading, Source
    from variorum.reading.language import Language, Languages

_LOOKED_AT = 3
"""Sentences of a source that are looked at word by word."""

_ENOUGH = 1.4
"""Worth of shared words (1 for the rarest) below which a sentence proves nothing."""

_ASKED = 12
"""Of an utterance's words, so many of the rarest lead to its sentences."""

_LIGHT_WORTH = 0.15


class Trace(NamedTuple):
    """A sentence that has words of an utterance."""

    source: int
    sentence: int
    share: float  # of the utterance's weight that the sentence has, in any order
    in_run: float  # of it in one run of words
    enough: bool  # whether the shared words are rare enough to prove anything


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An index of the words of all sentences."""

    sentences: Sequence[Sequence[tuple[str, ...]]]  # by source: the heard keys of each sentence
    index: Sequence[Mapping[str, Sequence[int]]]  # by source: the sentences that have a word
    left_out: Sequence[frozenset[str]]  # by source: the words of what import left out
    worth: Mapping[str, float]
    light: frozenset[str]

    @classmethod
    def of(cls, sources: Sequence[Source], readings: Sequence[Reading], languages: Languages) -> Whereabouts:
        """Index the texts; linear in their length."""
        sentences = [
            _sentence_keys(reading, language_for(languages, reading.language)) for reading in readings
        ]
        index: list[dict[str, list[int]]] = []
        frequency: dict[str, int] = defaultdict(int)
        for keyed in sentences:
            where: dict[str, list[int]] = defaultdict(list)
            for number, keys in enumerate(keyed):
                for key in set(keys):
                    where[key].append(number)
                    frequency[key] += 1
            index.append(dict(where))
        grammars = [language_for(languages, reading.language).grammar for reading in readings]
        light = (
            frozenset().union(*(light_words(grammar) for grammar in grammars)) if grammars else frozenset()
        )
        total = sum(len(keyed) for keyed in sentences) + 2
        worth = {
            key: (_LIGHT_WORTH if key in light else 1.0) * log(1 + total / max(2, count)) / log(1 + total / 2)
            for key, count in frequency.items()
        }
        left_out = [
            frozenset(
                unit.key
                for block in source.left_out
                for unit in heard(words_in(block.text), language_for(languages, reading.language))
            )
            for source, reading in zip(sources, readings, strict=True)
        ]
        return cls(sentences, index, left_out, worth, light)

    def traces(self, source: int, keys: Sequence[str]) -> tuple[Trace, ...]:
        """The sentences of a source that have most of the words, best first."""
        wanted = {key: self.worth.get(key, 1.0) for key in sorted(set(keys))}
        total = sum(wanted.values())
        shared: dict[int, float] = defaultdict(float)
        for key, worth in sorted(wanted.items(), key=lambda item: -item[1])[:_ASKED]:
            if key not in self.light:
                for sentence in self.index[source].get(key, ()):
                    shared[sentence] += worth
        best = sorted(shared, key=lambda sentence: (-shared[sentence], sentence))[:_LOOKED_AT]
        return tuple(self._trace(source, sentence, keys, wanted, total) for sentence in best)

    def left_out_share(self, source: int, keys: Sequence[str]) -> float:
        """The share of the words' weight that stands in what import left out of the source."""
        words = self.left_out[source]
        wanted = set(keys)
        total = sum(self.worth.get(key, 1.0) for key in wanted)
        return sum(self.worth.get(key, 1.0) for key in wanted & words) / total if total else 0.0

    def _trace(
        self, source: int, sentence: int, keys: Sequence[str], wanted: Mapping[str, float], total: float
    ) -> Trace:
        there = self.sentences[source][sentence]
        words = set(there)
        shared = sum(worth for key, worth in wanted.items() if key in words)
        if shared < _ENOUGH:
            return Trace(source, sentence, shared / total if total else 0.0, 0.0, enough=False)
        runs = shared_runs(keys, there, self.light)
        weights = [sum(wanted[key] for key in keys[run.a : run.a + run.length]) for run in runs]
        every = sum(wanted[key] for key in keys)
        return Trace(
            source,
            sentence,
            shared / total if total else 0.0,
            max(weights, default=0.0) / every if every else 0.0,
            enough=True,
        )


def _sentence_keys(reading: Reading, language: Language) -> list[tuple[str, ...]]:
    return [
        tuple(unit.key for unit in heard(words_in(reading.text, sentence.span), language))
        for sentence in reading.sentences
    ]
