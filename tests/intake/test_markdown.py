"""Markdown: its words stay, its marks go."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.intake import IntakeError, read_bytes
from variorum.intake.markdown import read_markdown


def words(text: str) -> str:
    return read_markdown(text).text


def test_the_first_heading_is_the_title_and_not_repeated() -> None:
    source = read_bytes(
        b"# Bridge shut\n\nIt is *shut*, the mayor said.\n\n## The ferry\n\nIt sails.", "a.md"
    )
    assert source.title == "Bridge shut"
    assert source.text == "It is shut, the mayor said.\n\nThe ferry\n\nIt sails."


def test_an_underlined_heading() -> None:
    found = read_markdown("Bridge shut\n===========\n\nIt is shut.")
    assert (found.title, found.text) == ("Bridge shut", "It is shut.")


def test_front_matter_gives_the_facts() -> None:
    found = read_markdown(
        '---\ntitle: "Bridge shut"\nauthor: Lena Marsh\ndate: 2026-11-24\nlang: en-GB\n---\nIt is shut.\n'
    )
    assert (found.title, found.byline, found.published, found.language, found.text) == (
        "Bridge shut",
        "Lena Marsh",
        "2026-11-24",
        "en",
        "It is shut.",
    )


def test_quotes_lists_and_wrapped_lines() -> None:
    assert words("> “Never,” she\n> said.\n\n- one\n- two\n\nA line\nwrapped.") == (
        "“Never,” she said.\n\none\n\ntwo\n\nA line wrapped."
    )


def test_links_pictures_and_emphasis() -> None:
    assert words('![a bridge](b.jpg)The [mayor](http://x.example "t") was **very** _very_ `sure`.') == (
        "The mayor was very very sure."
    )


def test_what_only_looks_like_markup_stays() -> None:
    text = "5 * 3 is 15, snake_case_name, 2*3*4, and \\*starred\\*; she said “no* yes”."
    assert words(text) == "5 * 3 is 15, snake_case_name, 2*3*4, and *starred*; she said “no* yes”."


def test_dashes_that_open_speech_are_no_list() -> None:
    assert words("—¿Y el sello? —preguntó.") == "—¿Y el sello? —preguntó."


@settings(max_examples=100, deadline=None)
@given(st.text("ab*_#>-`[]()!\\\n “”.", max_size=80))
def test_any_text_is_read_and_no_letter_is_lost(text: str) -> None:
    try:
        source = read_bytes(f"word {text}".encode(), "a.md")
    except IntakeError:
        return
    kept = source.text + (source.title or "")
    assert kept.count("“") == text.count("“")


@pytest.mark.parametrize("part", ["[", "**b ", "![", "_a ", "`", "*a ", "[a](", "> ", "\\", "__a "])
def test_marks_without_end_take_no_longer_than_other_text(part: str) -> None:
    assert len(words("word " + part * 10_000)) > 0
