"""Story files: what goes in comes out, and what cannot be opened says so."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import os
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.model import Anchor, Correction, LeftOut, Options, Original, Remark, Source, Span, Story
from variorum.storage import archive
from variorum.storage.archive import pack, unpack
from variorum.storage.errors import ChangedOnDisk, StoryFileError
from variorum.storage.story_file import open_story, save_story
from variorum.storage.upgrades import FORMAT, upgraded

if TYPE_CHECKING:
    from pathlib import Path

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
MAYBE = st.none() | TEXT


def original(data: bytes, name: str) -> Original:
    return Original(name=name, media_type="text/html", data=data, sha256=hashlib.sha256(data).hexdigest())


ORIGINALS = st.builds(original, st.binary(max_size=60), TEXT)
LEFT_OUT = st.builds(LeftOut, text=TEXT, why=TEXT, after=st.integers(0, 99))
SOURCES = st.builds(
    Source,
    id=TEXT,
    label=TEXT,
    text=TEXT,
    kind=st.sampled_from(["article", "wire", "release", "transcript", "draft"]),
    title=MAYBE,
    byline=MAYBE,
    outlet=MAYBE,
    published=MAYBE,
    updated=MAYBE,
    url=MAYBE,
    version_of=MAYBE,
    language=MAYBE,
    complete=st.booleans(),
    left_out=st.lists(LEFT_OUT, max_size=2).map(tuple),
    warnings=st.lists(TEXT, max_size=2).map(tuple),
    sentences=st.lists(st.builds(Span, st.integers(0, 9), st.integers(0, 9)), max_size=2).map(tuple),
    original=st.none() | ORIGINALS,
)
ANCHORS = st.builds(Anchor, source=TEXT, text=TEXT, start=st.integers(0, 99))
CORRECTIONS = st.builds(
    Correction,
    kind=st.sampled_from(["link", "forbid", "same-utterance", "not-same", "speaker"]),
    anchors=st.lists(ANCHORS, max_size=2).map(tuple),
    speaker=MAYBE,
)
REMARKS = st.builds(
    Remark, on=TEXT, decision=st.sampled_from(["open", "ask desk", "confirmed", "dismissed"]), note=TEXT
)
STORIES = st.builds(
    Story,
    title=TEXT,
    sources=st.lists(SOURCES, max_size=3).map(tuple),
    record=MAYBE,
    options=st.builds(Options, language=MAYBE, base=MAYBE),
    corrections=st.lists(CORRECTIONS, max_size=2).map(tuple),
    remarks=st.lists(REMARKS, max_size=2).map(tuple),
)
STORY = Story(
    title="Bridge",
    sources=(
        Source(
            id="a", label="Courier", text="Shut.", original=original(b"<p>Shut.</p>", "../../etc/a b.html")
        ),
        Source(id="b", label="Draft", text="Shut, “he” said."),
    ),
    record="a",
)


def refusal(data: bytes, folder: Path) -> str:
    path = folder / "story.variorum"
    path.write_bytes(data)
    with pytest.raises(StoryFileError) as caught:
        open_story(path)
    return str(caught.value)


def changed(*, table: bytes | None = None, imported: bytes | None = None) -> bytes:
    """The story's file with one member's content replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(pack(STORY))) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            other = table if name == "story.json" else imported
            new.writestr(name, old.read(name) if other is None else other)
    return buffer.getvalue()


@settings(max_examples=60, deadline=None)
@given(STORIES)
def test_what_is_saved_is_what_is_opened(story: Story) -> None:
    assert unpack(pack(story)) == story


def test_every_field_of_a_story_is_tried() -> None:
    for value, strategy in (
        (Story, STORIES),
        (Source, SOURCES),
        (Correction, CORRECTIONS),
        (Remark, REMARKS),
    ):
        named = {field.name for field in dataclasses.fields(value)}
        assert all(f"{name}=" in repr(strategy) for name in named), value


def test_the_same_story_gives_the_same_bytes() -> None:
    assert pack(STORY) == pack(STORY)


