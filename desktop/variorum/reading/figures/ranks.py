"""What is told by its place or by how often it happened: "the fourth floor", "twice".

Versions of a story are held against each other by them; "first" and "second" stand anywhere and are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

RANK = "rank"


def with_ranks(reading: Reading, language: Language) -> Reading:
    """The reading with its ranks and occasions among its figures."""
    return with_figures(reading, _found(reading.text, language))


def with_figures(reading: Reading, found: Iterable[Figure]) -> Reading:
    """The reading with more figures, where it has none."""
    new = [figure for figure in found if _is_new(figure.span, reading.figures)]
    if not new:
        return reading
    figures = sorted((*reading.figures, *new), key=lambda figure: figure.span)
    return replace(reading, figures=tuple(figures))


def _found(text: str, language: Language) -> Iterator[Figure]:
    numbers, low = language.numbers, text.lower()
    if len(low) != len(text) or not (numbers.ranks or numbers.occasions):
        return
    for match in _pattern(numbers).finditer(low):
        if match["often"]:
            value = numbers.occasions[" ".join(match["often"].split())]
            of = numbers.multiples[0] if numbers.multiples else None
            yield Figure(span=Span(*match.span("often")), value=float(value), of=of)
        elif match["noun"] not in language.grammar.function_words and (
            text[match.start("noun")].isupper() == language.speech.nouns_have_capitals
        ):
            noun = text[slice(*match.span("noun"))]
            value = numbers.ranks[match["rank"]]
            yield Figure(span=Span(*match.span("rank")), value=float(value), unit=RANK, of=noun)


def _is_new(span: Span, known: Sequence[Figure]) -> bool:
    after = bisect_left(known, span, key=lambda figure: figure.span)
    return all(
        figure.span.end <= span.start or span.end <= figure.span.start
        for figure in known[max(0, after - 1) : after + 1]
    )


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    rank = rf"(?P<rank>{any_of(numbers.ranks)})[ -](?P<noun>[^\W\d_]{{3,}})"
    return re.compile(rf"(?<![\w-])(?:(?P<often>{any_of(numbers.occasions)})(?!\w)|{rank})")
