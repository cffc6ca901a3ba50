"""A page's blocks -> the article's text, and in order what may be its own but was left out.

The extractor says which blocks are the article. A second look at the page keeps block quotes and paragraphs that
stand among the chosen ones; captions, boxes, pull quotes and the like are left out, with their place and reason.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from variorum.intake.block_role import is_mostly_link, role_of
from variorum.intake.page_choice import chosen_blocks, squeezed
from variorum.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block

PARAGRAPH_BREAK = "\n\n"

_DEEPEST = 200  # elements above a block that are weighed
_MOST_OF_IT = 0.8  # of the article's letters stand in its container
_LEFT_OUT_SHARE = 0.5  # of the text's length, at most, so that it is never the whole page
_LEFT_OUT_FLOOR = 500  # characters that are kept however short the text
_QUOTE_MARKS = frozenset('“”„«»"‘‹›')


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page, divided."""

    text: str = ""
    left_out: tuple[LeftOut, ...] = ()
    after: tuple[str, ...] = ()  # what stands on the page right behind the text: a subscription box


def split_page(blocks: Sequence[Block], lines: Sequence[str], title: str | None) -> Article:
    """Divide a page's blocks by what the extractor took (``lines``); the headline goes to neither side."""
    chosen = chosen_blocks(blocks, lines)
    if not chosen:
        return Article()
    body = _container([blocks[i] for i in chosen])
    region = frozenset(_region(body).iter())
    parents = Counter(_holder(blocks[i].element) for i in chosen)
    headline = squeezed(title or "")
    seen = [squeezed(blocks[i].text) for i in sorted(chosen)]
    all_seen = "\n".join(seen)
    text, left_out = "", []
    for i, block in enumerate(blocks):
        own = squeezed(block.text)
        if (
            not own
            or (own == headline and i <= max(chosen))
            or (i not in chosen and block.element not in region)
        ):
            continue
        if i in chosen or _is_own(block, i, chosen, parents, own in all_seen):
            text += (PARAGRAPH_BREAK if text else "") + block.text
        elif role := role_of(block, body):
            repeated = own in all_seen and len(own) > 25
            left_out.append(LeftOut(text=block.text, why="pull quote" if repeated else role, after=len(text)))
    last = max(chosen)
    after = tuple(block.text for block in blocks[last + 1 : last + 12])
    return Article(text=text, left_out=_within_bounds(left_out, len(text)), after=after)


def _is_own(
    block: Block, i: int, chosen: Collection[int], parents: Counter[HtmlElement], repeated: bool
) -> bool:
    """Whether a block the extractor dropped is a paragraph or quote among the article's paragraphs."""
    if block.hidden or repeated or is_mostly_link(block) or i > max(chosen):
        return False
    in_line = parents[_holder(block.element)] > 1 and block.element.tag in ("p", "blockquote")
    return in_line and role_of(block, _holder(block.element)) in ("paragraph", "block quote")


def _holder(element: HtmlElement) -> HtmlElement:
    """The element whose children are the paragraphs: a paragraph's parent, also for one in a block quote."""
    parent = element.getparent()
    if parent is not None and parent.tag == "blockquote":
        parent = parent.getparent()
    return element if parent is None else parent


def _container(blocks: Iterable[Block]) -> HtmlElement:
    """The innermost element that holds most of the chosen letters."""
    weights: Counter[HtmlElement] = Counter()
    depths: dict[HtmlElement, int] = {}
    total = 0
    for block in blocks:
        total += len(block.text)
        line = [block.element, *islice(block.element.iterancestors(), _DEEPEST)]
        for up, element in enumerate(line):
            weights[element] += len(block.text)
            depths[element] = len(line) - up
    holding = [element for element, weight in weights.items() if weight >= _MOST_OF_IT * total]
    return max(holding, key=lambda element: depths[element], default=next(iter(weights)))


def _region(body: HtmlElement) -> HtmlElement:
    """The article with its head: the nearest element around it that the page calls so or that has the headline."""
    for element in (body, *islice(body.iterancestors(), 6)):
        if element.tag in ("article", "main") or element.get("role") == "main":
            return element
        if element.tag in ("body", "html"):
            break
        if element.find(".//h1") is not None:
            return element
    return body


def _within_bounds(left_out: Sequence[LeftOut], length: int) -> tuple[LeftOut, ...]:
    """As many as may be kept, those with quotation marks and prose first, in their order."""
    room = max(_LEFT_OUT_FLOOR, _LEFT_OUT_SHARE * length)
    kept = set()
    for i in sorted(range(len(left_out)), key=lambda i: (_weight(left_out[i]), i)):
        if len(left_out[i].text) <= room:
            room -= len(left_out[i].text)
            kept.add(i)
    return tuple(block for i, block in enumerate(left_out) if i in kept)


def _weight(block: LeftOut) -> int:
    if not _QUOTE_MARKS.isdisjoint(block.text):
        return 0
    return 2 if block.why == "related links" else 1
