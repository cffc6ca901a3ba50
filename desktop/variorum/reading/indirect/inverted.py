"""A speaker behind the verb that follows a whole clause: "The pier is safe, said the mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, skip_back
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.subjects import subject_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_SHORTEST = 3  # words of a clause that says something


def inverted(tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], language: Language) -> Claim:
    """The claim with the speaker behind its verb, if a clause stands in front."""
    speech = language.speech
    if claim.cue.form != "finite" or claim.cue.first < _SHORTEST or claim.elided:
        return claim
    before = skip_back(tokens, claim.cue.first, speech)
    if before < _SHORTEST or tokens[before - 1].word != ",":
        return claim
    again = any(other.cue.strong and other.cue.first < before for other in claims)
    if again or claim.speaker.first >= before or _opens_with_relative(tokens[:before], speech):
        return claim
    behind = _behind(tokens, claim.cue.end, speech)
    if behind is None or _is_weekday(tokens[behind.first], language):
        return claim
    return (
        Claim(claim.cue, with_name(tokens, behind, speech)) if _closes(tokens, behind.end, speech) else claim
    )


def _behind(tokens: Sequence[Token], verb_end: int, speech: Speech) -> Phrase | None:
    """The subject right behind the verb, perhaps over a day: "ont indiqué dimanche soir les pompiers"."""
    if not speech.free_inversion:
        phrase = phrase_after(tokens, verb_end, speech)
        return phrase if phrase and phrase.first == verb_end else None
    phrase = subject_behind(tokens, verb_end, speech)
    if phrase is None or any(token.word in COMMAS for token in tokens[verb_end : phrase.first]):
        return None
    return phrase


def _closes(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether nothing but where and when it was said follows."""
    if at >= len(tokens) or tokens[at].word in {",", ";"} or tokens[at].word in speech.prepositions:
        return True
    if not speech.free_inversion:
        return False
    dated = at + (tokens[at].word in speech.determiners)  # "los bomberos el domingo"
    return is_adverb(tokens[at], speech) or (dated < len(tokens) and tokens[dated].word in speech.times)


def _opens_with_relative(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether what stands before the last comma is no clause: "Lee, who was there," or "Lee, 51,"."""
    commas = [at for at, token in enumerate(tokens[:-1]) if token.word == ","]
    inserted = tokens[commas[-1] + 1 :] if commas else tokens
    finite = any(token.word in speech.verbs or token.word in speech.auxiliaries for token in inserted)
    return bool(commas) and (not finite or inserted[0].word in speech.relatives)


def _is_weekday(token: Token, language: Language) -> bool:
    return token.word.capitalize() in language.desk.weekdays
