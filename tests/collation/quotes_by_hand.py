"""Readings whose quotes are made by hand, and the utterances that they are gathered into."""

from __future__ import annotations

import re

from variorum.collation.constraints import Constraints
from variorum.collation.utterances import gather_utterances
from variorum.equipment import languages
from variorum.model import Quote, Reading, Sentence, Span, Utterance, silent

MARKED = re.compile(r"“([^”]*)”(?:\{(\w+)?(?:/(\w+))?\})?")


def reading(marked: str, *, joined: bool = False, turn: bool = False) -> Reading:
    """A reading by hand: “words”{Speaker/kind}; ``joined`` makes all stretches one utterance."""
    text, quotes, at = "", [], 0
    for number, found in enumerate(MARKED.finditer(marked)):
        text += marked[at : found.start()] + ("" if turn else "“")
        span = Span(len(text), len(text) + len(found[1]))
        text += found[1] + ("" if turn else "”")
        quotes.append(
            Quote(
                span=span,
                kind=found[3] or "speech",
                utterance=0 if joined else number,
                speaker=found[2],
                speaker_name=found[2],
            )
        )
        at = found.end()
    text += marked[at:]
    sentences = tuple(
        Sentence(span=Span(*m.span()), paragraph=0) for m in re.finditer(r"[^.!?]+[.!?]*”?", text)
    )
    return Reading(
        text=text,
        language="en",
        paragraphs=(Span(0, len(text)),),
        sentences=sentences,
        quotes=tuple(quotes),
        reported=(),
        figures=(),
        repairs=(),
    )


def gathered(*readings: Reading, constraints: Constraints | None = None) -> tuple[Utterance, ...]:
    return gather_utterances(readings, languages(), constraints or Constraints(), silent)


def words_of(
    utterances: tuple[Utterance, ...], readings: tuple[Reading, ...]
) -> set[frozenset[tuple[int, str]]]:
    return {
        frozenset(
            (p.source, " / ".join(readings[p.source].text[s.start : s.end] for s in p.spans))
            for p in u.printed
        )
        for u in utterances
    }
