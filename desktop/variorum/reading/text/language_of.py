"""Which language a text is in, when nobody says."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Languages

_SAMPLE = 4000  # letters are enough to tell any two languages apart
_FEWEST = 20  # words
_CLEAR_SHARE = 0.25
_CLEARLY = 6  # times as many words that only one of two languages knows
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
    takes 400 ms, which is worth sparing. Related languages share many ("la", "un"), so that only the words
    which one of two knows tell them apart.
    """
    known = {
        code: [word in data.grammar.function_words for word in words] for code, data in languages.items()
    }
    best = max(known, key=lambda code: (sum(known[code]), code), default=None)
    if best is None or len(words) < _FEWEST or sum(known[best]) < _CLEAR_SHARE * len(words):
        return None
    for other in known.values():
        own = sum(here and not there for here, there in zip(known[best], other, strict=True))
        theirs = sum(there and not here for here, there in zip(known[best], other, strict=True))
        if other is not known[best] and own < _CLEARLY * theirs:
            return None
    return best


def _by_letters(sample: str) -> str:
    # imported here: it takes 400 ms and is seldom needed
    return str(import_module("py3langid").classify(sample)[0])
