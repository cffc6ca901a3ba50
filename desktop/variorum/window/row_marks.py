"""Where a row's sentence differs from what it is held against, besides its quotes. No Qt here."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from variorum.model import Difference, Span
from variorum.window.bare_words import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Claim, FigureGroup, Finding
    from variorum.window.comparison_index import ComparisonIndex

_LIKE_ENOUGH = 0.5  # sentences that share less are told in other words throughout: nothing is underlined


def reworded(text: str, span: Span, other: str) -> list[Span]:
    """The stretches of a sentence whose words the other sentence does not have in this order."""
    words = list(WORD.finditer(text, span.start, span.end))
    here = [word.group().casefold() for word in words]
    there = [word.casefold() for word in WORD.findall(other)]
    if Indel.normalized_similarity(there, here) < _LIKE_ENOUGH:
        return []
    inserted = [op for op in Indel.opcodes(there, here) if op.tag == "insert"]
    return [Span(words[op.dest_start].start(), words[op.dest_end - 1].end()) for op in inserted]


def figure_differences(index: ComparisonIndex, row: int, source: int, base: int | None) -> list[Difference]:
    """A source's numbers in a row that conflict with the base's, or with what most say."""
    found: list[Difference] = []
    for group in index.conflicts_of_row.get(row, ()):
        reference = _reference(index, group, base)
        held = _said(index, reference)
        said = [c for c in group.claims if c.source == source and index.row_of_claim(c) == row]
        words = _told_claim(index, row, reference)
        found += [_replaced(index, row, claim, words) for claim in said if _said(index, claim) != held]
    return found


def contradicting(index: ComparisonIndex, finding: Finding, source: int) -> list[Difference]:
    """The words of a contradiction in this source, in place of the other side's."""
    here, there = finding.parameter("words"), finding.parameter("other_words")
    found = []
    for place in finding.where:
        text = index.comparison.readings[source].text
        at = text.casefold().find(here.casefold(), place.span.start, place.span.end) if here else -1
        if place.source == source and at >= 0:
            found.append(_difference(Span(at, at + len(here)), text, there))
    return found


def _reference(index: ComparisonIndex, group: FigureGroup, base: int | None) -> Claim:
    held = next((claim for claim in group.claims if claim.source == base), None)
    if held is not None:
        return held
    most = Counter(_said(index, claim) for claim in group.claims).most_common(1)[0][0]
    return next(claim for claim in group.claims if _said(index, claim) == most)


def _said(index: ComparisonIndex, claim: Claim) -> Sequence[object]:
    figure = index.comparison.readings[claim.source].figures[claim.figure]
    return (figure.value, figure.approximation, figure.unit)


def _told_claim(index: ComparisonIndex, row: int, claim: Claim) -> str:
    """A claim with its hedge ("at least 20"), as the finding tells it; else the bare number."""
    label = index.comparison.sources[claim.source].label
    bare = index.words(claim.source, index.comparison.readings[claim.source].figures[claim.figure].span)
    told = ""
    for finding in index.findings_of_row.get(row, ()):
        for name, value in finding.parameters if finding.kind == "figure_conflict" else ():
            told = value if name == "claim" else told
            if name == "by" and value == label and bare.casefold() in told.casefold():
                return told
    return bare


def _replaced(index: ComparisonIndex, row: int, claim: Claim, base_words: str) -> Difference:
    reading = index.comparison.readings[claim.source]
    made = _difference(reading.figures[claim.figure].span, reading.text, base_words)
    return replace(made, words=_told_claim(index, row, claim))


def _difference(at: Span, text: str, base_words: str) -> Difference:
    words = text[at.start : at.end]
    return Difference(kind="replaced", at=at, words=words, base_at=Span(0, 0), base_words=base_words)
