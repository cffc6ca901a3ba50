"""The report's findings: the sentence, both wordings, the reason, what she decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.her_order import in_her_order
from variorum.phrases import headline, kind_word, reason, words_left_off
from variorum.report.marked_words import Run, marked_words
from variorum.report.places import paragraph_number, published_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Comparison, Family, Finding, Place, Remark, Rendering
    from variorum.phrases import Phrases

MARKED = {"figure_conflict", "contradiction", "revised"}
"""Kinds whose place is a few words of a sentence; for the others the whole sentence is meant."""

MOST_PASSAGES = 6  # more boxes than this are a page, not a comparison: the ledger has them all


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One box of a finding: what one source has there."""

    role: str
    where: str
    runs: tuple[Run, ...]
    sign: str = ""  # the kind of the finding; "" for what others are held against
    quoted: bool = False
    left_off: str = ""
    record: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingEntry:
    """One finding, ready to be set in type."""

    anchor: str
    sign: str  # the kind of the finding
    kind: str
    headline: str
    reason: str
    passages: tuple[Passage, ...]
    decision: str = ""
    note: str = ""


def finding_entries(
    comparison: Comparison, phrases: Phrases, remarks: Mapping[str, Remark]
) -> tuple[FindingEntry, ...]:
    """All findings in her order. Dismissed ones are left out: she has decided."""
    families = {family.id: family for family in comparison.families}
    return tuple(
        _entry(finding, families.get(finding.family or ""), comparison, phrases, remarks.get(finding.id))
        for finding in in_her_order(comparison.findings, tuple(remarks.values()))
        if finding.id not in remarks or remarks[finding.id].decision != "dismissed"
    )


def _entry(
    finding: Finding,
    family: Family | None,
    comparison: Comparison,
    phrases: Phrases,
    remark: Remark | None,
) -> FindingEntry:
    passages = _renderings(finding, family, comparison, phrases) if family else _passages(finding, comparison)
    return FindingEntry(
        anchor=finding.id,
        sign=finding.kind,
        kind=kind_word(finding.kind, phrases, has_record=comparison.record is not None),
        headline=headline(finding, phrases),
        reason=reason(finding, phrases),
        passages=tuple(passages)[:MOST_PASSAGES],
        decision=remark.decision if remark and remark.decision != "open" else "",
        note=remark.note if remark else "",
    )


def _renderings(
    finding: Finding, family: Family, comparison: Comparison, phrases: Phrases
) -> Iterator[Passage]:
    base = family.renderings[family.base]
    concerned = {place.source for place in finding.where}
    yield _rendering(base, finding, comparison, phrases, is_base=True)
    for rendering in family.renderings:
        if rendering is not base and rendering.source in concerned:
            yield _rendering(rendering, finding, comparison, phrases, is_base=False)


def _rendering(
    rendering: Rendering, finding: Finding, comparison: Comparison, phrases: Phrases, *, is_base: bool
) -> Passage:
    source = comparison.sources[rendering.source]
    is_record = rendering.source == comparison.record
    off = rendering.left_off_start + rendering.left_off_end
    return Passage(
        role="Said" if is_record else "Printed",
        where=_where(rendering.source, rendering.spans[0].start, comparison),
        runs=marked_words(source.text, rendering.spans, () if is_base else rendering.differences),
        sign="" if is_base else finding.kind,
        quoted=bool(rendering.quotes) and source.kind != "transcript",
        left_off=words_left_off(off, phrases) if off else "",
        record=is_record,
    )


def _passages(finding: Finding, comparison: Comparison) -> Iterator[Passage]:
    """The sentence around each place, once where nothing in it is marked."""
    shown: set[tuple[str, str]] = set()
    marked = finding.kind in MARKED
    for place in finding.where:
        where = _where(place.source, place.span.start, comparison)
        runs = _sentence_around(place, comparison, marked=marked)
        sentence = where, "".join(run.text for run in runs)
        if marked or sentence not in shown:
            shown.add(sentence)
            yield Passage(role=comparison.sources[place.source].kind.capitalize(), where=where, runs=runs)


def _sentence_around(place: Place, comparison: Comparison, *, marked: bool) -> tuple[Run, ...]:
    """The sentence that holds the place, the place itself marked where it matters."""
    text = comparison.sources[place.source].text
    around = next(
        (
            sentence.span
            for sentence in comparison.readings[place.source].sentences
            if sentence.span.start <= place.span.start < sentence.span.end
        ),
        place.span,
    )
    start, end = place.span.start, min(place.span.end, around.end)
    if (start, end) == around or place.span.end > around.end:
        return (Run(text=text[place.span.start : place.span.end]),)
    runs = (
        Run(text=text[around.start : start]),
        Run(text=text[start:end], mark="inserted" if marked else "plain"),
        Run(text=text[end : around.end]),
    )
    return tuple(run for run in runs if run.text)


def _where(source: int, offset: int, comparison: Comparison) -> str:
    told = comparison.sources[source]
    time = published_time(told)
    paragraph = paragraph_number(comparison.readings[source], offset)
    return f"{told.label} ¶{paragraph}{', ' + time if time else ''}"
