"""A file, or the bytes of one -> a source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from variorum.intake.encoding import decode
from variorum.intake.errors import IntakeError
from variorum.intake.imported import Imported, source_from
from variorum.intake.limits import check_length, check_size
from variorum.intake.markdown import read_markdown
from variorum.intake.plain_text import read_text
from variorum.intake.sniff import CAN_OPEN, InputKind, kind_of, refuse_binary
from variorum.intake.webpage import read_page

if TYPE_CHECKING:
    from variorum.model import Source

_MEDIA_TYPES: dict[InputKind, str] = {"page": "text/html", "markdown": "text/markdown", "text": "text/plain"}


def read_file(path: str | Path) -> tuple[Source, ...]:
    """Read a file. It is a tuple because some kinds of file hold several articles.

    Raises:
        IntakeError: if there is nothing in it that can be compared; its message says what to do.
    """
    path = Path(path)
    try:
        check_size(path.stat().st_size, path.name)
        if path.is_dir():
            raise IntakeError(f"“{path.name}” is a folder. Add the files in it.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise IntakeError(
            f"There is no file “{path.name}” any more. Look where it was moved and add it from there."
        ) from error
    except OSError as error:
        raise IntakeError(
            f"“{path.name}” cannot be read: {error.strerror or error}. Check that you may open it."
        ) from error
    return (read_bytes(data, path.name),)


def read_bytes(data: bytes, name: str, media_type: str | None = None) -> Source:
    """Read what a file, a drop or a server holds.

    Args:
        data: the content, kept unchanged in ``Source.original``.
        name: what it is called; the label comes from it if nothing better is found.
        media_type: what the server called it, with its ``charset`` if it named one.

    Raises:
        IntakeError: as ``read_file``.
    """
    check_size(len(data), name)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise IntakeError(f"“{name}” is empty. Check that it was saved, or copy the text and paste it.")
    bare_type, charset = _media_type(media_type)
    kind = kind_of(data, name, bare_type)
    found = read_page(data, name, charset) if kind == "page" else _read_letters(data, name, kind, charset)
    check_length(found.text, name)
    if not found.text.strip():
        raise IntakeError(f"“{name}” holds no words. Variorum opens {CAN_OPEN}.")
    return source_from(found, data=data, name=name, media_type=bare_type or _MEDIA_TYPES[kind])


def _read_letters(data: bytes, name: str, kind: InputKind, charset: str | None) -> Imported:
    decoded = decode(data, charset)
    refuse_binary(decoded, name)
    check_length(decoded.text, name)
    warnings = (decoded.warning,) if decoded.warning else ()
    read = read_markdown if kind == "markdown" else read_text
    return read(decoded.text, warnings)


def _media_type(given: str | None) -> tuple[str | None, str | None]:
    """``text/html; charset=utf-8`` -> ``text/html`` and ``utf-8``."""
    bare, _, rest = (given or "").partition(";")
    charset = rest.partition("charset=")[2].strip(" \"'") or None
    return bare.strip().lower() or None, charset
