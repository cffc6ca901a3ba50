"""Attributions set between dashes within the marks: ``«L'uva è salva – dice Ida Rinda – ma il fieno no»``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.quotes.dashes import opens_incise
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Span
    from variorum.reading.language import Language

_SET_IN = re.compile(r"(?<= )[—–―-] ?(?=[a-zà-ÿ])[^—–―.!?\n]{2,90}?(?: [—–―-]|[—–―]|(?<=\w)-)(?=[ ,.;:…])")
_STOPS = " ,.;:…"


def parted(
    text: str, one: tuple[int, int, Span, bool], language: Language
) -> Iterator[tuple[int, int, Span, bool]]:
    """The words before each attribution and those behind the last, each with its own marks or none.

    A span is told as (start, -end, span without marks, whether a mark is lost).
    """
    start, end, span, lost = one
    if not language.marks.incise_dashes:
        yield one
        return
    begin = span.start
    for match in _SET_IN.finditer(text, *span):
        if not opens_incise(text, match.start(), match.end(), language):
            continue
        before = trimmed(text, begin, match.start())
        if any(letter.isalnum() for letter in text[before.start : before.end]):
            yield start, -before.end, before, lost
        begin = match.end()
        while begin < span.end and text[begin] in _STOPS:
            begin += 1
        start = begin
    rest = trimmed(text, begin, span.end)
    if begin == span.start:
        yield one
    elif any(letter.isalnum() for letter in text[rest.start : rest.end]):
        yield start, end, rest, lost
