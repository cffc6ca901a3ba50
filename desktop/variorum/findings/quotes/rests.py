"""The rest of a quote that a source breaks off and reports: “…,” said Lamm, adding that nobody was held."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.concepts import things
from variorum.findings.printed import words_in, words_of
from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.facts import Facts
    from variorum.findings.families.concepts import Concepts
    from variorum.model import Family, Reading, Rendering

HALF = 0.5  # of what the clause says, or of what is left off
LEFT_OFF = 3  # words


def rests_told(family: Family, quoted: Sequence[Rendering], facts: Facts) -> Mapping[SentenceRef, float]:
    """The sentences in which a source reports what it left off a quote, and how much of that it reports."""
    readings, found = facts.comparison.readings, dict[SentenceRef, float]()
    full = [(words_in(words_of(fuller, readings)), fuller) for fuller in quoted]
    for rendering in family.renderings:
        if rendering.source == facts.comparison.record:
            continue
        longer = words_in(words_of(rendering, readings)) + LEFT_OFF
        for fuller in [one for words, one in full if words >= longer and one.source != rendering.source]:
            rest = _rest(rendering, fuller, facts)
            best = max(_told(rendering, rest, facts), default=None) if rest else None
            if best:
                found.setdefault(SentenceRef(rendering.source, -best[1]), best[0])
                break
    return found


def _rest(rendering: Rendering, fuller: Rendering, facts: Facts) -> Concepts:
    """What a fuller rendering has at an end where this one stops."""
    meanings = facts.meanings[rendering.source]
    full = facts.meanings[fuller.source].read_with(meanings).at_all(fuller.spans)
    return things(full - meanings.at_all(rendering.spans))


def _told(rendering: Rendering, rest: Concepts, facts: Facts) -> Iterator[tuple[float, int]]:
    """How much of the rest the clauses of the same speaker beside the quote have; the sentence negative."""
    meanings = facts.meanings[rendering.source]
    reading, language = meanings.reading, meanings.language
    at = bisect_right(reading.sentences, rendering.spans[-1].end, key=lambda s: s.span.start) - 1
    speaker = name_words(rendering.speaker_name or rendering.speaker or "", language)
    first = bisect_left(reading.reported, rendering.spans[-1].end, key=lambda clause: clause.span.start)
    for clause in reading.reported[first:]:
        number = bisect_right(reading.sentences, clause.span.start, key=lambda s: s.span.start) - 1
        if number > at + 1:
            break
        by = name_words(clause.speaker_name or clause.speaker or "", language)
        says = things(meanings.at(clause.span))
        shared = len(says & rest)
        if shared and _is_own(reading, clause.span) and same_names(by, speaker) is True:
            share = max(shared / len(says), shared / len(rest))
            if share >= HALF:
                yield share, -number


def _is_own(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether no quote stands in it."""
    start, end = span
    return all(quote.span.end <= start or quote.span.start >= end for quote in reading.quotes)
