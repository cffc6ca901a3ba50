"""Who is quoted within a quote: ``«El técnico me dijo: “Firme aquí”», relató Bermejo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.choice import choose
from variorum.reading.speakers.claims import claims_in
from variorum.reading.speakers.clauses import cut, quoted_places
from variorum.reading.speakers.cues import find_cues
from variorum.reading.speakers.inherit import said_of
from variorum.reading.text.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.model import Sentence, Span
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said
    from variorum.reading.speech_rules import Speech


def said_within(
    text: str, sentences: Sequence[Sentence], stretches: Sequence[Stretch], speech: Speech
) -> dict[int, Said]:
    """The nested stretches that the words around them attribute; nobody's words are passed on in there."""
    inner: dict[int, list[tuple[int, Span]]] = {}
    for place, stretch in enumerate(stretches):
        if stretch.parent is not None:
            inner.setdefault(stretch.parent, []).append((place, stretch.outer))
    starts = [sentence.span.start for sentence in sentences] if inner else []
    said: dict[int, Said] = {}
    for parent, places in inner.items():
        tokens = tokens_between(text, stretches[parent].span, places, speech)
        marks = [outer.start for _, outer in places]
        for sentence in cut(tokens, quoted_places(tokens, marks), starts, speech):
            quoted = quoted_places(sentence, marks)
            cues = find_cues(sentence, quoted, speech)
            claims = claims_in(sentence, cues, quoted, speech)
            for at, token in enumerate(sentence):
                claim = choose(sentence, at, claims, speech) if token.quote >= 0 else None
                if claim and not claim.elided:
                    said[token.quote] = said_of(sentence, claim, speech)
    return said


def quoted_by(stretches: Sequence[Stretch], said: Mapping[int, Said]) -> dict[Span, Span]:
    """For the mention of each speaker within a quote: the mention of whoever is quoted, who is its "I"."""
    found: dict[Span, Span] = {}
    for place, stretch in enumerate(stretches):
        inner = said.get(place)
        outer = said.get(stretch.parent) if stretch.parent is not None else None
        if inner and outer and inner.speaker and outer.speaker and inner.speaker != outer.speaker:
            found[inner.speaker] = outer.speaker
    return found
