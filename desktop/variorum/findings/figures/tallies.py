"""The two numbers of a vote or a match: "5-2", "five votes to two", "mit 19 zu 14 Stimmen"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.model import Figure, Reading
    from variorum.reading.number_rules import Numbers

NONE: tuple[float | str, float | str] = ("", "")


def tally_of(at: int, reading: Reading, numbers: Numbers) -> tuple[float | str, float | str]:
    """Both numbers of the tally in which the figure at a place stands, in order; ``NONE`` if in none."""
    figures = reading.figures
    for first in (at - 1, at):
        if 0 <= first < len(figures) - 1 and _are_tally(figures[first], figures[first + 1], reading, numbers):
            return figures[first].value, figures[first + 1].value
    return NONE


def _are_tally(one: Figure, other: Figure, reading: Reading, numbers: Numbers) -> bool:
    told = all(figure.unit is None and figure.approximation == "exact" for figure in (one, other))
    between = reading.text[one.span.end : other.span.start]
    return told and _joins(numbers).fullmatch(between) is not None


@cache
def _joins(numbers: Numbers) -> re.Pattern[str]:
    words = any_of([*numbers.range_words, *numbers.changes])
    return re.compile(rf"[-–—:]|(?:\s[^\W\d_]+)?\s(?:{words})\s", re.IGNORECASE)
