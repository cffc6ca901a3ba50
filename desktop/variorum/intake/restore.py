"""Putting a block that was left out back at its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Source

_BREAK = "\n\n"


def restore(source: Source, index: int) -> Source:
    """The source with ``left_out[index]`` back in its text, as a paragraph of its own.

    Raises:
        IndexError: if there is no such block.
    """
    block = source.left_out[index]
    at = max(0, min(block.after, len(source.text)))
    before, behind = source.text[:at], source.text[at:]
    added = (_BREAK if before else "") + block.text
    gap = "" if not behind or behind.startswith("\n") else _BREAK
    others = []
    for i, other in enumerate(source.left_out):
        if other.after > at:
            others.append(replace(other, after=other.after + len(added) + len(gap)))
        elif other.after == at and i > index:
            others.append(replace(other, after=other.after + len(added)))
        elif i != index:
            others.append(other)
    return replace(source, text=before + added + gap + behind, left_out=tuple(others))
