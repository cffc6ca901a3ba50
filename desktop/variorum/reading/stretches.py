"""Stretches between quotation marks, one entry for each paragraph they run through."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Span

if TYPE_CHECKING:
    from variorum.reading.language import Language

_MARK = re.compile('["“”„«»]')
_OPENERS = frozenset("“„«")
_CLOSERS = frozenset("”»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words between quotation marks within one paragraph."""

    span: Span  # without the marks
    outer: Span  # with the marks
    paragraph: int
    level: int = 0  # 0 outer, 1 within another stretch
    continues: bool = False  # goes on from the previous paragraph: opening mark repeated, no closer before
    parent: int | None = None  # place of the stretch around it


def find_stretches(text: str, paragraphs: tuple[Span, ...], language: Language) -> tuple[Stretch, ...]:
    """Find what stands between quotation marks, in reading order."""
    found: list[Stretch] = []
    for number, paragraph in enumerate(paragraphs):
        opened: int | None = None
        for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
            if opened is None and mark[0] not in _CLOSERS:
                opened = mark.start()
            elif opened is not None and mark[0] not in _OPENERS:
                found.append(
                    Stretch(
                        span=Span(opened + 1, mark.start()), outer=Span(opened, mark.end()), paragraph=number
                    )
                )
                opened = None
    return tuple(found)
