"""A text as nothing but its words, so that typography makes no difference. No Qt here."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def bare_words(text: str) -> tuple[str, ...]:
    """The words alone, in lower case."""
    return tuple(WORD.findall(text.casefold()))
