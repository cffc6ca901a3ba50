"""Parts of the body, which move while somebody speaks: "allarga le braccia il sindaco"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def behind_body_part(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> int | None:
    """Where a part of the body ends with which a phrase begins; None for "la tête de liste"."""
    at = phrase.first
    while at < phrase.end and tokens[at].word in speech.determiners:
        at += 1
    if at in {phrase.first, phrase.end} or tokens[at].word not in speech.body_parts or tokens[at].capital:
        return None
    links = at + 1 < len(tokens) and tokens[at + 1].word in speech.linking_prepositions
    return None if links else at + 1
