"""Text as it was meant: mojibake, HTML entities and invisible marks read as what they stand for.

The text as imported stays as it is; each ``Repair`` says what a stretch of it is read as, and the repairs
together are the map of offsets between the two.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

import msgspec

from variorum.model import Repair, Span
from variorum.reading.text.left_by_programs import find_left_by_programs
from variorum.reading.text.mojibake import find_mojibake
from variorum.reading.text.typed_marks import find_typed_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SPACES = "\t\xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SIGNS = {"″": '"', "❝": "“", "❞": "”"}  # set for quotation marks
_ONE_FOR_ONE = dict.fromkeys(_SPACES, " ") | dict.fromkeys(_LINE_ENDS, "\n") | _SIGNS

_MARKS = "\xad\u200b\u200e\u200f\ufeff" + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x206A))))
_INVISIBLE = re.compile(f"[{_MARKS}]+")
_DECOMPOSED = re.compile(r"[^\W\d_][\u0300-\u036f]+")
_ENTITY = re.compile(r"&(?:amp;){0,2}(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def plain_spaces(text: str) -> str:
    """The text with every space a plain one and every line end a line feed, of the same length."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    for letter, plain in _ONE_FOR_ONE.items():  # ten times as fast as str.translate
        text = text.replace(letter, plain)
    return text


def find_repairs(text: str) -> tuple[Repair, ...]:
    """What to read differently from what stands there, in order, none overlapping another."""
    found = sorted(
        (
            *_invisible(text),
            *_accents(text),
            *_entities(text),
            *find_mojibake(text),
            *find_typed_marks(text),
            *find_left_by_programs(text),
        ),
        key=lambda repair: repair.span,
    )
    return tuple(_apart(found))


def apply_repairs(text: str, repairs: tuple[Repair, ...]) -> str:
    """The text with each repaired stretch replaced by what it is read as."""
    parts: list[str] = []
    at = 0
    for repair in repairs:
        parts += (text[at : repair.span.start], repair.read_as)
        at = repair.span.end
    return "".join((*parts, text[at:]))


class OffsetMap(msgspec.Struct, frozen=True):
    """Offsets between a text as given and the same text repaired."""

    repairs: tuple[Repair, ...]
    starts: tuple[int, ...]  # of each repair, in the repaired text

    def original(self, span: Span) -> Span:
        """Where a span of the repaired text stands in the text as given."""
        if not self.repairs:
            return span
        return Span(self._original(span.start, at_end=False), self._original(span.end, at_end=True))

    def repaired(self, span: Span) -> Span:
        """Where a span of the text as given stands in the repaired text."""
        if not self.repairs:
            return span
        return Span(self._repaired(span.start), self._repaired(span.end))

    def _original(self, offset: int, *, at_end: bool) -> int:
        # an end belongs to what stands before it, so an insertion right at it stays outside
        i = bisect_right(self.starts, offset - 1 if at_end else offset) - 1
        if i < 0:
            return offset
        repair, into = self.repairs[i], offset - self.starts[i]
        length = len(repair.read_as)
        if into >= length:
            return repair.span.end + into - length
        return repair.span.end if at_end and into else repair.span.start

    def _repaired(self, offset: int) -> int:
        i = bisect_right(self.repairs, offset, key=lambda repair: repair.span.start) - 1
        if i < 0:
            return offset
        repair = self.repairs[i]
        if offset < repair.span.end:
            return self.starts[i]
        return self.starts[i] + len(repair.read_as) + offset - repair.span.end


def offset_map(repairs: tuple[Repair, ...]) -> OffsetMap:
    """The map between the text as given and the repaired text."""
    starts, shift = [], 0
    for repair in repairs:
        starts.append(repair.span.start + shift)
        shift += len(repair.read_as) - (repair.span.end - repair.span.start)
    return OffsetMap(repairs, tuple(starts))


def _invisible(text: str) -> Iterator[Repair]:
    if not any(mark in text for mark in _MARKS):  # asked first, since it is ten times as fast
        return
    for match in _INVISIBLE.finditer(text):
        yield Repair(span=Span(*match.span()), read_as="", why="invisible mark")


def _accents(text: str) -> Iterator[Repair]:
    """Letters whose accent is a character of its own, as copied from some files: "e" and "\u0301"."""
    if is_normalized("NFC", text):
        return
    for match in _DECOMPOSED.finditer(text):
        letter = normalize("NFC", match[0])
        if len(letter) == 1:
            yield Repair(span=Span(*match.span()), read_as=letter, why="accent apart from its letter")


def _entities(text: str) -> Iterator[Repair]:
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        read_as = unescape(unescape(unescape(match[0])))
        if read_as != match[0] and len(read_as) <= 2:
            yield Repair(span=Span(*match.span()), read_as=plain_spaces(read_as), why="HTML entity")


def _apart(found: Iterable[Repair]) -> Iterator[Repair]:
    end = 0
    for repair in found:
        if repair.span.start >= end:
            yield repair
            end = repair.span.end
