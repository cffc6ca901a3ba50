"""The words that follow a place, up to the next stop that is not an abbreviation's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language

_TOKEN = re.compile(r"(?P<word>[^\W_]+(?:['’.-][^\W_]+)*)(?P<stop>\.?)|(?P<mark>[,;:!?\"“”„«»…—])")
_FAR = 120  # letters: enough for an attribution


def words_following(text: str, start: int, end: int, language: Language) -> list[str]:
    """The words between ``start`` and the next punctuation, not going beyond ``end``."""
    words = []
    for match in _TOKEN.finditer(text, start, min(end, start + _FAR)):
        if match["mark"]:
            break
        words.append(match["word"])
        if match["stop"] and not is_abbreviation(match["word"], language):
            break
    return words


def is_abbreviation(word: str, language: Language) -> bool:
    """Whether a full stop behind the word need not end a sentence: an initial, a title, "e.g"."""
    return len(word) == 1 or "." in word or word.lower() in language.sentences.abbreviations
