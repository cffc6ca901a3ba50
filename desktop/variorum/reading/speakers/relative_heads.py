"""The noun that a relative clause goes with, which need not be a subject: "hit by a man who said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.clause_subjects import is_gerund
from variorum.reading.speakers.mentions import Phrase, phrase_ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


_OCCASION, _LATE = 6, 3
"""Words that tell when something was said, up to "that"; words from a noun of saying to these: "shortly"."""


def issued_before(tokens: Sequence[Token], relative: int, speech: Speech) -> int | None:
    """The noun of saying with which a relative clause goes over what only says when it was said.

    "Lee put out a statement shortly after Moss's remarks that claimed": what claims is the statement.
    """
    for at in range(relative - 2, max(0, relative - _OCCASION), -1):
        word = tokens[at].word
        if not word[0].isalnum() or word in speech.strong_cues:
            return None
        if word in speech.prepositions and word in speech.clause_openers:
            nouns = range(at - 1, max(0, at - 1 - _LATE), -1)
            return next((noun for noun in nouns if tokens[noun].word in speech.saying_nouns), None)
    return None


def governed_phrase(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """The phrase before a relative clause, also where it is no subject: "followed by Ann Moss, who"."""
    phrase = phrase_ending(tokens, end, speech)
    if phrase is None or _opens_gerund(tokens, phrase, end, speech):
        first = _opening(tokens, end, speech)
        by = first > 0 and tokens[first - 1].word in speech.agent_prepositions
        phrase = Phrase(first, end) if first < end and (by or tokens[end - 1].capital) else None
    return _nearest(tokens, phrase, speech) if phrase and speech.commas_part_quotes else phrase


def _opens_gerund(tokens: Sequence[Token], phrase: Phrase, end: int, speech: Speech) -> bool:
    """Whether what looks like a name is a verb that opens the sentence: "Speaking after Moss, who"."""
    return phrase.end < end and is_gerund(tokens[phrase.first], speech)


def _nearest(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """The noun behind what only looks like one: "hard for Moss, who"; "a reply from Moss, who"."""
    first, end = phrase.first, phrase.end
    person = any(token.word in speech.subject_pronouns for token in tokens[end : end + 2])  # not ", which"
    for at in range(first + 1, end - 1):
        if tokens[at].word not in speech.prepositions:
            continue
        if _hangs_loose(tokens, first, at, speech) or (person and _is_no_person(tokens, at, speech)):
            first = at + 1
    return Phrase(first, end)


def _hangs_loose(tokens: Sequence[Token], first: int, at: int, speech: Speech) -> bool:
    """Whether the preposition at ``at`` hangs on no noun: "hard for", "handed the letter quietly to"."""
    before = tokens[first:at]
    return is_adverb(before[-1], speech) or not any(_shows_noun(token, speech) for token in before)


def _is_no_person(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the preposition at ``at`` hangs on a thing: "a reply from Moss", "a letter to Moss"."""
    noun = tokens[at - 1].word
    if tokens[at].word in speech.speakers_from:
        return noun in speech.saying_nouns
    return tokens[at].word in speech.infinitive_markers and noun not in speech.serving


def _shows_noun(token: Token, speech: Speech) -> bool:
    """Whether a word can be, or open, a noun phrase by itself: no singular without an article."""
    plural = token.word in speech.plurals or token.word.endswith(speech.plural_endings)
    named = token.capital and not is_gerund(token, speech)
    return named or plural or token.word in speech.determiners


def _opening(tokens: Sequence[Token], end: int, speech: Speech) -> int:
    """Where the phrase before ``end`` begins, with what it hangs on: "to a lawyer for Ann Moss"."""
    bare = phrase_ending(tokens, end, speech, any_case=True)
    first = bare.first if bare else end
    while 0 < first < end and tokens[first - 1].word in speech.determiners:
        first -= 1
    if 0 < first < end and tokens[first - 1].word in speech.linking_prepositions:
        outer = _opening(tokens, first - 1, speech)
        return outer if outer < first - 1 else first
    return first
