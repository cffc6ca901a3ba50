"""Invented pages in the manner of news sites: each has its markup and a table of what must come of it."""

from __future__ import annotations

import statistics
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from variorum.intake import IntakeError, read_bytes, read_file, restore

if TYPE_CHECKING:
    from variorum.model import Source

PAGES = Path(__file__).parents[1] / "data" / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.toml"))
FACTS = ("title", "byline", "outlet", "published", "updated", "url", "language", "complete")


def page(name: str) -> tuple[Source, dict[str, Any]]:
    (source,) = read_file(PAGES / f"{name}.html")
    return source, tomllib.loads((PAGES / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_what_it_is(name: str) -> None:
    source, expected = page(name)
    assert {fact: getattr(source, fact) for fact in FACTS if fact in expected} == {
        fact: expected[fact] for fact in FACTS if fact in expected
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_article_is_found_and_nothing_of_its_own_is_lost(name: str) -> None:
    source, expected = page(name)
    lines = source.text.split("\n")
    left_out = "\n".join(block.text for block in source.left_out)
    everything = f"{source.text}\n{left_out}"
    assert [words for words in expected.get("in_text", ()) if words not in source.text] == []
    assert [words for words in expected.get("anywhere", ()) if words not in everything] == []
    assert [words for words in expected.get("not_in_text", ()) if words in lines] == []
    assert [words for words in expected.get("nowhere", ()) if words in everything] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_headline_is_not_repeated_in_the_text(name: str) -> None:
    source, _ = page(name)
    assert source.title
    assert source.title not in source.text.split("\n")


def test_what_is_left_out_is_never_the_whole_page() -> None:
    shares = [
        sum(len(block.text) for block in source.left_out) / len(source.text) for source, _ in map(page, NAMES)
    ]
    assert statistics.median(shares) <= 0.5


@pytest.mark.parametrize("name", NAMES)
def test_blocks_left_out_stand_in_order_at_paragraph_ends(name: str) -> None:
    source, _ = page(name)
    places = [block.after for block in source.left_out]
    assert places == sorted(places)
    assert all(at == 0 or source.text[at : at + 2] in ("\n\n", "") for at in places)


@pytest.mark.parametrize("name", NAMES)
def test_putting_every_block_back_keeps_every_word_in_page_order(name: str) -> None:
    source, _ = page(name)
    blocks = [block.text for block in source.left_out]
    whole = source
    while whole.left_out:
        whole = restore(whole, 0)
    assert all(f"\n\n{text}\n\n" in f"\n\n{whole.text}\n\n" for text in blocks)
    assert len(whole.text) == len(source.text) + sum(len(text) + 2 for text in blocks)


def test_a_login_page_says_that_it_has_no_article() -> None:
    with pytest.raises(IntakeError, match=r"No article was found in “no-article\.html”"):
        read_file(PAGES / "no-article.html")


def test_a_pull_quote_says_why_it_was_left_out() -> None:
    source, _ = page("pull-quote")
    assert ("“The stars do not know that we are amateurs”", "pull quote") in [
        (block.text, block.why) for block in source.left_out
    ]


def test_a_box_comes_whole_with_its_heading() -> None:
    source, _ = page("boxes-and-gallery")
    boxes = [block.text for block in source.left_out if block.why == "box"]
    assert boxes == [
        "The tunnel in numbers\n\nLength: 3.4 km\n\nDepth: 41 metres\n\nCost: £612m, up from £540m"
    ]


def test_a_table_keeps_its_rows() -> None:
    source, _ = page("boxes-and-gallery")
    tables = [block.text for block in source.left_out if block.why == "table"]
    assert tables == ["Delays so far\n\nSection | Months\n\nNorth | 4\n\nSouth | 12"]


def test_a_page_that_ends_at_a_subscription_wall_says_so() -> None:
    source, _ = page("paywall")
    assert source.warnings == ("The text looks cut off. Paste the full text if you have it.",)


def test_a_page_without_article_markup_is_still_read() -> None:
    markup = "<p>The mayor of Tarn said on Monday that the bridge would stay closed until the spring.</p>"
    source = read_bytes(markup.encode(), "bridge.html")
    assert (
        source.text == "The mayor of Tarn said on Monday that the bridge would stay closed until the spring."
    )


def test_entities_are_neither_expanded_nor_fetched() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    article = "<p>&a;&a; and &b; stand in the report, which the council will discuss next Monday evening.</p>"
    source = read_bytes(f"{bomb}<html><body>{article}</body></html>".encode(), "bomb.html")
    assert "root:" not in source.text
    assert "aaaaaaaaaa" not in source.text


@pytest.mark.parametrize("tag", ["div", "b", "font", "blockquote", "table><tr><td"])
def test_deep_nesting_neither_hangs_nor_swallows_the_rest_of_the_page(tag: str) -> None:
    first = "The council will discuss the report on the bridge next Monday evening in the old town hall."
    last = "“The report was in my drawer since March,” the clerk of the council told the local paper."
    markup = f"<html><body><p>{first}</p>{f'<{tag}>' * 20_000}<p>{last}</p></body></html>"
    text = read_bytes(markup.encode(), "deep.html").text
    assert first in text
    assert last in text


@pytest.mark.parametrize("data", ["[" * 50_000, '{"@type":', '{"@graph": [{"@graph": []}]}', "null", '"x"'])
def test_a_broken_description_of_the_page_is_passed_over(data: str) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    article = "<p>The council will discuss the report on the bridge next Monday evening in the hall.</p>"
    source = read_bytes(f"<html><head>{script}</head><body>{article}</body></html>".encode(), "page.html")
    assert source.text.startswith("The council")
