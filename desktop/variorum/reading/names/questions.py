"""Who asked what a pronoun replies to: "Moss asked whether … “No,” he replied." is not Moss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.speakers.told import all_claims

if TYPE_CHECKING:
    from variorum.reading.names.scene import Scene


def asked_by(at: Span, place: int, scene: Scene) -> Span | None:
    """Who asked, if the mention, in the sentence at ``place``, replies to the sentence before."""
    if not 0 < place < len(scene.told):
        return None
    speech, sentence, before = scene.language.speech, scene.told[place], scene.told[place - 1]
    replies = any(
        sentence.tokens[claim.cue.first].word in speech.replying_cues
        for claim in all_claims(sentence, speech)
        if not claim.elided and sentence.tokens[claim.speaker.first].start == at.start
    )
    asks = (
        claim
        for claim in (all_claims(before, speech) if replies else ())
        if not claim.elided and before.tokens[claim.cue.first].word in speech.inquiring_cues
    )
    asking = next(asks, None)
    if asking is None:
        return None
    first, last = before.tokens[asking.speaker.first], before.tokens[asking.speaker.end - 1]
    return Span(first.start, last.end)
