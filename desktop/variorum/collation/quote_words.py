"""The words of a story's quotes: their forms, and what each proves."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_forms import word_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.reading.grammar_rules import Grammar

LIGHT_WORTH = 0.25
"""What a function word is worth against the same word were it a content word."""


class QuoteWords(NamedTuple):
    """What is known of the words, by what stands for all forms of a word."""

    forms: Mapping[str, str]  # by the word as it is spelt
    worth: Mapping[str, float]
    light: frozenset[str]
    negations: frozenset[str]

    def keys(self, piece: Piece) -> tuple[str, ...]:
        """What stands for each word of the piece."""
        return tuple([self.forms[key] for key in piece.keys])


def quote_words(pieces: Sequence[Piece], grammar: Grammar) -> QuoteWords:
    """How much each word proves, 0 to 1: words in few of the story's quotes prove most.

    The two added quotes stand for the world outside the story, so that a word that both of two quotes have
    still counts.
    """
    closed = grammar.light_words | grammar.negations
    forms = word_forms({key for piece in pieces for key in piece.keys} | closed, grammar)
    light = frozenset(forms[word] for word in grammar.light_words)
    frequency = Counter(form for piece in pieces for form in {forms[key] for key in piece.key_set})
    total = len(pieces) + 2
    most = log(1 + total / 2)  # a word of one quote only is shared by none, and parts no more than a rare one
    worth = {
        form: (LIGHT_WORTH if _is_light(form, light) else 1.0) * log(1 + total / max(2, count)) / most
        for form, count in frequency.items()
    }
    return QuoteWords(forms, worth, light, frozenset(forms[word] for word in grammar.negations))


def _is_light(form: str, light: frozenset[str]) -> bool:
    # without data for the language, short words are taken for its function words
    return form in light or (not light and len(form) <= 3)
