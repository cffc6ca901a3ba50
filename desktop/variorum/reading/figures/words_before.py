"""What stands right before a place of a text, found from its last word back instead of searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LONGEST_WORD = 24  # letters
_OPENERS = "(\"'“”„«»‘’[–—"


def closings(phrases: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The phrases by their last word, for ``phrase_before``."""
    by_word: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_word.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    return {word: tuple(those) for word, those in by_word.items()}


def last_word(low: str, at: int) -> str:
    """The word before ``at``, without the marks that open it; "" if there is none near."""
    words = low[max(0, at - _LONGEST_WORD) : at].split()
    return words[-1].lstrip(_OPENERS) if words else ""


def word_start(text: str, at: int) -> int:
    """Where the stretch between spaces that ends at ``at``, or before the spaces there, begins."""
    first = max(0, at - _LONGEST_WORD)
    end = first + len(text[first:at].rstrip(" \t"))
    return max(first, text.rfind(" ", first, end) + 1)


def phrase_before(low: str, at: int, phrases: Mapping[str, tuple[str, ...]]) -> str | None:
    """The longest of the phrases that stands before ``at``, one space or hyphen away."""
    end = at - 1
    if end < 0 or low[end] not in " -":
        return None
    for phrase in phrases.get(last_word(low, end), ()):
        start = end - len(phrase)
        if start >= 0 and low.startswith(phrase, start) and not low[start - 1 : start].isalnum():
            return phrase
    return None
