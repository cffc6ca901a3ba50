"""Quotation marks put together from others: ",,Ja''" typed with commas, and marks that a table doubled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Repair, Span
from variorum.reading.text.side_by_side import stand_together

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMAS = re.compile(r",,(?<![^\s(]..)(?=[\w¿¡])")
_APOSTROPHES = re.compile(r"''(?<![\s'(]..)(?!')")
_DOUBLED_OPENER = re.compile(r'""(?<![^\s(]..)(?=[\w¿¡])')
_DOUBLED_CLOSER = re.compile(r'""(?<=[\w.,!?…]..)(?!\w)')
_CURLY_OPENER = re.compile(r"[“„](?=[\w¿¡])")
_CURLY_CLOSER = re.compile(r"[”“](?<=[\w.,!?…].)(?!\w)")
_TWO_OPENERS = re.compile(r"(?:‘‘|‚‚)(?=[\w¿¡])")
_TWO_CLOSERS = re.compile(r"(?:’’|‘‘)(?<=[\w.,!?…]..)(?!\w)")
_TYPED = "quotation mark put together from others"


def find_typed_marks(text: str) -> Iterator[Repair]:
    """The marks that several characters stand for, each to be read as one."""
    if stand_together(",,", text):
        yield from _typed_with_commas(text)
    elif stand_together("''", text):
        yield from _closed_with_apostrophes(text)
    if stand_together('""', text):
        yield from _doubled(text)
    if stand_together("’’", text) or stand_together("‚‚", text):
        yield from _doubled_singles(text)


def _typed_with_commas(text: str) -> Iterator[Repair]:
    """Two commas where a quote opens; two apostrophes close it, since they open none in such a text."""
    openers = list(_COMMAS.finditer(text))
    for match in openers:
        yield Repair(span=Span(*match.span()), read_as="„", why=_TYPED)
    for match in _APOSTROPHES.finditer(text) if openers else ():
        yield Repair(span=Span(*match.span()), read_as="”", why=_TYPED)


def _closed_with_apostrophes(text: str) -> Iterator[Repair]:
    """Two apostrophes that close what “ or „ has opened, where as many of these are unclosed."""
    closers = list(_APOSTROPHES.finditer(text))
    if 0 < len(closers) == len(_CURLY_OPENER.findall(text)) - len(_CURLY_CLOSER.findall(text)):
        for match in closers:
            yield Repair(span=Span(*match.span()), read_as="”", why=_TYPED)


def _doubled_singles(text: str) -> Iterator[Repair]:
    """‘‘Yes’’, and “Yes’’: no quote within another begins or ends together with it that often."""
    openers, closers = list(_TWO_OPENERS.finditer(text)), list(_TWO_CLOSERS.finditer(text))
    unclosed = len(_CURLY_OPENER.findall(text)) - len(_CURLY_CLOSER.findall(text))
    if len(closers) == len(openers) + unclosed:
        for match in openers:
            yield Repair(span=Span(*match.span()), read_as="“", why=_TYPED)
        for match in closers:
            yield Repair(span=Span(*match.span()), read_as="”", why=_TYPED)


def _doubled(text: str) -> Iterator[Repair]:
    """Where as many doubled marks open as close; else the second of two closes a quote around another."""
    openers, closers = list(_DOUBLED_OPENER.finditer(text)), list(_DOUBLED_CLOSER.finditer(text))
    if len(openers) == len(closers):
        for match in (*openers, *closers):
            yield Repair(span=Span(*match.span()), read_as='"', why=_TYPED)
