"""What a page states about itself in its head: JSON-LD, meta elements and its title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from variorum.intake.json_ld import article_data
from variorum.intake.page_blocks import blocks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class PageData:
    """A page and its statements."""

    root: HtmlElement
    article: Mapping[str, Any]  # the schema.org description of its article
    meta: Mapping[str, str]  # content of meta elements by name or property, in lower case
    title: str | None  # of the window

    def first_meta(self, *names: str) -> str | None:
        """The first of these meta elements that the page has."""
        return next((self.meta[name] for name in names if name in self.meta), None)


def page_data(root: HtmlElement) -> PageData:
    """Gather a page's statements."""
    return PageData(
        root=root, article=article_data(root), meta=_meta(root), title=text_of(root.find(".//title"))
    )


def text_of(element: HtmlElement | None) -> str | None:
    """An element's words, separated by single spaces; None if it has none."""
    if element is None:
        return None
    return words(" ".join(block.text for block in blocks_of(element)) if len(element) else element.text)


def words(value: Any) -> str | None:
    """A text with single spaces; None for an empty one and for anything else."""
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _meta(root: HtmlElement) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        given = (element.get(key) for key in ("property", "name", "http-equiv", "itemprop"))
        name = next((name for name in given if name), None)
        content = words(element.get("content"))
        if name and content:
            found.setdefault(name.lower(), content)
    return found
