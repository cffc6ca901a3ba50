"""Whose opinion something is: ``Para el jurado, es «una joya»``, ``A su juicio, es «una joya»``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import COMMAS, phrase_after
from variorum.reading.speakers.phrases import phrase_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_OPENS = COMMAS | {";", ":"}


def holds_opinion(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the preposition at ``at`` opens a clause with somebody, who is set off by a comma."""
    if at and tokens[at - 1].word not in _OPENS and tokens[at - 1].word not in speech.and_words:
        return False
    phrase = phrase_after(tokens, at + 1, speech, any_case=True)
    if phrase is None or phrase.end + 1 >= len(tokens):
        return False
    views = tokens[phrase.end].word in speech.verbs and tokens[phrase.end + 1].quote >= 0
    if not views and tokens[phrase.end].word != ",":
        return False
    words = {token.word for token in tokens[phrase.first : phrase.end]}
    first = tokens[phrase.first]
    named = (
        first.capital
        or first.word in speech.determiners | speech.oblique_determiners | speech.subject_pronouns
    )
    return named and not words & (speech.occasions | speech.times)


def implied_end(tokens: Sequence[Token], at: int, speech: Speech) -> int | None:
    """Where a phrase ends that begins at ``at`` and means the one who spoke last: "a su juicio"."""
    length = phrase_length(tokens, at, speech.implied_sources)
    return at + length if length else None
