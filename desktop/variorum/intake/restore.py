"""Putting a block that was left out back at its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import LeftOut, Source

_BREAK = "\n\n"


def restore(source: Source, index: int) -> Source:
    """The source with ``left_out[index]`` back in its text, as a paragraph of its own.

    Raises:
        IndexError: if there is no such block.
    """
    block = source.left_out[index]
    at = max(0, min(block.after, len(source.text)))
    before, behind = source.text[:at], source.text[at:]
    added = (
        (_BREAK if before else "") + block.text + ("" if behind.startswith("\n") or not behind else _BREAK)
    )
    others = (
        _shifted(other, len(added)) if (other.after, i) > (at, index) else other
        for i, other in enumerate(source.left_out)
        if i != index
    )
    return replace(source, text=before + added + behind, left_out=tuple(others))


def _shifted(block: LeftOut, by: int) -> LeftOut:
    return replace(block, after=block.after + by)
