"""What a page says of itself: headline, byline, outlet, times, address, language, free or not.

Order of trust: schema.org JSON-LD, meta elements (Open Graph), the visible page, the extractor's guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING, Any

from variorum.intake.byline import byline_of, outlet_of
from variorum.intake.headline import headline_of
from variorum.intake.page_data import page_data, words
from variorum.intake.times import iso_time

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from variorum.intake.extractor import Extracted
    from variorum.intake.page_data import PageData

_PUBLISHED = ("article:published_time", "datepublished", "parsely-pub-date", "pubdate", "dc.date", "date")
_UPDATED = ("article:modified_time", "datemodified", "last-modified")
_SAVED_FROM = re.compile(r"(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was found; None where the page is silent."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None  # ISO 8601
    updated: str | None = None  # ISO 8601
    url: str | None = None
    language: str | None = None  # ISO 639-1
    free: bool = True  # False = the page says that only subscribers see all of it
    body: str = ""  # the article as the page's description has it, which readers do not see
    words: int | None = None  # how many words the page says the article has

    @property
    def suffice(self) -> bool:
        """Whether nothing is left for the extractor to guess."""
        return None not in (self.title, self.byline, self.outlet, self.published)


def facts_of(root: HtmlElement, markup: str) -> Facts:
    """Gather what a page states."""
    page = page_data(root)
    published = (page.article.get("datePublished"), *map(page.meta.get, _PUBLISHED), _time_element(root))
    updated = (page.article.get("dateModified"), *map(page.meta.get, _UPDATED))
    return Facts(
        title=headline_of(page),
        byline=byline_of(page),
        outlet=outlet_of(page),
        published=next(filter(None, map(iso_time, map(words, published))), None),
        updated=next(filter(None, map(iso_time, map(words, updated))), None),
        url=_url(page, markup),
        language=_language(page),
        free=str(page.article.get("isAccessibleForFree", True)).lower() not in ("false", "no", "0"),
        body=_body(page.article.get("articleBody")),
        words=_number(page.article.get("wordCount")),
    )


def with_guesses(facts: Facts, extracted: Extracted) -> Facts:
    """The facts, with the extractor's guess for each that the page does not state."""
    return replace(
        facts,
        title=facts.title or extracted.title,
        byline=facts.byline or extracted.author,
        outlet=facts.outlet or extracted.outlet,
        published=facts.published or iso_time(extracted.date),
    )


def _url(page: PageData, markup: str) -> str | None:
    saved = _SAVED_FROM.search(markup[:5000])
    canonical = [element.get("href") for element in page.root.xpath("//link[@rel='canonical']")]
    main = page.article.get("mainEntityOfPage")
    declared = (main.get("@id") if isinstance(main, dict) else main, page.article.get("url"))
    given = (*canonical, page.meta.get("og:url"), *declared, saved[1] if saved else None)
    return next((url for url in map(words, given) if url and url.startswith(("http://", "https://"))), None)


def _language(page: PageData) -> str | None:
    root = page.root
    stated = (root.get("lang"), root.get("xml:lang"), page.meta.get("content-language"))
    given = (*stated, page.article.get("inLanguage"), page.meta.get("og:locale"))
    codes = (re.match(r"[a-z]{2}(?![a-z])", (words(value) or "").lower()) for value in given)
    return next((code[0] for code in codes if code), None)


def _time_element(root: HtmlElement) -> str | None:
    return next((element.get("datetime") for element in root.iter("time") if element.get("datetime")), None)


def _body(value: Any) -> str:
    """The article's words out of a description that may hold markup."""
    return unescape(_TAG.sub(" ", value)) if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    return int(value) if str(value).isascii() and str(value).isdigit() and len(str(value)) < 9 else None
