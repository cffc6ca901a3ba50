"""Pastes, plain and rich."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.intake import IntakeError, read_clipboard


def test_a_plain_paste_stands_as_given() -> None:
    source = read_clipboard("“No,” he said.\r\n\r\nThat was all.")
    assert source.text == "“No,” he said.\n\nThat was all."
    assert (source.label, source.kind, source.complete) == ("Pasted text", "article", True)


def test_a_rich_paste_keeps_its_paragraphs_and_glues_no_words() -> None:
    markup = (
        "<meta charset='utf-8'><h1>Bridge shut</h1><p>“It is <b>shut</b>,” the mayor<br>said.</p>"
        "<p>Nobody\n   was <i>hurt</i>.</p><div>One<div>two</div></div>"
    )
    source = read_clipboard("whatever", markup)
    assert source.title == "Bridge shut"
    assert source.text == "“It is shut,” the mayor\nsaid.\n\nNobody was hurt.\n\nOne\n\ntwo"


def test_all_that_was_selected_is_taken() -> None:
    markup = "<p>First.</p><blockquote>“Never.”</blockquote><div class='caption'>A caption.</div><p>Last.</p>"
    source = read_clipboard("", markup)
    assert source.text == "First.\n\n“Never.”\n\nA caption.\n\nLast."
    assert source.left_out == ()


def test_a_whole_page_that_was_copied_is_searched_for_its_article() -> None:
    article = "<p>The bridge is shut for six weeks, the mayor of Tarn told reporters on Monday.</p>"
    markup = (
        f"<nav><a href='/'>Home</a></nav><article><h1>Bridge shut</h1>{article * 1}"
        "<p>“It will stay shut until the cracks are welded,” she said at the town hall.</p></article>"
        "<footer>All rights reserved by the paper</footer>"
    )
    source = read_clipboard("", markup)
    assert source.text.startswith("The bridge is shut")
    assert "rights reserved" not in source.text


def test_the_header_that_windows_puts_before_the_markup_is_dropped() -> None:
    markup = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><p>Words.</p></body></html>"
    )
    assert read_clipboard("", markup).text == "Words."


def test_rich_text_without_words_falls_back_to_the_plain_text() -> None:
    assert read_clipboard("Words.", "<img src='x.png'>").text == "Words."


@pytest.mark.parametrize(("text", "markup"), [("", None), ("  \n", ""), ("", "<p> </p>")])
def test_an_empty_clipboard_says_what_to_do(text: str, markup: str | None) -> None:
    with pytest.raises(IntakeError, match="There is no text on the clipboard"):
        read_clipboard(text, markup)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<br>", "<b>", "</b>", "<div>", "</td>", "w ", "“x”", "<!--", "&amp;"]
        )
    )
)
def test_whatever_the_markup_no_words_are_lost(parts: list[str]) -> None:
    markup = "".join(parts).replace("<!--", "")
    try:
        text = read_clipboard("", markup).text
    except IntakeError:
        assert "w" not in markup
        assert "x" not in markup
    else:
        assert (text.count("w"), text.count("“x”")) == (markup.count("w "), markup.count("“x”"))
