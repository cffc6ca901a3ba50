"""Whether something has an echo elsewhere: too faint to align the two, too strong to call it lacking.

Words are weighed by how rare they are in this story, and sought over neighbouring sentences: another outlet
spreads over three what this one says in one, and puts into a headline what here stands in a quote. What the
import left out is sought as well.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import accumulate
from math import log
from typing import TYPE_CHECKING

from variorum.findings.coverage.telling_words import TellingWords
from variorum.model import Place, SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Comparison, Figure, Source, Span
    from variorum.reading.language import Languages

FIGURE_WORTH, _TELLING = 4, "="  # times a word's worth, where a count or amount is the same
FIGURE = ("#", _TELLING)  # with which the term of a figure begins
SMALL = 10  # a count below it is in every text
COMMON = 30  # sentences; a word in more of them tells nothing
AROUND = 3  # sentences on either side of one, which tell what a passage is about
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+")


class Echoes:
    """The sentences of all sources by their telling words; built in time linear in the texts."""

    def __init__(self, comparison: Comparison, languages: Languages) -> None:
        """Index every sentence, the titles and the blocks that import left out."""
        self._readings = comparison.readings
        spoken = {code: language_for(languages, code) for code in {r.language for r in self._readings}}
        self._telling = {code: TellingWords(language) for code, language in spoken.items()}
        self._capital_nouns = {code for code in spoken if spoken[code].speech.nouns_have_capitals}
        self._starts = [[figure.span.start for figure in reading.figures] for reading in self._readings]
        self._of_sentences = [
            [self._terms(number, sentence.span) for sentence in reading.sentences]
            for number, reading in enumerate(self._readings)
        ]
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        self._source_of: list[int] = []  # by the number of a sentence
        self._first: list[int] = []  # number of each source
        self._shares: dict[frozenset[str], Mapping[int, float]] = {}
        self._sums: dict[int, tuple[Sequence[int], Sequence[int]]] = {}
        number = sum([self._index(number, source) for number, source in enumerate(comparison.sources)])
        self._weighed = _Weighed(self._with, number)

    def _index(self, number: int, source: Source) -> int:
        """Number a source's sentences on, with a place before and behind them; how many there are."""
        telling = self._telling[self._readings[number].language]
        sentences = (*self._of_sentences[number], *map(telling.of, _around(source)))
        self._first.append(len(self._source_of) + 1)
        for at, terms in enumerate(sentences, start=self._first[-1]):
            for term in terms:
                self._with[term].append(at)
        self._source_of += [number] * (len(sentences) + 2)
        return len(sentences)

    def of_sentence(self, ref: SentenceRef) -> frozenset[str]:
        """The telling words of a sentence."""
        return self._of_sentences[ref.source][ref.sentence]

    def having(self, term: str) -> Sequence[int]:
        """The numbers of the sentences that have a term; what stands around a text counts as more of them."""
        return self._with.get(term, ())

    def numbered(self, number: int) -> SentenceRef:
        """The sentence with a number."""
        source = self._source_of[number]
        return SentenceRef(source, number - self._first[source])

    def common_around(self, ref: SentenceRef) -> float:
        """How much of the weight of the words around a sentence other sources have anywhere."""
        common, all_words = self._running(ref.source)
        first, end = max(0, ref.sentence - AROUND), min(len(all_words) - 1, ref.sentence + AROUND + 1)
        return (common[end] - common[first]) / max(1, all_words[end] - all_words[first])

    def _running(self, source: int) -> tuple[Sequence[int], Sequence[int]]:
        """The weight of a source's words up to each sentence: of those that others have, and of all."""
        if source not in self._sums:
            sentences = self._of_sentences[source]
            worth = {term: self._weighed.worth(term) for term in frozenset().union(*sentences)}
            common = {term: worth[term] * self._is_elsewhere(term, source) for term in worth}
            of_others, of_all = (
                accumulate([sum(map(weights.__getitem__, terms)) for terms in sentences], initial=0)
                for weights in (common, worth)
            )
            self._sums[source] = [*of_others], [*of_all]
        return self._sums[source]

    def _is_elsewhere(self, term: str, source: int) -> bool:
        """Whether a source other than this one that has it has a term; numbers go up with the sources."""
        having = self._with[term]
        return self._source_of[having[0]] != source or self._source_of[having[-1]] != source

    def in_order(self, ref: SentenceRef) -> Sequence[str]:
        """The telling words of a sentence as they follow each other, figures as printed."""
        reading = self._readings[ref.source]
        start, end = reading.sentences[ref.sentence].span
        return self._telling[reading.language].in_order(reading.text[start:end])

    def terms(self, place: Place) -> frozenset[str]:
        """The telling words of a stretch without their endings; for its figures what they come to."""
        return self._terms(*place)

    def _terms(self, source: int, span: Span) -> frozenset[str]:
        reading, (start, end) = self._readings[source], span
        telling, starts = self._telling[reading.language], self._starts[source]
        figures = reading.figures[bisect_left(starts, start) : bisect_left(starts, end)]
        if not figures:
            return telling.of(reading.text[start:end])
        words, at = [], start
        for figure in figures:
            words.append(reading.text[at : figure.span.start])
            at = max(at, figure.span.end)
        words.append(reading.text[at:end])
        return telling.of(" ".join(words)) | frozenset(map(figure_term, figures))

    def names(self, place: Place) -> frozenset[str]:
        """Those of its words that are names; none where nouns have capitals as well."""
        reading = self._readings[place.source]
        if reading.language in self._capital_nouns:
            return frozenset()
        names = _NAME.findall(reading.text[place.span.start : place.span.end])
        return self._telling[reading.language].of(" ".join(names))

    def shares(self, terms: frozenset[str]) -> Mapping[int, float]:
        """How much of the weight of some words each source has in neighbouring sentences, at most."""
        if terms not in self._shares:  # several kinds of findings ask this of one thing
            self._shares[terms] = self._weigh(terms)
        return self._shares[terms]

    def _weigh(self, terms: frozenset[str]) -> Mapping[int, float]:
        total = 0
        found: defaultdict[int, int] = defaultdict(int)
        for weight, near in map(self._weighed.__getitem__, terms):
            total += weight
            for window in near:
                found[window] += weight
        best: dict[int, int] = {}
        for window, weight in found.items():
            source = self._source_of[window]
            if weight > best.get(source, 0):
                best[source] = weight
        return {source: weight / total for source, weight in best.items()}

    def elsewhere(self, place: Place) -> float:
        """How much of a stretch's telling words another source has in neighbouring sentences, at most."""
        shares = self.shares(self.terms(place))
        return max((share for source, share in shares.items() if source != place.source), default=0.0)


