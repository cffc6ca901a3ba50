"""Where on a page the article stands: the element that holds its text, and the one with its head too."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block

_DEEPEST = 200  # elements above a block that are weighed
_MOST_OF_IT = 0.8  # of the article's letters stand in its container
_HEAD_WITHIN = 6  # elements between the text and what holds its headline too


def container_of(blocks: Sequence[Block]) -> HtmlElement:
    """The innermost element that holds most of these blocks' letters."""
    weights: Counter[HtmlElement] = Counter()
    depths: dict[HtmlElement, int] = {}
    for block in blocks:
        line = [block.element, *islice(block.element.iterancestors(), _DEEPEST)]
        for up, element in enumerate(line):
            weights[element] += len(block.text)
            depths[element] = len(line) - up
    enough = _MOST_OF_IT * sum(len(block.text) for block in blocks)
    holding = [element for element, weight in weights.items() if weight >= enough]
    return max(holding, key=lambda element: depths[element], default=blocks[0].element)


def region_of(container: HtmlElement) -> HtmlElement:
    """The article with its head: the nearest element around it that is called so or has the headline."""
    for element in (container, *islice(container.iterancestors(), _HEAD_WITHIN)):
        if element.tag in ("body", "html"):
            break
        named = element.tag in ("article", "main") or element.get("role") in ("main", "article")
        if named or element.find(".//h1") is not None:
            return element
    return container


def signature_of(element: HtmlElement, within: HtmlElement) -> tuple[str, ...]:
    """Where an element stands in the article, by kind: paragraphs of one article have the same.

    A block quote around a paragraph and the paragraph's own class (a drop cap) make no odds.
    """
    line = [element]
    for ancestor in islice(element.iterancestors(), _DEEPEST):
        if line[-1] is within:
            break
        line.append(ancestor)
    own = "p" if element.tag in ("p", "blockquote") else _named(element)
    return (own, *(_named(ancestor) for ancestor in line[1:] if ancestor.tag != "blockquote"))


def holder_of(element: HtmlElement) -> HtmlElement:
    """The element whose children are the paragraphs: a paragraph's parent, also for one in a block quote."""
    parent = element.getparent()
    if parent is not None and parent.tag == "blockquote":
        parent = parent.getparent()
    return element if parent is None else parent


def _named(element: HtmlElement) -> str:
    return f"{element.tag}.{element.get('class') or ''}"
