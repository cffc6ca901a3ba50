"""A page's headline, as it is printed rather than as it is sent to search engines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.intake.page_data import text_of, words

if TYPE_CHECKING:
    from variorum.intake.page_data import PageData

_SITE_PART = re.compile(r"^(?P<headline>.{8,}?)\s+[|–—»·-]\s+(?P<site>[^|–—»·]{2,40})$")
_WORD = re.compile(r"\w+")


def headline_of(page: PageData) -> str | None:
    """The h1 that shares words with the declared headline, else that one, else the only h1."""
    declared = words(page.article.get("headline"))
    if declared is None:
        named = page.meta.get("og:title") or page.title or ""
        found = _SITE_PART.match(named)
        declared = found["headline"].strip() if found else named or None
    printed = [text for h1 in page.root.iter("h1") if (text := text_of(h1))]
    same = next((text for text in printed if _share_words(text, declared or "")), None)
    return same or declared or (printed[0] if len(printed) == 1 else None)


def site_part(page_title: str | None) -> str | None:
    """The outlet's name at the end of a page's title: “Bridge shut | Courier” gives “Courier”."""
    found = _SITE_PART.match(page_title or "")
    return found["site"].strip() if found else None


def _share_words(a: str, b: str) -> bool:
    first, second = (set(_WORD.findall(text.casefold())) for text in (a, b))
    return 2 * len(first & second) >= min(len(first), len(second)) > 0
