"""Numerals and number words read as the same number: "20" and "twenty", "500" and "five hundred".

Money and percentages are read as they are spoken, too: "£640m" as six hundred and forty million pounds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.number_rules import Numbers
    from variorum.reading.text.words import Word

CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
PERCENT = "%"
_GROUPED = {",": re.compile(r"\d{1,3}(?:,\d{3})+"), ".": re.compile(r"\d{1,3}(?:\.\d{3})+")}
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_SIGNED = re.compile(r"([$€£¥])?(\d[\d.,:]*)([^\W\d_]{0,3})(%?)")
_SCALES = (100.0, 1_000.0, 1_000_000.0, 1_000_000_000.0)
_DIGITS = 15  # more are a name of something, not a count


class Spoken(NamedTuple):
    """A number as it is heard, and how many words print it."""

    value: float
    taken: int
    unit: str = ""  # told by a sign that is printed with it: a currency, or a percentage


def number_at(words: Sequence[Word], at: int, numbers: Numbers) -> Spoken | None:
    """The number that starts at a word; None if none does.

    Args:
        words: the words of a stretch.
        at: where to look.
        numbers: what the language knows of them.
    """
    value, unit = _value(words[at].key, numbers), ""
    if value is None:
        signed = _signed(words[at].text, numbers)
        if signed is None:
            return None
        value, unit = signed
    end = at + 1
    while end < len(words) and not words[end].after_gap and unit != PERCENT:
        following = _scale_behind(words[end], numbers) or _value(words[end].key, numbers)
        joined = None if following is None else _joined(value, following)
        if joined is None:
            break
        value, end = joined, end + 1
    return Spoken(value, end - at, unit)


def may_count(word: Word, numbers: Numbers) -> bool:
    """Whether a word is a number, or may be a part of one."""
    return number_at((word,), 0, numbers) is not None or _scale_behind(word, numbers) is not None


def _value(key: str, numbers: Numbers) -> float | None:
    if key[0].isdecimal() and key.isascii():
        group, decimal = (".", ",") if numbers.decimal_comma else (",", ".")
        digits = key.replace(group, "") if _GROUPED[group].fullmatch(key) else key.replace(decimal, ".")
        return float(digits) if len(digits) <= _DIGITS and _PLAIN.fullmatch(digits) else None
    return numbers.words.get(key)


def _signed(printed: str, numbers: Numbers) -> tuple[float, str] | None:
    """The value of digits with a sign, and what that stands for: "£640m", "$5", "12%".

    Letters alone are no scale: "640m" may be so many meters.
    """
    found = _SIGNED.fullmatch(printed)
    if found is None or not (found[1] or found[4]):
        return None
    value = _value(found[2], numbers)
    times = numbers.letters.get(found[3]) or numbers.letters.get(found[3].lower()) if found[3] else 1.0
    if value is None or times is None:
        return None
    return value * times, CURRENCIES.get(found[1], PERCENT)


def _scale_behind(word: Word, numbers: Numbers) -> float | None:
    """What letters behind a number multiply it by: "640 M€", "3 bn"; not "m", which may be meters."""
    if len(word.text) == 1 and not word.text.isupper():
        return None
    return numbers.letters.get(word.text)


def _joined(value: float, following: float) -> float | None:
    if following in _SCALES:
        return value * following if 0 < value < following else None
    if following <= 0 or following != int(following):
        return None
    if 20 <= value < 100 and value % 10 == 0 and following < 10:
        return value + following
    scale = next((s for s in _SCALES if value >= s and value % s == 0 and following < s), None)
    return value + following if scale is not None and value >= 100 else None
