"""Attributions within the marks: ``« Nous irons, a-t-il dit, jusqu'au bout »``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.cues import Cue, find_cues
from variorum.reading.speakers.mentions import Phrase
from variorum.reading.speakers.subjects import subject_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_OPENS = frozenset(",?!…—–")
_CLOSES = frozenset(",.;:…?!—–")


def incise_in(tokens: Sequence[Token], speech: Speech) -> Claim | None:
    """The first inserted attribution among the words of a quote, its verb before its subject."""
    for cue in find_cues(tokens, (), speech):
        first = _behind_auxiliaries(tokens, cue.first, speech)
        opened = first > 1 and tokens[first - 1].word in _OPENS and not tokens[first].capital
        if not opened or cue.form != "finite":
            continue
        speaker = _speaker(tokens, cue, first, speech)
        if speaker:
            return Claim(cue, speaker)
    return None


def _behind_auxiliaries(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Where the verb begins with its auxiliary, object pronouns and inverted subject: "a-t-il dit"."""
    small = speech.auxiliaries | speech.inverted_pronouns
    while at and tokens[at - 1].word in small:
        at -= 1
    return at


def _speaker(tokens: Sequence[Token], cue: Cue, first: int, speech: Speech) -> Phrase | None:
    inverted = next((at for at in range(first + 1, cue.first) if _is_inverted(tokens[at], speech)), None)
    if inverted is not None:
        return Phrase(inverted, inverted + 1)
    subject = subject_behind(tokens, cue.end, speech)
    if subject and (subject.end == len(tokens) or _closes(tokens, subject.end, speech)):
        return subject
    alone = cue.end == len(tokens) or tokens[cue.end].word in _CLOSES
    return Phrase(cue.first, cue.first) if alone and speech.drops_subjects else None


def _is_inverted(token: Token, speech: Speech) -> bool:
    return token.word in speech.inverted_pronouns


def _closes(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the insertion ends there, or goes on with where and when it was said."""
    word = tokens[at].word
    return word in _CLOSES or word in speech.prepositions or word in speech.adverbs
