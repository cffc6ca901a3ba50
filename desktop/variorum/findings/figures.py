"""Figures that count the same thing, brought together across the sources."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.model import Claim, FigureGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Figure, Reading, Row
    from variorum.reading.language import Languages


def group_figures(
    rows: Sequence[Row], readings: Sequence[Reading], _languages: Languages
) -> tuple[FigureGroup, ...]:
    """The claims of several sources about the same count, row by row."""
    groups: list[FigureGroup] = []
    for number, row in enumerate(rows):
        counted: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
        for member in row.members:
            reading = readings[member.source]
            span = reading.sentences[member.sentence].span
            for at, figure in enumerate(reading.figures):
                if figure.of and span.start <= figure.span.start < span.end:
                    counted[figure.of.casefold(), figure.unit].append(Claim(source=member.source, figure=at))
        groups += [
            FigureGroup(of=of, claims=tuple(claims), conflict=_disagree(claims, readings), row=number)
            for (of, _), claims in counted.items()
            if len({claim.source for claim in claims}) > 1
        ]
    return tuple(groups)


def _disagree(claims: Sequence[Claim], readings: Sequence[Reading]) -> bool:
    figures: list[Figure] = [readings[claim.source].figures[claim.figure] for claim in claims]
    return len({(figure.value, figure.approximation) for figure in figures}) > 1
