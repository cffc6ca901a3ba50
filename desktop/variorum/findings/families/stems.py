"""What words say, endings aside: the longer ones and numbers; all negations are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.collation.word_forms import word_forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.reading.language import Language

STEM, SHORTEST_WORD = 5, 4  # letters
DENIAL = "\0"  # stands for every negation

Stems = frozenset[str]


class StemsOf:
    """The stems of words in one language; remembers those that it has met."""

    def __init__(self, language: Language) -> None:
        """Remember nothing yet."""
        self._language = language
        self._small = language.grammar.light_words | language.speech.auxiliaries
        self._known: dict[str, str] = {}  # "" for a word that says nothing

    def __call__(self, words: Iterable[str]) -> Stems:
        """The different stems of some words."""
        known = self._known
        return frozenset({known[word] if word in known else self._learn(word) for word in words} - {""})

    def _learn(self, word: str) -> str:
        self._known[word] = stem = self._stem(word.lower().replace("’", "'"))
        return stem

    def _stem(self, word: str) -> str:
        grammar = self._language.grammar
        if word in grammar.negations or word.endswith(self._language.speech.negated_endings):
            return DENIAL
        if (len(word) < SHORTEST_WORD and not word.isdigit()) or word in self._small:
            return ""
        return word_forms([word], grammar)[word].partition("'")[0][:STEM]
