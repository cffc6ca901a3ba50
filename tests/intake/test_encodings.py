"""Letters out of bytes, whatever the encoding."""

from __future__ import annotations

import pytest

from variorum.intake import read_bytes

ENGLISH = "The minister said: “We’ll look into it – soon.”"
GERMAN = "Der Minister sagte: „Wir prüfen das“ – später, größer, süßer."
RUSSIAN = (
    "Министр сказал, что решение будет принято завтра утром. Он добавил, что вопрос сложный "
    "и требует обсуждения в парламенте."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [ENGLISH, GERMAN])
def test_unicode_in_every_form_is_read_without_a_word(encoding: str, text: str) -> None:
    source = read_bytes(text.encode(encoding), "a.txt")
    assert (source.text, source.warnings) == (text, ())


@pytest.mark.parametrize(("text", "encoding"), [(ENGLISH, "cp1252"), (GERMAN, "cp1252"), (RUSSIAN, "koi8-r")])
def test_an_old_encoding_is_guessed_and_said(text: str, encoding: str) -> None:
    source = read_bytes(text.encode(encoding), "a.txt")
    assert source.text == text
    assert "does not say how its letters are encoded" in source.warnings[0]


def test_a_scratch_in_utf8_is_not_taken_for_another_encoding() -> None:
    data = GERMAN.encode().replace("größer".encode(), "gr\udcffößer".encode("utf-8", "surrogateescape"))
    source = read_bytes(data, "a.txt")
    assert source.text.startswith("Der Minister sagte: „Wir prüfen das“")
    assert "could not be read in one place" in source.warnings[0]


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "ISO-8859-1", "latin1"])
def test_a_page_is_read_as_it_declares(declared: str) -> None:
    article = f"<p>{GERMAN} So stand es am Dienstag in der Zeitung, und so blieb es.</p>"
    markup = f'<html><head><meta charset="{declared}"></head><body>{article}</body></html>'
    assert read_bytes(markup.encode("cp1252"), "a.html").text.startswith(GERMAN)


def test_a_page_that_declares_wrongly_is_read_all_the_same() -> None:
    article = f"<p>{GERMAN} So stand es am Dienstag in der Zeitung, und so blieb es.</p>"
    for declared in ("utf-8", "utf-16", "hex", "no-such-thing"):
        markup = f'<html><head><meta charset="{declared}"></head><body>{article}</body></html>'
        assert read_bytes(markup.encode("cp1252"), "a.html").text.startswith(GERMAN), declared


def test_the_server_knows_better_than_the_page() -> None:
    article = f"<p>{RUSSIAN} {RUSSIAN}</p>"
    markup = f'<html><head><meta charset="utf-8"></head><body>{article}</body></html>'
    source = read_bytes(markup.encode("koi8-r"), "a.html", "text/html; charset=koi8-r")
    assert source.text.startswith(RUSSIAN)
