"""The rest of a quote that a source breaks off and reports: “…,” said Lamm, adding that nobody was held."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.concepts import concepts_at, things
from variorum.findings.printed import words_in, words_of
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.families.concepts import Concepts
    from variorum.model import Comparison, Family, Reading, Rendering
    from variorum.reading.language import Language, Languages

HALF = 0.5  # of what the clause says, or of what is left off
LEFT_OFF = 3  # words


def rests_told(
    family: Family, quoted: Sequence[Rendering], comparison: Comparison, languages: Languages
) -> Mapping[SentenceRef, float]:
    """The sentences in which a source reports what it left off a quote, and how much of that it reports."""
    found: dict[SentenceRef, float] = {}
    for rendering in family.renderings:
        if rendering.source == comparison.record:
            continue
        language = language_for(languages, comparison.readings[rendering.source].language)
        for fuller in quoted:
            rest = _rest(rendering, fuller, comparison, language)
            best = max(_told(rendering, rest, comparison, language), default=None) if rest else None
            if best:
                found.setdefault(SentenceRef(rendering.source, -best[1]), best[0])
                break
    return found


def _rest(rendering: Rendering, fuller: Rendering, comparison: Comparison, language: Language) -> Concepts:
    """What a fuller rendering has at an end where this one stops."""
    readings = comparison.readings
    lengths = [words_in(words_of(r, readings)) for r in (rendering, fuller)]
    if fuller.source == rendering.source or lengths[1] < lengths[0] + LEFT_OFF:
        return frozenset()
    printed, full = (
        frozenset().union(*(concepts_at(readings[r.source], span, language) for span in r.spans))
        for r in (rendering, fuller)
    )
    return things(full - printed)


def _told(
    rendering: Rendering, rest: Concepts, comparison: Comparison, language: Language
) -> Iterator[tuple[float, int]]:
    """How much of the rest the clauses of the same speaker beside the quote have; the sentence negative."""
    reading = comparison.readings[rendering.source]
    at = bisect_right(reading.sentences, rendering.spans[-1].end, key=lambda s: s.span.start) - 1
    speaker = name_words(rendering.speaker_name or rendering.speaker or "", language)
    first = bisect_left(reading.reported, rendering.spans[-1].end, key=lambda clause: clause.span.start)
    for clause in reading.reported[first:]:
        number = bisect_right(reading.sentences, clause.span.start, key=lambda s: s.span.start) - 1
        if number > at + 1:
            break
        by = name_words(clause.speaker_name or clause.speaker or "", language)
        says = things(concepts_at(reading, clause.span, language))
        shared = len(says & rest)
        if shared and _is_own(reading, clause.span) and same_names(by, speaker) is True:
            share = max(shared / len(says), shared / len(rest))
            if share >= HALF:
                yield share, -number


def _is_own(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether no quote stands in it."""
    start, end = span
    return all(quote.span.end <= start or quote.span.start >= end for quote in reading.quotes)
