"""Who wrote a page's article, and which outlet printed it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from variorum.intake.headline import site_part
from variorum.intake.page_data import text_of, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.intake.page_data import PageData

_AUTHOR = ("author", "parsely-author", "byl", "dc.creator", "sailthru.author", "article:author")
_PRINTED = (
    "//*[@rel='author']",
    "//*[@itemprop='author']",
    "//*[contains(@class, 'byline') and not(.//*[contains(@class, 'byline')])]",
)
_BY = re.compile(r"^(?:by|von|por|par)(?:[\s:]+|$)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|@")
_LONGEST = 120  # characters


def byline_of(page: PageData) -> str | None:
    """The authors' names, separated by commas; None if none is stated or printed."""
    names = _people(_names(page.article.get("author"))) or _people([page.first_meta(*_AUTHOR) or ""])
    for path in () if names else _PRINTED:
        names = names or _people(text_of(element) or "" for element in page.root.xpath(path))[:1]
    joined = ", ".join(dict.fromkeys(names))
    return joined if joined and joined != outlet_of(page) else None


def outlet_of(page: PageData) -> str | None:
    """The publisher's name; None if neither the description nor the title has it."""
    publisher = _names(page.article.get("publisher"))
    named = page.first_meta("og:site_name", "application-name") or site_part(page.title)
    return publisher[0] if publisher else named


def _people(names: Iterable[str]) -> list[str]:
    """Those that can be a person's name, without the word "by"."""
    bare = (_BY.sub("", name).strip(" ,|·") for name in names)
    return [name for name in bare if 0 < len(name) <= _LONGEST and not _ADDRESS.match(name)]


def _names(value: Any) -> list[str]:
    """Names out of a schema.org value: text, a person, or a list of either."""
    given = value if isinstance(value, list) else [value]
    names = [words(item.get("name") if isinstance(item, dict) else item) for item in given]
    return [name for name in names if name]
