"""A text file or a plain paste -> a source. The words are taken exactly as they stand."""

from __future__ import annotations

import re

from variorum.intake.imported import Imported

_LONGEST_HEADLINE = 160  # characters
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»«“)\]]*$")
_URL_LINE = re.compile(r"^(?:url|source|link)?:?\s*(https?://\S+)$", re.IGNORECASE)


def read_text(text: str, warnings: tuple[str, ...] = ()) -> Imported:
    """Take a text as given, with line feeds for line ends. A headline on its first line is also its title."""
    text = one_line_end(text)
    return Imported(text=text, title=_headline(text), url=_address(text), warnings=warnings)


def one_line_end(text: str) -> str:
    """The text with a line feed for every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _headline(text: str) -> str | None:
    lines = text.lstrip().split("\n", 2)
    first = lines[0].strip()
    if len(lines) < 2 or not 8 <= len(first) <= _LONGEST_HEADLINE or _URL_LINE.match(first):
        return None
    stands_alone = not lines[1].strip() or len(lines[1]) > 1.2 * len(first)
    return first if stands_alone and not _SENTENCE_END.search(first) and ": " not in first[:30] else None


def _address(text: str) -> str | None:
    lines = [line.strip() for line in (*text[:400].split("\n")[:3], *text[-400:].split("\n")[-3:])]
    return next((found[1] for line in lines if (found := _URL_LINE.match(line))), None)
