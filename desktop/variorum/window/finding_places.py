"""Where words stand in all sources. No Qt here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Place, Span
from variorum.window.selection import Selection

if TYPE_CHECKING:
    from variorum.model import Comparison

MOST = 2_000  # places; who has more needs other words
AROUND = 40  # characters of context on each side


def places_of(words: str, comparison: Comparison) -> tuple[Place, ...]:
    """Every place where the words stand, whatever their capitals and however their spaces run."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    found = []
    for number, source in enumerate(comparison.sources):
        for match in pattern.finditer(source.text):
            found.append(Place(number, Span(*match.span())))
            if len(found) == MOST:
                return tuple(found)
    return tuple(found)


def row_of(place: Place, comparison: Comparison) -> Selection | None:
    """The row of the sentence in which a place stands."""
    sentences = comparison.readings[place.source].sentences
    at = next((i for i, s in enumerate(sentences) if s.span.end > place.span.start), None)
    if at is None:
        return None
    for number, row in enumerate(comparison.rows):
        if (place.source, at) in row.members:
            return Selection(kind="row", key=number, source=place.source)
    return None


def around(place: Place, comparison: Comparison) -> tuple[str, str, str]:
    """The words with what stands before and after them, on one line."""
    text, span = comparison.sources[place.source].text, place.span
    before = text[max(0, span.start - AROUND) : span.start]
    after = text[span.end : span.end + AROUND]
    return " ".join(before.split("\n")), text[span.start : span.end], " ".join(after.split("\n"))
