"""A crime that a headline states as a fact, and that its text nowhere states: "le maire fraudeur"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.text.tries import any_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ASKED = re.compile(r"[?¿]")


def unproven(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's word for the crime, what leaves it open in the text, and where; the first only.

    Nothing of a headline that asks, quotes or says who says so, nor of a text that states it or a verdict.
    """
    desk = headline.language.desk
    if not desk.charges or not desk.unproven or _is_attributed(headline):
        return
    text, below = headline.body.reading.text, _below(headline)
    for charge in desk.charges:
        stated = any_phrase(charge).search(headline.words)
        if (
            not stated
            or any_phrase(charge).search(text, *below)
            or any_phrase(desk.proven).search(text, *below)
        ):
            continue
        if left_open := any_phrase(desk.unproven).search(text, *below):
            span = Span(*left_open.span())
            yield stated[0], " ".join(left_open[0].split()), span
            return


def _below(headline: Headline) -> Span:
    """The text without the lines of its headline."""
    inside = headline.page is headline.body
    return Span(headline.places[-1].span.end if inside else 0, len(headline.body.reading.text))


def _is_attributed(headline: Headline) -> bool:
    """Whether the headline leaves it to somebody: a quote, a question, a verb of saying, a doubt."""
    speech, desk = headline.language.speech, headline.language.desk
    words = {word.casefold() for word in _WORD.findall(headline.words)}
    says = any(not words.isdisjoint(known) for known in (speech.cues, speech.bare_cues, desk.loaded))
    hedged = any_phrase(desk.unproven).search(headline.words) is not None
    return says or hedged or any(headline.quotes()) or _ASKED.search(headline.words) is not None
