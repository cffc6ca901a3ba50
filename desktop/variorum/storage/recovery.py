"""A copy of an unsaved story, kept so that a crash costs seconds and not an evening.

The copy lies in the user's state folder under a name made of the story's path. It says which file it belongs
to and what that file's content was, so that it is not offered once the story was saved after all.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import platformdirs

from variorum.storage.archive import pack, unpack
from variorum.storage.aside import moved_aside
from variorum.storage.atomic import write_atomically
from variorum.storage.errors import StoryFileError

if TYPE_CHECKING:
    from variorum.model import Story

_ENDING = ".recovery"
_HEAD_ENDS = b"\n"


class _Head(msgspec.Struct, kw_only=True):
    """The first line of a copy."""

    path: str | None  # of the story file; None = it was never saved
    opened_as: str | None  # SHA-256 of that file as it was opened or last saved


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """An unsaved story found again."""

    story: Story
    path: Path | None  # the story file it belongs to
    opened_as: str | None
    copy: Path  # to be dropped when she has saved or let go of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Everything found in the recovery folder, and a sentence for each copy that is broken."""

    stories: tuple[Recovered, ...] = ()
    warnings: tuple[str, ...] = ()


def recovery_folder() -> Path:
    """Where this user's unsaved stories are kept."""
    return Path(platformdirs.user_state_dir("variorum", appauthor=False)) / "recovery"


def keep_copy(
    story: Story, folder: Path, *, path: Path | None, opened_as: str | None, name: str = "unsaved"
) -> Path:
    """Write the copy of a story, over its last one; where it lies.

    Args:
        story: the story as it stands.
        folder: ``recovery_folder()``.
        path: its file, if it has one.
        opened_as: the SHA-256 of that file as it was opened or last saved.
        name: tells stories without a file apart, one for each window.

    Raises:
        OSError: if it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"{_key(path, name)}{_ENDING}"
    head = msgspec.json.encode(_Head(path=None if path is None else str(path), opened_as=opened_as))
    write_atomically(copy, head + _HEAD_ENDS + pack(story))
    return copy


def drop_copy(folder: Path, *, path: Path | None, name: str = "unsaved") -> None:
    """Forget a story's copy: it was saved, or closed without saving."""
    with suppress(OSError):
        (folder / f"{_key(path, name)}{_ENDING}").unlink()


def find_copies(folder: Path) -> Found:
    """Every copy of a story that was not saved since. A broken copy is moved aside and said."""
    stories, warnings = [], []
    for copy in sorted(folder.glob(f"*{_ENDING}")):
        try:
            recovered = _read(copy)
        except (StoryFileError, OSError, ValueError) as error:
            warnings.append(_put_aside(copy, error))
        else:
            if not _saved_since(recovered):
                stories.append(recovered)
    return Found(stories=tuple(stories), warnings=tuple(warnings))


def _read(copy: Path) -> Recovered:
    first, _, rest = copy.read_bytes().partition(_HEAD_ENDS)
    head = msgspec.json.decode(first, type=_Head)
    path = None if head.path is None else Path(head.path)
    return Recovered(story=unpack(rest), path=path, opened_as=head.opened_as, copy=copy)


def _saved_since(recovered: Recovered) -> bool:
    """Whether the story's file holds exactly this story."""
    if recovered.path is None:
        return False
    try:
        return unpack(recovered.path.read_bytes()) == recovered.story
    except (StoryFileError, OSError):
        return False


def _put_aside(copy: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return f"An unsaved story in {copy} cannot be read: {error.strerror or error}."
    with suppress(OSError):
        copy = moved_aside(copy)
    return f"An unsaved story could not be recovered; what is left of it is in {copy}."


def _key(path: Path | None, name: str) -> str:
    if path is None:
        return name
    return hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
