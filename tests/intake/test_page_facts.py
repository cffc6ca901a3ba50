"""What pages state of themselves, in the ways publishers state it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from variorum.intake import read_bytes

if TYPE_CHECKING:
    from variorum.model import Source

ARTICLE = (
    "<p>The bridge at Tarn is shut for six weeks, the mayor told reporters on Monday at noon.</p>"
    "<p>“It will stay shut until the cracks are welded,” she said, and went back into the hall.</p>"
)


def page(head: str = "", body: str = ARTICLE, before: str = "", attributes: str = "") -> Source:
    markup = (
        f"{before}<!doctype html><html {attributes}><head>{head}</head><body><article>{body}</article></body>"
    )
    return read_bytes(markup.encode(), "saved.html")


def described(**properties: Any) -> Source:
    data = json.dumps({"@type": "NewsArticle", **properties})
    return page(f'<script type="application/ld+json">{data}</script>')


@pytest.mark.parametrize(
    ("title", "headline", "label"),
    [
        ("Bridge shut at Tarn | Courier", "Bridge shut at Tarn", "Courier"),
        ("Bridge shut - and no date to open - The Daily Courier", "Bridge shut", None),
        ("Bridge shut at Tarn", "Bridge shut at Tarn", "saved"),
    ],
)
def test_the_title_of_the_window_names_headline_and_outlet(
    title: str, headline: str, label: str | None
) -> None:
    source = page(f"<title>{title}</title>")
    assert source.title is not None
    assert source.title.startswith(headline)
    assert label in (None, source.label)


def test_the_printed_headline_goes_before_the_one_for_search_engines() -> None:
    source = page(
        '<meta property="og:title" content="Tarn bridge shut: what we know">',
        f"<h1>Shut for six weeks: the bridge at Tarn</h1>{ARTICLE}",
    )
    assert source.title == "Shut for six weeks: the bridge at Tarn"


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("Lena Marsh", "Lena Marsh"),
        ({"@type": "Person", "name": "Lena Marsh"}, "Lena Marsh"),
        ([{"name": "Lena Marsh"}, {"name": "Jo Sandys"}, {"name": "Lena Marsh"}], "Lena Marsh, Jo Sandys"),
        ({"name": "By Lena  Marsh"}, "Lena Marsh"),
        ({"name": "https://courier.example/lena"}, None),
        ([], None),
        ([None, 3, {}], None),
    ],
)
def test_bylines(author: Any, byline: str | None) -> None:
    assert described(author=author).byline == byline


def test_the_outlet_is_no_byline() -> None:
    assert described(author={"name": "Courier"}, publisher={"name": "Courier"}).byline is None


@pytest.mark.parametrize(
    ("before", "head", "url"),
    [
        ("", '<link rel="canonical" href="https://courier.example/b">', "https://courier.example/b"),
        ("", '<meta property="og:url" content="https://courier.example/b">', "https://courier.example/b"),
        ("<!-- saved from url=(0028)https://courier.example/b -->", "", "https://courier.example/b"),
        (
            "<!--\n Page saved with SingleFile \n url: https://courier.example/b \n-->",
            "",
            "https://courier.example/b",
        ),
        ("", '<link rel="canonical" href="javascript:alert(1)">', None),
        ("", '<link rel="canonical" href="/b">', None),
    ],
)
def test_addresses(before: str, head: str, url: str | None) -> None:
    assert page(head, before=before).url == url


@pytest.mark.parametrize(
    ("attributes", "head", "language"),
    [
        ('lang="de-AT"', "", "de"),
        ("", '<meta http-equiv="content-language" content="fr">', "fr"),
        ("", '<meta property="og:locale" content="es_ES">', "es"),
        ('lang="mul"', "", None),
        ("", "", None),
    ],
)
def test_languages(attributes: str, head: str, language: str | None) -> None:
    assert page(head, attributes=attributes).language == language


def test_no_date_is_made_up() -> None:
    body = f"{ARTICLE}<footer>© 2019-2024 Courier</footer>"
    assert page(body=body).published is None


def test_words_that_only_the_description_has_are_kept() -> None:
    last = "“I would not drive over it for money,” said the engineer, Ruth Adeyemi. The ferry is free."
    told = (
        "The bridge at Tarn is shut for six weeks, the mayor told reporters on Monday at noon. "
        "“It will stay shut until the cracks are welded,” she said, and went back into the hall. "
    )
    source = described(articleBody=told + last)
    assert [(block.text, block.why) for block in source.left_out] == [(last, "in the page's data only")]


def test_a_page_that_knows_far_more_than_it_shows_is_not_complete() -> None:
    more = " ".join(f"Sentence number {n} stands only behind the wall of the paper." for n in range(20))
    assert not described(articleBody=more).complete
    assert not described(wordCount=900).complete
    assert not described(isAccessibleForFree=False).complete
    assert described(wordCount="36", isAccessibleForFree="True").complete


@pytest.mark.parametrize("value", [None, 3, [], {}, [[]], {"name": {"name": []}}, True, "x" * 300])
def test_odd_values_in_a_description_are_passed_over(value: Any) -> None:
    names = ("headline", "author", "publisher", "datePublished", "dateModified", "mainEntityOfPage", "url")
    source = described(**dict.fromkeys((*names, "inLanguage", "wordCount", "articleBody", "@id"), value))
    assert source.text.startswith("The bridge at Tarn")
