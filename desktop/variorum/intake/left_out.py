"""Blocks that were not taken for the article's own -> what is kept of them, with place and reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from variorum.intake.block_role import is_mostly_link
from variorum.intake.page_choice import squeezed
from variorum.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.intake.block_role import Role
    from variorum.intake.page_blocks import Block

PARAGRAPH_BREAK = "\n\n"

_SHARE = 0.5  # of the text's length, at most, so that it is never the whole page
_FLOOR = 500  # characters that are kept however short the text
_QUOTE_MARKS = frozenset('“”„«»"‘‹›')
_MAY_BE_LINKS = ("paragraph", "heading", "box", "list", "standfirst")
_TIME = re.compile(r"[\d\s.,:/|-]*\d(?:\s*[ap]\.?m\.?)?")
_DATED = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b")
_SHORT_LINE = 60  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A block left out, before its neighbours in the same box are joined to it."""

    block: Block
    role: Role
    after: int  # offset in the article's text


def gathered(candidates: Iterable[Candidate], text: str) -> tuple[LeftOut, ...]:
    """Join what stands in one box, list or table, and keep as much as a text of this length may have.

    A bare time, links behind the article's end and what was left out already are not kept.
    """
    wanted = (candidate for candidate in candidates if not _is_bare_time(candidate))
    groups = groupby(wanted, key=lambda candidate: (candidate.role.element, candidate.after))
    joined = _once(_under_headings([_joined(list(group)) for _, group in groups]))
    return _within_bounds([block for block in joined if not _leads_on(block, text)], len(text))


def _joined(group: Sequence[Candidate]) -> LeftOut:
    text = group[0].block.text
    for before, candidate in pairwise(group):
        same_line = before.block.element.getparent() is candidate.block.element.getparent()
        cells = before.block.element.tag in ("td", "th") and same_line
        text += (" | " if cells else PARAGRAPH_BREAK) + candidate.block.text
    name = group[0].role.name
    linked = sum(len(candidate.block.text) for candidate in group if is_mostly_link(candidate.block))
    if name in _MAY_BE_LINKS and 2 * linked > len(text):
        name = "related links"
    return LeftOut(text=text, why=name, after=group[0].after)


def _under_headings(blocks: Iterable[LeftOut]) -> Iterator[LeftOut]:
    """A heading and the links under it are one."""
    heading: LeftOut | None = None
    for block in blocks:
        if heading and block.why == "related links" and block.after == heading.after:
            yield replace(block, text=heading.text + PARAGRAPH_BREAK + block.text)
            heading = None
            continue
        if heading:
            yield heading
        heading = block if block.why == "heading" else None
        if heading is None:
            yield block
    if heading:
        yield heading


def _leads_on(block: LeftOut, text: str) -> bool:
    """Whether it is what every page shows behind its article: links to others."""
    return block.why == "related links" and block.after == len(text)


def _is_bare_time(candidate: Candidate) -> bool:
    """Whether it only says when: the page's times are among its facts."""
    block = candidate.block
    if candidate.role.name not in ("paragraph", "heading", "byline"):
        return False
    if _TIME.fullmatch(block.text):
        return True
    dated = len(block.text) < _SHORT_LINE and _DATED.search(block.text) is not None
    return (
        dated and next(block.element.iter("time"), None) is not None and _QUOTE_MARKS.isdisjoint(block.text)
    )


def _once(blocks: Iterable[LeftOut]) -> Iterator[LeftOut]:
    """Without what the page shows twice, for wide and narrow screens."""
    seen: set[str] = set()
    for block in blocks:
        letters = squeezed(block.text)
        if letters and letters not in seen:
            seen.add(letters)
            yield block


def _within_bounds(joined: Iterable[LeftOut], length: int) -> tuple[LeftOut, ...]:
    """Those with quotation marks first, links last, but in their order on the page."""
    blocks = list(joined)
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
