"""Units that one version of a story leaves open and the others tell: "31 million", "10 pounds", "6.50".

A transcript says once that it speaks of pounds and then "31 million"; ten pounds may be weighed; "6.50 on
Saturday morning" looks like a number. What others tell of the same value, in one unit only, is meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace as replaced
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.reading.figures.units import is_money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.model import Figure, Reading

Known = dict[float, set[str]]
"""The currencies in which each value is told."""

A_LARGE_SUM = 100_000.0
POUNDS = "pounds"  # of either sort
STERLING = "GBP"
_LIKE_TIME = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)")


def with_open_units(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of a story; a figure whose unit is open has that in which others tell its value."""
    sums, times = _sums(readings), _times(readings)
    return [_resolved(reading, sums, times) for reading in readings]


def _sums(readings: Iterable[Reading]) -> Known:
    told: defaultdict[float, set[str]] = defaultdict(set)
    for reading in readings:
        for figure in reading.figures:
            if not isinstance(figure.value, str) and is_money(figure.unit):
                told[figure.value].add(figure.unit or "")
    return told


def _times(readings: Iterable[Reading]) -> set[str]:
    return {str(figure.value) for reading in readings for figure in reading.figures if figure.unit == "time"}


def _resolved(reading: Reading, sums: Mapping[float, set[str]], times: AbstractSet[str]) -> Reading:
    figures = tuple(_told_by_others(figure, reading.text, sums, times) for figure in reading.figures)
    return replaced(reading, figures=figures) if figures != reading.figures else reading


def _told_by_others(
    figure: Figure, text: str, sums: Mapping[float, set[str]], times: AbstractSet[str]
) -> Figure:
    value = figure.value
    if isinstance(value, str) or figure.of or figure.unit not in (None, POUNDS):
        return figure
    units = sums.get(value, set())
    if figure.unit == POUNDS:
        return replace(figure, unit=STERLING) if STERLING in units else figure
    if value >= A_LARGE_SUM:
        return replace(figure, unit=min(units)) if len(units) == 1 else figure
    hour = _LIKE_TIME.fullmatch(text, *figure.span)
    time = f"{int(hour[1]):02}:{hour[2]}" if hour else ""
    return replace(figure, value=time, unit="time") if time in times else figure
