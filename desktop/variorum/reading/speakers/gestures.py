"""Who does something right before words that stand alone: "…, and her husband cut in. “We stay.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.phrases import phrase_length
from variorum.reading.speakers.subjects_before import phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_WITHIN = 16  # words from a gesture to the end of its sentence


def gesturing(tokens: Sequence[Token], speech: Speech) -> Phrase | None:
    """Who nods, shrugs or cuts in at the end of a sentence, behind whatever is quoted in it."""
    for at in range(len(tokens) - 1, max(0, len(tokens) - _WITHIN) - 1, -1):
        if tokens[at].quote >= 0:
            return None
        if is_gesture(tokens, at, speech):
            subject = phrase_before(tokens, at, speech)
            if subject is None or _is_plural(tokens, at, subject, speech):
                return None
            return with_name(tokens[:at], subject, speech)
    return None


def is_gesture(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a word, or several, say that somebody nods, shrugs or cuts in."""
    return tokens[at].word in speech.gesture_openers and phrase_length(tokens, at, speech.gestures) > 0


def _is_plural(tokens: Sequence[Token], at: int, subject: Phrase, speech: Speech) -> bool:
    """Whether a form of the present is a noun, perhaps: "some audible gasps", unlike "Moss laughs"."""
    last = tokens[subject.end - 1]
    return tokens[at].word.endswith(speech.plural_endings) and not (
        last.capital or last.word in speech.subject_pronouns
    )
