"""Where in the sources the words of an utterance turn up, in quotation marks or not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest
from itertools import accumulate, islice
from math import log
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_runs import place_within, shared_runs
from variorum.model import SentenceRef
from variorum.reading.language import language_for
from variorum.reading.text.spoken import heard
from variorum.reading.text.spoken_keys import SpokenKeys
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Reading, Source
    from variorum.reading.language import Languages

_LOOKED_AT = 3
"""Sentences of a source that are looked at word by word."""

_UNIT = 1_000_000
"""Worth of the rarest word. Worths are whole numbers, so that sums do not depend on their order."""

_ENOUGH = 1.4 * _UNIT
"""Worth of shared words below which a sentence proves nothing."""

_ASKED = 12
"""Of an utterance's words, so many of the rarest lead to its sentences."""

_LIGHT_WORTH = 0.15


class Trace(NamedTuple):
    """A sentence that has words of an utterance, rare enough to prove something."""

    source: int
    sentence: int
    share: float  # of the utterance's weight that the sentence has, in any order
    in_run: bool  # whether it has nearly all of it in one run of words

    @property
    def ref(self) -> SentenceRef:
        """Which sentence it is."""
        return SentenceRef(self.source, self.sentence)


class Sought(NamedTuple):
    """An utterance's words, weighed once for all sources."""

    keys: tuple[str, ...]
    worth: Mapping[str, int]  # of each word, the rarest first
    total: int
    with_repetitions: int


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An index of the words of all sentences, which are numbered through."""

    refs: Sequence[SentenceRef]
    sentences: Sequence[tuple[str, ...]]  # the heard keys of each
    index: Mapping[str, Sequence[int]]  # the sentences that have a word that is not light
    left_out: Sequence[frozenset[str]]  # by source: the words of what import left out
    worth: Mapping[str, int]
    light: frozenset[str]

    @classmethod
    def of(cls, sources: Sequence[Source], readings: Sequence[Reading], languages: Languages) -> Whereabouts:
        """Index the texts; linear in their length."""
        codes = sorted({reading.language for reading in readings})
        light = frozenset().union(*(language_for(languages, code).grammar.light_words for code in codes))
        refs, sentences = _heard_sentences(readings, languages)
        index = _index(sentences, light)
        left_out = [
            _left_out_words(source, reading, languages)
            for source, reading in zip(sources, readings, strict=True)
        ]
        return cls(refs, sentences, index, left_out, _worth(index, sentences, light), light)

    def sought(self, keys: Sequence[str]) -> Sought:
        """Prepare looking for an utterance with these heard keys."""
        weighed = [(key, self.worth.get(key, _UNIT)) for key in sorted(set(keys))]
        worth = dict(sorted(weighed, key=lambda item: -item[1]))
        return Sought(tuple(keys), worth, sum(worth.values()), sum([worth[key] for key in keys]))

    def traces(self, sought: Sought, least: float, in_run: float) -> Mapping[int, Sequence[Trace]]:
        """By source, its sentences that have most of the words, best first.

        Args:
            sought: the utterance.
            least: share of its weight below which a sentence is not told of.
            in_run: share of its weight, in one run of words, that makes it nearly all of it.
        """
        needed = max(_ENOUGH, least * sought.total)
        if sought.total < needed:
            return {}
        run = _Run.of(sought, in_run)
        best: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for number, shared in self._promising(sought, needed):
            best[self.refs[number].source].append((-shared, number))
        traces: defaultdict[int, list[Trace]] = defaultdict(list)
        for source, found in best.items():
            for _, number in nsmallest(_LOOKED_AT, found):
                trace = self._trace(number, sought, needed, run)
                if trace is not None:
                    traces[source].append(trace)
        return traces

    def telling_share(self, ref: SentenceRef, sought: Sought) -> float:
        """How much a sentence has of an utterance's words that are not in every text."""
        there = self.sentences[bisect_left(self.refs, ref)]
        telling = {key: worth for key, worth in sought.worth.items() if key not in self.light}
        return sum([telling[key] for key in telling.keys() & there]) / max(1, sum(telling.values()))

    def left_out_share(self, source: int, sought: Sought) -> float:
        """The share of the words' weight that stands in what import left out of the source."""
        words = self.left_out[source]
        if not words or not sought.total:
            return 0.0
        return sum([sought.worth[key] for key in sought.worth.keys() & words]) / sought.total

    def _promising(self, sought: Sought, needed: float) -> Iterator[tuple[int, int]]:
        """Sentences with so many of the rarest words that all others could make up for the rest."""
        shared: defaultdict[int, int] = defaultdict(int)
        asked = [key for key in islice(sought.worth, _ASKED) if key not in self.light]
        left = sum([sought.worth[key] for key in asked])
        needed -= sought.total - left
        for key in asked:
            worth, having = sought.worth[key], self.index.get(key, ())
            # a sentence that has none of the words so far can no longer make up for them
            for number in having if left >= needed else filter(shared.__contains__, having):
                shared[number] += worth
            left -= worth
        return ((number, worth) for number, worth in shared.items() if worth >= needed)

    def _trace(self, number: int, sought: Sought, needed: float, run: _Run) -> Trace | None:
        there = self.sentences[number]
        shared = sum([sought.worth[key] for key in sought.worth.keys() & there])
        if shared < needed:
            return None
        return Trace(
            *self.refs[number],
            share=shared / sought.total,
            in_run=self._has_in_run(sought, there, shared, run),
        )

    def _has_in_run(self, sought: Sought, there: tuple[str, ...], shared: int, run: _Run) -> bool:
        """Whether words of so much worth stand in one run."""
        # what the sentence lacks is in no run, and the runs are costly to find
        if sought.with_repetitions - (sought.total - shared) < run.needed:
            return False
        if run.core and place_within(run.core, there) is None:
            return False
        keys, worth = sought.keys, sought.worth
        runs = shared_runs(keys, there, self.light)
        weights = [sum([worth[key] for key in keys[run.a : run.a + run.length]]) for run in runs]
        return max(weights, default=0) >= run.needed


