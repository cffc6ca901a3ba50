"""What stands out in each row of the synopsis, gathered in one pass. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from variorum.window.row_marks import figure_differences

if TYPE_CHECKING:
    from variorum.window.comparison_index import ComparisonIndex

RowSign = Literal[
    "cut",
    "altered",
    "contradiction",
    "figure_conflict",
    "spliced",
    "speaker_differs",
    "not_in_record",
    "speaker_dropped",
    "cue_changed",
    "second_hand",
    "quoted_here",
    "headline_differs",
    "revised",
]

TINTED: frozenset[str] = frozenset(
    {"cut", "altered", "contradiction", "figure_conflict", "spliced", "speaker_differs"}
)
_SOLID: tuple[RowSign, ...] = ("contradiction", "spliced", "speaker_differs")
_LINE: tuple[RowSign, ...] = (
    "not_in_record",
    "speaker_dropped",
    "cue_changed",
    "headline_differs",
    "revised",
    "second_hand",
    "quoted_here",
)


def signs_of_rows(index: ComparisonIndex) -> dict[tuple[int, int], RowSign]:
    """By row and source the heaviest sign; a quote's own verdict comes before everything else."""
    signs = _of_findings(index, _LINE)
    for row in index.conflicts_of_row:
        for source in index.sources_of_row[row]:
            if figure_differences(index, row, source, held_against(index, row)):
                signs[row, source] = "figure_conflict"
    signs |= _of_findings(index, _SOLID)
    verdicts: tuple[Literal["altered", "cut"], ...] = ("altered", "cut")
    for verdict in verdicts:
        for member, renderings in index.renderings_in.items():
            if any(rendering.verdict == verdict for _, rendering in renderings):
                signs[index.row_of[member], member.source] = verdict
    return signs


def _of_findings(index: ComparisonIndex, kinds: tuple[RowSign, ...]) -> dict[tuple[int, int], RowSign]:
    signs: dict[tuple[int, int], RowSign] = {}
    for row, findings in index.findings_of_row.items():
        for kind in reversed(kinds):
            found = [finding for finding in findings if finding.kind == kind]
            told = {source for finding in found for source in index.concerned(finding)}
            signs |= {(row, source): kind for source in told if source in index.sources_of_row[row]}
    return signs


def held_against(index: ComparisonIndex, row: int) -> int:
    """The source whose sentence a row is held against: the base, else the first that has it."""
    members = index.comparison.rows[row].members
    base = index.comparison.base
    return base if base in index.sources_of_row[row] else members[0].source
