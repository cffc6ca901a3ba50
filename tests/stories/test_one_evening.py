"""The session the window is built for: five versions of one story, at 18:40, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from variorum.model import Story
from variorum.sample import sample_story
from variorum.storage.settings import Settings
from variorum.window.appearance import Appearance
from variorum.window.engines import ThreadEngine
from variorum.window.main_window import MainWindow
from variorum.window.story_edits import remark_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from variorum.model import Comparison

LONG = 30_000  # ms; the first comparison loads the languages


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    comparing, importing = ThreadEngine(), ThreadEngine()
    appearance = Appearance("light")
    appearance.apply()
    made = MainWindow(appearance, comparing, importing, Settings())
    qtbot.addWidget(made, before_close_func=lambda w: w.workspace.undo_stack.setClean())
    made.resize(1440, 900)
    made.show()
    yield made
    comparing.close()
    importing.close()


def paste(window: MainWindow, qtbot: QtBot, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.imports.arrived, timeout=LONG):
        window.actions_by_name["paste"].trigger()


def compared(window: MainWindow, qtbot: QtBot) -> Comparison:
    qtbot.waitUntil(lambda: window.workspace.is_current, timeout=LONG)
    assert window.workspace.comparison is not None
    return window.workspace.comparison


def test_one_evening(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    versions = sample_story().sources
    assert window.empty.isVisible()

    # The first paste is read; the second one brings the first comparison.
    paste(window, qtbot, versions[1].text)
    assert len(compared(window, qtbot).sources) == 1
    assert "Add another version" in window.status.sentence
    paste(window, qtbot, versions[2].text)
    first = compared(window, qtbot)
    assert len(first.sources) == 2
    assert first.rows
    for version in (versions[0], *versions[3:]):
        paste(window, qtbot, version.text)
    five = compared(window, qtbot)
    assert window.status.sentence.startswith("5 sources")
    assert len(five.findings) > 3

    # She steps through the findings and decides on two of them.
    window.desk.focus_view()
    start = window.desk.finding
    assert start is not None
    qtbot.keyClick(window.desk, "A")
    qtbot.keyClick(window.desk, "J")
    second = window.desk.finding
    assert second is not None
    assert second != start
    qtbot.keyClick(window.desk, "D")
    qtbot.keyClick(window.desk, "K")
    assert window.desk.finding == start
    assert remark_on(window.workspace.story, start.id).decision == "confirmed"

    # The transcript becomes the record.
    transcript = window.workspace.story.sources[2]
    window.decisions.record(transcript.id)
    judged = compared(window, qtbot)
    assert judged.record == 2

    # She saves, goes home, and opens it again: every decision is there.
    path = tmp_path / "evening.variorum"
    assert window.stories._save(path, None)
    saved = window.workspace.story
    window.stories.show_story(Story())
    assert window.empty.isVisible()
    window.stories.open_path(path)
    assert window.workspace.story == saved
    again = compared(window, qtbot)
    assert [f.id for f in again.findings] == [f.id for f in judged.findings]
    assert remark_on(window.workspace.story, second.id).decision == "ask desk"

    # The report names what she found.
    report = tmp_path / "evening.html"
    with qtbot.waitSignal(window.exports._job.ended, timeout=LONG):
        window.exports.report_to(report)
    page = report.read_text("utf-8")
    assert all(source.label in page for source in saved.sources)
    assert any(str(report) in sentence for sentence in window.strips.sentences)


def test_everything_can_be_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample()
    compared(window, qtbot)
    start = window.workspace.story
    qtbot.keyClick(window.desk, "X")
    window.decisions.not_same_quote()
    window.decisions.record(start.sources[1].id)
    window.decisions.move(start.sources[0].id, 3)
    window.decisions.rename(start.sources[2].id, "Another name")
    window.left.sources.choose(start.sources[1].id)
    window.left.sources.setFocus()
    window.decisions.remove()
    assert window.workspace.story != start
    while window.workspace.undo_stack.canUndo():
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.story == start
    assert compared(window, qtbot).sources == start.sources
