"""What a block is on its page, by the elements around it and the words publishers name them with."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

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
# Nearest first; the first that fits names the block.
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "embedded post",
        re.compile(r"\b(?:tweet|twitter|instagram|tiktok|bluesky|mastodon|facebook|fb-post|embed\w*)\b"),
    ),
    ("pull quote", re.compile(r"\b(?:pull-?quote|pullout|quote-?box|big-?quote)\b")),
    ("caption", re.compile(r"\b(?:figcaption|caption|credit)\b")),
    ("block quote", re.compile(r"\bblockquote\b")),
    ("byline", re.compile(r"\b(?:byline|author|autor|writer|dateline|timestamp|published|pubdate|time)\b")),
    (
        "standfirst",
        re.compile(r"\b(?:standfirst|dek|deck|subtitle|sub-?head\w*|sub-?headline|lede|lead|intro|teaser)\b"),
    ),
    (
        "related links",
        re.compile(r"\b(?:related|read-?more|read-?also|see-?also|more-?on|recommend\w*|recirc\w*)\b"),
    ),
    (
        "box",
        re.compile(r"\b(?:aside|box|info-?box|fact-?box|side-?bar|inset|callout|explainer|in-?numbers)\b"),
    ),
    ("heading", re.compile(r"\bh[1-6]\b")),
    ("table", re.compile(r"\b(?:td|th)\b")),
    ("list", re.compile(r"\b(?:li|dt|dd)\b")),
)


def role_of(block: Block, within: HtmlElement) -> str | None:
    """What to call a block that was left out, or None for the page's furniture.

    Args:
        block: the block.
        within: the element that holds the article; what stands outside it says nothing about the block.
    """
    around = list(_names_around(block.element, within))
    if any(tag in _FURNITURE_TAGS or _FURNITURE.search(names) for tag, names in around):
        return None
    role = next(
        (role for _, names in around for role, pattern in _ROLES if pattern.search(names)), "paragraph"
    )
    if role in ("paragraph", "list", "heading", "box") and is_mostly_link(block):
        return "related links"
    return role


def is_mostly_link(block: Block) -> bool:
    """Whether most of its letters lead elsewhere."""
    return block.linked > _MOSTLY_LINK * len(block.text)


def _names_around(element: HtmlElement, within: HtmlElement) -> Iterator[tuple[str, str]]:
    yield element.tag, _names(element)
    for ancestor in islice(element.iterancestors(), _FARTHEST):
        if ancestor is within:
            return
        yield ancestor.tag, _names(ancestor)


def _names(element: HtmlElement) -> str:
    """An element's tag, classes, id and roles, in words: ``c-pullQuote__text`` becomes ``c pull-quote text``."""
    given = " ".join(element.get(a) or "" for a in ("class", "id", "role", "itemprop", "data-component"))
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", given)
    parts = re.sub(r"__|--|_", " ", split).lower()
    return f"{element.tag} {parts} {parts.replace('-', ' ')}"
