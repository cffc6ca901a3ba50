from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from variorum.storage.story_file import open_story
from variorum.window.actions import commands
from variorum.window.story_edits import remark_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from variorum.window.main_window import MainWindow


def press(window: MainWindow, qtbot: QtBot, key: str) -> None:
    qtbot.keyClick(window.desk, key)


def finding(window: MainWindow) -> str:
    assert window.desk.finding is not None
    return window.desk.finding.id


def test_the_most_serious_finding_is_shown_first(window: MainWindow) -> None:
    assert finding(window) == "cut-lake"
    assert window.desk.selection is not None
    assert window.desk.selection.key == "lake"


def test_j_and_k_step_through_the_findings_and_stop_at_the_ends(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, "K")
    assert finding(window) == "cut-lake"
    seen = [finding(window)]
    for _ in range(12):
        press(window, qtbot, "J")
        seen.append(finding(window))
    assert window.workspace.comparison is not None
    assert list(dict.fromkeys(seen)) == [f.id for f in window.workspace.comparison.findings]
    press(window, qtbot, "K")
    assert finding(window) == window.workspace.comparison.findings[-2].id


def test_letters_are_letters_in_a_text_field(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.focus_search()
    qtbot.keyClicks(window.toolbar.search, "jax")
    assert window.toolbar.search.text() == "jax"
    assert finding(window) == "cut-lake"
    assert window.workspace.story.remarks == ()


def test_agreeing_is_kept_undone_and_taken_back_by_the_same_key(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, "A")
    assert remark_on(window.workspace.story, "cut-lake").decision == "confirmed"
    assert window.actions_by_name["agree"].isChecked()
    window.actions_by_name["undo"].trigger()
    assert remark_on(window.workspace.story, "cut-lake").decision == "open"
    press(window, qtbot, "X")
    press(window, qtbot, "X")
    assert window.workspace.story.remarks == ()


def test_a_filter_leaves_only_its_kinds_to_step_through(window: MainWindow, qtbot: QtBot) -> None:
    window.left.filter_changed.emit(frozenset({"altered"}))
    assert finding(window) == "altered-road"
    press(window, qtbot, "J")
    assert finding(window) == "altered-buses"
    press(window, qtbot, "J")
    assert finding(window) == "altered-buses"


def test_a_note_is_kept_with_its_finding(window: MainWindow) -> None:
    window.desk.inspector.note_changed.emit("cut-lake", "Ring the office.")
    assert remark_on(window.workspace.story, "cut-lake").note == "Ring the office."


def test_not_the_same_quote_parts_the_rendering_from_all_others(window: MainWindow) -> None:
    window.actions_by_name["not_same"].trigger()
    made = window.workspace.story.corrections
    assert {correction.kind for correction in made} == {"not-same"}
    assert len(made) == 4
    window.actions_by_name["uncorrect"].trigger()
    assert window.workspace.story.corrections == ()


def test_a_sentence_is_taken_out_of_its_row_and_put_into_the_next(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(4):
        press(window, qtbot, "J")
    assert window.desk.selection is not None
    assert window.desk.selection.kind == "row"
    window.actions_by_name["unlink"].trigger()
    assert {c.kind for c in window.workspace.story.corrections} == {"forbid"}
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["link_below"].trigger()
    assert {c.kind for c in window.workspace.story.corrections} == {"forbid", "link"}


def test_the_record_is_chosen_by_key_for_the_source_at_hand(window: MainWindow, qtbot: QtBot) -> None:
    assert window.decisions.current_source() is not None
    press(window, qtbot, "R")
    assert window.workspace.story.record == "source-2"
    window.actions_by_name["no_record"].trigger()
    assert window.workspace.story.record is None
    assert not window.actions_by_name["no_record"].isEnabled()


def test_sources_change_places_by_key(window: MainWindow) -> None:
    window.left.sources.choose("source-4")
    window.left.sources.setFocus()
    window.decisions.move("source-4", 0)
    assert [s.id for s in window.workspace.story.sources][:2] == ["source-4", "source-0"]
    window.actions_by_name["undo"].trigger()
    assert window.workspace.story.sources[0].id == "source-0"


def test_searching_steps_through_all_sources(window: MainWindow, qtbot: QtBot) -> None:
    window.toolbar.search.setText("nobody")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    assert "nobody" in window.find_bar.says
    assert window.desk.view == "side_by_side"
    assert window.desk.selection is not None
    first = window.desk.selection
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    assert window.desk.selection != first
    window.toolbar.search.setText("zebra")
    qtbot.waitUntil(lambda: "no source" in window.find_bar.says)
    window.end_search()
    assert not window.find_bar.isVisible()


def test_the_status_line_tells_the_whole_comparison(window: MainWindow) -> None:
    assert window.status.sentence.startswith("5 sources")
    assert not window.status.shows_progress


def test_progress_shows_only_when_the_work_takes_long(window: MainWindow, qtbot: QtBot) -> None:
    window.status.begin("Comparing…")
    qtbot.wait(100)
    assert not window.status.shows_progress
    qtbot.waitUntil(lambda: window.status.shows_progress, timeout=1_000)
    window.status.end()
    assert not window.status.shows_progress


def test_what_was_left_out_takes_the_inspectors_place_and_comes_back_to_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_left_out("source-2")
    assert window.left_out.isVisible()
    assert not window.desk.inspector.isVisible()
    with qtbot.waitSignal(window.restoring.done):
        window.left_out.put_back.emit("source-2", 0)
    source = window.workspace.story.sources[2]
    assert "Read also: trout." in source.text
    assert source.left_out == ()
    assert not window.left_out.isVisible()


def test_escape_closes_what_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.show_left_out("source-2")
    window.strips.say("x", "A sentence.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.left_out.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.strips.sentences == ()


def test_a_story_is_saved_and_opened_with_all_decisions(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(window, qtbot, "A")
    assert window.isWindowModified()
    path = tmp_path / "dam.variorum"
    monkeypatch.setattr(
        "variorum.window.story_actions.QFileDialog.getSaveFileName",
        lambda *_: (str(path.with_suffix("")), ""),
    )
    window.actions_by_name["save"].trigger()
    assert not window.isWindowModified()
    assert open_story(path).story == window.workspace.story
    assert str(path) in window.settings.recent


def test_a_story_file_that_is_none_is_a_sentence_and_changes_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    before = window.workspace.story
    (tmp_path / "broken.variorum").write_bytes(b"this is no story")
    window.stories.open_path(tmp_path / "broken.variorum")
    assert "broken.variorum" in window.strips.sentences[0]
    assert window.workspace.story == before


def test_unsaved_work_is_not_lost_without_a_question(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(window, qtbot, "A")
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr("variorum.window.story_actions.QMessageBox.question", lambda *_: answers.pop(0))
    window.actions_by_name["new"].trigger()
    assert window.workspace.story.sources
    window.actions_by_name["new"].trigger()
    assert not window.workspace.story.sources


def test_every_command_stands_in_a_menu_and_no_two_share_a_key(window: MainWindow) -> None:
    keys = [k.toString() for action in window.actions_by_name.values() for k in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {command.name for command in commands()} == set(window.actions_by_name)


def test_a_failed_comparison_is_a_sentence_and_can_be_tried_again(window: MainWindow) -> None:
    window.workspace.comparing_failed.emit(ValueError("no such word"))
    assert "no such word" in window.strips.sentences[0]


def test_stopping_a_comparison_says_so_and_keeps_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.job._engine.held = True
    window.decisions.record("source-3")
    qtbot.waitUntil(lambda: window.workspace.job.is_running)
    window.cancel()
    assert not window.workspace.job.is_running
    assert "stopped" in window.strips.sentences[0]
    assert window.workspace.comparison is not None


@pytest.mark.parametrize("scheme", ["dark", "high_contrast", "as_system", "light"])
def test_every_appearance_can_be_put_on(window: MainWindow, scheme: str) -> None:
    window.actions_by_name[scheme].trigger()
    assert window.appearance.choice == scheme
    assert window.actions_by_name[scheme].isChecked()
    assert not window.grab().isNull()


def test_zoom_goes_up_and_down_and_back(window: MainWindow) -> None:
    window.actions_by_name["zoom_in"].trigger()
    assert window.appearance.zoom == 110
    window.actions_by_name["zoom_out"].trigger()
    window.actions_by_name["zoom_out"].trigger()
    assert window.appearance.zoom == 90
    window.actions_by_name["zoom_reset"].trigger()
    assert window.appearance.zoom == 100


def test_at_twice_the_size_nothing_of_the_bar_covers_its_neighbour(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(10):
        window.actions_by_name["zoom_in"].trigger()
    assert window.appearance.zoom == 200
    bar = window.toolbar
    qtbot.waitUntil(lambda: bar.search.height() > 40)
    parts = [part for part in bar.findChildren(QPushButton) if part.isVisible()]
    places = sorted(
        (part.mapTo(bar, part.rect().topLeft()).x(), part.width()) for part in (*parts, bar.search)
    )
    assert all(x + width <= next_x for (x, width), (next_x, _) in pairwise(places))


def test_a_narrow_window_closes_the_inspector_and_keeps_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.inspector.isVisible()
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: not window.desk.inspector.isVisible())


def test_the_shortcuts_are_listed_from_the_table_of_commands(window: MainWindow) -> None:
    from PySide6.QtWidgets import QTextBrowser

    from variorum.window.shortcuts import Shortcuts

    shown = Shortcuts(window, window.actions_by_name).findChild(QTextBrowser).toPlainText()
    assert all(words in shown for words in ("Next finding", "Find in all sources", "Ask desk"))


def offered(window: MainWindow) -> list[str]:
    return [a.text() for a in window.versions.action.menu().actions() if not a.isSeparator()]


def test_a_source_is_said_to_be_a_later_version_of_another_and_that_is_undone(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    first, second, *_ = window.workspace.story.sources
    window.left.sources.setFocus()
    window.left.sources.choose(second.id)
    qtbot.waitUntil(lambda: first.label in offered(window) and second.label not in offered(window))
    chosen = next(a for a in window.versions.action.menu().actions() if a.text() == first.label)
    chosen.trigger()
    assert window.workspace.story.sources[1].version_of == first.id
    window.left.sources.choose(first.id)
    assert second.label not in offered(window)  # no earlier version of its own earlier version
    window.workspace.undo_stack.undo()
    assert window.workspace.story.sources[1].version_of is None
    assert second.label in offered(window)
