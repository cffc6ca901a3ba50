"""The stories of ``tests/data/stories``: what their authors expect is found, in any order of the sources.

The floors lie a little below what is reached, so that a rule may be mended for one at a cost to another.
``tests/benchmarks/told_findings.py`` prints the figures and every mistake.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from told_scores import Scores, score
from told_stories import names, story
from variorum import equipment
from variorum.compare import compare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Comparison, Source

PRECISION, RECALL, TOP, VERDICTS, CELLS, FIGURES = 0.93, 0.85, 0.73, 0.98, 0.88, 0.86
FALSELY_ALTERED, FALSELY_ABSENT = 0, 7


@cache
def scores() -> Scores:
    return score([story(name) for name in names()])


def test_most_findings_told_are_expected_and_most_expected_are_told() -> None:
    found = scores()
    right, false = found.right.total(), found.false.total()
    met, missed = found.met.total(), found.missed.total()
    assert right / (right + false) >= PRECISION
    assert met / (met + missed) >= RECALL


def test_most_of_what_belongs_among_the_first_ten_is_there() -> None:
    assert scores().top_right >= TOP * scores().top_all


def test_verdicts_missing_cells_and_figures_are_as_expected() -> None:
    found = scores()
    assert found.verdicts_right >= VERDICTS * found.verdicts_all
    assert found.cells_right >= CELLS * found.cells_all
    assert found.figures_right >= FIGURES * found.figures_all


def test_hardly_anybody_is_falsely_said_to_alter_or_to_lack_a_quote() -> None:
    assert len(scores().false_altered) <= FALSELY_ALTERED
    assert len(scores().false_absent) <= FALSELY_ABSENT


@pytest.mark.parametrize("name", names())
def test_the_order_of_the_sources_changes_no_finding(name: str) -> None:
    told = story(name).comparison
    turned = _compared(told.sources[::-1], told)
    assert _said(turned) == _said(told)


def _compared(sources: Sequence[Source], told: Comparison) -> Comparison:
    record = None if told.record is None else told.sources[told.record].id
    return compare(sources, languages=equipment.languages(), record=record)


def _said(comparison: Comparison) -> list[tuple[object, ...]]:
    labels = [source.label for source in comparison.sources]
    return [
        (f.id, f.kind, f.rank, f.parameters, f.certainty, sorted((labels[p.source], p.span) for p in f.where))
        for f in comparison.findings
    ]
