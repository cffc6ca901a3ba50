"""People told as one body with a number behind: "a crew of 23", "put the crowd at 5,000"."""

from __future__ import annotations

import re
from dataclasses import replace as replaced
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from variorum.model import Figure, Reading
    from variorum.reading.language import Language

_BEFORE = re.compile(r"([^\W\d_]+)\s([^\W\d_]+)\s\Z")
_NEAR = 48  # characters


def with_crowds(reading: Reading, language: Language) -> Reading:
    """The reading, its numbers that count a body's people told with the body that they count."""
    if not language.numbers.crowds:
        return reading
    low = reading.text.casefold()
    if len(low) != len(reading.text):
        return reading
    figures = tuple(_with_crowd(figure, low, language) for figure in reading.figures)
    return reading if figures == reading.figures else replaced(reading, figures=figures)


def _with_crowd(figure: Figure, low: str, language: Language) -> Figure:
    if figure.of or figure.unit:
        return figure
    start = figure.span.start
    match = _BEFORE.search(low, max(0, start - _NEAR), start)
    if match is None or match[1] not in language.numbers.crowds:
        return figure
    joins = language.speech.prepositions | set(language.numbers.partitives)
    return replace(figure, of=match[1]) if match[2] in joins else figure
