"""Who wrote a page's article, and which outlet printed it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from variorum.intake.headline import site_part
from variorum.intake.page_data import text_of, words

if TYPE_CHECKING:
    from variorum.intake.page_data import PageData

_AUTHOR = ("author", "parsely-author", "byl", "dc.creator", "sailthru.author", "article:author")
_PRINTED = "//*[@rel='author' or @itemprop='author' or contains(@class, 'byline')]"
_BY = re.compile(r"^(?:by|von|por|par)[\s:]+", re.IGNORECASE)
_LONGEST = 120  # characters


def byline_of(page: PageData) -> str | None:
    """The authors' names, separated by commas; None if none is stated or printed."""
    names = _names(page.article.get("author")) or [page.first_meta(*_AUTHOR) or ""]
    if not _is_name(names[0]):
        printed = (text_of(element) or "" for element in page.root.xpath(_PRINTED))
        names = [next(filter(_is_name, printed), "")]
    joined = ", ".join(dict.fromkeys(_BY.sub("", name) for name in names if _is_name(name)))
    return joined if joined != outlet_of(page) else None


def outlet_of(page: PageData) -> str | None:
    """The publisher's name; None if neither the description nor the title has it."""
    publisher = _names(page.article.get("publisher"))
    named = page.first_meta("og:site_name", "application-name") or site_part(page.title)
    return publisher[0] if publisher else named


def _is_name(name: str) -> bool:
    return 0 < len(name) <= _LONGEST and not name.startswith(("http:", "https:", "www.", "@"))


def _names(value: Any) -> list[str]:
    """Names out of a schema.org value: text, a person, or a list of either."""
    given = value if isinstance(value, list) else [value]
    names = [words(item.get("name") if isinstance(item, dict) else item) for item in given]
    return [name for name in names if name]
