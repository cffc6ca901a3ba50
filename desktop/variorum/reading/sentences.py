"""Where one sentence ends and the next begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sentencex

from variorum.model import Sentence, Span
from variorum.reading.paragraphs import trimmed

if TYPE_CHECKING:
    from variorum.reading.language import Language


def find_sentences(text: str, paragraphs: tuple[Span, ...], language: Language) -> tuple[Sentence, ...]:
    """The sentences of each paragraph. ``text`` holds plain spaces only."""
    found = []
    for number, paragraph in enumerate(paragraphs):
        at = paragraph.start
        for piece in sentencex.segment(language.code, text[paragraph.start : paragraph.end]):
            span = trimmed(text, at, at + len(piece))
            at += len(piece)
            if span.end > span.start:
                found.append(Sentence(span=span, paragraph=number))
    return tuple(found)


def given_sentences(spans: tuple[Span, ...], paragraphs: tuple[Span, ...]) -> tuple[Sentence, ...]:
    """Sentences as the caller split them, each with the paragraph it stands in."""
    found, number = [], 0
    for span in spans:
        while number < len(paragraphs) - 1 and span.start >= paragraphs[number].end:
            number += 1
        found.append(Sentence(span=span, paragraph=number))
    return tuple(found)
