"""The noun that a relative clause goes with, which need not be a subject: "hit by a man who said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import Phrase, phrase_ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Speech
    from variorum.reading.text.tokens import Token


def governed_phrase(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """The phrase before a relative clause, also where it is no subject: "followed by Ann Moss, who"."""
    if phrase := phrase_ending(tokens, end, speech):
        return phrase
    first = _opening(tokens, end, speech)
    by = first > 0 and tokens[first - 1].word in speech.agent_prepositions
    return Phrase(first, end) if first < end and (by or tokens[end - 1].capital) else None


def _opening(tokens: Sequence[Token], end: int, speech: Speech) -> int:
    """Where the phrase before ``end`` begins, with what it hangs on: "to a lawyer for Ann Moss"."""
    bare = phrase_ending(tokens, end, speech, any_case=True)
    first = bare.first if bare else end
    while 0 < first < end and tokens[first - 1].word in speech.determiners:
        first -= 1
    if 0 < first < end and tokens[first - 1].word in speech.linking_prepositions:
        outer = _opening(tokens, first - 1, speech)
        return outer if outer < first - 1 else first
    return first
