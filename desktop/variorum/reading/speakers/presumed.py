"""Claims without a known cue: an unknown verb behind a quote, a colon, or just the sentence's subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.body_parts import behind_body_part
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.holders import holder_of
from variorum.reading.speakers.mentions import COMMAS, DASHES, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.nouns import is_noun, is_small
from variorum.reading.speakers.pointing_back import end_of_pointing
from variorum.reading.speakers.subjects import is_somebody, owner_of, subject_behind, with_name
from variorum.reading.speakers.subjects_before import phrase_before
from variorum.reading.speakers.verb_second import agent_of, is_noun_of_speaking, is_thing
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Speech
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
        or _before_colon(tokens, at, speech)
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


def _before_colon(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``The senator had no doubts: “…”``."""
    if at < 2 or tokens[at - 1].word != ":":
        return None
    if is_indirect(tokens, speech):
        return None
    speaker = _signed(tokens, at - 1, speech) or _behind_theme(tokens, at - 1, speech)
    speaker = speaker or _verbless(tokens, at - 1, speech)
    speaker = speaker or _described(tokens, at - 1, speech) or _sure(tokens, at - 1, speech)
    speaker = speaker or clause_subject(tokens, 0, at - 1, speech)
    speaker = speaker or _last_phrase(tokens, at - 1, speech)
    if speaker and is_noun_of_speaking(tokens, speaker, speech):
        speaker = holder_of(tokens, speaker.first, at, speech) or speaker
    elif speaker and is_thing(tokens, speaker, speech):
        speaker = agent_of(tokens, at - 1, speech) or speaker
    if not speaker or _is_theirs(tokens, speaker, speech):
        return None
    if not is_somebody(tokens, speaker, speech):
        return None
    speaker = with_name(tokens[: at - 1], owner_of(tokens, speaker, speech), speech)
    return Claim(Cue(at - 1, at, "mark", strong=False), speaker)


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


def _is_theirs(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether it is a thing of who spoke before: "his confidence"."""
    return tokens[phrase.first].word in speech.order.possessives and is_thing(tokens, phrase, speech)


def is_indirect(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether the sentence is in the subjunctive of indirect speech."""
    subjunctives = speech.subjunctives
    return bool(subjunctives) and any(token.word in subjunctives and not token.capital for token in tokens)


def _last_phrase(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """``More from the report: “…”``."""
    for start in range(end - 1, max(-1, end - 8), -1):
        if tokens[start].word in speech.prepositions:
            phrase = phrase_after(tokens, start + 1, speech)
            if speech.commas_part_quotes and tokens[start + 1].word in speech.bare_cues:
                return None  # "words that Moss was unable to utter"
            return phrase if phrase and phrase.end == end else None
    return None


def _possessor(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``Lund's “keep it” promise``."""
    if not at or not tokens[at - 1].word.endswith(("'s", "’s", "s'", "s’")):
        return None
    speaker = phrase_ending(tokens, at, speech)
    return Claim(Cue(at, at, "subject", strong=False), speaker) if speaker else None


def _in_whose_eyes(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """``Für den Baumeister ist der Steg “…”``."""
    if tokens[0].word not in speech.order.eyes:
        return None
    speaker = phrase_after(tokens, 1, speech, any_case=True)
    if not speaker or speaker.end >= at or tokens[speaker.end].word not in speech.order.copulas:
        return None
    return Claim(Cue(0, 1, "subject", strong=False), speaker)


def _subject(tokens: Sequence[Token], at: int, speech: Speech) -> Claim | None:
    """The subject of the sentence in whose middle the stretch stands.

    In the subjunctive of indirect speech the subject is what is spoken of: whoever spoke before goes on.
    """
    if at < _WORDS or is_indirect(tokens, speech):
        return None
    speaker = clause_subject(tokens, 0, at, speech) or _behind_its_verb(tokens, at, speech)
    if (
        not speaker
        or _is_woven(tokens, speaker, speech)
        or _is_theirs(tokens, speaker, speech)
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