class _Run(NamedTuple):
    """A run of words that has nearly all of an utterance."""

    needed: float  # what it is worth at least
    core: tuple[str, ...]  # words that are in every such run, in their order

    @classmethod
    def of(cls, sought: Sought, share: float) -> _Run:
        """All but what of either end is worth no more than such a run may lack."""
        needed = share * sought.with_repetitions
        lacking, worths = sought.with_repetitions - needed, [sought.worth[key] for key in sought.keys]
        first = bisect_right(list(accumulate(worths)), lacking)
        left_off = bisect_right(list(accumulate(reversed(worths))), lacking)
        return cls(needed, sought.keys[first : len(worths) - left_off])


def _heard_sentences(
    readings: Sequence[Reading], languages: Languages
) -> tuple[list[SentenceRef], list[tuple[str, ...]]]:
    keys = {code: SpokenKeys(language_for(languages, code)) for code in {r.language for r in readings}}
    refs, sentences = [], []
    for source, reading in enumerate(readings):
        for place, sentence in enumerate(reading.sentences):
            refs.append(SentenceRef(source, place))
            sentences.append(keys[reading.language].of(reading.text, sentence.span))
    return refs, sentences


def _index(sentences: Sequence[Sequence[str]], light: frozenset[str]) -> Mapping[str, Sequence[int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, keys in enumerate(sentences):
        for key in {*keys} - light:
            index[key].append(number)
    return index


def _worth(
    index: Mapping[str, Sequence[int]], sentences: Sequence[Sequence[str]], light: frozenset[str]
) -> Mapping[str, int]:
    """A unit for the rarest word, less the more sentences have it, and little for light words."""
    total = len(sentences) + 2

    @cache  # of thousands of words, hardly two dozen in the same number of sentences
    def worth(have: int) -> float:
        return _UNIT * log(1 + total / max(2, have)) / log(1 + total / 2)

    having = Counter(key for keys in sentences for key in light.intersection(keys))
    weighed = {key: round(worth(len(have))) for key, have in index.items()}
    return weighed | {key: round(_LIGHT_WORTH * worth(have)) for key, have in having.items()}


def _left_out_words(source: Source, reading: Reading, languages: Languages) -> frozenset[str]:
    language = language_for(languages, reading.language)
    return frozenset(unit.key for block in source.left_out for unit in heard(words_in(block.text), language))
