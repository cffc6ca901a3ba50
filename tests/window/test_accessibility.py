"""What a screen reader finds in the tables: every cell and every head says what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from looks import PHRASES, a_look
from PySide6.QtGui import QAccessible, QAccessibleInterface

from made_comparison import made_comparison
from variorum.window.ledger import QuotesLedger
from variorum.window.overview import Overview
from variorum.window.synopsis import Synopsis

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from variorum.window.level_view import LevelView


@pytest.mark.parametrize("kind", [QuotesLedger, Synopsis])
def test_every_cell_says_its_verdict(kind: type[LevelView], qtbot: QtBot) -> None:
    view = kind(a_look(), PHRASES)
    qtbot.addWidget(view)
    view.show_comparison(made_comparison(), {})
    view.show()
    model = view.table.levels
    names = {_name(child) for child in _children(QAccessible.queryAccessibleInterface(view.table))}
    for line in range(model.rowCount()):
        for column in range(model.columnCount() if model.line(line).fold is None else 1):
            assert model.content(line, column).spoken in names


@pytest.mark.parametrize("kind", [QuotesLedger, Synopsis])
def test_every_column_s_head_says_source_time_and_kind(kind: type[LevelView], qtbot: QtBot) -> None:
    view = kind(a_look(), PHRASES)
    qtbot.addWidget(view)
    view.show_comparison(made_comparison(), {})
    names = {_name(child) for child in _children(QAccessible.queryAccessibleInterface(view.table))}
    assert "Daily Courier, 16:40 · article" in names


def test_the_overview_has_a_name(qtbot: QtBot) -> None:
    overview = Overview(a_look())
    qtbot.addWidget(overview)
    assert _name(QAccessible.queryAccessibleInterface(overview)) == "Overview"


def _children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(at) for at in range(interface.childCount())]


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)
