"""Numbers, amounts, percentages, ages, dates and counts, with what they count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Figure, Span

if TYPE_CHECKING:
    from variorum.reading.language import Language

_NUMBER = re.compile(r"(?<![\w.,])\d{1,15}(?![\w.,]\w)")


def find_figures(text: str, language: Language) -> tuple[Figure, ...]:  # noqa: ARG001
    """The figures of a text, in reading order."""
    return tuple(Figure(span=Span(*match.span()), value=float(match[0])) for match in _NUMBER.finditer(text))
