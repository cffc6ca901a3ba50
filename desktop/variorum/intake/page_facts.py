"""What a page says of itself: headline, byline, outlet, times, address, language, free or not.

Order of trust: schema.org JSON-LD, meta elements (Open Graph), the visible page, the extractor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from variorum.intake.json_ld import article_data
from variorum.intake.times import iso_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.html import HtmlElement

    from variorum.intake.extractor import Extracted

_SITE_PART = re.compile(r"^(?P<headline>.{8,}?)\s+[|–—»·-]\s+(?P<site>[^|–—»·]{2,40})$")
_SAVED_FROM = re.compile(r"(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)")
_AUTHOR = ("author", "parsely-author", "byl", "dc.creator", "sailthru.author", "article:author")
_PUBLISHED = ("article:published_time", "datepublished", "parsely-pub-date", "pubdate", "dc.date", "date")
_BY = re.compile(r"^(?:by|von|por|par)[\s:]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was found; None where the page is silent."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: str | None = None
    url: str | None = None
    language: str | None = None
    free: bool = True  # False = the page says that only subscribers see all of it
    words: int | None = None  # how many words the page says the article has


def facts_of(root: HtmlElement, markup: str, extracted: Extracted) -> Facts:
    """Gather a page's facts."""
    data = article_data(root)
    meta = _meta(root)
    page_title = _text(root.find(".//title"))
    return Facts(
        title=_title(root, data, meta, page_title, extracted),
        byline=_byline(root, data, meta, extracted),
        outlet=_outlet(data, meta, page_title, extracted),
        published=_first_time(
            data.get("datePublished"),
            *(meta.get(name) for name in _PUBLISHED),
            _time_element(root),
            extracted.date,
        ),
        updated=_first_time(
            data.get("dateModified"), meta.get("article:modified_time"), meta.get("last-modified")
        ),
        url=_url(root, data, meta, markup),
        language=_language(root, data, meta),
        free=str(data.get("isAccessibleForFree", True)).lower() not in ("false", "no", "0"),
        words=_number(data.get("wordCount")),
    )


def site_part(page_title: str | None) -> str | None:
    """The outlet's name at the end of a page's title: “Bridge shut | Courier” gives “Courier”."""
    found = _SITE_PART.match(page_title or "")
    return found["site"].strip() if found else None


def _title(
    root: HtmlElement,
    data: Mapping[str, Any],
    meta: Mapping[str, str],
    page_title: str | None,
    extracted: Extracted,
) -> str | None:
    declared = _words(data.get("headline")) or meta.get("og:title") or extracted.title or page_title
    found = _SITE_PART.match(declared or "")
    declared = found["headline"].strip() if found and not data.get("headline") else declared
    printed = [text for h1 in root.iter("h1") if (text := _text(h1))]
    return (
        next((text for text in printed if _share_words(text, declared)), None) or declared or _only(printed)
    )


def _share_words(a: str, b: str | None) -> bool:
    first, second = set(a.casefold().split()), set((b or "").casefold().split())
    return 2 * len(first & second) >= min(len(first), len(second)) > 0


def _only(texts: list[str]) -> str | None:
    return texts[0] if len(texts) == 1 else None


def _byline(
    root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str], extracted: Extracted
) -> str | None:
    names = _names(data.get("author")) or [next((meta[name] for name in _AUTHOR if name in meta), "")]
    if not _is_name(names[0]):
        printed = root.xpath("//*[@rel='author' or @itemprop='author' or contains(@class, 'byline')]")
        names = [
            next((text for e in printed if (text := _text(e)) and len(text) < 120), extracted.author or "")
        ]
    joined = _BY.sub("", ", ".join(dict.fromkeys(name for name in names if _is_name(name))))
    return joined or None


def _is_name(name: str) -> bool:
    return bool(name) and not name.startswith(("http:", "https:", "www.", "@")) and len(name) < 120


def _outlet(
    data: Mapping[str, Any], meta: Mapping[str, str], page_title: str | None, extracted: Extracted
) -> str | None:
    publisher = _names(data.get("publisher"))
    return (
        (publisher[0] if publisher else None)
        or meta.get("og:site_name")
        or meta.get("application-name")
        or site_part(page_title)
        or extracted.outlet
    )


def _names(value: Any) -> list[str]:
    """Names out of a schema.org value: text, a person, or a list of either."""
    given = value if isinstance(value, list) else [value]
    names = [_words(item.get("name") if isinstance(item, dict) else item) for item in given]
    return [name for name in names if name]


def _url(root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str], markup: str) -> str | None:
    saved = _SAVED_FROM.search(markup[:5000])
    canonical = [e.get("href") or "" for e in root.xpath("//link[@rel='canonical']")]
    page = data.get("mainEntityOfPage")
    declared = [page.get("@id") if isinstance(page, dict) else page, data.get("url")]
    addresses = (*canonical, meta.get("og:url"), *declared, saved[1] if saved else None)
    return next((a for a in map(_words, addresses) if a and a.startswith(("http://", "https://"))), None)


def _language(root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str]) -> str | None:
    given = (
        root.get("lang"),
        root.get("xml:lang"),
        meta.get("content-language"),
        data.get("inLanguage"),
        meta.get("og:locale"),
    )
    codes = (re.match(r"[a-z]{2}(?![a-z])", (_words(value) or "").lower()) for value in given)
    return next((code[0] for code in codes if code), None)


def _first_time(*values: Any) -> str | None:
    return next((time for value in values if (time := iso_time(_words(value)))), None)


def _time_element(root: HtmlElement) -> str | None:
    return next((e.get("datetime") for e in root.iter("time") if e.get("datetime")), None)


def _meta(root: HtmlElement) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("http-equiv")
            or element.get("itemprop")
        )
        content = _words(element.get("content"))
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _text(element: HtmlElement | None) -> str | None:
    return _words("".join(_strings(element.itertext()))) if element is not None else None


def _strings(parts: Iterable[Any]) -> Iterable[str]:
    return (part for part in parts if isinstance(part, str))


def _words(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _number(value: Any) -> int | None:
    return int(value) if str(value).isascii() and str(value).isdigit() else None
