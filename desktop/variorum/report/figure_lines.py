"""The report's figures: what is counted, and what every source says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.report.places import paragraph_number, published_time

if TYPE_CHECKING:
    from variorum.model import Claim, Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """What one source says, as printed."""

    printed: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One thing counted."""

    of: str
    conflict: bool
    claims: tuple[ClaimLine, ...]


def figure_lines(comparison: Comparison) -> tuple[FigureLine, ...]:
    """Figures that at least two sources give, conflicts first, otherwise in order."""
    shared = [g for g in comparison.figures if len({claim.source for claim in g.claims}) > 1]
    return tuple(
        FigureLine(
            of=group.of or group.around,
            conflict=group.conflict,
            claims=tuple(_claim(claim, comparison) for claim in group.claims),
        )
        for group in sorted(shared, key=lambda group: not group.conflict)
    )


def _claim(claim: Claim, comparison: Comparison) -> ClaimLine:
    source, reading = comparison.sources[claim.source], comparison.readings[claim.source]
    span = reading.figures[claim.figure].span
    time = published_time(source)
    where = f"{source.label} ¶{paragraph_number(reading, span.start)}{', ' + time if time else ''}"
    return ClaimLine(printed=claim.words or source.text[span.start : span.end], where=where)
