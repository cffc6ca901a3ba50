"""The fullest name for a speaker within one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.model import Span
    from variorum.reading.language import Language


def full_names(text: str, mentions: Sequence[Span], language: Language) -> Mapping[Span, str]:
    """The fullest name of each mention that can be resolved."""
    found = {}
    for at in mentions:
        words = [
            w
            for w in text[at.start : at.end].split()
            if w[:1].isupper() and w.lower() not in language.names.titles
        ]
        if len(words) > 1:
            found[at] = " ".join(words)
    return found
