"""The ledger and the synopsis as she uses them: choosing, folding, scrolling, reading aloud."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from looks import PHRASES, a_look
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView

from made_comparison import COURIER, HEARING, POST, made_comparison, row_named
from variorum.model import Remark, Row
from variorum.window.ledger import QuotesLedger
from variorum.window.overview import Overview
from variorum.window.selection import Selection
from variorum.window.synopsis import Synopsis

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from variorum.window.level_view import LevelView


@pytest.fixture(params=[QuotesLedger, Synopsis])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> LevelView:
    return _shown(request.param(a_look(), PHRASES), qtbot)


@pytest.fixture
def ledger(qtbot: QtBot) -> LevelView:
    return _shown(QuotesLedger(a_look(), PHRASES), qtbot)


@pytest.fixture
def synopsis(qtbot: QtBot) -> LevelView:
    return _shown(Synopsis(a_look(), PHRASES), qtbot)


def test_the_model_keeps_qt_s_rules(view: LevelView) -> None:
    tester = QAbstractItemModelTester(view.table.levels, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.show_comparison(made_comparison(), {})
    assert tester.model() is view.table.levels


def test_every_cell_is_read_aloud(view: LevelView) -> None:
    model, page = view.table.levels, view.table.levels.page
    assert page is not None
    for line, shown in enumerate(page.lines):
        for column in range(len(page.columns) if shown.fold is None else 1):
            assert model.data(model.index(line, column), Qt.ItemDataRole.AccessibleTextRole)


def test_every_column_has_a_name(view: LevelView) -> None:
    model = view.table.levels
    for column in range(model.columnCount()):
        assert model.headerData(column, Qt.Orientation.Horizontal)


def test_a_click_chooses_family_and_source(ledger: LevelView, qtbot: QtBot) -> None:
    column = _column(ledger, POST)
    with qtbot.waitSignal(ledger.selected) as chosen:
        _click(ledger, 2, column, qtbot)
    assert chosen.args == [Selection(kind="family", key="road", source=POST)]


def test_arrows_choose_the_neighbour(ledger: LevelView, qtbot: QtBot) -> None:
    ledger.select(Selection(kind="family", key="road", source=COURIER))
    with qtbot.waitSignal(ledger.selected) as chosen:
        qtbot.keyClick(ledger.table, Qt.Key.Key_Right)
    assert chosen.args == [Selection(kind="family", key="road", source=POST)]


def test_enter_opens_what_is_chosen(ledger: LevelView, qtbot: QtBot) -> None:
    ledger.select(Selection(kind="family", key="lake", source=COURIER))
    with qtbot.waitSignal(ledger.opened) as opened:
        qtbot.keyClick(ledger.table, Qt.Key.Key_Return)
    assert opened.args == [Selection(kind="family", key="lake", source=COURIER)]


def test_being_told_what_is_chosen_announces_nothing(view: LevelView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.selected):
        view.select(Selection(kind="family", key="sunday", source=COURIER))
    assert view.table.currentIndex().isValid()


def test_what_is_chosen_comes_on_screen(view: LevelView, qtbot: QtBot) -> None:
    view.resize(900, 300)
    view.select(Selection(kind="family", key="sunday", source=COURIER))
    qtbot.wait(1)
    place = view.table.visualRect(view.table.currentIndex())
    assert view.table.viewport().rect().intersects(place)
    assert place.top() >= 0


def test_letters_are_left_to_the_menus(ledger: LevelView, qtbot: QtBot) -> None:
    ledger.select(Selection(kind="family", key="lake", source=COURIER))
    before = ledger.table.currentIndex()
    qtbot.keyClick(ledger.table, Qt.Key.Key_N)
    assert ledger.table.currentIndex() == before


def test_space_opens_a_fold_and_shuts_it(synopsis: LevelView, qtbot: QtBot) -> None:
    lines = synopsis.table.levels.rowCount()
    synopsis.table.choose(0, 0)
    qtbot.keyClick(synopsis.table, Qt.Key.Key_Space)
    assert synopsis.table.levels.rowCount() == lines + 1
    qtbot.keyClick(synopsis.table, Qt.Key.Key_Space)
    assert synopsis.table.levels.rowCount() == lines


def test_a_double_click_leaves_a_fold_open(synopsis: LevelView, qtbot: QtBot) -> None:
    lines = synopsis.table.levels.rowCount()
    place = synopsis.table.visualRect(synopsis.table.levels.index(0, 1)).center()
    viewport = synopsis.table.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert synopsis.table.levels.rowCount() == lines + 1


def test_a_click_on_a_ghost_goes_where_its_words_stand(synopsis: LevelView, qtbot: QtBot) -> None:
    synopsis.resize(1200, 2000)
    table, column = synopsis.table, _column(synopsis, HEARING)
    line = next(at for at in range(table.levels.rowCount()) if table.levels.content(at, column).ghost)
    frame = table.cell_layout(line, column).ghost_frame
    assert frame is not None
    corner = table.visualRect(table.levels.index(line, column)).topLeft()
    chosen: list[Selection] = []
    synopsis.selected.connect(chosen.append)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=corner + frame.center().toPoint())
    ghost = table.levels.content(line, column).ghost
    assert ghost is not None
    assert chosen[-1] == Selection(kind="row", key=ghost.row, source=HEARING)


def test_a_finding_s_fold_opens_by_itself(synopsis: LevelView) -> None:
    chosen = Selection(kind="row", key=row_named("closed"), source=COURIER, finding="any")
    synopsis.select(chosen)
    assert synopsis.table.levels.line(synopsis.table.currentIndex().row()).key == row_named("closed")


def test_hiding_words_keeps_what_is_chosen(ledger: LevelView) -> None:
    chosen = Selection(kind="family", key="sunday", source=COURIER)
    ledger.select(chosen)
    assert isinstance(ledger, QuotesLedger)
    ledger.show_words(shown=True)
    page = ledger.table.levels.page
    assert page is not None
    assert (
        page.selection_at(ledger.table.currentIndex().row(), ledger.table.currentIndex().column()) == chosen
    )


def test_choosing_never_changes_a_height(view: LevelView) -> None:
    view.select(Selection(kind="family", key="lake", source=COURIER))
    before = [view.table.rowHeight(line) for line in range(view.table.levels.rowCount())]
    view.select(Selection(kind="family", key="lake", source=POST))
    assert [view.table.rowHeight(line) for line in range(view.table.levels.rowCount())] == before


def test_every_line_on_screen_is_as_high_as_its_words(view: LevelView) -> None:
    view.resize(1200, 3000)
    for line in range(view.table.levels.rowCount()):
        if view.table.levels.line(line).fold is None:
            columns = range(view.table.levels.columnCount())
            highest = max(view.table.cell_layout(line, column).height for column in columns)
            assert view.table.rowHeight(line) >= highest


def test_a_decision_takes_the_tint_and_keeps_the_place(ledger: LevelView) -> None:
    comparison = made_comparison()
    ledger.show_comparison(comparison, {})
    ledger.select(Selection(kind="family", key="lake", source=COURIER))
    ledger.show_comparison(comparison, {"cut-lake": Remark(on="cut-lake", decision="confirmed")})
    index = ledger.table.currentIndex()
    assert ledger.table.levels.content(index.row(), index.column()).tint is None


def test_a_row_chosen_before_is_not_taken_for_another_one(view: LevelView) -> None:
    view.select(Selection(kind="row", key=row_named("fish"), source=COURIER))
    rows = made_comparison().rows
    rest = Row(members=tuple(sorted(member for row in rows[4:] for member in row.members)))
    smaller = replace(made_comparison(), rows=(*rows[:4], rest), findings=(), figures=())
    view.show_comparison(smaller, {})
    assert not view.table.currentIndex().isValid()


def test_the_base_column_stays_at_the_left_edge(ledger: LevelView) -> None:
    ledger.resize(500, 500)
    ledger.table.horizontalScrollBar().setValue(120)
    table = ledger.table
    assert table.horizontalScrollBar().value() > 0
    assert table.visualRect(table.levels.index(0, 0)).left() == 0
    assert table.indexAt(QPoint(5, 5)).column() == 0


def test_a_chosen_cell_comes_out_from_under_the_base_column(ledger: LevelView) -> None:
    ledger.resize(500, 500)
    table = ledger.table
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    table.scrollTo(table.levels.index(0, 1), QAbstractItemView.ScrollHint.EnsureVisible)
    assert table.visualRect(table.levels.index(0, 1)).left() >= table.columnWidth(0)


def test_the_overview_drives_the_scroll_bar(view: LevelView, qtbot: QtBot) -> None:
    view.resize(1000, 250)
    overview = Overview(a_look())
    qtbot.addWidget(overview)
    overview.resize(40, 250)
    overview.attach(view)
    overview.show()
    bar = view.table.verticalScrollBar()
    bar.setValue(0)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(20, 245))
    assert bar.value() > bar.maximum() / 2
    assert not overview.grab().isNull()


@pytest.mark.parametrize("scheme", ["dark", "high_contrast"])
def test_it_can_be_painted_in_every_scheme_and_size(view: LevelView, scheme: str) -> None:
    before = view.grab().toImage()
    view.set_look(a_look(scheme, 1.5))
    assert view.grab().toImage() != before


def _shown(view: LevelView, qtbot: QtBot) -> LevelView:
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show_comparison(made_comparison(), {})
    view.show()
    return view


def _column(view: LevelView, source: int) -> int:
    page = view.table.levels.page
    assert page is not None
    return next(at for at, head in enumerate(page.columns) if head.source == source)


def _click(view: LevelView, line: int, column: int, qtbot: QtBot) -> None:
    place = view.table.visualRect(view.table.levels.index(line, column)).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
