"""A figure as its source prints it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.model import Approximation, Figure, Reading, Span
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

BOUNDS = ("at least", "more than", "at most", "less than")
EITHER_SIDE = 5  # words
_WORD = re.compile(r"\S+")
NEAR = 40  # characters before and after a figure in which its hedge stands


def figure_words(figure: Figure, reading: Reading, language: Language) -> str:
    """The words of a figure on one line, its hedge included."""
    hedges, behind = _hedges(language.numbers).get(figure.approximation, ((), ()))
    words = reading.text[figure.span.start : figure.span.end]
    if hedges:
        before = reading.text[max(0, figure.span.start - NEAR) : figure.span.start]
        words = f"{_longest(hedge for hedge in hedges if _ends_with(before, hedge))} {words}"
    if behind:
        after = reading.text[figure.span.end : figure.span.end + NEAR]
        words = f"{words} {_longest(hedge for hedge in behind if _starts_with(after, hedge))}"
    said = " ".join(words.split())
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


@cache
def _hedges(numbers: Numbers) -> Mapping[Approximation, tuple[Sequence[str], Sequence[str]]]:
    """The hedges before and behind a figure by what they make of it."""
    before, behind = numbers.hedges, numbers.hedges_after
    return {
        sort: ([h for h in before if before[h] == sort], [h for h in behind if behind[h] == sort])
        for sort in {*before.values(), *behind.values()}
    }


def _longest(hedges: Iterable[str]) -> str:
    return max(hedges, key=len, default="")


def _ends_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded.endswith(words) and not folded[: -len(words)][-1:].isalnum()


def _starts_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded.startswith(words) and not folded[len(words) : len(words) + 1].isalpha()