class _Weighed(dict[str, tuple[int, frozenset[int]]]):
    """Of each term that was asked for its worth, and the sentences that have it with those beside them."""

    def __init__(self, having: Mapping[str, Sequence[int]], sentences: int) -> None:
        super().__init__()
        self._having = having
        # in whole thousandths, so that sums do not depend on their order
        self._worth = [round(1000 * log(1 + sentences / max(1, often))) for often in range(COMMON + 1)]

    def worth(self, term: str) -> int:
        """What a term is worth."""
        often = len(self._having.get(term, ()))
        worth = self._worth[often] if often <= COMMON else 0
        return FIGURE_WORTH * worth if term.startswith(_TELLING) else worth

    def __missing__(self, term: str) -> tuple[int, frozenset[int]]:
        worth, having = self.worth(term), self._having.get(term, ())
        near = (*having, *[at - 1 for at in having], *[at + 1 for at in having]) if worth else ()
        self[term] = weighed = worth, frozenset(near)
        return weighed


def figure_term(figure: Figure) -> str:
    """A figure as a term, the same however it is printed: "51 million pounds" and "£51m"."""
    if isinstance(figure.value, str) or not is_telling(figure):
        return f"#{figure.value}"
    measure = figure.unit if figure.value < SMALL else ""  # "three weeks" are no "3 percent"
    return f"{_TELLING}{figure.value}{measure}"


def figures_within(figures: Sequence[Figure], span: Span) -> Sequence[Figure]:
    """The figures that begin in a stretch."""
    first = bisect_left(figures, span.start, key=lambda figure: figure.span.start)
    end = bisect_left(figures, span.end, key=lambda figure: figure.span.start)
    return figures[first:end]


def is_telling(figure: Figure) -> bool:
    """Whether a figure says something by itself: no "two of them", "one morning", "on Monday"."""
    if isinstance(figure.value, str):
        return not figure.value.startswith("-W")
    return figure.unit is not None or figure.value >= SMALL


def _around(source: Source) -> Iterator[str]:
    """What belongs to a source beside its sentences, at some distance from them."""
    for text in (source.title or "", *(block.text for block in source.left_out)):
        yield from ("", "", text)
