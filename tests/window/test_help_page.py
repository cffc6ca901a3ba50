"""The page that explains the findings: where it opens, what it shows, how it is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from looks import a_look
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget

from made_comparison import COURIER, POST, made_comparison
from variorum import equipment
from variorum.model import FindingKind
from variorum.window.help_content import chapters, topic_of
from variorum.window.help_page import HelpPage
from variorum.window.selection import Selection
from variorum.window.signs import sign_names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from variorum.window.main_window import MainWindow

CODES = ("en", "de")
ENGLISH = equipment.findings_help("en"), equipment.phrases("en")


@pytest.mark.parametrize("code", CODES)
def test_verdicts_come_first_each_entry_with_a_sign(code: str) -> None:
    verdicts, findings = chapters(equipment.findings_help(code), equipment.phrases(code))
    assert [topic.name for topic in verdicts.topics][:2] == ["verbatim", "tidied"]
    assert all(topic.explains for topic in verdicts.topics)
    assert all(topic.name in get_args(FindingKind) for topic in findings.topics)
    assert {topic.name for part in (verdicts, findings) for topic in part.topics} <= set(sign_names())


def test_what_is_called_otherwise_without_a_record_says_so() -> None:
    verdicts, _ = chapters(*ENGLISH)
    doubled = [topic.name for topic in verdicts.topics if len(topic.explains) > 1]
    assert doubled == ["cut", "altered"]


def test_a_search_keeps_the_entries_that_hold_all_words() -> None:
    kept = [topic.name for part in chapters(*ENGLISH, "walkers DOZENS") for topic in part.topics]
    assert kept == ["figure_conflict"]
    assert chapters(*ENGLISH, "zeppelin") == ()


def test_the_finding_she_looks_at_is_explained_before_the_verdict() -> None:
    comparison = made_comparison()
    chosen = Selection(kind="family", key="lake", source=COURIER)
    moved = next(finding for finding in comparison.findings if finding.kind == "figure_conflict")
    assert topic_of(comparison, moved, chosen) == "figure_conflict"
    assert topic_of(comparison, None, chosen) == "cut"


def test_without_a_finding_the_verdict_is_explained_and_without_that_nothing() -> None:
    comparison = made_comparison()
    assert topic_of(comparison, None, Selection(kind="family", key="nobody", source=POST)) == "uncertain"
    assert topic_of(comparison, None, Selection(kind="family", key="gone", source=POST)) == ""
    assert topic_of(comparison, None, Selection(kind="row", key=0)) == ""
    assert topic_of(None, None, None) == ""


@pytest.mark.parametrize("code", CODES)
def test_the_page_shows_example_and_sentence_in_its_language(code: str, qtbot: QtBot) -> None:
    page = _page(qtbot, code)
    page.open_at("cut")
    text = _text(page).toPlainText()
    entry = next(entry for entry in equipment.findings_help(code).entries if entry.name == "cut")
    assert entry.means in text
    assert "".join(piece.text for piece in entry.says) in text
    assert page.topic == "cut"


def test_words_that_an_example_lacks_are_called_missing_for_whoever_hears_them(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at("cut")
    assert "dry but not yet safe [missing here], and nobody" in _text(page).toPlainText()


def test_it_opens_where_it_is_asked_and_at_the_top_for_what_it_does_not_know(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at("moved")
    assert _text(page).verticalScrollBar().value() > 0
    page.open_at("struck by lightning")
    assert page.topic == ""
    assert _text(page).verticalScrollBar().value() == 0


def test_the_contents_are_walked_through_by_key(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at("uncertain")
    QTest.keyClick(_contents(page), Qt.Key.Key_Down)
    assert page.topic == "spliced"  # the heading between them is no entry


def test_the_contents_follow_what_is_read(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at("verbatim")
    _text(page).verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    assert page.topic in [entry.name for entry in ENGLISH[0].entries][-4:]


def test_searching_narrows_page_and_contents_as_she_types(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at()
    QTest.keyClicks(_field(page), "swans")
    assert _contents(page).count() == 2  # a heading and an entry
    assert "spliced" not in _text(page).toPlainText()
    QTest.keyClicks(_field(page), " zeppelin")
    assert _text(page).toPlainText() == "Nothing here speaks of that."
    page.open_at("cut")
    assert page.topic == "cut"


def test_another_look_keeps_the_place(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at("altered")
    for scheme, zoom in (("dark", 1.0), ("high_contrast", 2.0)):
        page.set_look(a_look(scheme, zoom))
        assert page.topic == "altered"
        assert not page.grab().isNull()


def test_every_part_that_takes_keys_has_a_name(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.open_at()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_a_key_opens_it_at_its_beginning_and_another_at_the_finding(window: MainWindow) -> None:
    window.activateWindow()
    window.desk.focus_view()
    QTest.keyClick(window, Qt.Key.Key_H)
    assert window.help_page.isVisible()
    assert window.help_page.topic == ""
    window.actions_by_name["what_is_this"].trigger()
    assert window.help_page.topic == "cut"
    QTest.keyClick(window.help_page, Qt.Key.Key_Escape)
    assert not window.help_page.isVisible()


def test_finding_bar_and_inspector_ask_for_it(window: MainWindow) -> None:
    asks = [b for b in window.desk.findChildren(QPushButton) if _says(b) == "What is this?"]
    assert len(asks) == 2
    for button in asks:
        button.click()
        assert window.help_page.topic == "cut"
        window.help_page.close()


def test_it_follows_the_windows_look(window: MainWindow) -> None:
    window.show_help("cut")
    window.actions_by_name["dark"].trigger()
    dark = a_look("dark").palette.meaning("cut").ink.name()
    assert dark in _text(window.help_page).toHtml()
    assert window.help_page.topic == "cut"


def _page(qtbot: QtBot, code: str = "en") -> HelpPage:
    page = HelpPage(None, a_look(), equipment.phrases(code), equipment.findings_help(code))
    qtbot.addWidget(page)
    page.resize(800, 500)
    return page


def _says(button: QPushButton) -> str:
    return button.accessibleName() or button.text()


def _text(page: HelpPage) -> QTextBrowser:
    found = page.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found


def _contents(page: HelpPage) -> QListWidget:
    found = page.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def _field(page: HelpPage) -> QLineEdit:
    found = page.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found
