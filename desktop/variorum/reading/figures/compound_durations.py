"""A time span told in two units: "seven hours and 25 minutes" is one figure, of the larger unit."""

from __future__ import annotations

import re
from dataclasses import replace as replaced
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.model import Span
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.model import Figure, Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

_PARTS = {
    ("years", "months"): 12, ("weeks", "days"): 7, ("days", "hours"): 24, ("hours", "minutes"): 60,
    ("minutes", "seconds"): 60,
}  # fmt: skip
"""Of the smaller unit in the larger."""

_PLACES = 4


def with_compound_durations(reading: Reading, language: Language) -> Reading:
    """The reading; an hour and some minutes are one figure."""
    pairs = {
        one.span: other for one, other in pairwise(reading.figures) if _are_one(one, other, reading, language)
    }
    if not pairs:
        return reading
    smaller = {figure.span for figure in pairs.values()}
    figures = tuple(
        _joined(figure, pairs[figure.span]) if figure.span in pairs else figure
        for figure in reading.figures
        if figure.span not in smaller
    )
    return replaced(reading, figures=figures)


def _are_one(one: Figure, other: Figure, reading: Reading, language: Language) -> bool:
    many = _PARTS.get((one.unit or "", other.unit or ""))
    if many is None or other.approximation != "exact" or not float(other.value) < many:
        return False
    return _join(language.numbers).fullmatch(reading.text, one.span.end, other.span.start) is not None


def _joined(one: Figure, other: Figure) -> Figure:
    many = _PARTS[one.unit or "", other.unit or ""]
    value = round(float(one.value) + float(other.value) / many, _PLACES)
    return replace(one, value=value, span=Span(one.span.start, other.span.end))


@cache
def _join(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of([*numbers.connectors, *numbers.and_words])}\s)?")
