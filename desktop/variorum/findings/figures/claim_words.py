"""A figure as its source prints it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Approximation, Figure, Reading, Span
    from variorum.reading.language import Language

BOUNDS = ("at least", "more than", "at most", "less than")
EITHER_SIDE = 5  # words
_WORD = re.compile(r"\S+")
NEAR = 40  # characters before and after a figure in which its hedge stands


def figure_words(figure: Figure, reading: Reading, language: Language) -> str:
    """The words of a figure on one line, its hedge included."""
    numbers = language.numbers
    before = reading.text[max(0, figure.span.start - NEAR) : figure.span.start]
    after = reading.text[figure.span.end : figure.span.end + NEAR]
    words = reading.text[figure.span.start : figure.span.end]
    hedges = [hedge for hedge in _fitting(numbers.hedges, figure) if _ends_with(before, hedge)]
    behind = [hedge for hedge in _fitting(numbers.hedges_after, figure) if _starts_with(after, hedge)]
    said = " ".join(f"{max(hedges, key=len, default='')} {words} {max(behind, key=len, default='')}".split())
    began = said[:1].isupper() and said[1:2].islower() and figure.unit != "date"
    return said[:1].lower() + said[1:] if began and not language.speech.nouns_have_capitals else said


def as_printed(figure: Figure, words: str, reading: Reading) -> Figure:
    """The figure, its hedge left out of account where a reader does not see it: the end of "from 8 to 6"."""
    bare = " ".join(reading.text[figure.span.start : figure.span.end].split())
    if figure.approximation not in BOUNDS or len(words) > len(bare):
        return figure
    return replace(figure, approximation="exact")


def words_around(figure: Figure, sentence: Span, text: str) -> str:
    """A few words on either side of a figure, of its sentence."""
    before = list(_WORD.finditer(text, sentence.start, figure.span.start))
    behind = list(_WORD.finditer(text, figure.span.end, sentence.end))
    first = before[-EITHER_SIDE:][0].start() if before else figure.span.start
    last = behind[:EITHER_SIDE][-1].end() if behind else figure.span.end
    start, end = "… " if len(before) > EITHER_SIDE else "", " …" if len(behind) > EITHER_SIDE else ""
    said = " ".join(text[first:last].split())
    return f"{start}{said if end else said.rstrip(' .,;!?')}{end}"


def _fitting(hedges: Mapping[str, Approximation], figure: Figure) -> Iterator[str]:
    return (hedge for hedge, approximation in hedges.items() if approximation == figure.approximation)


def _ends_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded == words or folded.endswith(f" {words}")


def _starts_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded.startswith(words) and not folded[len(words) : len(words) + 1].isalpha()
