"""Who is meant by a verb without a subject before anybody has spoken: «…», ha dicho. Ana Luz salía."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.named import is_human
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.topics import topic_before, topic_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def subject_left_out(
    told: Sequence[Told], number: int, claim: Claim, language: Language
) -> tuple[Sequence[Token], Phrase] | None:
    """The person of the sentence before, also of the paragraph before, else of the one right behind."""
    if _is_plural(told[number].tokens, claim, language.speech):
        return None
    before = told[number - 1] if number else None
    if before and (phrase := topic_before(before, language) or _titled(before, language)):
        return before.tokens, phrase
    behind = told[number + 1] if number + 1 < len(told) else None
    if behind and behind.paragraph == told[number].paragraph and (phrase := topic_behind(behind, language)):
        return behind.tokens, phrase
    return None


def _is_plural(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether several people have spoken: "aseguran", "han asegurado"."""
    first = claim.cue.first
    helped = first > 0 and tokens[first - 1].word in speech.perfect_auxiliaries
    verb = tokens[first - helped].word
    return bool(speech.plural_verb_endings) and verb.endswith(speech.plural_verb_endings)


def _titled(before: Told, language: Language) -> Phrase | None:
    """``El sargento Quintana apagó la linterna``: a surname behind what he is."""
    tokens = before.tokens
    if before.chosen or any(claim.cue.strong for claim in before.claims):
        return None
    subject = clause_subject(tokens, 0, len(tokens), language.speech)
    subject = subject and with_name(tokens, subject, language.speech)
    if subject is None or subject.end >= len(tokens) or not tokens[subject.end - 1].capital:
        return None
    small = [token.word for token in tokens[subject.first : subject.end] if not token.capital]
    return subject if any(is_human(word, language) for word in small) else None
