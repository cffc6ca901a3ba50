"""A comparison as CSV tables, one for each thing that a spreadsheet may want to count."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from variorum.phrases import headline, kind_word, reason
from variorum.report.places import paragraph_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Comparison
    from variorum.phrases import Phrases

Line = tuple[str | int | float, ...]


def tables(comparison: Comparison, phrases: Phrases) -> dict[str, str]:
    """File name -> CSV text, with a line of headings each."""
    return {
        "sources.csv": _table(
            ("source", "kind", "published", "headline", "url", "sha256"), _sources(comparison)
        ),
        "findings.csv": _table(("rank", "kind", "says", "why", "id"), _findings(comparison, phrases)),
        "quotes.csv": _table(
            ("quote", "source", "verdict", "speaker", "paragraph", "words"), _quotes(comparison)
        ),
        "rows.csv": _table(("row", "source", "paragraph", "sentence"), _rows(comparison)),
        "figures.csv": _table(("counted", "source", "printed", "value", "conflict"), _figures(comparison)),
    }


def _table(headings: Sequence[str], lines: Iterable[Line]) -> str:
    page = StringIO()
    writer = csv.writer(page)
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in line] for line in lines)
    return page.getvalue()


def _harmless(cell: str | float) -> str | float:
    """A spreadsheet runs what begins like a formula: a quotation mark in front keeps it text (OWASP)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _sources(comparison: Comparison) -> Iterator[Line]:
    for source in comparison.sources:
        digest = source.original.sha256 if source.original else ""
        yield (
            source.label,
            source.kind,
            source.published or "",
            source.title or "",
            source.url or "",
            digest,
        )


def _findings(comparison: Comparison, phrases: Phrases) -> Iterator[Line]:
    has_record = comparison.record is not None
    for finding in comparison.findings:
        kind = kind_word(finding.kind, phrases, has_record=has_record)
        yield finding.rank, kind, headline(finding, phrases), reason(finding, phrases), finding.id


def _quotes(comparison: Comparison) -> Iterator[Line]:
    for number, family in enumerate(comparison.families, 1):
        for rendering in family.renderings:
            source = comparison.sources[rendering.source]
            words = " … ".join(source.text[span.start : span.end] for span in rendering.spans)
            paragraph = paragraph_number(comparison.readings[rendering.source], rendering.spans[0].start)
            speaker = rendering.speaker_name or rendering.speaker or ""
            yield number, source.label, rendering.verdict, speaker, paragraph, words
        for missing in family.missing:
            yield number, comparison.sources[missing.source].label, missing.verdict, "", "", ""


def _rows(comparison: Comparison) -> Iterator[Line]:
    for number, row in enumerate(comparison.rows, 1):
        for member in row.members:
            source, reading = comparison.sources[member.source], comparison.readings[member.source]
            span = reading.sentences[member.sentence].span
            yield (
                number,
                source.label,
                paragraph_number(reading, span.start),
                source.text[span.start : span.end],
            )


def _figures(comparison: Comparison) -> Iterator[Line]:
    for group in comparison.figures:
        for claim in group.claims:
            source = comparison.sources[claim.source]
            figure = comparison.readings[claim.source].figures[claim.figure]
            printed = claim.words or source.text[figure.span.start : figure.span.end]
            yield (
                group.of or group.around,
                source.label,
                printed,
                figure.value,
                "yes" if group.conflict else "",
            )
