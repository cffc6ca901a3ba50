"""Who said a quote that stands before "by" and its speaker: ``called “a disgrace” by Smith``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.actors import is_tenseless
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.mentions import phrase_after
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def agent_of_quote(tokens: Sequence[Token], at: int, claims: Sequence[Claim], speech: Speech) -> Claim | None:
    """``called “a disgrace” by Smith``."""
    if at + 2 >= len(tokens) or tokens[at + 1].word not in speech.agent_prepositions:
        return None
    speaker = phrase_after(tokens, at + 2, speech)
    cue = next((claim.cue for claim in reversed(claims) if claim.cue.end <= at), None)
    cue = cue or _participle_before(tokens, at, speech)
    if not cue or not speaker or is_tenseless(tokens, speaker.first, speech):
        return None
    speaker = with_name(tokens, speaker, speech)
    if _is_passive(tokens, cue, speaker, speech):
        return Claim(cue, speaker)
    between = [token for token in tokens[cue.end : at] if token.word not in speech.determiners]
    if any(is_noun(token, speech) for token in between):
        return None  # no passive: "declared him “blessed” by God"
    if tokens[speaker.end - 1].capital or (not between and _is_somebody(tokens, speaker, speech)):
        return Claim(cue, speaker)
    return None


def _participle_before(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """A verb without a subject that names what it is set beside: "the shore, called the “…” by all"."""
    verb = at - 1
    while verb > 0 and tokens[verb].word in speech.determiners:
        verb -= 1
    named = verb > 0 and tokens[verb].word in speech.weak_cues and tokens[verb - 1].word == ","
    return Cue(verb, verb + 1, "finite", strong=False) if named else None


def _is_passive(tokens: Sequence[Token], cue: Cue, speaker: Phrase, speech: Speech) -> bool:
    """``was called “…” by the men``, but not "by the time"."""
    passive = cue.first > 0 and tokens[cue.first - 1].word in speech.order.passive_auxiliaries
    somebody = tokens[speaker.first].word in speech.determiners or tokens[speaker.end - 1].capital
    return passive and somebody and tokens[speaker.end - 1].word not in speech.times


def _is_somebody(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase can be people, no time and no means: "by the fishermen", not "by the end"."""
    last = tokens[phrase.end - 1].word
    return last not in speech.times and (last.endswith(speech.plural_endings) or last in speech.plurals)
