"""Whose words a sentence leads up to, though it does not say that they speak: "Moss is not so sure. “…”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.affected import affected
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import phrase_after
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.subjects import owner_of
from variorum.reading.speakers.told import all_claims, is_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ATTITUDE = 5  # words from a copula to the adjective: "is not at all sure"


def led_up_to(before: Told, sentence: Told, spoken: int, speech: Speech) -> Phrase | None:
    """Who says what stands alone behind the sentence ``before``, also at the head of the next paragraph.

    ``spoken`` is the paragraph in which somebody spoke last: there, somebody else who praises or rejects
    something is but spoken of.
    """
    near = sentence.paragraph - before.paragraph
    if near > 1 or before.chosen or not is_alone(sentence):
        return None
    if any(claim.cue.strong for claim in before.claims):
        return None
    if awaited := _awaited(before.tokens, speech):
        return awaited
    judges = speech.topics_speak and before.paragraph != spoken
    return _who_judges(before, speech) if judges else None


def _awaited(tokens: Sequence[Token], speech: Speech) -> Phrase | None:
    """Whose words a sentence leads up to: "The result stunned Moss.", "Moss's advice?"."""
    whole = phrase_after(tokens, 0, speech)
    if whole is None or whole.end < len(tokens):
        return affected(tokens, len(tokens), speech) or _feels(tokens, speech)
    owner = owner_of(tokens, whole, speech)
    return owner if owner != whole and tokens[owner.first].capital else None


def _who_judges(before: Told, speech: Speech) -> Phrase | None:
    """``Moss praised the way they handled the flood.``: who speaks of it, if that is a name."""
    tokens = before.tokens
    subject = clause_subject(tokens, 0, len(tokens), speech)
    for claim in all_claims(before, speech):
        passive = tokens[claim.cue.first - 1].word in speech.order.passive_auxiliaries
        opens = subject is not None and claim.speaker.first == subject.first and not passive
        if opens and claim.cue.form == "finite" and tokens[claim.speaker.end - 1].capital:
            return claim.speaker
    return None


def _feels(tokens: Sequence[Token], speech: Speech) -> Phrase | None:
    """Whose frame of mind a sentence tells: "Moss is not so sure.", "Her lawyer was blunt."."""
    copula = next((at for at, token in enumerate(tokens) if token.word in speech.order.copulas), 0)
    if not copula or not any(token.word in speech.attitudes for token in tokens[copula : copula + _ATTITUDE]):
        return None
    subject = clause_subject(tokens, 0, copula, speech)
    if subject is None or tokens[subject.first].word in speech.order.dummies:
        return None
    return with_name(tokens, subject, speech)
