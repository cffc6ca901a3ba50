"""Which blocks of a page are the article: trafilatura's answer, loaded when first asked (400 ms)."""

from __future__ import annotations

import logging
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Its complaints about odd pages are for its own makers; ours are sentences in the source.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

# No date is better than one picked out of the running text or a copyright line.
_DATE_AS_STATED = {"extensive_search": False, "original_date": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What the extractor found."""

    lines: tuple[str, ...] = ()  # paragraphs of the article
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    date: str | None = None  # YYYY-MM-DD


def extract(root: HtmlElement, *, guess_facts: bool) -> Extracted:
    """Ask the extractor for the article in a page. It finds nothing in some; it never raises.

    Args:
        root: the page; it is left as it is.
        guess_facts: look for headline, author, outlet and date as well, which takes a third of the time.
    """
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    try:
        found = bare_extraction(
            deepcopy(root),
            include_comments=False,
            with_metadata=guess_facts,
            date_extraction_params=_DATE_AS_STATED,
        )
    except Exception:  # noqa: BLE001 - it walks hostile trees with recursion; the page's own blocks remain
        return Extracted()
    if not isinstance(found, Document):
        return Extracted()
    lines = tuple(line.strip() for line in (found.text or "").split("\n") if line.strip())
    return Extracted(
        lines=lines, title=found.title, author=found.author, outlet=found.sitename, date=found.date
    )
