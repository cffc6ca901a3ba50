"""What kind of thing these bytes are, by what they hold and only then by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from variorum.intake.errors import IntakeError

if TYPE_CHECKING:
    from variorum.intake.encoding import Decoded

InputKind = Literal["page", "markdown", "text"]

CAN_OPEN = "plain text, Markdown and saved web pages (.html)"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n", "a picture, not text. Open the page it shows and paste its text."),
    (b"\xff\xd8\xff", "a picture, not text. Open the page it shows and paste its text."),
    (b"GIF8", "a picture, not text. Open the page it shows and paste its text."),
    (b"BM", "a picture, not text. Open the page it shows and paste its text."),
    (b"II*\x00", "a picture, not text. Open the page it shows and paste its text."),
    (b"MM\x00*", "a picture, not text. Open the page it shows and paste its text."),
    (b"%PDF-", "a PDF, which cannot be opened yet. Open it, copy its text and paste that."),
    (b"{\\rtf", "a rich text file (RTF), which cannot be opened yet. Open it, copy its text and paste that."),
    (b"bplist00", "a Safari web archive, which cannot be opened yet. Save the page as page source (.html)."),
    (
        b"\xd0\xcf\x11\xe0",
        "an old Office file, which cannot be opened yet. Open it, copy its text and paste that.",
    ),
    (b"\x1f\x8b", "a packed file (gzip). Unpack it and add what is inside."),
    (b"7z\xbc\xaf", "a packed file (7z). Unpack it and add what is inside."),
    (b"Rar!", "a packed file (RAR). Unpack it and add what is inside."),
    (b"ID3", "a sound recording. Add its transcript instead."),
    (b"OggS", "a sound recording. Add its transcript instead."),
    (b"\x7fELF", "a program, not text."),
    (b"MZ\x90", "a program, not text."),
)
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"story.json", "a Variorum story. Open it with File, Open story."),
    (b"word/", "a Word document, which cannot be opened yet. Open it, copy its text and paste that."),
    (
        b"opendocument",
        "an OpenDocument file, which cannot be opened yet. Open it, copy its text and paste that.",
    ),
    (b"epub+zip", "an e-book, which cannot be opened yet. Open it, copy its text and paste that."),
)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main)[\s>]", re.IGNORECASE)
_TAG = re.compile(rb"</?(?:p|div|br|span|h[1-6]|a|ul|li|blockquote|table)[\s>/]", re.IGNORECASE)
_MAIL = re.compile(
    rb"\A(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related", re.IGNORECASE
)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mdown|mkd)$", re.IGNORECASE)
_PAGE_NAME = re.compile(r"\.(?:x?html?)$", re.IGNORECASE)


def kind_of(data: bytes, name: str, media_type: str | None = None) -> InputKind:
    """Say how to read these bytes.

    Args:
        data: the whole content.
        name: what the file is called; decides only between plain text and Markdown, and for a bare fragment.
        media_type: what a server or the clipboard called it.

    Raises:
        IntakeError: if it is something that cannot be read as a text today.
    """
    _refuse_known_binary(data, name)
    head = data[:4096].replace(b"\x00", b"")  # UTF-16 has a nought between ASCII letters
    if _MAIL.match(head):
        raise IntakeError(
            f"“{name}” is a page saved as one MHTML file, which cannot be opened yet. "
            "Save the page again as “Web page, complete” or “HTML only”."
        )
    if _looks_like_page(head, data, name, media_type):
        return "page"
    if media_type == "text/markdown" or _MARKDOWN_NAME.search(name):
        return "markdown"
    return "text"


def refuse_binary(decoded: Decoded, name: str) -> None:
    """Refuse text that was decoded from something that is none.

    Raises:
        IntakeError: if control characters, or bytes that stand for nothing, fill the place of letters.
    """
    sample = decoded.text[:20_000]
    strange = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f\v\x1a\x1b") or c == "\x7f")
    strange += min(decoded.lost, sample.count("\ufffd"))
    if "\x00" in sample or strange > 0.05 * len(sample):
        raise IntakeError(
            f"“{name}” is not text. Variorum opens {CAN_OPEN}; "
            "from anything else, copy the text and paste it."
        )


def _refuse_known_binary(data: bytes, name: str) -> None:
    for signature, what in _SIGNATURES:
        if data.startswith(signature) and (signature != b"BM" or b"\x00" in data[:16]):
            raise IntakeError(f"“{name}” is {what}")
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise IntakeError(
            f"“{name}” is a picture or recording, not text. Add its text or transcript instead."
        )
    if data[4:8] == b"ftyp":
        raise IntakeError(f"“{name}” is a film, recording or picture, not text. Add its transcript instead.")
    if data.startswith(b"PK\x03\x04"):
        what = next(
            (what for mark, what in _IN_ZIP if mark in data[:4096]),
            "a packed file (zip). Unpack it and add what is inside.",
        )
        raise IntakeError(f"“{name}” is {what}")


def _looks_like_page(head: bytes, data: bytes, name: str, media_type: str | None) -> bool:
    if media_type in ("text/html", "application/xhtml+xml") or _PAGE.search(head):
        return True
    tags = len(_TAG.findall(data[:200_000].replace(b"\x00", b"")))
    return tags >= (1 if _PAGE_NAME.search(name) else 8) and not _MARKDOWN_NAME.search(name)
