"""Marks as programs leave them: escaped, as a code page's controls, lost to U+FFFD, within formatting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Repair, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPED = re.compile(r"\\(?:u(20[0-3][0-9a-fA-F]|00[a-bA-B][0-9a-fA-F])|([\"']))")
_CONTROLS = "\x82\x84\x8b\x91\x92\x93\x94\x96\x97\x9b"  # Windows-1252 read as Latin-1
_CONTROL = re.compile(f"[{_CONTROLS}]")
_LOST = "\ufffd"
_LOST_OPENER = re.compile(rf"(?:(?m:^)|(?<=[\s(])){_LOST}(?=\w)")
_LOST_CLOSER = re.compile(rf"(?<=[\w.,!?]){_LOST}(?=[\s.,;:!?)]|\Z)")
_LOST_APOSTROPHE = re.compile(rf"(?<=[a-z]){_LOST}(?=(?:s|t|d|m|ll|re|ve)\b)")
_STOPS = frozenset(".,!?")
_EMPHASIS = re.compile(r"(?<![\w*])([*_]{1,3})([\"“„«‘])[^\n*_]+([\"”“»’])(\1)(?!\w)")


def find_left_by_programs(text: str) -> Iterator[Repair]:
    """The marks behind what programs have made of them; each kind is looked for only where it shows."""
    if "\\" in text:
        for match in _ESCAPED.finditer(text):
            read_as = chr(int(match[1], 16)) if match[1] else match[2]
            yield Repair(span=Span(*match.span()), read_as=read_as, why="escaped character")
    if not text.isascii() and any(control in text for control in _CONTROLS):
        for match in _CONTROL.finditer(text):
            meant = match[0].encode("latin-1").decode("cp1252")
            yield Repair(span=Span(*match.span()), read_as=meant, why="wrong encoding")
    if _LOST in text:
        yield from _lost(text)
    if "*" in text or "_" in text:
        for match in _EMPHASIS.finditer(text):
            for place in (1, 4):
                yield Repair(span=Span(*match.span(place)), read_as="", why="formatting")


def _lost(text: str) -> Iterator[Repair]:
    """Marks that became the sign of a lost letter, where as many open as close, and one behind a stop."""
    openers, closers = list(_LOST_OPENER.finditer(text)), list(_LOST_CLOSER.finditer(text))
    if len(openers) != len(closers) or not any(text[match.start() - 1] in _STOPS for match in closers):
        return
    for matches, read_as in ((openers, "“"), (closers, "”"), (_LOST_APOSTROPHE.finditer(text), "’")):
        for match in matches:
            yield Repair(span=Span(*match.span()), read_as=read_as, why="lost letter")
