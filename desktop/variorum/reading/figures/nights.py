"""A night told by both its days: "the night of Tuesday to Wednesday", "Nacht von Dienstag auf Mittwoch".

It is one date, that of the day on which it ends, as in German "in der Nacht zum Mittwoch".
"""

from __future__ import annotations

import re
from dataclasses import replace as replaced
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.model import Span
from variorum.reading.figures.days import weekday_of
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.model import Figure, Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Days

A_WEEK = 7
_NEAR = 32  # characters before the first day in which the night stands


def with_nights(reading: Reading, language: Language) -> Reading:
    """The reading; two days between which lies a night that is told are one date."""
    days, text = language.numbers.days, reading.text
    if not (days.nights and days.night_joins):
        return reading
    pairs = [(one, other) for one, other in pairwise(reading.figures) if _is_night(one, other, text, days)]
    firsts = {one.span for one, _ in pairs}
    whole = {other.span: replace(other, span=Span(one.span.start, other.span.end)) for one, other in pairs}
    figures = tuple(whole.get(f.span, f) for f in reading.figures if f.span not in firsts)
    return replaced(reading, figures=figures) if pairs else reading


def _is_night(one: Figure, other: Figure, text: str, days: Days) -> bool:
    if one.unit != "date" or other.unit != "date":
        return False
    weekdays = weekday_of(str(one.value)), weekday_of(str(other.value))
    if weekdays[0] is None or weekdays[1] is None or (weekdays[0] + 1) % A_WEEK != weekdays[1]:
        return False
    before = text[max(0, one.span.start - _NEAR) : one.span.start].casefold()
    between = text[one.span.end : other.span.start].casefold()
    return bool(_joined(days).fullmatch(between) and _told(days).search(before))


@cache
def _joined(days: Days) -> re.Pattern[str]:
    return re.compile(rf"\s{any_of(days.night_joins)}\s")


@cache
def _told(days: Days) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(days.nights)}(?:\s[^\W\d_]+){{0,2}}\s\Z")
