"""The words of a sentence, brought to one spelling."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_GLYPHS = str.maketrans({"‘": "'", "’": "'", "‛": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "\xad": ""})


def words(text: str) -> list[str]:
    """Case-folded words in reading order: ``F.B.I.'s`` and ``FBI`` are one, ``don’t`` and ``don't`` too."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_GLYPHS)
    return [_spelling(word) for word in _WORD.findall(text.casefold())]


def _spelling(word: str) -> str:
    if word.isalnum():
        return word
    return _POSSESSIVE.sub("", word).replace(".", "") if not word[0].isdigit() else word
