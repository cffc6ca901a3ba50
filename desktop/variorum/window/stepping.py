"""Which findings are stepped through, and which comes next. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.window.finding_places import row_of
from variorum.window.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from variorum.model import Comparison, Finding


def shown(findings: Sequence[Finding], kinds: Collection[str]) -> tuple[Finding, ...]:
    """The findings of these kinds; all of them if no kind is chosen."""
    return tuple(finding for finding in findings if not kinds or finding.kind in kinds)


def step(findings: Sequence[Finding], current: str | None, by: int) -> Finding | None:
    """The finding so many places after (or before) the current one, staying at the ends."""
    if not findings:
        return None
    at = next((i for i, finding in enumerate(findings) if finding.id == current), None)
    if at is None:
        return findings[0] if by > 0 else findings[-1]
    return findings[max(0, min(at + by, len(findings) - 1))]


def place_of(findings: Sequence[Finding], current: str | None) -> int:
    """Where the current finding stands among these, counted from 1; 0 if it is not there."""
    return next((i for i, finding in enumerate(findings, start=1) if finding.id == current), 0)


def selection_for(finding: Finding, comparison: Comparison) -> Selection | None:
    """What a finding speaks of: its family, else its row, in the source it is about."""
    source = _source_about(finding, comparison)
    if finding.family is not None and any(f.id == finding.family for f in comparison.families):
        return Selection(kind="family", key=finding.family, source=source, finding=finding.id)
    if finding.row is not None and finding.row < len(comparison.rows):
        return Selection(kind="row", key=finding.row, source=source, finding=finding.id)
    row = row_of(finding.where[0], comparison) if finding.where else None
    return replace(row, finding=finding.id) if row is not None else None


def _source_about(finding: Finding, comparison: Comparison) -> int | None:
    """The source that lacks what all others have; else the first that the finding points at."""
    if finding.kind in ("all_but_one", "draft_lacks"):
        labels = [source.label for source in comparison.sources]
        if finding.parameter("source") in labels:
            return labels.index(finding.parameter("source"))
    return finding.where[0].source if finding.where else None


def finding_at(selection: Selection, findings: Sequence[Finding]) -> Finding | None:
    """The finding she stepped to; else the most serious about what she chose, in that source if she chose it.

    A finding that speaks of several rows belongs to none of them, and yet it is the one she stepped to.
    """
    about = [f for f in findings if selection.key == (f.family if selection.kind == "family" else f.row)]
    here = [f for f in about if any(place.source == selection.source for place in f.where)]
    named = [f for f in findings if f.id == selection.finding]
    return next(iter(named or here or (about if selection.source is None else [])), None)


def still_there(selection: Selection | None, comparison: Comparison) -> Selection | None:
    """The same choice in a newer comparison; None where what she chose is gone."""
    if selection is None:
        return None
    for finding in comparison.findings:
        if finding.id == selection.finding:
            return selection_for(finding, comparison)
    if selection.kind == "family" and any(f.id == selection.key for f in comparison.families):
        return selection
    return None
