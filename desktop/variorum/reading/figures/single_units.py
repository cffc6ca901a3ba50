"""Measures of one that an article tells: "within a mile", "for a week".

Versions of a story are held against each other by them ("a month", "thirty days"). A text alone has no figure
there. Since "a year" is as often a rate, "38 minutes a day", a duration needs a preposition before it, and a
distance one on either side.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span
from variorum.reading.figures.ranks import with_figures
from variorum.reading.figures.units import DURATIONS
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

DISTANCES = frozenset({"miles", "km"})
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[\s'’]\Z")
_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")
_NEAR = 20  # characters


def with_single_units(reading: Reading, language: Language) -> Reading:
    """The reading with measures of one among its figures."""
    return with_figures(reading, _found(reading.text, language))


def _found(text: str, language: Language) -> Iterator[Figure]:
    numbers, low = language.numbers, text.lower()
    if len(low) != len(text) or not numbers.ones:
        return
    for match in _pattern(numbers).finditer(low):
        unit = numbers.units[" ".join(match["unit"].split())]
        sides = [_WORD_BEFORE.search(low, max(0, match.start() - _NEAR), match.start())]
        if unit in DISTANCES:
            sides.append(_WORD_BEHIND.match(low, match.end()))
        if any(side and side[1] in language.speech.prepositions for side in sides):
            yield Figure(span=Span(*match.span()), value=1.0, unit=unit)


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    told = [words for words, unit in numbers.units.items() if unit in DURATIONS | DISTANCES]
    return re.compile(rf"(?<![\w-])(?:{any_of(numbers.ones)})\s(?P<unit>{any_of(told)})(?![\w-])")
