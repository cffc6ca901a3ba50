"""The inspector: every wording, why, and what she can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from looks import PHRASES, a_look
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from made_comparison import COASTWIRE, COURIER, POST, made_comparison, row_named
from variorum.model import Remark
from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.inspector import Inspector
from variorum.window.inspector_content import inspection
from variorum.window.selection import Selection
from variorum.window.words_label import EntryLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from variorum.window.inspection import Inspection

LAKE = Selection(kind="family", key="lake", source=COURIER, finding="cut-lake")


def test_the_base_comes_first_then_what_differs_then_those_alike() -> None:
    titles = [entry.title for entry in _told(LAKE).entries]
    assert titles == ["Hearing", "Daily Courier cut 2 words", "Coastwire, Evening Post, My draft"]


def test_those_without_the_quote_are_told_by_what_is_known() -> None:
    titles = [entry.title for entry in _told(Selection(kind="family", key="nobody", source=POST)).entries]
    assert titles[-2:] == ["Daily Courier: absent", "Evening Post: uncertain"]


def test_it_says_why_and_how_sure() -> None:
    why = _told(LAKE).passages[0]
    words = "".join(run.text for run in why.runs)
    assert why.title == "Why “cut, no mark”"
    assert "“so far” missing" in words
    assert words.endswith("Certain.")


def test_it_shows_what_stands_around_the_words() -> None:
    around = "".join(run.text for run in _told(LAKE).passages[1].runs)
    assert "“We have not found any reason to empty the lake,” Feld told reporters." in around


def test_a_correction_request_names_both_wordings() -> None:
    request = _told(LAKE).request
    assert "“We have not found any reason to empty the lake,”" in request
    assert "“We have not, so far, found any reason to empty the lake.”" in request
    assert _told(Selection(kind="family", key="lake", source=COASTWIRE)).request == ""


def test_a_row_tells_every_sentence_and_why_they_belong_together() -> None:
    told = _told(Selection(kind="row", key=row_named("letter"), source=COURIER))
    assert told.title == "Row 6"
    assert "Daily Courier: contradiction" in [entry.title for entry in told.entries]
    why = next(passage for passage in told.passages if passage.title == "Why these belong together")
    words = "".join(run.text for run in why.runs)
    assert "For it: their wording is close. Against it: they stand at different places" in words


def test_what_is_gone_tells_nothing() -> None:
    maker = CellMaker(index=ComparisonIndex(made_comparison()), phrases=PHRASES, remarks={})
    assert inspection(maker, Selection(kind="family", key="gone")) is None
    assert inspection(maker, Selection(kind="row", key=999)) is None


def test_a_click_on_a_wording_goes_there(qtbot: QtBot) -> None:
    inspector = _inspector(qtbot)
    entry = inspector.findChildren(EntryLabel)[0]
    with qtbot.waitSignal(inspector.chosen) as chosen:
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert chosen.args[0].key == "lake"


def test_a_note_is_kept_when_she_has_finished_it(qtbot: QtBot) -> None:
    inspector = _inspector(qtbot)
    field = inspector.findChild(QPlainTextEdit)
    assert field is not None
    inspector.focus_note()
    qtbot.keyClicks(field, "ask Feld")
    with qtbot.waitSignal(inspector.note_changed) as kept:
        inspector.show_selection(made_comparison(), Selection(kind="family", key="road", source=POST), None)
        field.clearFocus()
    assert kept.args == ["cut-lake", "ask Feld"]


def test_a_kept_note_is_shown_again(qtbot: QtBot) -> None:
    inspector = _inspector(qtbot, Remark(on="cut-lake", note="called her"))
    field = inspector.findChild(QPlainTextEdit)
    assert field is not None
    assert field.toPlainText() == "called her"


def test_parting_a_quote_names_what_is_chosen(qtbot: QtBot) -> None:
    inspector = _inspector(qtbot)
    link = next(b for b in inspector.findChildren(QPushButton) if b.text().startswith("Not the same"))
    with qtbot.waitSignal(inspector.not_same_quote) as parted:
        link.click()
    assert parted.args == [LAKE]


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    inspector = _inspector(qtbot)
    for widget in inspector.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def _told(selection: Selection) -> Inspection:
    maker = CellMaker(index=ComparisonIndex(made_comparison()), phrases=PHRASES, remarks={})
    told = inspection(maker, selection)
    assert told is not None
    return told


def _inspector(qtbot: QtBot, remark: Remark | None = None) -> Inspector:
    inspector = Inspector(a_look(), PHRASES)
    qtbot.addWidget(inspector)
    inspector.resize(296, 700)
    inspector.show()
    inspector.activateWindow()
    inspector.show_selection(made_comparison(), LAKE, remark)
    QApplication.processEvents()
    return inspector
