"""Quotes without speakers, for as long as nobody attributes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Quote, Reported
from variorum.reading.kinds import kind_of

if TYPE_CHECKING:
    from variorum.model import Sentence, Span
    from variorum.reading.language import Language
    from variorum.reading.stretches import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said what."""

    quotes: tuple[Quote, ...]
    reported: tuple[Reported, ...]


def attribute(
    text: str,
    paragraphs: tuple[Span, ...],  # noqa: ARG001 - the signature is attribution's
    sentences: tuple[Sentence, ...],  # noqa: ARG001
    stretches: tuple[Stretch, ...],
    language: Language,
) -> Attribution:
    """One quote for each stretch, each an utterance of its own."""
    quotes = tuple(
        Quote(span=s.span, kind=kind_of(text, s, None, language), utterance=number, level=s.level)
        for number, s in enumerate(stretches)
    )
    return Attribution(quotes=quotes, reported=())
