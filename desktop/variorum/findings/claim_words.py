"""A figure as its source prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Approximation, Claim, Comparison, Figure, Reading
    from variorum.reading.language import Language, Languages

NEAR = 40  # characters before and after a figure in which its hedge stands


def claim_words(claim: Claim, comparison: Comparison, languages: Languages) -> str:
    """The words of a claim on one line, its hedge included: "at least 20"."""
    reading = comparison.readings[claim.source]
    return figure_words(reading.figures[claim.figure], reading, language_for(languages, reading.language))


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


def shows_hedge(claim: Claim, words: str, comparison: Comparison) -> bool:
    """Whether a hedged claim is printed with its hedge, so that a reader sees why it is another claim."""
    figure = comparison.readings[claim.source].figures[claim.figure]
    bare = comparison.readings[claim.source].text[figure.span.start : figure.span.end]
    return figure.approximation in ("exact", "dozens-like") or len(words) > len(" ".join(bare.split()))


def _fitting(hedges: Mapping[str, Approximation], figure: Figure) -> Iterator[str]:
    return (hedge for hedge, approximation in hedges.items() if approximation == figure.approximation)


def _ends_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded == words or folded.endswith(f" {words}")


def _starts_with(text: str, words: str) -> bool:
    folded = " ".join(text.casefold().split())
    return folded.startswith(words) and not folded[len(words) : len(words) + 1].isalpha()
