"""Whom a sentence without a speaker is told for: "The result stunned Moss: “…”", "For Moss, it is simple"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after
from variorum.reading.speakers.named_roles import with_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_SHORTEST = 3  # words of "A Ana le gustó"
_NEAR_END = 10  # words from a verb that moves somebody to the end of its sentence


def affected(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """Whom something moves, or in whose eyes it is so, in the words before place ``end``."""
    if not speech.affecting:
        return None
    beheld = to_whom(tokens, end, speech) if speech.datives else _beholder(tokens, end, speech)
    return beheld or _moved(tokens, end, speech)


def to_whom(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """``A Ana Luz le hizo gracia``, ``Al sindaco non è piaciuto``: the sentence opens with whom it moves."""
    at = 1 if tokens[0].word in speech.and_words and len(tokens) > 1 else 0
    if end - at < _SHORTEST or tokens[at].word not in speech.datives:
        return None
    fused = tokens[at].word in speech.oblique_determiners
    who = phrase_after(tokens[:end], at if fused else at + 1, speech, any_case=fused)
    if who is None or who.first > at + 1 or who.end <= at + 1:
        return None
    who = with_name(tokens[:end], Phrase(at + 1, who.end), speech)
    rest = [token.word for token in tokens[who.end : end]]
    while rest and (rest[0] in speech.auxiliaries or rest[0] in COMMAS) and rest[0] not in speech.resuming:
        rest = rest[1:]
    resumed = bool(rest) and rest[0] in speech.resuming
    return who if resumed or not speech.affecting.isdisjoint(rest) else None


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
        who = _named(tokens, at + 1 + (tokens[at + 1].word in speech.datives), end, speech)
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
    if speech.datives:  # nothing tells a person from a thing, and a person would speak
        return tokens[0].word in speech.order.dummies
    if subject is None:
        return tokens[0].word in speech.determiners  # "that is cold comfort to"
    words = tokens[subject.first : subject.end]
    if any(token.word in speech.saying_nouns for token in words):
        return False
    if words[0].word in speech.order.dummies or (len(words) == 1 and words[0].word in speech.determiners):
        return True  # "it", "that"
    return not words[-1].capital and words[-1].word not in speech.subject_pronouns
