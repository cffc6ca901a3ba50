"""A story <-> its ``.variorum`` file: a zip of ``story.json`` and, under ``sources/``, what was imported.

Only what people decided is in it; rows, families and findings are worked out anew.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from variorum.storage.archive import pack, unpack
from variorum.storage.atomic import write_atomically
from variorum.storage.errors import ChangedOnDisk, StoryFileError

if TYPE_CHECKING:
    from variorum.model import Story

SUFFIX = ".variorum"
LARGEST = 1_000_000_000  # bytes of a whole story file


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedStory:
    """A story, and the file's content it was read from, to notice if somebody else saves over it."""

    story: Story
    path: Path
    sha256: str


def open_story(path: str | Path) -> OpenedStory:
    """Read a story file.

    Raises:
        StoryFileError: if it is missing, damaged, foreign or of a newer version.
    """
    path = Path(path)
    data = _read(path)
    try:
        story = unpack(data)
    except StoryFileError as error:
        raise StoryFileError(f"“{path.name}” cannot be opened. {error}") from error
    return OpenedStory(story=story, path=path, sha256=hashlib.sha256(data).hexdigest())


def save_story(story: Story, path: str | Path, *, opened_as: str | None = None) -> OpenedStory:
    """Write a story file in one step: whatever happens, there is the old file or the new one.

    Args:
        story: what to save.
        path: where; the ending ``.variorum`` is hers to choose.
        opened_as: the ``sha256`` of the file as this story was opened or last saved; None overwrites.

    Raises:
        ChangedOnDisk: if the file is no longer the one that was opened; nothing is written.
        StoryFileError: if it cannot be written.
    """
    path = Path(path)
    if opened_as is not None and path.exists() and hashlib.sha256(_read(path)).hexdigest() != opened_as:
        raise ChangedOnDisk(
            f"“{path.name}” was changed by somebody else since you opened it. "
            "Save under another name, or overwrite it."
        )
    data = pack(story)
    try:
        write_atomically(path, data)
    except OSError as error:
        raise StoryFileError(
            f"“{path.name}” could not be saved: {error.strerror or error}. Save it in another folder."
        ) from error
    return OpenedStory(story=story, path=path, sha256=hashlib.sha256(data).hexdigest())


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise StoryFileError(
                f"“{path.name}” is larger than any story. Choose a file that ends in {SUFFIX}."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise StoryFileError(f"There is no file “{path.name}” any more. Look where it was moved.") from error
    except OSError as error:
        raise StoryFileError(f"“{path.name}” cannot be read: {error.strerror or error}.") from error
