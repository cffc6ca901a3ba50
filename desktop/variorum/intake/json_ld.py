"""The schema.org description of the article that a page carries as JSON-LD."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.html import HtmlElement

_ARTICLE = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting",
    "Article",
    "BlogPosting",
)
_LARGEST = 2_000_000  # characters of JSON; descriptions have a few thousand
_MOST = 10_000  # values looked at


def article_data(root: HtmlElement) -> Mapping[str, Any]:
    """The properties of the page's article, or none. Broken JSON is passed over."""
    articles = [item for item in _objects(root) if _type_rank(item) < len(_ARTICLE)]
    return min(articles, key=_type_rank, default={})


def _objects(root: HtmlElement) -> Iterator[Mapping[str, Any]]:
    waiting: list[Any] = []
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "").lower() and len(text) < _LARGEST:
            try:
                waiting.append(json.loads(text, strict=False))
            except (ValueError, RecursionError):
                continue
    looked_at = 0
    while waiting and looked_at < _MOST:
        looked_at += 1
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting.extend(value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in value)
        elif isinstance(value, list):
            waiting.extend(value)


def _type_rank(item: Mapping[str, Any]) -> int:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return min((_ARTICLE.index(name) for name in names if name in _ARTICLE), default=len(_ARTICLE))
