"""The words of a text that tell something, without their endings, for seeking them elsewhere."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.collation.terms import words
from variorum.collation.word_forms import word_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language

STEM = 5  # letters; one fewer than for aligning, because "demotion" and "demoted" are an echo
SHORTEST_WORD = 4  # letters; numbers count at any length
_HYPHEN = re.compile(r"([^\W\d_]+)-([^\W\d_]+)")  # "front-runner" is "frontrunner" elsewhere


class TellingWords:
    """The telling words of texts in one language; prints of one copy, and words, are looked at once."""

    def __init__(self, language: Language) -> None:
        """Know none yet."""
        self._terms = _Terms(language)
        self._known: dict[str, Sequence[str]] = {}

    def of(self, text: str) -> frozenset[str]:
        """The telling words of a text."""
        return frozenset(self.in_order(text))

    def in_order(self, text: str) -> Sequence[str]:
        """The same as they follow each other."""
        known = self._known.get(text)
        if known is None:
            known = tuple(filter(None, map(self._terms.__getitem__, (*words(text), *_joined(text)))))
            self._known[text] = known
        return known


class _Terms(dict[str, str]):
    """What stands for each word that was asked for; "" for one that tells nothing."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._light, self._grammar = _light_words(language), language.grammar

    def __missing__(self, word: str) -> str:
        if word in self._light or not (word[0].isdigit() or len(word) >= SHORTEST_WORD):
            term = ""
        else:
            term = word if word[0].isdigit() else word_form(word, self._grammar)[:STEM]
        self[word] = term
        return term


def _joined(text: str) -> list[str]:
    return [f"{a}{b}" for a, b in _HYPHEN.findall(text.casefold())] if "-" in text else []


@cache
def _light_words(language: Language) -> frozenset[str]:
    """Words that are everywhere, however rare they are in this story: small ones, "said" and "will"."""
    grammar, speech = language.grammar, language.speech
    return grammar.function_words | grammar.modals | grammar.pronouns | speech.cues | speech.auxiliaries
