"""Bytes -> letters: byte order mark, then what the file declares, then UTF-8, then a guess that is said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
# The Encoding Standard (encoding.spec.whatwg.org) reads these labels as windows-1252: so do browsers.
_LATIN = frozenset({"ascii", "iso8859-1", "latin-1", "cp1252"})
_WESTERN = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœ‘’“”„‚‹›«»–—…•€£§°©®¡¿·ºª½¼´\xa0\xad"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Letters, and what to tell her of how they were found.

    ``lost`` counts the places where bytes stood for no letter. A replacement mark that the file itself
    holds is none of them: somebody lost that letter before us.
    """

    text: str
    warning: str | None = None
    lost: int = 0


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Turn bytes into text without the byte order mark. Line ends are left alone.

    Args:
        data: the content of a file.
        declared: the encoding its server or its own markup names.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name)
    for likely in (_known(declared), _utf16_without_mark(data), "utf-8"):
        text = _strict(data, likely) if likely else None
        if text is not None:
            return Decoded(text=text)
    lenient = data.decode("utf-8", "replace")
    whole = sum(1 for letter in lenient[:100_000] if letter > "\x7f" and letter != "\ufffd")
    if whole >= 3 * lenient.count("\ufffd"):
        return _lenient(data, "utf-8")  # UTF-8 with a scratch, not another encoding
    return _guess(data)


def declared_in_page(data: bytes) -> str | None:
    """The encoding a page's own markup names within its first 4,096 bytes."""
    found = _DECLARED.search(data[:4096])
    name = (found[1] or found[2]).decode("ascii", "ignore") if found else None
    return None if name and name.lower().startswith(("utf-16", "utf16")) else name  # readable, so it is not


def _known(name: str | None) -> str | None:
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip()).name
        "a".encode(found)  # refuses codecs that are none for text, such as "hex"
    except LookupError:
        return None
    return "cp1252" if found in _LATIN else found


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        return None


def _lenient(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode(name))
    if lost <= 0:
        return Decoded(text=text)
    places = "one place" if lost == 1 else f"{lost} places"
    return Decoded(
        text=text,
        warning=f"Letters could not be read in {places}; they stand as \ufffd. "
        "If it matters, save the file again as UTF-8.",
        lost=lost,
    )


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:2000]
    half = len(sample) // 2
    if half < 4 or len(data) % 2:
        return None
    if sample[1::2].count(0) > 0.7 * half:
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) > 0.7 * half else None


def _guess(data: bytes) -> Decoded:
    western = _strict(data, "cp1252")
    if western is not None and _is_western(western):
        return Decoded(text=western, warning=_said("windows-1252 (Western European)"))
    from charset_normalizer import from_bytes

    best = from_bytes(data[:65_536]).best()
    if best is not None and (text := _strict(data, best.encoding)) is not None:
        return Decoded(text=text, warning=_said(best.encoding))
    last = data.decode("cp1252", "replace")
    return Decoded(text=last, warning=_said("windows-1252 (Western European)"), lost=last.count("\ufffd"))


def _is_western(text: str) -> bool:
    foreign = [c for c in text[:100_000] if c > "\x7f"]
    return all(c in _WESTERN for c in foreign) and len(foreign) < 0.2 * len(text[:100_000])


def _said(encoding: str) -> str:
    return (
        f"The file does not say how its letters are encoded; it was read as {encoding}. "
        "If letters look wrong, save it again as UTF-8."
    )
