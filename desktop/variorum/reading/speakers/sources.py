"""Phrases that name a source: "according to", "nach Ansicht der Werft", "nach Wendts Vorstellung"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending, skip_back
from variorum.reading.speakers.name_edges import quoted_name
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.subjects import subject_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_WITHIN = 9  # words from whom a view is ascribed to the words of it
_APART = 4  # words from the preposition to its noun: "nach der jüngsten amtlichen Mitteilung"


def view_at(tokens: Sequence[Token], at: int, speech: Speech) -> int | None:
    """Where a phrase ends that begins at ``at`` and names a view, such as "nach Ansicht"."""
    if tokens[at].word not in speech.view_prepositions:
        return None
    if speech.views.isdisjoint([token.word for token in tokens[at + 1 : at + 1 + _APART]]):
        return None  # as it mostly is
    for place in range(at + 1, min(len(tokens), at + 1 + _APART)):
        if tokens[place].word in speech.views:
            return place + 1
        if (
            tokens[place].quote >= 0
            or not tokens[place].word[0].isalnum()
            or tokens[place].word in speech.verbs
        ):
            return None
    return None


def source_behind(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """Whom a source phrase at places ``first`` to ``end`` names."""
    if viewer := _viewer(tokens, first, end, speech):
        return viewer
    if any(token.word in speech.own_words for token in tokens[first:end]):
        return _whose_own(tokens, first, end, speech)
    if end < len(tokens) and quoted_name(tokens, end) and tokens[first].word not in speech.conjunctions:
        return Phrase(end, end + 1)
    linked = speech.agent_prepositions
    if tokens[end - 1].word in speech.saying_nouns:
        linked |= speech.of_words | speech.speakers_from
    start = end + 1 if end < len(tokens) and tokens[end].word in linked else end
    phrase = _phrase(tokens, first, start, speech)
    if phrase and (author := _author(tokens, phrase, speech)):
        return author
    if tokens[first].word not in speech.view_prepositions or tokens[end - 1].word not in speech.views:
        return phrase
    if phrase and (start > end or _is_genitive(tokens[end], speech)):
        return phrase
    owner = next((at for at in range(first + 1, end - 1) if tokens[at].capital), None)
    return clause_subject(tokens, end, len(tokens), speech) if owner is None else Phrase(owner, end)


def _viewer(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """Whose a view is, behind whom it is named: "in the mayor's view", "in her words"."""
    for at in range(first + 1, end - 1):
        word = tokens[at].word
        if word in speech.possessive_pronouns:
            subject = clause_subject(tokens, 0, first, speech)
            meant = subject and tokens[subject.first].word in speech.subject_pronouns - speech.order.dummies
            return subject if meant else Phrase(at, at + 1)  # "She was, in her words, “tired”"
        if speech.commas_part_quotes and word.endswith(POSSESSIVE):
            return Phrase(first + 1, at + 1)
    return None


def _author(tokens: Sequence[Token], source: Phrase, speech: Speech) -> Phrase | None:
    """Whose a document is: "according to a letter signed by Ann Moss"."""
    at = source.end
    if at + 1 >= len(tokens) or not tokens[at].word.endswith(speech.verb_endings or ("\0",)):
        return None
    if tokens[at + 1].word not in speech.agent_prepositions or not speech.commas_part_quotes:
        return None
    author = phrase_after(tokens, at + 2, speech)
    return with_name(tokens, author, speech) if author and tokens[author.end - 1].capital else None


def _whose_own(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """The subject of the clause of "nach eigenen Worten"; what a relative pronoun stands for."""
    start = first
    while start and tokens[start - 1].word not in COMMAS and tokens[start - 1].word != ";":
        start -= 1
    if start > 1 and tokens[start].word in speech.order.relatives and tokens[start - 1].word in COMMAS:
        return phrase_ending(tokens, start - 1, speech)
    return clause_subject(tokens, start, first, speech) or clause_subject(tokens, end, len(tokens), speech)


def opens_view(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a preposition opens a clause on how somebody sees a thing: ``Per i legali è “nulla”``."""
    again = (
        at > 0 and tokens[at - 1].word == "," and any(t.word in speech.opening_sources for t in tokens[:at])
    )
    if at and not again and tokens[at - 1].word not in speech.conjunctions | {";"}:
        return False
    who = phrase_after(tokens, at + 1, speech, any_case=True)
    if who is None or any(token.word in speech.times for token in tokens[at : who.end]):
        return False
    quote = next(
        (k for k in range(who.end, min(len(tokens), who.end + _WITHIN)) if tokens[k].quote >= 0), None
    )
    if quote is None:
        return False
    named = tokens[who.end - 1].capital or tokens[who.end - 1].word in speech.plurals
    between = {token.word for token in tokens[who.end : quote]}
    finite = speech.verbs | speech.perfect_auxiliaries
    return any(token.word in finite for token in tokens[max(who.end, quote - 2) : quote]) or (
        named and between <= {","}
    )


def _phrase(tokens: Sequence[Token], first: int, start: int, speech: Speech) -> Phrase | None:
    """The phrase that a source is, with its apposition; "così" may be parted from it as a verb is."""
    if speech.free_inversion and tokens[first].word in speech.conjunctions:
        return subject_behind(tokens, start, speech)
    phrase = phrase_after(tokens, start, speech, any_case=True)
    return with_name(tokens, phrase, speech) if phrase and speech.free_inversion else phrase


def _is_genitive(token: Token, speech: Speech) -> bool:
    """Whether a word may open a phrase in the genitive: "der Werft", "Wendts", "chinesischer Medien"."""
    return (
        token.capital or token.word in speech.genitives or token.word.endswith(speech.order.genitive_endings)
    )


def tells_of_source(tokens: Sequence[Token], source: Phrase, verb: int, speech: Speech) -> bool:
    """Whether a verb only tells of a source: "according to an aide who asked not to be named"."""
    relative = source.end
    inserted = relative < verb and tokens[relative].word == ","
    relative += inserted
    if relative >= verb or tokens[relative].word not in speech.relatives:
        return False
    if inserted and not _is_closed(tokens, verb):
        return False
    return skip_back(tokens, verb, speech) == relative + 1


def _is_closed(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a comma closes the clause of a verb before anything is quoted: ", who asked for a trial,"."""
    for token in tokens[verb + 1 :]:
        if token.quote >= 0 or token.word in {":", ";"}:
            return False
        if token.word == ",":
            return True
    return False