def test_saving_opening_and_saving_again(tmp_path: Path) -> None:
    path = tmp_path / "bridge.variorum"
    saved = save_story(STORY, path)
    opened = open_story(path)
    assert opened == saved
    renamed = dataclasses.replace(STORY, title="Bridge shut")
    again = save_story(renamed, path, opened_as=opened.sha256)
    assert open_story(path).story == renamed
    assert again.sha256 != opened.sha256
    assert [file.name for file in tmp_path.iterdir()] == ["bridge.variorum"]


def test_a_file_that_somebody_else_changed_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "bridge.variorum"
    mine = save_story(STORY, path)
    theirs = save_story(dataclasses.replace(STORY, title="Theirs"), path)
    with pytest.raises(ChangedOnDisk, match="was changed by somebody else since you opened it"):
        save_story(STORY, path, opened_as=mine.sha256)
    assert open_story(path) == theirs
    save_story(STORY, path)
    assert open_story(path).story == STORY


def test_what_was_imported_lies_in_the_file_under_a_harmless_name() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(STORY))) as file:
        assert file.namelist() == ["story.json", "sources/01-etc-a-b.html"]
        assert file.read("sources/01-etc-a-b.html") == b"<p>Shut.</p>"


def test_nothing_derived_is_saved() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(STORY))) as file:
        table = json.loads(file.read("story.json"))
    assert set(table) == {"format", "story", "originals"}
    assert set(table["story"]) == {field.name for field in dataclasses.fields(Story)}


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bridge.variorum"
    saved = save_story(STORY, path)

    def full_disk(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(StoryFileError, match="could not be saved: No space left on device"):
        save_story(dataclasses.replace(STORY, title="New"), path)
    assert open_story(path) == saved
    assert [file.name for file in tmp_path.iterdir()] == ["bridge.variorum"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoryFileError, match="could not be saved"):
        save_story(STORY, tmp_path / "gone" / "bridge.variorum")
    with pytest.raises(StoryFileError, match="There is no file"):
        open_story(tmp_path / "gone.variorum")


def test_foreign_and_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("holiday.jpg", b"...")
    whole = pack(STORY)
    for data in (
        b"",
        b"hello",
        whole[:-30],
        whole[:40],
        other.getvalue(),
        changed(table=b"[1]"),
    ):
        assert refusal(data, tmp_path) == (
            "“story.variorum” cannot be opened. It is damaged or not a Variorum story. "
            "If you have an older copy, open that."
        )


def test_an_original_that_was_tampered_with_is_noticed(tmp_path: Path) -> None:
    assert "What was imported for “Courier” is damaged" in refusal(
        changed(imported=b"<p>Open.</p>"), tmp_path
    )


def test_a_story_of_a_newer_version(tmp_path: Path) -> None:
    table = json.dumps({"format": FORMAT + 1, "plot": "thickens"}).encode()
    assert "saved by a newer Variorum. Update Variorum" in refusal(changed(table=table), tmp_path)


@pytest.mark.parametrize("table", [{}, {"format": "1"}, {"format": 0}, {"format": True}])
def test_a_table_without_a_version_is_no_story(table: dict[str, object]) -> None:
    with pytest.raises(StoryFileError, match="not a Variorum story"):
        upgraded(table)


def test_old_forms_are_upgraded_step_by_step() -> None:
    steps = {1: lambda table: {**table, "title": table["name"]}, 2: lambda table: {**table, "notes": []}}
    assert upgraded({"format": 1, "name": "x"}, steps, newest=3) == {
        "format": 3,
        "name": "x",
        "title": "x",
        "notes": [],
    }


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_STORY", 1000)
    assert "more than any story has" in refusal(changed(table=b" " * 100_000), tmp_path)


def test_thousands_of_members_are_no_story(tmp_path: Path) -> None:
    buffer = io.BytesIO(pack(STORY))
    with zipfile.ZipFile(buffer, "a") as file:
        for n in range(archive.MOST_MEMBERS):
            file.writestr(f"sources/{n}", b"")
    assert "more files than any story has" in refusal(buffer.getvalue(), tmp_path)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_damaged_file_is_opened_whole_or_refused(data: st.DataObject) -> None:
    broken = bytearray(pack(STORY))
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        opened = unpack(bytes(broken))
    except StoryFileError:
        return
    assert opened == STORY
