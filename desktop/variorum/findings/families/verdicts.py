"""How a rendering relates to its base: the verdict and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.findings.wording.differ import WordDifferences, printing, side_of, word_differences
from variorum.model import Rendering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.wordings import Wordings
    from variorum.findings.wording.changes import Side
    from variorum.model import Printed, Reading, Span, Verdict
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

REAL = frozenset({"replaced", "added", "dropped", "moved"})
"""Kinds of difference that change what was said."""


def printing_of(printed: Printed, reading: Reading, language: Language, wordings: Wordings) -> Side:
    """The words of all its stretches, the gaps between them marked."""
    return side_of(reading.text, wordings.of(reading.text, printed.spans, language))


def verdict_of(found: WordDifferences) -> Verdict:
    """The gravest that applies: altered, cut, trimmed, tidied, verbatim."""
    kinds = {difference.kind for difference in found.differences}
    if kinds & {"replaced", "added", "moved"}:
        return "altered"
    if "dropped" in kinds:
        return "cut"
    if "ellipsis" in kinds or found.left_off_start or found.left_off_end:
        return "trimmed"
    return "tidied" if "tidied" in kinds else "verbatim"


def judged(printed: Printed, found: WordDifferences) -> Rendering:
    """The printed utterance with its verdict."""
    return Rendering(
        source=printed.source,
        spans=printed.spans,
        quotes=printed.quotes,
        speaker=printed.speaker,
        speaker_name=printed.speaker_name,
        cue=printed.cue,
        verdict=verdict_of(found),
        differences=found.differences,
        left_off_start=found.left_off_start,
        left_off_end=found.left_off_end,
    )


def held_against(base: Side, here: Side, spans: Sequence[Span], language: Language) -> WordDifferences:
    """Compare a rendering with its base, its stretches put in the order in which the base has them.

    Each quoted stretch is a quote of its own: printing them in another order moves no words, and one that
    has nothing of the base is compared with nothing.
    """
    if len(spans) < 2:
        return word_differences(base, here, language)
    stretches = [[word for word in here.words if span.start <= word.span.start < span.end] for span in spans]
    placed = [
        (word_differences(base, printing(here.text, stretch, language), language), stretch)
        for stretch in stretches
        if stretch
    ]
    kept = [(place, stretch) for place, stretch in placed if place.shared] or placed
    ordered: list[Word] = []
    for _, stretch in sorted(kept, key=lambda each: each[0].left_off_start):
        ordered += [replace(stretch[0], after_gap=bool(ordered) or stretch[0].after_gap), *stretch[1:]]
    return word_differences(base, printing(here.text, ordered, language), language)
