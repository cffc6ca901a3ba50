"""Where a clause stands among the tokens of its sentence, and whether it says something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.indirect.clause_ends import EDGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.text.tokens import Token

Place = tuple[int, int]  # tokens, the end exclusive
_SHORTEST = 3  # words of a clause that says something


def has_own_words(tokens: Sequence[Token], many: int) -> bool:
    """Whether at least so many words stand outside quotation marks."""
    found = 0
    for token in tokens:
        if token.quote < 0 and token.word[0].isalnum():
            found += 1
            if found == many:
                return True
    return False


def trimmed(tokens: Sequence[Token], start: int, end: int) -> Place | None:
    """Without marks and small connecting words at the ends; None if too few own words are left."""
    while start < end and tokens[start].word in EDGES:
        start += 1
    while end > start and tokens[end - 1].word in EDGES:
        end -= 1
    inside = tokens[start:end]
    if ":" in [token.word for token in inside]:
        return None  # it announces a quote
    return (start, end) if has_own_words(inside, _SHORTEST) else None


def longer(a: Place | None, b: Place | None) -> Place | None:
    """The one with more words."""
    return max((part for part in (b, a) if part), key=lambda part: part[1] - part[0], default=None)
