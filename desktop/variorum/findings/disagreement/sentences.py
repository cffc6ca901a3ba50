"""The sentences of a comparison, taken apart once and found by their words: several searches ask for them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from variorum.findings.disagreement.plain_words import plain_words
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.model import Comparison
    from variorum.reading.language import Language, Languages

_PART = re.compile(r"[^\W_]+")


class Sentences:
    """What each sentence says outside its quotes."""

    def __init__(self, comparison: Comparison, languages: Languages) -> None:
        self._readings = comparison.readings
        self._languages = languages
        self._known: dict[SentenceRef, PlainWords] = {}

    def of(self, ref: SentenceRef) -> PlainWords:
        """The words of a sentence outside its quotes."""
        if ref not in self._known:
            reading = self._readings[ref.source]
            self._known[ref] = plain_words(ref, reading, language_for(self._languages, reading.language))
        return self._known[ref]

    def printed(self, ref: SentenceRef) -> str:
        """A sentence with what it quotes."""
        reading = self._readings[ref.source]
        start, end = reading.sentences[ref.sentence].span
        return reading.text[start:end]

    @cached_property
    def all(self) -> Sequence[PlainWords]:
        """Those of headlines and of prose, in order."""
        return [
            self.of(SentenceRef(source, number))
            for source, reading in enumerate(self._readings)
            for number, sentence in enumerate(reading.sentences)
            if sentence.role in ("prose", "headline")
        ]

    @cached_property
    def by_word(self) -> Mapping[str, Mapping[str, Sequence[PlainWords]]]:
        """The same by language and by each of their words; of "l'alarme" also by its parts."""
        found: defaultdict[str, defaultdict[str, list[PlainWords]]] = defaultdict(lambda: defaultdict(list))
        for sentence in self.all:
            having, words = found[sentence.language.code], {*sentence.all}
            if "'" in sentence.text or "’" in sentence.text:
                words.update(_PART.findall(sentence.line))
            for word in words:
                having[word].append(sentence)
        return found

    def with_any(self, phrases: Iterable[str], language: Language) -> list[PlainWords]:
        """The sentences that may have one of some phrases, in order: all that have its longest word."""
        having = self.by_word.get(language.code, {})
        longest = {max(_PART.findall(phrase.casefold()), key=len) for phrase in phrases}
        found = {sentence.ref: sentence for word in longest for sentence in having.get(word, ())}
        return [found[ref] for ref in sorted(found)]
