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
    r"\b(?:nav\w*|menu|breadcrumbs?|footer|share|sharing|social|follow|newsletters?|sign-?up|cookies?|consent|"
    r"gdpr|promos?|ads?|adverts?|advertisement|sponsor\w*|comments?|disqus|subscri\w+|paywall|toolbar|tags?|"
    r"topics|pagination|skip|modal|popup|overlay|login|register|banner|masthead|most-?read|trending|player)\b"
)
# Nearest element first, and in each the first that fits.
_ROLES: Sequence[tuple[str, re.Pattern[str]]] = (
    (
        "embedded post",
        re.compile(r"\b(?:tweet|twitter|instagram|tiktok|bluesky|mastodon|facebook|embed\w*)\b"),
    ),
    ("pull quote", re.compile(r"\b(?:pull-?quote|pullout|quote-?box|big-?quote)\b")),
    ("caption", re.compile(r"\b(?:figcaption|caption|credit)\b")),
    ("block quote", re.compile(r"\bblockquote\b")),
    ("byline", re.compile(r"\b(?:byline|author|autor|writer|dateline|timestamp|published|pubdate|time)\b")),
    ("standfirst", re.compile(r"\b(?:standfirst|dek|deck|subtitle|sub-?headline|lede|lead|intro|teaser)\b")),
    (
        "related links",
        re.compile(r"\b(?:related|read-?more|read-?also|see-?also|more-?on|recommend\w*|recirc\w*)\b"),
    ),
    (
        "box",
        re.compile(r"\b(?:aside|box|info-?box|fact-?box|side-?bar|inset|callout|explainer|in-?numbers)\b"),
    ),
)
# What a block is where nothing above it says more; a list or table is one thing with all its items.
_BY_TAG = dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading")
_TOGETHER = {"ul": "list", "ol": "list", "dl": "list", "table": "table"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A block's role, and the element that has it: blocks of one box belong together."""

    name: str
    element: HtmlElement


def role_of(block: Block, within: HtmlElement) -> Role | None:
    """What to call a block that was left out, or None for the page's furniture.

    Args:
        block: the block.
        within: the element that holds the article; what stands outside it says nothing about the block.
    """
    around = [(element, _names(element)) for element in _around(block.element, within)]
    if any(element.tag in _FURNITURE_TAGS or _FURNITURE.search(names) for element, names in around):
        return None
    for element, names in around:
        name = next((name for name, pattern in _ROLES if pattern.search(names)), None)
        if name:
            return Role(name=name, element=element)
    together = next((e for e, _ in reversed(around) if e.tag in _TOGETHER), None)
    name = _BY_TAG.get(block.element.tag, "paragraph") if together is None else _TOGETHER[together.tag]
    if is_mostly_link(block):
        name = "related links"
    return Role(name=name, element=block.element if together is None else together)


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
    given = " ".join(element.get(name) or "" for name in ("class", "id", "role", "itemprop"))
    parts = re.sub(r"__|--|_", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", given)).lower()
    return f"{element.tag} {parts} {parts.replace('-', ' ')}"
