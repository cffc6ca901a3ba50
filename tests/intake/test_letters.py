"""The letters of a page: no space lost where markup stood, none put where there was none."""

from __future__ import annotations

import pytest
from lxml import html

from variorum.intake.page_blocks import blocks_of


def texts(markup: str) -> list[str]:
    return [block.text for block in blocks_of(html.fragment_fromstring(markup, create_parent="div"))]


@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        ("<p>One</p><p>two</p>", ["One", "two"]),
        ("<div>One<div>two</div>three</div>", ["One", "two", "three"]),
        ("One<br>two", ["One\ntwo"]),
        ("One<br> <br>two<br><br><br>three", ["One", "two", "three"]),
        ("<li>One</li><li>two</li>", ["One", "two"]),
        ("<td>One</td><td>two</td>", ["One", "two"]),
        ("un<b>believ</b>able", ["unbelievable"]),
        ("H<sub>2</sub>O", ["H2O"]),
        ("<span>T</span>he end", ["The end"]),
        ("<span>T</span><span>he end</span>", ["The end"]),
        ("<span>Ames Falls</span><span>CNX</span>", ["Ames Falls CNX"]),
        ("<a>Nordic</a><a>Wire</a>", ["Nordic Wire"]),
        ("<span>was.</span><span><span>Credit</span></span>", ["was. Credit"]),
        ("<b>Secretary</b> <i>General</i>\n\tStoltenberg", ["Secretary General Stoltenberg"]),
        ("one<script>x()</script>two<style>p{}</style>", ["onetwo"]),
        ("a\u00a0b  c", ["a\u00a0b c"]),
    ],
)
def test_words_stand_apart_as_they_do_on_the_page(markup: str, blocks: list[str]) -> None:
    assert texts(markup) == blocks


def test_what_the_page_hides_is_marked() -> None:
    root = html.fragment_fromstring("<div><p>a</p><p hidden>b</p><p style='display: none'>c</p></div>")
    assert [(block.text, block.hidden) for block in blocks_of(root)] == [
        ("a", False),
        ("b", True),
        ("c", True),
    ]


def test_links_are_counted() -> None:
    (block,) = blocks_of(html.fragment_fromstring("<p>Read <a href='/'>this <b>now</b></a>.</p>"))
    assert block.linked == len("this") + len("now")
