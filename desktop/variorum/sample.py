"""The story that ships with the app, read the way her own files are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from variorum import intake
from variorum.model import Story
from variorum.storage.resources import read_bytes, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Source

_SET_BY_HAND = ("label", "kind", "outlet", "published", "title", "byline", "url", "language")


def sample_story(name: str = "harbour") -> Story:
    """The sample in ``samples/NAME/``; its ``story.toml`` says what she would have set by hand."""
    folder = f"samples/{name}"
    table = read_table(f"{folder}/story.toml")
    sources = tuple(_source(folder, entry) for entry in table["source"])
    record = next((source.id for source in sources if source.label == table.get("record")), None)
    return Story(title=table["title"], sources=sources, record=record)


def _source(folder: str, entry: Mapping[str, Any]) -> Source:
    found = intake.read_bytes(read_bytes(f"{folder}/{entry['file']}"), entry["file"])
    return replace(found, **{key: entry[key] for key in _SET_BY_HAND if key in entry})
