"""Where one paragraph ends and the next begins."""

from __future__ import annotations

import re

from variorum.model import Span

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_LONGEST_RUN = 8  # sentences: longer quotes are rarer than lost closing marks


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """The lines with words in them, without the white space around."""
    return tuple([Span(*match.span()) for match in _LINE.finditer(text)])


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends; empty at ``start`` if there is nothing else in it."""
    piece = text[start:end]
    bare = piece.strip()
    if len(bare) == len(piece):  # as it mostly is
        return Span(start, end)
    begin = start + len(piece) - len(piece.lstrip())
    return Span(begin, begin + len(bare))


def gather_paragraphs(text: str, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """Paragraphs for a text whose sentences were given, joined by spaces or line ends.

    Nobody says where its paragraphs ended. A sentence stands alone, except that one ending inside a quote
    takes the next ones with it, so that the quote stays whole.
    """
    found: list[Span] = []
    start, members = 0, 0
    for number, sentence in enumerate(sentences):
        if members == 0:
            start = sentence.start
        members += 1
        inside = members < _LONGEST_RUN and _ends_inside_quote(text[start : sentence.end])
        if not inside or number == len(sentences) - 1:
            found.append(Span(start, sentence.end))
            members = 0
    return tuple(found)


def _ends_inside_quote(text: str) -> bool:
    return text.count("“") + text.count("„") > text.count("”") or text.count('"') % 2 == 1
