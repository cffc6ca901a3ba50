"""Claims without a known cue: an unknown verb behind a quote, a colon, or just the sentence's subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.actors import subject_of_clause
from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.body_parts import behind_body_part
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.colons import before_colon, is_indirect, is_nobody, is_theirs
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.mentions import COMMAS, DASHES, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.nouns import is_small
from variorum.reading.speakers.pointing_back import end_of_pointing
from variorum.reading.speakers.subjects import is_somebody, subject_behind
from variorum.reading.speakers.subjects_before import phrase_before
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_WORDS = 2  # before a stretch, for its sentence to have a subject
_NO_VERB = COMMAS | {QUOTE, ":", ";", "(", ")", "'", "/"}


def presume(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """Who may have said the stretch at place ``at``, when no cue of its sentence fits it."""
    return (
        _pointed_back_to(tokens, at, speech)
        or _unknown_verb_inverted(tokens, at, speech)
        or _plain_verb_inverted(tokens, at, speech)
        or _unknown_verb_behind(tokens, at, speech)
        or _unknown_verb_in_front(tokens, at, speech)
        or before_colon(tokens, at, speech)
        or _possessor(tokens, at, speech)
        or _in_whose_eyes(tokens, at, speech)
        or _subject(tokens, at, speech)
    )


def _pointed_back_to(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``„…“ – mit diesen Worten eröffnete Moss den Abend``: the verb is the third thing from the quote."""
    start = at + 1
    while start < len(tokens) and tokens[start].word in COMMAS:
        start += 1
    end = end_of_pointing(tokens, start, speech) if speech.order.verb_second and start > at + 1 else None
    if not end or end == start + 1:
        return None
    speaker = phrase_after(tokens, end + 1, speech)
    return Claim(Cue(start, end, "finite", strong=True), speaker) if speaker else None


