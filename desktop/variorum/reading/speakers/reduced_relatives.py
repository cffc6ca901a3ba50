"""The subject of a relative clause without its relative: "a deal Moss once praised as “a miracle”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import Phrase, skip_back
from variorum.reading.speakers.nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.cues import Cue
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_NOUN = 4  # words of the noun that the clause goes with, with its article


def subject_of_gap(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """The name between a noun and a verb whose object that noun is.

    The verb lacks an object: what is called "a miracle" stands in front. Where the noun is the name's own
    ("the senator Moss called “…”"), the name alone is no worse.
    """
    if cue.strong or cue.form != "finite" or not speech.commas_part_quotes:
        return None
    if not _lacks_object(tokens, cue.end, speech):
        return None
    first = end = skip_back(tokens, cue.first, speech)
    while first and tokens[first - 1].capital:
        first -= 1
    if first == end:
        return None
    return Phrase(first, end) if _ends_noun(tokens, first, speech) else None


def _lacks_object(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether the words that judge follow at once: "called “…”", "praised as “…”", "referred to as “…”"."""
    at = end
    while at < min(end + 2, len(tokens)) and _leads_on(tokens[at].word, speech):
        at += 1
    return at < len(tokens) and tokens[at].quote >= 0


def _leads_on(word: str, speech: Speech) -> bool:
    return word in speech.as_words or word in speech.infinitive_markers


def _ends_noun(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether a noun with its article ends there: "a deal", "the old friend"."""
    for at in range(end - 1, max(-1, end - 1 - _NOUN), -1):
        if tokens[at].word in speech.determiners:
            return at < end - 1
        if tokens[at].capital or not is_noun(tokens[at], speech):
            return False
    return False
