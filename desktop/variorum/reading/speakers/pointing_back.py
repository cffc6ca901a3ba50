"""A sentence that says whose the quote before it was: ``«…» Así lo recordaba Ana Luz``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import Phrase, phrase_after
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.phrases import phrase_length
from variorum.reading.speakers.subjects import owner_of, subject_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_BESIDE = 3  # words between what points back and the claim
_NEAR = 4  # words from what opens the sentence to whom it names


def claim_on_words_before(sentence: Told, speech: Speech) -> Claim | None:
    """The verb of a sentence that points back to the quote before it: „Es reicht.“ Das sagte Finke."""
    if sentence.tokens[0].word not in speech.pointing_back:
        return None
    near = (claim for claim in sentence.claims if claim.cue.form == "finite" and claim.cue.strong)
    return next((claim for claim in near if claim.first <= _BESIDE), None)


def speaker_of_words_before(tokens: Sequence[Token], speech: Speech) -> Phrase | None:
    """Whom a sentence names that points back to the quote before it, without a verb of saying."""
    if end := end_of_pointing(tokens, 0, speech):
        return _named_from(tokens, end + speech.order.verb_second, speech)
    subject = clause_subject(tokens, 0, len(tokens), speech)
    if subject is None or not any(t.word in speech.saying_nouns for t in tokens[subject.first : subject.end]):
        return None
    owner = owner_of(tokens, subject, speech)
    return owner if owner != subject else _named_from(tokens, subject.end, speech)


def end_of_pointing(tokens: Sequence[Token], at: int, speech: Speech) -> int | None:
    """Where words end that begin at ``at`` and point back: "así", "mit diesen Worten"."""
    length = phrase_length(tokens, at, speech.pointing_back) if at < len(tokens) else 0
    return at + length if length else None


def _named_from(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    for at in range(start, min(len(tokens), start + _NEAR)):
        phrase = phrase_after(tokens, at, speech) or subject_behind(tokens, at + 1, speech)
        if phrase and any(token.capital for token in tokens[phrase.first : phrase.end]):
            return with_name(tokens, phrase, speech)
    return None
