"""Blocks that were not taken for the article's own -> what is kept of them, with place and reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from variorum.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.intake.block_role import Role

PARAGRAPH_BREAK = "\n\n"

_SHARE = 0.5  # of the text's length, at most, so that it is never the whole page
_FLOOR = 500  # characters that are kept however short the text
_QUOTE_MARKS = frozenset('“”„«»"‘‹›')


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A block left out, before its neighbours in the same box are joined to it."""

    text: str
    role: Role
    after: int  # offset in the article's text


def gathered(candidates: Iterable[Candidate], length: int) -> tuple[LeftOut, ...]:
    """Join what stands in one box, list or table, and keep as much as a text of this length may have."""
    joined: list[LeftOut] = []
    last: Candidate | None = None
    for candidate in candidates:
        if last and last.role.element is candidate.role.element and last.after == candidate.after:
            joined[-1] = replace(joined[-1], text=joined[-1].text + PARAGRAPH_BREAK + candidate.text)
        else:
            joined.append(LeftOut(text=candidate.text, why=candidate.role.name, after=candidate.after))
        last = candidate
    return _within_bounds(joined, length)


def _within_bounds(blocks: Sequence[LeftOut], length: int) -> tuple[LeftOut, ...]:
    """Those with quotation marks first, links last, but in their order on the page."""
    room = max(_FLOOR, _SHARE * length)
    kept = set()
    for i in sorted(range(len(blocks)), key=lambda i: (_expendable(blocks[i]), i)):
        if len(blocks[i].text) <= room:
            room -= len(blocks[i].text)
            kept.add(i)
    return tuple(block for i, block in enumerate(blocks) if i in kept)


def _expendable(block: LeftOut) -> int:
    if block.why == "related links":
        return 2
    return int(_QUOTE_MARKS.isdisjoint(block.text))
