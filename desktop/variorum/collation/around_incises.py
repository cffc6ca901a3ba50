"""What was said around attributions within the marks: « Nous irons, dit-il, jusqu'au bout ».

Spanish and Italian set them between dashes, «Iremos —dijo la alcaldesa, de 50 años—. Hasta el final», where a
verb of saying shows what they are. Between commas only the attribution that was read there is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Quote
    from variorum.reading.language import Language

_BETWEEN_DASHES = re.compile(r"\s[—–―]\s?([^\W\d_A-Z][^—–―\n]{1,120})[—–―]")
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = 4  # words of an attribution, one of which is its verb
_BEHIND = " \u00a0\n.,;:"  # what the words around it end or go on with


def around_incises(text: str, quote: Quote, language: Language) -> tuple[Span, ...]:
    """The stretches of a quote around the attributions within it; all of it where there is none."""
    if not language.speech.incises:
        return (quote.span,)
    incises = [*_between_dashes(text, quote.span, language)] or [*_between_commas(text, quote)]
    stretches, start = [], quote.span.start
    for incise in incises:
        stretches.append(Span(start, start + len(text[start : incise.start].rstrip())))
        behind = text[incise.end : quote.span.end]
        start = incise.end + len(behind) - len(behind.lstrip(_BEHIND))
    stretches.append(Span(start, quote.span.end))
    return tuple(span for span in stretches if span.start < span.end) or (quote.span,)


def _between_dashes(text: str, within: Span, language: Language) -> Iterator[Span]:
    cues = language.speech.finite_cues | language.speech.perfect_cues
    for found in _BETWEEN_DASHES.finditer(text, *within):
        if not cues.isdisjoint(_WORD.findall(found[1])[:_OPENING]):
            yield Span(*found.span())


def _between_commas(text: str, quote: Quote) -> Iterator[Span]:
    at = [span for span in (quote.cue_at, quote.speaker_at) if span and _holds(quote.span, span)]
    if quote.cue_at not in at:
        return
    opening = text.rfind(",", quote.span.start, min(at).start)
    closing = text.find(",", max(span.end for span in at), quote.span.end)
    if opening >= 0:
        yield Span(opening, closing + 1 if closing >= 0 else quote.span.end)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start < inner.start and inner.end <= outer.end
