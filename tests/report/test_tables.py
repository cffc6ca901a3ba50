"""CSV tables that a spreadsheet can count and cannot be attacked with."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

from made_comparison import made_comparison
from variorum import equipment
from variorum.report.tables import tables

if TYPE_CHECKING:
    from variorum.model import Comparison


def _lines(comparison: Comparison, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(tables(comparison, equipment.phrases())[name])))


def test_every_rendering_and_every_gap_has_its_line() -> None:
    made = made_comparison()
    expected = sum(len(family.renderings) + len(family.missing) for family in made.families)
    assert len(_lines(made, "quotes.csv")) == expected


def test_every_sentence_stands_in_one_line_of_the_rows() -> None:
    made = made_comparison()
    assert len(_lines(made, "rows.csv")) == sum(len(reading.sentences) for reading in made.readings)


def test_a_cell_that_looks_like_a_formula_is_kept_text() -> None:
    made = made_comparison()
    sources = (replace(made.sources[0], label="=HYPERLINK(1)"), *made.sources[1:])
    assert _lines(replace(made, sources=sources), "sources.csv")[0]["source"] == "'=HYPERLINK(1)"


def test_findings_are_told_in_the_order_of_their_rank() -> None:
    ranks = [int(line["rank"]) for line in _lines(made_comparison(), "findings.csv")]
    assert ranks == sorted(ranks)
