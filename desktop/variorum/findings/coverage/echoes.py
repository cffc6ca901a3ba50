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

from variorum.collation.terms import words
from variorum.collation.word_forms import word_forms
from variorum.model import Place
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Comparison, Figure, SentenceRef, Source, Span
    from variorum.reading.language import Language, Languages

STEM = 5  # letters; one fewer than for aligning, because "demotion" and "demoted" are an echo
SHORTEST_WORD = 4  # letters; numbers count at any length
FIGURE_WORTH, _TELLING = 4, "="  # times a word's worth, where a count or amount is the same
SMALL = 10  # a count below it is in every text
COMMON = 30  # sentences; a word in more of them tells nothing
NEIGHBOURS = (-1, 0, 1)
AROUND = 3  # sentences on either side of one, which tell what a passage is about
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+")
_HYPHEN = re.compile(r"([^\W\d_]+)-([^\W\d_]+)")  # "front-runner" is "frontrunner" elsewhere


class Echoes:
    """The sentences of all sources by their telling words; built in time linear in the texts."""

    def __init__(self, comparison: Comparison, languages: Languages) -> None:
        """Index every sentence, the titles and the blocks that import left out."""
        self._readings = comparison.readings
        self._light = {
            code: _light_words(language_for(languages, code))
            for code in {reading.language for reading in comparison.readings}
        }
        self._grammars = {code: language_for(languages, code).grammar for code in self._light}
        self._capital_nouns = {
            code for code in self._light if language_for(languages, code).speech.nouns_have_capitals
        }
        self._with: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._windows: dict[str, frozenset[tuple[int, int]]] = {}
        self._shares: dict[frozenset[str], Mapping[int, float]] = {}
        self._of_sentences: list[list[frozenset[str]]] = []
        self._sums: dict[int, tuple[Sequence[int], Sequence[int]]] = {}
        self._sentences = 0
        for number, (source, reading) in enumerate(zip(comparison.sources, comparison.readings, strict=True)):
            sentences = [self.terms(Place(number, sentence.span)) for sentence in reading.sentences]
            self._of_sentences.append(sentences)
            around = (self._words(text, reading.language) for text in _around(source))
            for at, terms in enumerate((*sentences, *around)):
                self._sentences += 1
                for term in terms:
                    self._with[term].append((number, at))

    def of_sentence(self, ref: SentenceRef) -> frozenset[str]:
        """The telling words of a sentence."""
        return self._of_sentences[ref.source][ref.sentence]

    def having(self, term: str) -> Sequence[tuple[int, int]]:
        """The sources and sentences that have a term; what stands around a text counts as more sentences."""
        return self._with.get(term, ())

    def common_around(self, ref: SentenceRef) -> float:
        """How much of the weight of the words around a sentence other sources have anywhere."""
        common, all_words = self._running(ref.source)
        first, end = max(0, ref.sentence - AROUND), min(len(all_words) - 1, ref.sentence + AROUND + 1)
        return (common[end] - common[first]) / max(1, all_words[end] - all_words[first])

    def _running(self, source: int) -> tuple[Sequence[int], Sequence[int]]:
        """The weight of a source's words up to each sentence: of those that others have, and of all."""
        if source not in self._sums:
            worth = {term: self._worth(term) for terms in self._of_sentences[source] for term in terms}
            common = {term for term in worth if any(s != source for s, _ in self._with[term])}
            sentences = self._of_sentences[source]
            of_others = [sum(worth[term] for term in terms & common) for terms in sentences]
            of_all = [sum(worth[term] for term in terms) for terms in sentences]
            self._sums[source] = [*accumulate(of_others, initial=0)], [*accumulate(of_all, initial=0)]
        return self._sums[source]

    def in_order(self, ref: SentenceRef) -> list[str]:
        """The telling words of a sentence as they follow each other, figures as printed."""
        reading = self._readings[ref.source]
        start, end = reading.sentences[ref.sentence].span
        return self._in_order(reading.text[start:end], reading.language)

    def terms(self, place: Place) -> frozenset[str]:
        """The telling words of a stretch without their endings; for its figures what they come to."""
        reading = self._readings[place.source]
        figures, words, at = figures_within(reading.figures, place.span), [], place.span.start
        for figure in figures:
            words.append(reading.text[at : figure.span.start])
            at = max(at, figure.span.end)
        words.append(reading.text[at : place.span.end])
        return self._words(" ".join(words), reading.language) | frozenset(map(figure_term, figures))

    def names(self, place: Place) -> frozenset[str]:
        """Those of its words that are names; none where nouns have capitals as well."""
        reading = self._readings[place.source]
        if reading.language in self._capital_nouns:
            return frozenset()
        names = _NAME.findall(reading.text[place.span.start : place.span.end])
        return self._words(" ".join(names), reading.language)

    def _words(self, text: str, language: str) -> frozenset[str]:
        return frozenset(self._in_order(text, language))

    def _in_order(self, text: str, language: str) -> list[str]:
        light = self._light[language]
        telling = [
            word
            for word in (*words(text), *_joined(text))
            if word not in light and (len(word) >= SHORTEST_WORD or word[0].isdigit())
        ]
        forms = word_forms(telling, self._grammars[language])
        return [word if word[0].isdigit() else forms[word][:STEM] for word in telling]

    def shares(self, terms: frozenset[str]) -> Mapping[int, float]:
        """How much of the weight of some words each source has in neighbouring sentences, at most."""
        if terms not in self._shares:  # several kinds of findings ask this of one thing
            self._shares[terms] = self._weigh(terms)
        return self._shares[terms]

    def _weigh(self, terms: frozenset[str]) -> Mapping[int, float]:
        worth = {term: self._worth(term) for term in sorted(terms)}
        total = sum(worth.values())
        found: defaultdict[tuple[int, int], int] = defaultdict(int)
        for term, weight in worth.items():
            for window in self._near(term) if weight else ():
                found[window] += weight
        best: dict[int, int] = {}
        for (source, _), weight in found.items():
            if weight > best.get(source, 0):
                best[source] = weight
        return {source: weight / total for source, weight in best.items()}

    def _near(self, term: str) -> frozenset[tuple[int, int]]:
        """The sentences that have a term, and those beside them."""
        if term not in self._windows:
            having = self._with.get(term, ())
            self._windows[term] = frozenset(
                [(source, at + step) for source, at in having for step in NEIGHBOURS]
            )
        return self._windows[term]

    def elsewhere(self, place: Place) -> float:
        """How much of a stretch's telling words another source has in neighbouring sentences, at most."""
        shares = self.shares(self.terms(place))
        return max((share for source, share in shares.items() if source != place.source), default=0.0)

    def _worth(self, term: str) -> int:
        """In whole thousandths, so that sums do not depend on their order."""
        often = len(self._with.get(term, ()))
        worth = 0 if often > COMMON else round(1000 * log(1 + self._sentences / max(1, often)))
        return FIGURE_WORTH * worth if term.startswith(_TELLING) else worth


def _joined(text: str) -> list[str]:
    return [f"{a}{b}" for a, b in _HYPHEN.findall(text.casefold())] if "-" in text else []


def _light_words(language: Language) -> frozenset[str]:
    """Words that are everywhere, however rare they are in this story: small ones, "said" and "will"."""
    grammar, speech = language.grammar, language.speech
    return grammar.function_words | grammar.modals | grammar.pronouns | speech.cues | speech.auxiliaries


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
