"""Who may speak before a colon that no verb of saying explains: "The senator had no doubts: “…”"."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.affected import affected
from variorum.reading.speakers.body_parts import behind_body_part
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.holders import holder_of
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.speakers.subjects import is_bare, is_somebody, owner_of
from variorum.reading.speakers.verb_second import agent_of, is_noun_of_speaking, is_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_WORD = attrgetter("word")


def before_colon(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``The senator had no doubts: “…”``."""
    if at < 2 or tokens[at - 1].word != ":":
        return None
    if is_indirect(tokens, speech):
        return None
    speaker = _signed(tokens, at - 1, speech) or _behind_theme(tokens, at - 1, speech)
    speaker = speaker or _answering(tokens, at - 1, speech) or affected(tokens, at - 1, speech)
    speaker = speaker or _verbless(tokens, at - 1, speech)
    speaker = speaker or _described(tokens, at - 1, speech) or _sure(tokens, at - 1, speech)
    speaker = speaker or clause_subject(tokens, 0, at - 1, speech)
    speaker = speaker or _last_phrase(tokens, at - 1, speech)
    if speaker and is_noun_of_speaking(tokens, speaker, speech):
        speaker = holder_of(tokens, speaker.first, at, speech) or speaker
    elif speaker and is_thing(tokens, speaker, speech):
        speaker = agent_of(tokens, at - 1, speech) or speaker
    if not speaker or is_theirs(tokens, speaker, speech) or is_nobody(tokens, speaker, speech):
        return None
    if tokens[speaker.end - 1].word in speech.times:
        return None  # "And after a long pause: “…”"
    if not is_somebody(tokens, speaker, speech):
        return None
    speaker = with_name(tokens[: at - 1], owner_of(tokens, speaker, speech), speech)
    return Claim(Cue(at - 1, at, "mark", strong=False), speaker)


def is_nobody(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a verb or an object, since no subject is a noun without an article; or "it"."""
    if not speech.nouns_need_articles:
        return False
    dummy = phrase.end == phrase.first + 1 and tokens[phrase.first].word in speech.order.dummies
    fused = phrase.first > 0 and tokens[phrase.first - 1].word in speech.oblique_determiners
    return dummy or (not fused and is_bare(tokens[phrase.first], speech))


def _behind_theme(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``Paura a Lana, il sindaco: «…»``: who speaks in a headline, behind what it is about."""
    comma = next((k for k in range(colon - 2, 0, -1) if tokens[k].word == ","), 0)
    if not speech.nouns_need_articles or not comma or tokens[comma + 1].word not in speech.determiners:
        return None
    theme, phrase = phrase_after(tokens, 0, speech), phrase_after(tokens, comma + 1, speech)
    apposed = theme is not None and theme.end == comma  # "Ida Rinda, la sindaca: «…»"
    return phrase if phrase and phrase.end == colon and not apposed else None


def _verbless(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``Più cauto il vicesindaco: «…»``: what is said of somebody stands in front, without a verb."""
    finite = speech.verbs | speech.perfect_auxiliaries
    if not speech.nouns_need_articles or any(token.word in finite for token in tokens[:colon]):
        return None
    article = next((k for k in range(1, colon) if tokens[k].word in speech.determiners), 0)
    if not article or not all(
        is_noun(token, speech) or is_adverb(token, speech) for token in tokens[:article]
    ):
        return None
    phrase = phrase_after(tokens, article, speech)
    if phrase is None or phrase.end != colon or behind_body_part(tokens, phrase, speech):
        return None
    return phrase


def _described(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``Même avis chez Ève Maux, patronne du port : « … »``: a name, and who that is without an article."""
    comma = next((k for k in range(colon - 2, 1, -1) if tokens[k].word == ","), 0)
    if not speech.nouns_need_articles or not comma or tokens[comma + 1].capital:
        return None
    bare = is_noun(tokens[comma + 1], speech) and not is_adverb(tokens[comma + 1], speech)
    rest = phrase_after(tokens, comma + 1, speech) if bare else None
    first = comma
    while first and tokens[first - 1].capital:
        first -= 1
    return Phrase(first, comma) if rest and rest.first == comma + 1 and comma - first > 1 else None


def _sure(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``Für Moss steht fest: “…”``, ``Para Ana Luz no hay dudas: «…»``: who has no doubts."""
    if tokens[0].word not in speech.order.eyes and tokens[0].word not in speech.opening_sources:
        return None
    who = phrase_after(tokens, 1, speech, any_case=True)
    rest = " ".join(token.word for token in tokens[who.end : colon]) if who else ""
    return who if rest and any(f" {rest} ".find(f" {sure} ") >= 0 for sure in speech.certainties) else None


def _signed(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``Turnout will rise - Ann Moss: “…”``: the name between a dash and the colon."""
    speaker = phrase_ending(tokens, colon, speech)
    if speaker is None or not speaker.first or tokens[speaker.first - 1].word not in COMMAS - {","}:
        return None
    return speaker if tokens[speaker.end - 1].capital else None


def _answering(tokens: Sequence[Token], colon: int, speech: Speech) -> Phrase | None:
    """``The vote drew a sharp reply from Ann Moss: “…”``."""
    noun = next((k for k in range(colon - 1, 0, -1) if tokens[k].word in speech.saying_nouns), colon)
    if noun + 2 >= colon or tokens[noun + 1].word not in speech.speakers_from:
        return None
    answering = phrase_after(tokens, noun + 2, speech)
    return answering if answering and answering.end == colon else None


def is_theirs(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether it is a thing of who spoke before: "his confidence"."""
    return tokens[phrase.first].word in speech.order.possessives and is_thing(tokens, phrase, speech)


def is_indirect(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether the sentence is in the subjunctive of indirect speech."""
    subjunctives = speech.subjunctives
    if not subjunctives or subjunctives.isdisjoint(map(_WORD, tokens)):
        return False
    return any(token.word in subjunctives and not token.capital for token in tokens)


def _last_phrase(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """``More from the report: “…”``."""
    for start in range(end - 1, max(-1, end - 8), -1):
        if tokens[start].word in speech.prepositions:
            phrase = phrase_after(tokens, start + 1, speech)
            if speech.commas_part_quotes and tokens[start + 1].word in speech.bare_cues:
                return None  # "words that Moss was unable to utter"
            return phrase if phrase and phrase.end == end else None
    return None
