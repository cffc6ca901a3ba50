"""A story <-> the bytes of its file. Nothing is unpacked to the disk, and no size it claims is believed."""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from variorum.model import Story
from variorum.storage.errors import StoryFileError
from variorum.storage.upgrades import FORMAT, upgraded

if TYPE_CHECKING:
    from variorum.model import Source

MOST_MEMBERS = 1000
LARGEST_STORY = 200_000_000  # bytes of story.json
LARGEST_SOURCE = 100_000_000  # bytes of one original
LARGEST_ALTOGETHER = 800_000_000

_STORY = "story.json"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # one date for all members: the same story gives the same bytes
_OLDER = "If you have an older copy, open that."
_DAMAGED = f"It is damaged or not a Variorum story. {_OLDER}"
# What zipfile, zlib and the decoder raise on damaged bytes.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    KeyError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)


class _Saved(msgspec.Struct, kw_only=True):
    """What ``story.json`` holds."""

    format: int
    story: Story
    originals: tuple[str | None, ...]  # member that holds each source's original


def pack(story: Story) -> bytes:
    """The bytes of a story's file; the same story gives the same bytes."""
    members = tuple(_member(i, source) for i, source in enumerate(story.sources))
    bare = replace(story, sources=tuple(map(_without_data, story.sources)))
    saved = msgspec.json.encode(_Saved(format=FORMAT, story=bare, originals=members))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(_STORY, _FIRST_DAY), saved, zipfile.ZIP_DEFLATED)
        for name, source in zip(members, story.sources, strict=True):
            if name and source.original:
                archive.writestr(
                    zipfile.ZipInfo(name, _FIRST_DAY), source.original.data, zipfile.ZIP_DEFLATED
                )
    return buffer.getvalue()


def unpack(data: bytes) -> Story:
    """The story in a file's bytes.

    Raises:
        StoryFileError: if they are damaged, foreign, too large or of a newer version.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise StoryFileError("It holds more files than any story has.")
            saved = _decode(_read(archive, _STORY, LARGEST_STORY))
            return _with_originals(saved, archive)
    except _BROKEN as error:
        raise StoryFileError(_DAMAGED) from error


def _decode(data: bytes) -> _Saved:
    table = msgspec.json.decode(data)
    if not isinstance(table, dict):
        raise StoryFileError(_DAMAGED)
    return msgspec.convert(upgraded(table), _Saved)


def _with_originals(saved: _Saved, archive: zipfile.ZipFile) -> Story:
    room = LARGEST_ALTOGETHER
    sources = []
    for source, member in zip(saved.story.sources, saved.originals, strict=True):
        if source.original and member:
            data = _read(archive, member, min(LARGEST_SOURCE, room))
            room -= len(data)
            if hashlib.sha256(data).hexdigest() != source.original.sha256:
                raise StoryFileError(f"What was imported for “{source.label}” is damaged. {_OLDER}")
            sources.append(replace(source, original=replace(source.original, data=data)))
        else:
            sources.append(source)
    return replace(saved.story, sources=tuple(sources))


def _read(archive: zipfile.ZipFile, member: str, limit: int) -> bytes:
    """A member's bytes, counted as they come."""
    with archive.open(member) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise StoryFileError("It holds more than any story has.")
    return data


def _without_data(source: Source) -> Source:
    return replace(source, original=replace(source.original, data=b"")) if source.original else source


def _member(place: int, source: Source) -> str | None:
    """Where a source's original goes: its own name as far as every system can write it."""
    if source.original is None:
        return None
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", source.original.name).strip(".-")[-60:]
    return f"sources/{place + 1:02}-{name or 'original'}"
