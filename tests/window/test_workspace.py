from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from made_comparison import made_comparison
from variorum.model import Story
from variorum.window import story_edits as edits
from variorum.window.job import Job
from variorum.window.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from conftest import HandEngine

SOURCES = made_comparison().sources


@pytest.fixture
def workspace(engine: HandEngine, qtbot: QtBot) -> Workspace:
    job = Job(engine)
    made = Workspace(job, job)
    with qtbot.waitSignal(made.comparison_changed):
        made.open(Story(sources=SOURCES))
    qtbot.waitUntil(lambda: made.comparison is not None)
    return made


def test_undo_goes_back_through_every_edit_and_redo_comes_again(workspace: Workspace) -> None:
    start = workspace.story
    workspace.edit("Record", edits.with_record(workspace.story, SOURCES[1].id))
    workspace.edit("Order", edits.moved(workspace.story, SOURCES[4].id, 0))
    workspace.edit("Note", edits.with_remark(workspace.story, "cut-lake", note="Ring her."))
    end = workspace.story
    for _ in range(3):
        workspace.undo_stack.undo()
    assert workspace.story == start
    for _ in range(3):
        workspace.undo_stack.redo()
    assert workspace.story == end


def test_an_edit_that_changes_nothing_is_nothing_to_undo(workspace: Workspace) -> None:
    workspace.edit("Nothing", edits.with_record(workspace.story, None))
    assert not workspace.undo_stack.canUndo()


def test_several_edits_in_one_turn_make_one_comparison(
    workspace: Workspace, engine: HandEngine, qtbot: QtBot
) -> None:
    engine.asked.clear()
    for source in SOURCES[:3]:
        workspace.edit("Record", edits.with_record(workspace.story, source.id))
    qtbot.waitUntil(lambda: workspace.is_current)
    assert engine.asked == ["compare_story"]


def test_a_note_makes_no_comparison(workspace: Workspace, engine: HandEngine, qtbot: QtBot) -> None:
    engine.asked.clear()
    workspace.edit("Note", edits.with_remark(workspace.story, "cut-lake", decision="confirmed"))
    qtbot.wait(30)
    assert engine.asked == []
    assert workspace.is_current


def test_an_edit_undone_before_its_comparison_asks_for_none(
    workspace: Workspace, engine: HandEngine, qtbot: QtBot
) -> None:
    engine.held = True
    workspace.edit("Record", edits.with_record(workspace.story, SOURCES[1].id))
    qtbot.waitUntil(lambda: workspace.job.is_running)
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: not workspace.job.is_running)
    assert workspace.is_current


def test_the_comparison_has_the_sources_it_was_made_of(workspace: Workspace) -> None:
    assert workspace.comparison is not None
    assert workspace.comparison.sources == SOURCES


def test_saving_makes_it_clean_and_an_edit_dirty_again(workspace: Workspace) -> None:
    assert not workspace.is_dirty
    workspace.edit("Record", edits.with_record(workspace.story, SOURCES[1].id))
    assert workspace.is_dirty
    workspace.saved(Path("dam.variorum"))
    assert not workspace.is_dirty
    workspace.undo_stack.undo()
    assert workspace.is_dirty


def test_a_story_without_sources_has_no_comparison(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.comparison_changed):
        workspace.open(Story())
    qtbot.wait(20)
    assert workspace.comparison is None
