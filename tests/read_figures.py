"""The figures of a short text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Figure


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return read(text, languages=languages(), language=language).figures


def only(text: str, language: str = "en") -> Figure:
    """The one figure of a text."""
    (figure,) = figures(text, language)
    return figure
