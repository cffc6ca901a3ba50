"""What to call a source until she says otherwise."""

from __future__ import annotations

from itertools import count
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_LONGEST = 40  # characters; a column's head holds no more


def label_for(outlet: str | None, title: str | None, name: str) -> str:
    """The outlet's name, else the name of the file without its ending, else the title."""
    stem = PurePath(name).stem if "." in name else name
    label = " ".join((outlet or stem or title or "Source").split())
    return label if len(label) <= _LONGEST else label[: _LONGEST - 1].rstrip() + "…"


def unique_label(label: str, taken: Container[str]) -> str:
    """The label, or with the first free number behind it: “Courier”, “Courier 2”."""
    if label not in taken:
        return label
    return next(numbered for n in count(2) if (numbered := f"{label} {n}") not in taken)
