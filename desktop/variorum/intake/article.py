"""A page's blocks -> the article's text, and in order what may be its own but was left out.

The extractor says which blocks are the article. A second look at the page keeps block quotes and paragraphs
that stand among the chosen ones, and takes out what only repeats or leads elsewhere: pull quotes, bylines,
"Read more".
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.intake.block_role import Role, is_mostly_link, role_of
from variorum.intake.left_out import PARAGRAPH_BREAK, Candidate, gathered
from variorum.intake.page_choice import chosen_blocks, densest_prose, squeezed
from variorum.intake.page_region import container_of, holder_of, region_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block
    from variorum.intake.page_facts import Facts
    from variorum.model import LeftOut

_FEWEST_WORDS = 20  # fewer are a notice, not an article
_REPEATED = 25  # letters; a shorter stretch may stand elsewhere by chance
_NEXT = 4  # blocks behind the text in which a subscription wall shows
_CLOCK_OR_YEAR = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b")
_SHORT_LINE = 80  # characters
_BY = re.compile(r"^(?:by|von|por|par)\s+", re.IGNORECASE)
_LEADS_ELSEWHERE = re.compile(
    r"^(?:read (?:more|also|next)|see also|also read|more on this|related|lesen sie (?:auch|mehr)|"
    r"mehr zum thema|lea también|lee también|más información|lire aussi|à lire aussi|voir aussi)\s*[:|–—-]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page, divided."""

    text: str = ""
    left_out: tuple[LeftOut, ...] = ()
    behind: tuple[str, ...] = ()  # what the page shows right behind the text: a subscription box


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """What the division of a page goes by."""

    chosen: frozenset[int]
    body: HtmlElement
    region: frozenset[HtmlElement]
    holders: frozenset[HtmlElement]  # elements whose children are paragraphs of the article
    all_chosen: str  # the letters of the chosen blocks
    headline: str
    byline: str


def split_page(blocks: Sequence[Block], lines: Sequence[str], facts: Facts) -> Article:
    """Divide a page's blocks by what the extractor took (``lines``); the headline goes to neither side."""
    chosen = chosen_blocks(blocks, lines) or densest_prose(blocks)
    if sum(len(blocks[i].text.split()) for i in chosen) < _FEWEST_WORDS:
        return Article()
    page = _page(blocks, chosen, facts)
    text = ""
    candidates = []
    for i, block in enumerate(blocks):
        if _is_headline(block, i, page) or not (i in chosen or block.element in page.region):
            continue
        role = _why_left_out(block, i, page)
        if role is None and (i in chosen or _is_among_paragraphs(block, i, page)):
            text += (PARAGRAPH_BREAK if text else "") + block.text
        elif role := role or role_of(block, page.body):
            candidates.append(Candidate(text=block.text, role=role, after=len(text)))
    behind = tuple(block.text for block in blocks[max(chosen) + 1 :][:_NEXT])
    return Article(text=text, left_out=gathered(candidates, len(text)), behind=behind)


def _page(blocks: Sequence[Block], chosen: frozenset[int], facts: Facts) -> _Page:
    body = container_of([blocks[i] for i in chosen])
    holders = Counter(holder_of(blocks[i].element) for i in chosen)
    return _Page(
        chosen=chosen,
        body=body,
        region=frozenset(region_of(body).iter()),
        holders=frozenset(holder for holder, paragraphs in holders.items() if paragraphs > 1),
        all_chosen="\n".join(squeezed(blocks[i].text) for i in sorted(chosen)),
        headline=squeezed(facts.title or ""),
        byline=squeezed(facts.byline or ""),
    )


def _is_headline(block: Block, i: int, page: _Page) -> bool:
    return squeezed(block.text) in ("", page.headline) and i <= max(page.chosen)


def _why_left_out(block: Block, i: int, page: _Page) -> Role | None:
    """The role of a block that is no paragraph whatever the extractor says; None if it may be one."""
    own = squeezed(block.text)
    if len(block.text) < _SHORT_LINE and squeezed(_BY.sub("", block.text)) == page.byline != "":
        return Role(name="byline", element=block.element)
    if i not in page.chosen and _is_time(block):
        return Role(name="time", element=block.element)
    if is_mostly_link(block) and _LEADS_ELSEWHERE.match(block.text):
        return Role(name="related links", element=block.element)
    role = role_of(block, page.body)
    quoted_apart = role is not None and role.name in ("pull quote", "block quote", "box", "caption")
    if quoted_apart and len(own) >= _REPEATED and page.all_chosen.count(own) > (i in page.chosen):
        return Role(name="pull quote", element=block.element)
    return None


def _is_time(block: Block) -> bool:
    dated = len(block.text) < _SHORT_LINE and _CLOCK_OR_YEAR.search(block.text) is not None
    return dated and next(block.element.iter("time"), None) is not None


def _is_among_paragraphs(block: Block, i: int, page: _Page) -> bool:
    """Whether a block the extractor dropped is a paragraph or quote between the article's own."""
    holder = holder_of(block.element)
    if block.hidden or is_mostly_link(block) or i > max(page.chosen) or holder not in page.holders:
        return False
    role = role_of(block, holder)
    is_text = block.element.tag in ("p", "blockquote") and squeezed(block.text) not in page.all_chosen
    return is_text and role is not None and role.name in ("paragraph", "block quote")
