"""Phrases of a word list among the words of a sentence: "in the words of", "shook his", "read more"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.text.tokens import Token


def phrase_lengths(tokens: Sequence[Token], at: int, phrases: frozenset[str]) -> list[int]:
    """The lengths of the phrases that stand at ``at``, the longest first."""
    found = _by_first_word(phrases).get(tokens[at].word)
    if found is None:
        return []
    behind = [token.word for token in tokens[at + 1 : at + 1 + len(found[0])]]
    return [1 + len(rest) for rest in found if behind[: len(rest)] == rest]


def phrase_length(tokens: Sequence[Token], at: int, phrases: frozenset[str]) -> int:
    """The length of the longest phrase that stands at ``at``; 0 if none does."""
    lengths = phrase_lengths(tokens, at, phrases)
    return lengths[0] if lengths else 0


def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """The words with which phrases begin."""
    return frozenset(_by_first_word(phrases))


@cache
def _by_first_word(phrases: frozenset[str]) -> Mapping[str, list[list[str]]]:
    """What goes on with a word to a phrase, the longest first."""
    found: dict[str, list[list[str]]] = {}
    for first, *rest in sorted((phrase.split() for phrase in phrases), key=len, reverse=True):
        found.setdefault(first, []).append(rest)
    return found
