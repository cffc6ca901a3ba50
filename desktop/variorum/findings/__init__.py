"""Rows and families say what corresponds; findings say what matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.coverage import coverage
from variorum.findings.ranking import ranked
from variorum.model import silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Family, FigureGroup, Finding, Link, Progress, Reading, Row, Source
    from variorum.reading.language import Languages


def find(
    sources: Sequence[Source],
    readings: Sequence[Reading],
    rows: Sequence[Row],
    _links: Sequence[Link],
    _families: Sequence[Family],
    _figures: Sequence[FigureGroup],
    _languages: Languages,
    _record: int | None = None,
    report: Progress = silent,
) -> tuple[Finding, ...]:
    """The differences worth her eye, most serious first."""
    report(0, 1, "findings")
    found = ranked(coverage(sources, readings, rows))
    report(1, 1, "findings")
    return found