def _unknown_verb_behind(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """An unknown verb: ``“…,” Bolton charged.``."""
    start = at + 1
    while start < len(tokens) and tokens[start].word in COMMAS:
        start += 1
    speaker = phrase_after(tokens, start, speech)
    if not speaker or speaker.end >= len(tokens):
        return None
    verb = tokens[speaker.end]
    inserted = {tokens[at - 1].word, tokens[at + 1].word} <= DASHES if at else False
    known = (
        inserted
        or verb.word in speech.conjunctions
        or verb.word in speech.prepositions
        or verb.word in speech.verbs
        or is_adverb(verb, speech)
        or (speech.order.verb_second and is_small(verb.word, speech))
    )
    if known or verb.capital or verb.word in _NO_VERB or not verb.word[0].isalpha():
        return None
    if any(token.quote >= 0 for token in tokens[speaker.end :]):
        return None
    return Claim(Cue(speaker.end, speaker.end + 1, "finite", strong=False), speaker)


def _unknown_verb_inverted(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``“…!” beamed Moss``, ``„…“, verbessert ihr Bruder``: an unknown verb right behind the quote.

    With a comma behind the closing mark any verb and anybody will do; else a verb's ending and a name.
    """
    start = at + 1
    while start < len(tokens) and tokens[start].word in COMMAS:
        start += 1
    if start + 1 >= len(tokens) or tokens[start].capital:
        return None
    verb, apart = tokens[start].word, start > at + 1
    if verb in speech.verbs or not (
        verb.endswith(speech.verb_endings) or (apart and verb.isalpha() and not is_small(verb, speech))
    ):
        return None
    opens, speaker = start + 1, phrase_after(tokens, start + 1, speech)
    if speaker and (behind := behind_body_part(tokens, speaker, speech)):
        opens, speaker = behind, phrase_after(tokens, behind, speech)
    if speaker and speaker.first == opens + 1 and tokens[opens].word in speech.determiners:
        speaker = Phrase(opens, speaker.end)  # "ihr Bruder", not "to her"
    if not speaker or speaker.first != opens:
        return None
    named = tokens[speaker.end - 1].capital
    owned = apart and tokens[speaker.first].word in speech.determiners
    owned = owned or (speech.order.verb_second and apart and speaker.end == speaker.first + 1)  # "giftete er"
    if not (named or owned) or any(token.quote >= 0 for token in tokens[start : speaker.end]):
        return None
    speaker = with_name(tokens, speaker, speech) if speech.nouns_need_articles else speaker
    return Claim(Cue(start, start + 1, "finite", strong=False), speaker)


def _unknown_verb_in_front(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """An unknown verb that only a comma parts from the quote: ``…, as his friends jeered, “…”``."""
    if at < _WORDS + 1 or tokens[at - 1].word != "," or not speech.commas_part_quotes:
        return None
    verb = tokens[at - 2]
    if verb.capital or verb.word in speech.adverbs or not verb.word.endswith(speech.verb_endings):
        return None
    speaker = phrase_before(tokens, at - 2, speech)
    return Claim(Cue(at - 2, at - 1, "finite", strong=False), speaker) if speaker else None


def _plain_verb_inverted(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``« … », se désole le berger``: where subjects have articles, any word before one may be a verb.

    Without a verb, whom the quote is given to ends the sentence: ``«¿Con qué?», su rival, Ana Luz.``
    """
    if not speech.nouns_need_articles:
        return None
    start = at + 1
    while start < len(tokens) and (tokens[start].word in COMMAS or tokens[start].word in speech.auxiliaries):
        start += 1
    if start <= at + 1 or start >= len(tokens):
        return None
    rest = phrase_after(tokens, at + 2, speech)
    if rest and with_name(tokens, rest, speech).end == len(tokens) and tokens[-1].capital:
        return Claim(Cue(at, at, "subject", strong=False), with_name(tokens, rest, speech))
    verb = tokens[start]
    if verb.capital or not verb.word.isalpha() or is_small(verb.word, speech):
        return None
    speaker = subject_behind(tokens, start + 1, speech)
    return Claim(Cue(start, start + 1, "finite", strong=False), speaker) if speaker else None


def _possessor(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``Lund's “keep it” promise``, ``El «ya veremos» del alcalde``."""
    if speech.nouns_need_articles:
        return _owner_behind(tokens, at, speech)
    if not at or not tokens[at - 1].word.endswith(("'s", "’s", "s'", "s’")):
        return None
    speaker = phrase_ending(tokens, at, speech)
    return Claim(Cue(at, at, "subject", strong=False), speaker) if speaker else None


def _owner_behind(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``Aquel «no me consta» de la exministra``."""
    if not at or at + 2 >= len(tokens) or tokens[at - 1].word not in speech.determiners:
        return None
    if tokens[at + 1].word not in speech.of_words:
        return None
    fused = tokens[at + 1].word in speech.oblique_determiners
    owner = phrase_after(tokens, at + 1 if fused else at + 2, speech, any_case=fused)
    owner = owner and Phrase(at + 2, owner.end)
    return Claim(Cue(at, at, "subject", strong=False), with_name(tokens, owner, speech)) if owner else None


def _in_whose_eyes(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``Für den Baumeister ist der Steg “…”``."""
    if tokens[0].word not in speech.order.eyes:
        return None
    speaker = phrase_after(tokens, 1, speech, any_case=True)
    copula = speaker.end if speaker else at
    if speaker and copula < at and tokens[copula].word == "," and _may_judge(tokens, speaker, speech):
        judged = phrase_after(tokens[:at], copula + 1, speech)  # "To his critics, Moss is"
        copula = judged.end if judged else copula
    while copula < at and (tokens[copula].word == "," or tokens[copula].word in speech.order.dummies):
        copula += 1  # "For Moss, it was"
    if not speaker or copula >= at or tokens[copula].word not in speech.order.copulas:
        return None
    return Claim(Cue(0, 1, "subject", strong=False), speaker)


def _may_judge(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is surely people: "To Moss", "To his critics"; not "To his surprise", "For years"."""
    last = tokens[phrase.end - 1]
    theirs = tokens[phrase.first].word in speech.possessive_pronouns and last.word not in speech.times
    return last.capital or (theirs and last.word.endswith(speech.plural_endings))


def _subject(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """The subject of the sentence in whose middle the stretch stands.

    In the subjunctive of indirect speech the subject is what is spoken of: whoever spoke before goes on.
    """
    if at < _WORDS or is_indirect(tokens, speech):
        return None
    near = subject_of_clause if speech.before_actors else None
    speaker = near(tokens, at, speech) if near else clause_subject(tokens, 0, at, speech)
    speaker = speaker or _behind_its_verb(tokens, at, speech)
    if (
        not speaker
        or _is_woven(tokens, speaker, speech)
        or is_theirs(tokens, speaker, speech)
        or is_nobody(tokens, speaker, speech)
        or not is_somebody(tokens, speaker, speech)
    ):
        return None
    return Claim(Cue(at, at, "subject", strong=False), speaker)


def _is_woven(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a relative, or stands between one speaker's words: "“We saw” and he “left”"."""
    quoted = speech.commas_part_quotes and tokens[0].quote >= 0 and tokens[1].word in speech.and_words
    return (quoted and phrase.first == 2) or (
        tokens[phrase.first].word in speech.relatives and phrase.first > 0
    )


def _behind_its_verb(tokens: Sequence[Token], at: int, speech: Speech) -> Phrase | None:
    """``Mit den Worten „…“ verließ Moss den Saal``."""
    if not speech.order.verb_second or at + 2 >= len(tokens) or not tokens[at + 1].word.isalpha():
        return None
    verb = tokens[at + 1]
    inserted = {tokens[at - 1].word, tokens[at + 1].word} <= DASHES if at else False
    known = inserted or verb.word in speech.conjunctions or verb.word in speech.prepositions
    return None if verb.capital or known else phrase_after(tokens, at + 2, speech)
