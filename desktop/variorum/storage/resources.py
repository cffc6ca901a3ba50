"""Files that ship with the app, alike in a wheel, an editable install and a frozen build."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def read_bytes(name: str) -> bytes:
    """The content of a resource, named like ``"languages/en.toml"``.

    Raises:
        FileNotFoundError: if there is no such resource.
    """
    return files("variorum_resources").joinpath(name).read_bytes()


def read_text(name: str) -> str:
    """The content of a UTF-8 resource."""
    return read_bytes(name).decode("utf-8")


def read_table(name: str) -> dict[str, Any]:
    """The content of a TOML resource."""
    return tomllib.loads(read_text(name))


def names_in(folder: str, ending: str) -> tuple[str, ...]:
    """The names in a resource folder that end like this, sorted, without the ending."""
    entries = files("variorum_resources").joinpath(folder).iterdir()
    return tuple(sorted(e.name.removesuffix(ending) for e in entries if e.name.endswith(ending)))
