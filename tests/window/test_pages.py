"""The lines of ledger and synopsis: order, folds, filters, and where a choice is found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from made_comparison import COASTWIRE, COURIER, made_comparison, row_named
from variorum import equipment
from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.ledger_page import LedgerPage
from variorum.window.selection import Selection
from variorum.window.synopsis_page import SynopsisPage

if TYPE_CHECKING:
    from variorum.model import Comparison, Family


def test_quotes_stand_in_reading_order() -> None:
    page = LedgerPage(_maker(made_comparison()))
    assert [line.key for line in page.lines] == ["lake", "patches", "road", "buses", "sunday", "nobody"]
    assert [line.number for line in page.lines] == [1, 2, 3, 4, 5, 6]


def test_the_record_stands_first_and_once() -> None:
    page = LedgerPage(_maker(made_comparison()))
    assert [head.source for head in page.columns] == [0, 1, 2, 3, 4]
    assert page.columns[0].sign == "star"


def test_without_a_record_the_first_column_is_nobody_s() -> None:
    page = LedgerPage(_maker(replace(made_comparison(), record=None)))
    assert [head.source for head in page.columns] == [None, 0, 1, 2, 3, 4]


def test_each_source_has_a_tick_per_quote() -> None:
    page = LedgerPage(_maker(made_comparison()))
    courier = next(head for head in page.columns if head.source == COURIER)
    assert courier.ticks == ("cut", "cut", "trimmed", "altered", "speaker_differs", "absent")


def test_quotes_of_one_source_are_folded_at_the_end() -> None:
    page = LedgerPage(_maker(_with_lonely_quote()))
    fold = page.lines[-1].fold
    assert fold is not None
    assert fold.words.startswith("1 quote only in Coastwire")
    assert page.line_of(Selection(kind="family", key="lonely")) == len(page.lines) - 1


def test_a_fold_opens() -> None:
    shut = LedgerPage(_maker(_with_lonely_quote()))
    fold = shut.lines[-1].fold
    assert fold is not None
    opened = LedgerPage(_maker(_with_lonely_quote()), opened=frozenset({fold.key}))
    assert opened.lines[-1].key == "lonely"


def test_neighbouring_quotes_alike_everywhere_are_one_line() -> None:
    comparison = made_comparison()
    alike = [replace(_family(comparison, name), missing=()) for name in ("sunday", "nobody")]
    found = tuple(f for f in comparison.findings if f.family not in ("sunday", "nobody"))
    others = tuple(f for f in comparison.families if f.id not in ("sunday", "nobody"))
    page = LedgerPage(_maker(replace(comparison, families=(*others, *alike), findings=found)))
    folds = [line.fold.words for line in page.lines if line.fold is not None]
    assert [words.split(":")[0] for words in folds] == ["Quotes 5 to 6 alike in every source"]


def test_a_single_quote_alike_everywhere_is_one_line_too() -> None:
    comparison = made_comparison()
    alike = replace(_family(comparison, "nobody"), missing=())
    others = tuple(family for family in comparison.families if family.id != "nobody")
    page = LedgerPage(_maker(replace(comparison, families=(*others, alike))))
    folds = [line.fold.words for line in page.lines if line.fold is not None]
    assert folds == ["Quote 6 alike in every source: “Nobody is in danger tonight.”"]


def test_nothing_is_put_away_when_all_is_alike() -> None:
    comparison = made_comparison()
    alike = tuple(replace(_family(comparison, name), missing=()) for name in ("sunday", "nobody"))
    page = LedgerPage(_maker(replace(comparison, families=alike, findings=())))
    assert [line.fold for line in page.lines] == [None, None]


def test_above_six_sources_cells_hold_only_what_differs() -> None:
    page = LedgerPage(_maker(_of_seven_sources()))
    assert page.digest
    assert page.content(0, 2).text == "so far"


@pytest.mark.parametrize(("record", "word"), [(0, "cut"), (None, "lacks")])
def test_a_digest_calls_nothing_cut_while_there_is_no_record(record: int | None, word: str) -> None:
    page = LedgerPage(_maker(replace(_of_seven_sources(), record=record)))
    columns, lines = range(len(page.columns)), range(len(page.lines))
    said = {run.text for line in lines for column in columns for run in page.content(line, column).label}
    assert word in said
    assert ("cut" in said) is (record is not None)


@pytest.mark.parametrize("shown", [True, False])
def test_words_without_a_difference_are_printed_or_not(shown: bool) -> None:  # noqa: FBT001  # a parameter
    page = LedgerPage(_maker(made_comparison()), words=shown)
    assert bool(page.content(0, 1).text) is shown


def test_a_cell_is_chosen_as_family_and_source_and_found_again() -> None:
    page = LedgerPage(_maker(made_comparison()))
    selection = page.selection_at(2, 3)
    assert selection == Selection(kind="family", key="road", source=3)
    assert page.line_of(selection) == 2


def test_a_row_is_found_in_the_ledger_by_its_quote() -> None:
    page = LedgerPage(_maker(made_comparison()))
    assert page.line_of(Selection(kind="row", key=row_named("road"))) == 2


def test_side_by_side_pins_the_base() -> None:
    page = SynopsisPage(_maker(made_comparison()))
    assert page.columns[0].source == COASTWIRE
    assert {head.source for head in page.columns} == {0, 1, 2, 3, 4}


def test_rows_alike_are_folded_and_found_in_their_fold() -> None:
    page = SynopsisPage(_maker(made_comparison()))
    assert next(line.key for line in page.lines if line.key is not None) == row_named("lake")
    fold = page.lines[0].fold
    assert fold is not None
    assert fold.words.startswith("Row 1 alike in every source that has it")
    assert page.line_of(Selection(kind="row", key=row_named("closed"))) == 0


def test_only_differences_leaves_folds_out() -> None:
    page = SynopsisPage(_maker(made_comparison()), only_differences=True)
    assert all(line.fold is None for line in page.lines)
    assert row_named("opened") not in [line.key for line in page.lines]


def test_a_family_is_found_in_the_row_where_its_source_prints_it() -> None:
    page = SynopsisPage(_maker(made_comparison()))
    line = page.line_of(Selection(kind="family", key="buses", source=COURIER))
    assert line is not None
    assert page.lines[line].key == row_named("buses")


def test_every_line_says_something_in_every_column() -> None:
    for page in (LedgerPage(_maker(made_comparison())), SynopsisPage(_maker(made_comparison()))):
        for line, shown in enumerate(page.lines):
            columns = range(len(page.columns)) if shown.fold is None else range(1)
            assert all(page.content(line, column).spoken for column in columns)


def test_the_overview_s_marks_are_the_cells_signs() -> None:
    page = SynopsisPage(_maker(made_comparison()))
    for line, shown in enumerate(page.lines):
        for column in range(1, len(page.columns)):
            mark, sign = page.mark(line, column), page.content(line, column).sign
            assert shown.fold is not None or mark == sign or (mark is None and sign == "verbatim")


def _maker(comparison: Comparison) -> CellMaker:
    return CellMaker(index=ComparisonIndex(comparison), phrases=equipment.phrases(), remarks={})


def _family(comparison: Comparison, name: str) -> Family:
    return next(family for family in comparison.families if family.id == name)


def _with_lonely_quote() -> Comparison:
    comparison = made_comparison()
    lonely = replace(_family(comparison, "nobody"), id="lonely", missing=())
    lonely = replace(lonely, base=0, renderings=(lonely.renderings[1],))
    return replace(comparison, families=(lonely, *comparison.families))


def _of_seven_sources() -> Comparison:
    comparison = made_comparison()
    more = tuple(replace(comparison.sources[1], id=f"more-{i}", label=f"More {i}") for i in range(2))
    readings = (*comparison.readings, comparison.readings[1], comparison.readings[1])
    return replace(comparison, sources=(*comparison.sources, *more), readings=readings)
