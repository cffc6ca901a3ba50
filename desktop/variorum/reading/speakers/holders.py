"""What holds words that nobody is named for: the letter in "In dem Brief heißt es", a slogan's banner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_BESIDE = 5  # words between a verb and the place behind it


def is_impersonal(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> bool:
    """Whether the verb at places ``first`` to ``end`` has no subject but "es": "heißt es", "ist die Rede"."""
    if not speech.impersonal_cues:
        return False
    if f"{tokens[first - 1].word} {tokens[first].word}" in speech.impersonal_cues:
        return True
    no_one = any(token.word in speech.impersonal_subjects for token in tokens[max(0, first - 3) : end + 1])
    return no_one and tokens[first].word in speech.impersonal_cues


def holder_of(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """Where the words stand that the verb at places ``first`` to ``end`` speaks of: "in dem Brief"."""
    behind = range(end, min(len(tokens) - 1, end + _BESIDE))
    for at in (*behind, *range(first)):
        if tokens[at].quote >= 0 and at in behind and at > end + 1:
            break
        word = tokens[at].word
        names = word in speech.order.places or (at >= end and word in speech.order.agents)
        if names and (place := _place(tokens, at, speech)):
            return place
    return None


def _place(tokens: Sequence[Token], at: int, speech: Speech) -> Phrase | None:
    """What the preposition at ``at`` governs; the word that a relative pronoun stands for."""
    after = tokens[at + 1].word
    if at > 1 and tokens[at - 1].word in COMMAS and after in speech.order.oblique_relatives:
        return phrase_ending(tokens, at - 1, speech, any_case=True)
    place = phrase_after(tokens, at + 1, speech, any_case=True)
    return None if place and _is_time(tokens, place, speech) else place


def _is_time(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether the noun that a phrase begins with is a time: not in "der Mitteilung vom Montag"."""
    inside = range(phrase.first, phrase.end)
    head = next((at for at in inside if tokens[at].capital), phrase.end - 1)
    return tokens[head].word in speech.times
