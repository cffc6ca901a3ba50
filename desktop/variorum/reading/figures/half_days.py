"""Which half of the day "eight o'clock" is of, where another version of the story says "8 p.m."."""

from __future__ import annotations

import re
from dataclasses import replace as replaced
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.reading.figures.clock import ROUGHLY, minutes_of_day
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.model import Figure, Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

NOON = 12  # hours
_DIGITAL = re.compile(r"\d[:.h]\d")


def with_half_days(readings: Iterable[tuple[Reading, Language]]) -> list[Reading]:
    """The readings of a story; a time that may be of either half of the day is of that which others tell."""
    told = list(readings)
    open_at = [
        {at for at, figure in enumerate(reading.figures) if _is_open(figure, reading.text, language)}
        for reading, language in told
    ]
    known = {
        str(figure.value)
        for (reading, _), places in zip(told, open_at, strict=True)
        for at, figure in enumerate(reading.figures)
        if figure.unit == "time" and at not in places
    }
    return [_resolved(reading, places, known) for (reading, _), places in zip(told, open_at, strict=True)]


def _is_open(figure: Figure, text: str, language: Language) -> bool:
    """Whether a time is told by its hour, and nothing says of which half of the day."""
    words = text[figure.span.start : figure.span.end].lower()
    return (
        figure.unit == "time"
        and 1 <= int(str(figure.value)[:2]) <= NOON
        and not _DIGITAL.search(words)
        and words not in language.numbers.clock.named
        and not _half_day(language.numbers).search(words)
    )


def _resolved(reading: Reading, places: AbstractSet[int], known: AbstractSet[str]) -> Reading:
    figures: Sequence[Figure] = [
        replace(figure, value=_other_half(str(figure.value)))
        if at in places
        and not _is_told(figure, str(figure.value), known)
        and _is_told(figure, _other_half(str(figure.value)), known)
        else figure
        for at, figure in enumerate(reading.figures)
    ]
    return replaced(reading, figures=tuple(figures)) if places else reading


def _is_told(figure: Figure, value: str, known: AbstractSet[str]) -> bool:
    """Whether others tell a time; of "shortly after three", whether they tell one near it."""
    if figure.approximation == "exact":
        return value in known
    return any(abs(minutes_of_day(value) - minutes_of_day(other)) <= ROUGHLY for other in known)


def _other_half(value: str) -> str:
    hour, _, minutes = value.partition(":")
    return f"{(int(hour) + NOON) % (2 * NOON):02}:{minutes}"


@cache
def _half_day(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"(?:\b|(?<=\d)){any_of(numbers.clock.half_days)}(?!\w)")
