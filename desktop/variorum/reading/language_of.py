"""Which language a text is in, when nobody says."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Languages

_SAMPLE = 4000  # letters are enough to tell any two languages apart
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, languages: Languages) -> str:
    """The ISO 639-1 code of the language a text is in; "und" if it has no words."""
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return "und"
    return _by_function_words(words, languages) or _by_letters(sample)


def _by_function_words(words: list[str], languages: Languages) -> str | None:
    """The language whose function words make up a clear share; None if that is not clear.

    A quarter of running text in any of the languages we know is function words; loading the identifier
    takes 400 ms, which is worth sparing.
    """
    shares = sorted(
        ((sum(word in data.grammar.function_words for word in words) / len(words), code))
        for code, data in languages.items()
    )
    if len(words) < 20 or not shares or shares[-1][0] < 0.25:
        return None
    if len(shares) > 1 and shares[-2][0] > shares[-1][0] / 2:
        return None
    return shares[-1][1]


def _by_letters(sample: str) -> str:
    # imported here: it takes 400 ms and is seldom needed
    return str(import_module("py3langid").classify(sample)[0])
