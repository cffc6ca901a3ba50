"""The heard keys of whole texts, for finding words again: each distinct printed word is taken apart once.

``spoken.heard`` says which words print a key, which nobody asks who only wants to know where a word turns up.
A story uses the same few thousand words over and over, so its texts are parted at white space and what was
heard before is looked up. Only numbers reach over white space ("two hundred"): where two stand together, the
stretch is read as a whole.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.text.spoken import heard
from variorum.reading.text.spoken_numbers import may_count
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from variorum.model import Span
    from variorum.reading.language import Language


_MARKS = ',;:!?“”„"«»()'
"""Marks beside a word that say nothing of it; a full stop may belong to it."""

_INITIAL = 2
"""Letters with a full stop: "J." """


class _Chunk(NamedTuple):
    """What is heard of a stretch without white space."""

    keys: tuple[str, ...]
    counts: bool  # whether a number is among its words


class SpokenKeys:
    """What is heard of texts in one language; remembers what it has heard."""

    def __init__(self, language: Language) -> None:
        """Remember nothing yet."""
        self._language = language
        self._known: dict[str, _Chunk] = {}

    def of(self, text: str, span: Span) -> tuple[str, ...]:
        """The keys of ``heard(words_in(text, span), language)``, in order."""
        known, after_number = self._known, False
        found: list[str] = []
        for printed in text[span.start : span.end].split():
            chunk = known.get(printed)
            if chunk is None:
                chunk = known[printed] = _heard(printed, self._language)
            if chunk.counts and after_number:
                return tuple(unit.key for unit in heard(words_in(text, span), self._language))
            if chunk.keys:
                after_number = chunk.counts
                found += chunk.keys
        return tuple(found)


@lru_cache(maxsize=50_000)  # of no text, but of a language: stories use the same few thousand words
def _heard(printed: str, language: Language) -> _Chunk:
    key = printed.strip(_MARKS).lower()
    if key[-1:] == "." and len(key) > _INITIAL and key[:-1].isalpha():
        key = key[:-1]
    if key.isascii() and key.isalnum() and key[0].isalpha() and key not in language.heard_otherwise:
        return _Chunk((key,), counts=False)
    words = words_in(printed + " ")  # some words are known by the space behind them
    counts = any(may_count(word, language.numbers) for word in words)
    return _Chunk(tuple(unit.key for unit in heard(words, language)), counts)
