"""What a block is on its page, by the elements around it and the words publishers name them with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block

_FARTHEST = 40  # elements looked at above a block; what encloses more than that is the page
_MOSTLY_LINK = 0.5  # share of a block's letters

_FURNITURE_TAGS = frozenset(("nav", "footer", "form", "fieldset", "menu"))
_FURNITURE = re.compile(
    r"\b(?:nav\w*|menu|breadcrumbs?|footer|share\w*|sharing|social|follow|newsletters?|sign-?up|cookies?|consent|"
    r"gdpr|promos?|ads?|adverts?|advertisement|sponsor\w*|comments?|disqus|subscri\w+|paywall|toolbar|tags?|"
    r"topics|pagination|skip|modal|popup|overlay|login|register|banner|masthead|most-?read|trending|player)\b"
)
# The first that fits any element around the block names it; the outermost of those is its box.
_ROLES: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (name, re.compile(rf"\b(?:{words})\b"))
    for name, words in (
        (
            "embedded post",
            r"tweet|twitter-\w+|instagram-\w+|tiktok-\w+|bluesky-\w+|mastodon-\w+|fb-post|embed",
        ),
        ("pull quote", r"pull-?quotes?|pullout|quote-?box|big-?quote"),
        ("related links", r"related|read-?more|read-?also|see-?also|more-?on|recommend\w*|recirc\w*"),
        ("box", r"aside|box|info-?box|fact-?box|side-?bar|inset|callout|explainer|in-?numbers"),
        ("caption", r"figcaption|caption|credit"),
        ("block quote", r"blockquote"),
        ("byline", r"byline|author|autor|writer|dateline|timestamp|published|pubdate|time"),
        (
            "standfirst",
            r"standfirst|dek|deck|subtitle|sub-?headline|lede|lead|intro|chapo|vorspann|entradilla",
        ),
    )
)
# What a block is where nothing above it says more; a list or table is one thing with all its items.
_BY_TAG = dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading")
_TOGETHER = {"ul": "list", "ol": "list", "dl": "list", "table": "table"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A block's role, and the element that has it: blocks of one box belong together."""

    name: str
    element: HtmlElement


def role_of(block: Block, within: HtmlElement, *, furniture: bool = False) -> Role | None:
    """What to call a block that was left out, or None for the page's furniture.

    Args:
        block: the block.
        within: the element that holds the article; what stands outside it says nothing about the block.
        furniture: name the page's furniture too.
    """
    around = [(element, _names(element)) for element in _around(block.element, within)]
    if not furniture and any(e.tag in _FURNITURE_TAGS or _FURNITURE.search(names) for e, names in around):
        return None
    for name, pattern in _ROLES:
        element = next((element for element, names in reversed(around) if pattern.search(names)), None)
        if element is not None:
            return Role(name=name, element=element)
    together = next((element for element, _ in reversed(around) if element.tag in _TOGETHER), None)
    if together is not None:
        return Role(name=_TOGETHER[together.tag], element=together)
    return Role(name=_BY_TAG.get(block.element.tag, "paragraph"), element=block.element)


def is_mostly_link(block: Block) -> bool:
    """Whether most of its letters lead elsewhere."""
    return block.linked > _MOSTLY_LINK * len(block.text)


def _around(element: HtmlElement, within: HtmlElement) -> Iterator[HtmlElement]:
    if element is within:
        return
    yield element
    for ancestor in islice(element.iterancestors(), _FARTHEST):
        if ancestor is within:
            return
        yield ancestor


def _names(element: HtmlElement) -> str:
    """An element's tag, classes, id and role in words: ``c-pullQuote__text`` gives ``pull-quote``."""
    given = " ".join(
        element.get(name) or "" for name in ("class", "id", "role", "itemprop", "data-component")
    )
    parts = re.sub(r"__|--|_", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", given)).lower()
    return f"{element.tag} {parts} {parts.replace('-', ' ')}"
