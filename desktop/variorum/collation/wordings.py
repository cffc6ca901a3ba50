"""The words of quoted stretches, taken apart once: first they are matched, later held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.text.spoken import heard, heard_keys
from variorum.reading.text.words import words_of_stretches

if TYPE_CHECKING:
    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.text.spoken import Heard
    from variorum.reading.text.words import Word


class Wording(NamedTuple):
    """The words of one or more stretches of a text, and how they are heard."""

    words: tuple[Word, ...]
    heard: tuple[Heard, ...]
    keys: tuple[str, ...]  # of what is heard, to match by


class Wordings:
    """The wordings that were asked for; they depend on nothing but the text."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[tuple[str, tuple[Span, ...], str], Wording] = {}

    def of(self, text: str, spans: tuple[Span, ...], language: Language) -> Wording:
        """The wording of stretches of a text, the gaps between them marked."""
        key = text, spans, language.code
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = wording_of(words_of_stretches(text, spans), language)
        return known


def wording_of(words: tuple[Word, ...], language: Language) -> Wording:
    """Words with how they are heard."""
    units = heard(words, language)
    return Wording(words, units, tuple(heard_keys(units, words)))
