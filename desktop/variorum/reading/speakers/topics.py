"""Whom a sentence is about: who says the quote behind it, if nobody is said to.

"Her husband nodded. “We stay.”"; "Chi non ci crede è Ida Rinda. «Il molo è marcio.»"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.apposition import head_of
from variorum.reading.names.name_openings import is_given
from variorum.reading.names.named import is_human
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.gestures import gesturing
from variorum.reading.speakers.lead_ups import led_up_to
from variorum.reading.speakers.mentions import Phrase, skip_back
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.told import all_claims, is_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def topic_between(before: Told, sentence: Told, spoken: int, language: Language) -> Phrase | None:
    """Whom the sentence before is about, if that is who says the quotes of a sentence.

    ``spoken`` is the paragraph in which somebody spoke last: there, only a person takes over, by acting
    right before words that stand alone.
    """
    speech = language.speech
    if led_up := led_up_to(before, sentence, spoken, speech):
        return led_up
    if before.paragraph != sentence.paragraph or not (sentence.chosen or speech.topics_speak):
        return None
    alone, silent = is_alone(sentence), not before.chosen
    if speech.gestures and alone and (phrase := gesturing(before.tokens, speech)):
        return phrase
    if any(claim.cue.strong for claim in before.claims):
        return None
    goes_on = _drops_subject(sentence) or (speech.topics_speak and silent and sentence.paragraph != spoken)
    alone = alone and silent
    subject = _subject(before, speech) if goes_on or alone else None
    if subject is None:
        return None
    named = any(token.capital for token in before.tokens[max(1, subject.first) : subject.end])
    named = named or any(
        claim.speaker == subject and skip_back(before.tokens, claim.cue.first, speech) <= subject.end
        for claim in all_claims(before, speech)
    )
    if goes_on and named:
        return subject
    return subject if alone and _acts(before.tokens, subject, language) else None


def topic_behind(behind: Told, language: Language) -> Phrase | None:
    """Who acts right behind words that open a text: ``“Never!” Behind the banner, Ann Moss is angry.``."""
    if behind.chosen or any(claim.cue.strong for claim in behind.claims):
        return None
    subject = _subject(behind, language.speech)
    named = subject is not None and _has_given_name(behind.tokens, subject, language)
    return subject if subject and named and _acts(behind.tokens, subject, language) else None


def topic_before(before: Told, language: Language) -> Phrase | None:
    """The one person a sentence names, who is meant by a verb behind it: "Ana Luz salió. Ha dicho que"."""
    if before.chosen or any(claim.cue.strong for claim in before.claims):
        return None
    subject, tokens = _subject(before, language.speech), before.tokens
    if subject is None or subject.end >= len(tokens) or not _has_given_name(tokens, subject, language):
        return None
    return None if tokens[subject.end].word in language.speech.and_words else subject


def _drops_subject(sentence: Told) -> bool:
    """Whether a verb without a subject attributes a quote, so that the sentence before has the subject."""
    return any(claim and claim.elided and claim.cue.form != "passive" for claim in sentence.chosen.values())


def _subject(sentence: Told, speech: Speech) -> Phrase | None:
    """The person a sentence is about."""
    tokens = sentence.tokens
    subject = _of_cleft(sentence, speech) or clause_subject(tokens, 0, len(tokens), speech)
    if subject is None or tokens[0].word in speech.free_relatives:
        return _first_name(tokens)
    return with_name(tokens, subject, speech)


def _acts(tokens: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether somebody opens a sentence and does something in it: "her husband nodded"."""
    if phrase.end == len(tokens) or not tokens[0].capital:
        return False
    words = [token.word for token in tokens[phrase.first : phrase.end]]
    if "," in words or _has_given_name(tokens, phrase, language):
        return True
    head = head_of(words, language)
    kin = head in language.names.kin
    return is_human(head, language) and not (kin and _is_scenery(tokens[phrase.end].word, language.speech))


def _has_given_name(tokens: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    given = (k for k in range(phrase.first, phrase.end - 1) if is_given(tokens[k].word, language.names))
    return any(tokens[k].capital and tokens[k + 1].capital for k in given)


def _is_scenery(verb: str, speech: Speech) -> bool:
    """Whether a verb tells what somebody was, while another one speaks: "his wife was asleep"."""
    return verb in speech.order.copulas or verb.endswith(speech.imperfect_endings)


def _of_cleft(sentence: Told, speech: Speech) -> Phrase | None:
    """``A parlare per prima è stata Ida Rinda``: the speaker of the infinitive that opens the sentence."""
    if sentence.tokens[0].word not in speech.infinitive_markers:
        return None
    return next((c.speaker for c in all_claims(sentence, speech) if c.cue.first == 1 and not c.elided), None)


def _first_name(tokens: Sequence[Token]) -> Phrase | None:
    """``Quien habló más claro fue Ana Luz``: the name, where a clause is the subject."""
    pairs = range(1, len(tokens) - 1)
    first = next((at for at in pairs if tokens[at].capital and tokens[at + 1].capital), None)
    return None if first is None else Phrase(first, first + 2)
