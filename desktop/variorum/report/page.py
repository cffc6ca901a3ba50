"""Everything the report says, gathered from a comparison before it is set in type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from variorum.phrases import absence_word, explain_verdict, summary, verdict_word
from variorum.report.cells import Cell, ledger_cells
from variorum.report.figure_lines import FigureLine, figure_lines
from variorum.report.finding_entries import FindingEntry, finding_entries
from variorum.report.source_lines import SourceLine, source_lines
from variorum.report.synopsis_blocks import Block, synopsis_blocks
from variorum.report.version_lines import VersionLine, version_lines

if TYPE_CHECKING:
    from variorum.model import Absence, Comparison, Correction, Family, Remark, Verdict
    from variorum.phrases import Phrases

VERDICTS: tuple[Verdict, ...] = ("verbatim", "tidied", "trimmed", "cut", "altered")
ABSENCES: tuple[Absence, ...] = ("paraphrased", "absent", "uncertain")
DONE_BY_HAND = {
    "link": "Paired by hand",
    "forbid": "Parted by hand",
    "same-utterance": "Said to be the same quote",
    "not-same": "Said not to be the same quote",
    "speaker": "Speaker set by hand",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What the comparison itself does not know: the story's name, when and by what the report is made."""

    title: str
    made: str  # for a person: "24 November 2026, 18:44"
    version: str
    remarks: tuple[Remark, ...] = ()
    corrections: tuple[Correction, ...] = ()
    excerpt: bool = False  # quotes and a line of context only, for fair use


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryClause:
    """One clause of the opening sentence, with the sign before it, if any."""

    text: str
    sign: str  # a kind of finding, "" for none
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """One line of the table of contents."""

    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One source's line under a quote."""

    source: str
    cell: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFamily:
    """One quote in every source."""

    anchor: str
    speaker: str
    entries: tuple[LedgerEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A verdict explained."""

    meaning: str
    word: str
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The report's content."""

    language: str
    title: str
    made: str
    version: str
    summary: tuple[SummaryClause, ...]
    cautions: tuple[str, ...]
    contents: tuple[Contents, ...]
    held_against: str
    sources: tuple[SourceLine, ...]
    findings: tuple[FindingEntry, ...]
    ledger: tuple[LedgerFamily, ...]
    synopsis: tuple[Block, ...]
    figures: tuple[FigureLine, ...]
    versions: tuple[VersionLine, ...]
    by_hand: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    settings: tuple[str, ...]


def page_of(comparison: Comparison, phrases: Phrases, occasion: Occasion) -> Page:
    """Gather the report of a comparison."""
    remarks = {remark.on: remark for remark in occasion.remarks}
    findings = finding_entries(comparison, phrases, remarks)
    ledger = _ledger(comparison, phrases)
    synopsis = () if occasion.excerpt else synopsis_blocks(comparison)
    figures = figure_lines(comparison)
    versions = version_lines(comparison)
    by_hand = tuple(_by_hand(correction) for correction in occasion.corrections)
    counted: tuple[tuple[str, str, int], ...] = (
        ("findings", "Findings", len(findings)),
        ("sources", "Sources", len(comparison.sources)),
        ("ledger", "Quote ledger", len(ledger)),
        ("synopsis", "Side by side", sum(len(block.rows) for block in synopsis)),
        ("figures", "Figures", len(figures)),
        ("versions", "Versions over time", len(versions)),
        ("by-hand", "Made by hand", len(by_hand)),
    )
    return Page(
        language=str(phrases.table.get("code", "en")),
        title=occasion.title or "Untitled story",
        made=occasion.made,
        version=occasion.version,
        summary=_summary(comparison, phrases),
        cautions=tuple(
            f"{s.label} looks cut off: what it lacks after its end is uncertain."
            for s in comparison.sources
            if not s.complete
        ),
        contents=_contents(counted),
        held_against="compared with the record"
        if comparison.record is not None
        else "no record: compared with each other",
        sources=source_lines(comparison, phrases),
        findings=findings,
        ledger=ledger,
        synopsis=synopsis,
        figures=figures,
        versions=versions,
        by_hand=by_hand,
        meanings=_meanings(comparison, phrases),
        settings=_settings(comparison, occasion),
    )


def _summary(comparison: Comparison, phrases: Phrases) -> tuple[SummaryClause, ...]:
    parts = summary(comparison, phrases)
    return tuple(
        SummaryClause(
            text=part.text,
            sign=part.kind or "",
            after=" " if part.kind is None else "." if n == len(parts) - 1 else "; ",
        )
        for n, part in enumerate(parts)
    )


def _contents(counted: tuple[tuple[str, str, int], ...]) -> tuple[Contents, ...]:
    lines = [Contents(anchor=anchor, text=f"{name}, {count}") for anchor, name, count in counted if count]
    return (
        *lines,
        Contents(anchor="meanings", text="What the words mean"),
        Contents(anchor="settings", text="Settings"),
    )


def _ledger(comparison: Comparison, phrases: Phrases) -> tuple[LedgerFamily, ...]:
    return tuple(
        _family(family, comparison, phrases)
        for family in comparison.families
        if len({rendering.source for rendering in family.renderings}) > 1
    )


def _family(family: Family, comparison: Comparison, phrases: Phrases) -> LedgerFamily:
    base = family.renderings[family.base]
    return LedgerFamily(
        anchor=family.id,
        speaker=base.speaker_name or base.speaker or "",
        entries=tuple(
            LedgerEntry(source=source.label, cell=cell)
            for source, cells in zip(
                comparison.sources, ledger_cells(family, comparison, phrases), strict=True
            )
            for cell in cells
        ),
    )


def _by_hand(correction: Correction) -> str:
    words = " · ".join(f"“{anchor.text}”" for anchor in correction.anchors)
    speaker = f" – {correction.speaker}" if correction.speaker else ""
    return f"{DONE_BY_HAND[correction.kind]}: {words}{speaker}"


def _meanings(comparison: Comparison, phrases: Phrases) -> tuple[Meaning, ...]:
    has_record = comparison.record is not None
    said = [
        Meaning(
            meaning=verdict,
            word=verdict_word(verdict, phrases, has_record=has_record),
            explanation=explain_verdict(verdict, phrases, has_record=has_record),
        )
        for verdict in VERDICTS
    ]
    missing = [
        Meaning(
            meaning=absence,
            word=absence_word(absence, phrases),
            explanation=explain_verdict(absence, phrases, has_record=has_record),
        )
        for absence in ABSENCES
    ]
    return (*said, *missing)


def _settings(comparison: Comparison, occasion: Occasion) -> tuple[str, ...]:
    record = (
        f"The record is {comparison.sources[comparison.record].label}: what it has counts as what was said."
        if comparison.record is not None
        else "No record: each quote is held against the wording that most sources share."
    )
    languages = sorted({reading.language for reading in comparison.readings})
    mode: Literal["Excerpts", "Full"] = "Excerpts" if occasion.excerpt else "Full"
    return (
        record,
        f"Languages read: {', '.join(languages)}.",
        f"{mode} report, made by Variorum {occasion.version} on {occasion.made}.",
    )
