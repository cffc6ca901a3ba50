"""Unsaved stories after a crash."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from variorum.model import Source, Story
from variorum.storage.recovery import drop_copy, find_copies, keep_copy, recovery_folder
from variorum.storage.story_file import save_story

if TYPE_CHECKING:
    from pathlib import Path

STORY = Story(title="Bridge", sources=(Source(id="a", label="Courier", text="Shut."),))


def test_an_unsaved_story_is_found_again(tmp_path: Path) -> None:
    copy = keep_copy(STORY, tmp_path / "state", path=None, opened_as=None)
    (found,) = find_copies(tmp_path / "state").stories
    assert (found.story, found.path, found.copy) == (STORY, None, copy)
    drop_copy(tmp_path / "state", path=None)
    assert find_copies(tmp_path / "state").stories == ()


def test_a_copy_is_offered_only_while_it_differs_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "bridge.variorum"
    saved = save_story(STORY, path)
    changed = dataclasses.replace(STORY, title="Bridge shut")
    keep_copy(changed, tmp_path, path=path, opened_as=saved.sha256)
    (found,) = find_copies(tmp_path).stories
    assert (found.story, found.path, found.opened_as) == (changed, path, saved.sha256)
    save_story(changed, path)
    assert find_copies(tmp_path).stories == ()


def test_each_story_has_one_copy(tmp_path: Path) -> None:
    for n in range(3):
        keep_copy(dataclasses.replace(STORY, title=str(n)), tmp_path, path=tmp_path / "a", opened_as=None)
    keep_copy(STORY, tmp_path, path=tmp_path / "b", opened_as=None)
    assert sorted(found.story.title for found in find_copies(tmp_path).stories) == ["2", "Bridge"]


def test_a_broken_copy_is_moved_aside_and_said(tmp_path: Path) -> None:
    copy = keep_copy(STORY, tmp_path, path=None, opened_as=None)
    copy.write_bytes(copy.read_bytes()[:-40])
    found = find_copies(tmp_path)
    assert found.stories == ()
    assert "could not be recovered; what is left of it is in" in found.warnings[0]
    assert not copy.exists()
    assert find_copies(tmp_path).warnings == ()


def test_no_folder_means_no_stories(tmp_path: Path) -> None:
    assert find_copies(tmp_path / "never").stories == ()
    assert recovery_folder().name == "recovery"
