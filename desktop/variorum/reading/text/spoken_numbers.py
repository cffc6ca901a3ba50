"""Numerals and number words read as the same number: "20" and "twenty", "500" and "five hundred"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.text.words import Word

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_SCALES = (100.0, 1_000.0, 1_000_000.0, 1_000_000_000.0)
_DIGITS = 15  # more are a name of something, not a count


def one_number(words: Sequence[Word], at: int, number_words: Mapping[str, float]) -> tuple[float | None, int]:
    """The number that starts at a word, and how many words print it; ``(None, 0)`` if none does.

    Args:
        words: the words of a stretch.
        at: where to look.
        number_words: the language's number words with their values.
    """
    value = _value(words[at].key, number_words)
    if value is None:
        return None, 0
    end = at + 1
    while end < len(words) and not words[end].after_gap:
        following = _value(words[end].key, number_words)
        joined = None if following is None else _joined(value, following)
        if joined is None:
            break
        value, end = joined, end + 1
    return value, end - at


def _value(key: str, number_words: Mapping[str, float]) -> float | None:
    if key[0].isdecimal() and key.isascii():
        digits = key.replace(",", "") if _GROUPED.fullmatch(key) else key
        return float(digits) if len(digits) <= _DIGITS and _PLAIN.fullmatch(digits) else None
    return number_words.get(key)


def _joined(value: float, following: float) -> float | None:
    if following in _SCALES:
        return value * following if 0 < value < following else None
    if following <= 0 or following != int(following):
        return None
    if 20 <= value < 100 and value % 10 == 0 and following < 10:
        return value + following
    scale = next((s for s in _SCALES if value >= s and value % s == 0 and following < s), None)
    return value + following if scale is not None and value >= 100 else None
