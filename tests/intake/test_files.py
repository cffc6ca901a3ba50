"""Files and bytes: what can be read, and the sentence for what cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from variorum.intake import IntakeError, read_bytes, read_file
from variorum.intake.limits import LARGEST_FILE

if TYPE_CHECKING:
    from pathlib import Path


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(IntakeError) as caught:
        read_bytes(data, name)
    return str(caught.value)


def outcome(data: bytes, name: str) -> str:
    """The text, or the sentence that says why there is none."""
    try:
        return read_bytes(data, name).text
    except IntakeError as refused:
        return str(refused)


def test_a_text_stands_as_given_but_for_its_mark_and_line_ends() -> None:
    given_text = "\ufeffFirst line,  two spaces\r\n\r\n  indented\u00a0end \r"
    source = read_bytes(given_text.encode(), "wire.txt")
    assert source.text == "First line,  two spaces\n\n  indented\u00a0end \n"


def test_the_original_is_kept_byte_for_byte() -> None:
    data = "\ufeffA line.\r\n".encode("utf-16-le")
    source = read_bytes(data, "wire.txt")
    assert source.original is not None
    assert source.original.data == data
    assert (source.original.name, source.original.media_type) == ("wire.txt", "text/plain")
    assert len(source.original.sha256) == 64


def test_the_same_bytes_have_the_same_id() -> None:
    assert read_bytes(b"Words.", "a.txt").id == read_bytes(b"Words.", "b.txt").id
    assert read_bytes(b"Words.", "a.txt").id != read_bytes(b"Other words.", "a.txt").id


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text("The mayor said no.", "utf-8")
    (source,) = read_file(tmp_path / "wire.txt")
    assert (source.text, source.label) == ("The mayor said no.", "wire")


def test_a_page_is_known_by_what_it_holds_whatever_its_name() -> None:
    markup = (
        b"<!doctype html><html><body><p>The mayor said on Monday that the bridge would not open "
        b"again before the spring.</p></body></html>"
    )
    for name in ("page.html", "page.txt", "page", "page.md"):
        source = read_bytes(markup, name)
        assert source.text.startswith("The mayor said"), name
        assert source.original is not None
        assert source.original.media_type == "text/html"


def test_a_headline_alone_on_the_first_line_is_the_title_too() -> None:
    source = read_bytes(b"Bridge shut for six weeks\n\nThe bridge is shut, the mayor said.\n", "a.txt")
    assert source.title == "Bridge shut for six weeks"
    assert source.text.startswith("Bridge shut")
    assert read_bytes(b"The bridge is shut.\n\nThe mayor said so.", "a.txt").title is None


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "a.txt", "“a.txt” is empty"),
        (b"\xef\xbb\xbf \r\n", "a.txt", "“a.txt” is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "x.png", "“x.png” is a picture, not text. Open the page it shows"),
        (b"%PDF-1.7\n", "x.pdf", "“x.pdf” is a PDF"),
        (b"PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml word/document.xml", "x.docx", "a Word document"),
        (b"PK\x03\x04.....story.json", "x.variorum", "a Variorum story"),
        (b"PK\x03\x04.....holiday.jpg", "x.zip", "a packed file (zip)"),
        (b"{\\rtf1\\ansi", "x.rtf", "a rich text file"),
        (bytes(range(256)) * 20, "x.dat", "“x.dat” is not text"),
        (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "x.mhtml",
            "MHTML",
        ),
        (b"a b " * 1_500_000, "x.txt", "holds 6 million letters"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(data: bytes, name: str, says: str) -> None:
    sentence = refusal(data, name)
    assert says in sentence
    assert sentence.endswith(".")


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(LARGEST_FILE + 10_000_000)
    with pytest.raises(IntakeError, match=r"50 MB; Variorum opens files up to 40 MB"):
        read_file(tmp_path / "big.txt")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=r"There is no file “gone\.txt” any more"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(IntakeError, match="is a folder"):
        read_file(tmp_path)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a"]))
@example(b"<html><body>" + b"\xff\xfe" * 20, "a.html")
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes, name: str) -> None:
    says = outcome(data, name)
    assert says.strip()
    says.encode("utf-8")  # no half of a surrogate pair: a story file could not hold it


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
@example("\ufffd")
@example("\ufffd" * 40)
def test_a_text_in_utf8_arrives_to_the_letter(text: str) -> None:
    data = f"Reporter: {text}".encode()
    assert read_bytes(data, "a.txt").text == f"Reporter: {text}"
