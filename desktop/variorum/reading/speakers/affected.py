"""Whom a sentence without a speaker is told for: "The result stunned Moss: “…”", "For Moss, it is simple"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_NEAR_END = 10  # words from a verb that moves somebody to the end of its sentence


def affected(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """Whom something moves, or in whose eyes it is so, in the words before place ``end``."""
    if not speech.affecting:
        return None
    return _beholder(tokens, end, speech) or _moved(tokens, end, speech)


def _beholder(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """``For Moss, the answer is simple``."""
    who = _named(tokens, 1, end, speech) if tokens[0].word in speech.order.eyes else None
    if who is None or who.end == end:
        return None
    subject = phrase_after(tokens[:end], who.end + 1, speech)
    behind = subject.end if subject else who.end + 2  # "that is nonsense"
    return who if behind < end and tokens[behind].word in speech.order.copulas else None


def _moved(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """``The result stunned Moss``, ``It was too much for Moss``: no person is the subject."""
    for at in range(end - 2, max(0, end - _NEAR_END), -1):
        moves = tokens[at].word in speech.affecting
        if not moves and tokens[at].word not in speech.order.eyes:
            continue
        who = _named(tokens, at + 1, end, speech)
        if who and (moves or _is_for_somebody(tokens, at, speech)) and _is_thing(tokens, at, speech):
            return who
    return None


def _named(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> Phrase | None:
    """Somebody with a name, behind whom nothing follows but what is set off with a comma."""
    phrase = phrase_after(tokens[:end], start, speech)
    if phrase is None or not tokens[phrase.end - 1].capital:
        return None
    return phrase if phrase.end == end or tokens[phrase.end].word in COMMAS else None


def _is_for_somebody(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a preposition names who is moved: "it was enough for", "a shock to"; not "a question for"."""
    if tokens[at - 1].word in speech.affecting:
        return True
    if tokens[0].word not in speech.order.dummies or tokens[1].word not in speech.order.copulas:
        return False
    return not any(token.word in speech.saying_nouns for token in tokens[2:at])  # "it was a message to"


def _is_thing(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Whether the subject of a verb is neither a name nor a pronoun of persons, nor what somebody said."""
    subject = clause_subject(tokens, 0, verb, speech)
    if subject is None:
        return tokens[0].word in speech.determiners  # "that is cold comfort to"
    words = tokens[subject.first : subject.end]
    if any(token.word in speech.saying_nouns for token in words):
        return False
    if words[0].word in speech.order.dummies or (len(words) == 1 and words[0].word in speech.determiners):
        return True  # "it", "that"
    return not words[-1].capital and words[-1].word not in speech.subject_pronouns
