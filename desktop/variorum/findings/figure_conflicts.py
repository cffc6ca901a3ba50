"""One count, several claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.claim_words import claim_words
from variorum.findings.draft import Draft, given
from variorum.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Claim, Comparison, Figure, FigureGroup

VALUES_DIFFER, HEDGES_DIFFER = 84.0, 74.0


def figure_conflicts(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each group whose claims disagree, unless all of them stand in quotes."""
    quoted = _quoted_spans(comparison)
    for group in comparison.figures:
        if group.conflict and not all(_in_quote(claim, comparison, quoted) for claim in group.claims):
            yield _draft(comparison, group)


def _draft(comparison: Comparison, group: FigureGroup) -> Draft:
    claims: dict[str, set[str]] = {}
    for claim in group.claims:
        claims.setdefault(claim_words(claim, comparison.readings), set()).add(
            comparison.sources[claim.source].label
        )
    told = sorted(claims.items(), key=lambda item: (-len(item[1]), item[0]))
    parameters = [
        pair for words, by in told for pair in (("claim", words), *(("by", label) for label in sorted(by)))
    ]
    values = {_figure(claim, comparison).value for claim in group.claims}
    return Draft(
        kind="figure_conflict",
        weight=VALUES_DIFFER if len(values) > 1 else HEDGES_DIFFER,
        parameters=(
            *parameters,
            *given(counted=group.of, count=len(claims), record=None if comparison.record is None else "yes"),
        ),
        where=tuple(Place(claim.source, _figure(claim, comparison).span) for claim in group.claims),
        row=group.row,
        certainty="likely",
    )


def _figure(claim: Claim, comparison: Comparison) -> Figure:
    return comparison.readings[claim.source].figures[claim.figure]


def _quoted_spans(comparison: Comparison) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = {}
    for family in comparison.families:
        for rendering in family.renderings:
            spans.setdefault(rendering.source, []).extend(rendering.spans)
    return spans


def _in_quote(claim: Claim, comparison: Comparison, quoted: dict[int, list[tuple[int, int]]]) -> bool:
    start = _figure(claim, comparison).span.start
    return any(begin <= start < end for begin, end in quoted.get(claim.source, ()))
