"""A page's blocks -> the article's text, and in order what may be its own but was left out.

The extractor says which blocks are the article. A second look at the page keeps block quotes and paragraphs
that stand among the chosen ones, and takes out what only repeats or leads elsewhere: pull quotes, bylines,
embedded posts, "Read more".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from variorum.intake.belonging import (
    is_among_paragraphs,
    is_label,
    is_notice,
    is_usual,
    layout_of,
    reason_against,
)
from variorum.intake.block_role import role_of
from variorum.intake.left_out import PARAGRAPH_BREAK, Candidate, gathered
from variorum.intake.page_choice import chosen_blocks, densest_prose, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.intake.belonging import Layout
    from variorum.intake.block_role import Role
    from variorum.intake.page_blocks import Block
    from variorum.intake.page_facts import Facts
    from variorum.model import LeftOut

_FEWEST_WORDS = 12  # fewer are a notice, not an article
_NEXT = 4  # blocks behind the text in which a subscription wall shows
_PROSE_WORDS = 8
_QUOTE_MARKS = frozenset('“”„«»"‘‹›')


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page, divided."""

    text: str = ""
    left_out: tuple[LeftOut, ...] = ()
    end: str = ""  # the last paragraph, before a note on the author in another place
    behind: tuple[str, ...] = ()  # what the page shows right behind the text: a subscription box


def split_page(blocks: Sequence[Block], lines: Sequence[str], facts: Facts) -> Article:
    """Divide a page's blocks by what the extractor took (``lines``); the headline goes to neither side."""
    chosen = chosen_blocks(blocks, lines) or densest_prose(blocks)
    if sum(len(blocks[i].text.split()) for i in chosen) < _FEWEST_WORDS:
        return Article()
    layout = layout_of(blocks, chosen, facts)
    paragraphs: list[str] = []
    candidates: list[Candidate] = []
    length = last = 0
    end = ""
    for i, block in enumerate(blocks):
        own = _without_headline(block, i, layout)
        if not own.text or is_label(own) or not (i in layout.reach or block.element in layout.region):
            continue
        reason = reason_against(own, i, layout)
        if reason is None and (i in chosen or is_among_paragraphs(own, i, layout)):
            length += len(own.text) + (len(PARAGRAPH_BREAK) if paragraphs else 0)
            paragraphs.append(own.text)
            last, end = i, own.text if is_usual(own, layout) or not end else end
        elif role := reason or (None if is_notice(own) else _role(own, i, layout)):
            candidates.append(Candidate(block=own, role=role, after=length))
    text = PARAGRAPH_BREAK.join(paragraphs)
    behind = tuple(block.text for block in blocks[last + 1 : last + 1 + _NEXT])
    return Article(text=text, left_out=gathered(candidates, text), end=end, behind=behind)


def _without_headline(block: Block, i: int, layout: Layout) -> Block:
    """The block without the page's headline, where that stands in it before the article's end."""
    first, _, rest = block.text.partition("\n")
    if layout.headline and squeezed(first) == layout.headline and i <= layout.reach[-1]:
        return replace(block, text=rest)
    return block


def _role(block: Block, i: int, layout: Layout) -> Role | None:
    """A block's role; furniture has none, unless it stands among the paragraphs and somebody speaks in it."""
    quoted = not _QUOTE_MARKS.isdisjoint(block.text) and len(block.text.split()) >= _PROSE_WORDS
    return role_of(block, layout.body, furniture=quoted and i in layout.reach)
