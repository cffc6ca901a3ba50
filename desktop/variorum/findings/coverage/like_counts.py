"""Counts of one thing that are near each other: "50,000 pages" here, "55,000 pages" there.

So are long times that differ little: a man of "over 20 years" is "a 21-year veteran".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from variorum.collation.terms import words
from variorum.findings.coverage.echoes import is_telling
from variorum.findings.figures.senses import senses
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Figure, Place, Reading
    from variorum.reading.language import Language, Languages

NEAR = 2.0  # times as many, at most
LONG_TIMES, LONG, NEAR_TIMES = "years", 15, 1.1  # the unit, how many, and how far apart at most
SHORTEST_WORD = 4  # letters

Count = tuple[float, frozenset[str]]
"""How many, and of what, by its sense."""


class LikeCounts:
    """The counts of all sources."""

    def __init__(self, readings: Sequence[Reading], languages: Languages) -> None:
        """Take the counts of all sources."""
        self._readings = readings
        self._languages = [language_for(languages, reading.language) for reading in readings]
        self._counts = [
            list(_counts(reading.figures, language))
            for reading, language in zip(readings, self._languages, strict=True)
        ]

    def are_near(self, place: Place, sources: frozenset[int]) -> bool:
        """Whether one of some sources counts what a stretch counts, and as many or nearly so."""
        figures = self._readings[place.source].figures
        first, end = (bisect_left(figures, at, key=lambda figure: figure.span.start) for at in place.span)
        here = list(_counts(figures[first:end], self._languages[place.source]))
        return any(_is_near(one, other) for one in here for s in sorted(sources) for other in self._counts[s])


def _counts(figures: Sequence[Figure], language: Language) -> Iterator[Count]:
    for figure in figures:
        if isinstance(figure.value, str) or not is_telling(figure):
            continue
        if figure.unit == LONG_TIMES and figure.value >= LONG:
            yield figure.value, frozenset((LONG_TIMES,))
        elif figure.unit is None and figure.of:
            nouns = [word for word in words(figure.of) if len(word) >= SHORTEST_WORD]
            yield figure.value, senses(nouns, language)


def _is_near(one: Count, other: Count) -> bool:
    lower, upper = sorted((one[0], other[0]))
    most = NEAR_TIMES if LONG_TIMES in one[1] else NEAR
    return not one[1].isdisjoint(other[1]) and upper <= most * lower
