"""The subject behind its verb, and the name behind a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.clause_subjects import behind_object
from variorum.reading.mentions import BREAKS, Phrase, is_adverb, phrase_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Speech
    from variorum.reading.tokens import Token

_CLOSES_NAME = BREAKS | {"."}


def subject_behind(tokens: Sequence[Token], verb_end: int, speech: Speech) -> Phrase | None:
    """The subject behind its verb, over whom it was said to: "a lancé au ministre une riveraine"."""
    at = verb_end
    for _ in range(3):
        phrase = phrase_after(tokens, at, speech)
        if phrase:
            return None if _is_bare(tokens[phrase.first], speech) else with_name(tokens, phrase, speech)
        while at < len(tokens) and is_adverb(tokens[at], speech):
            at += 1
        behind = behind_object(tokens, _behind_insertion(tokens, at, speech), speech)
        if behind == at:
            return None
        at = behind
    return None


def with_name(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """A role with the name set behind it between commas: "la alcaldesa de Soto, Marta Quiles,"."""
    if phrase.end + 1 >= len(tokens) or tokens[phrase.end].word != "," or _is_name(tokens, phrase, speech):
        return phrase
    name = phrase_after(tokens, phrase.end + 1, speech)
    if not name or not tokens[name.end - 1].capital:
        return phrase
    closed = name.end == len(tokens) or tokens[name.end].word in _CLOSES_NAME | speech.and_words
    return Phrase(phrase.first, name.end) if closed else phrase


def _is_name(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a name or holds one that is not just the place or body its role belongs to."""
    at = phrase.first
    while at < phrase.end and tokens[at].word in speech.determiners:
        at += 1
    if phrase.first == at and tokens[at].capital and at > 0:
        return True
    head = next((k for k in range(at + 1, phrase.end) if tokens[k].word in speech.linking_prepositions), None)
    return any(token.capital for token in tokens[at + 1 : phrase.end if head is None else head])


def _is_bare(token: Token, speech: Speech) -> bool:
    """Whether a noun without an article stands where a subject has one; plurals do without."""
    pronoun = token.word in speech.subject_pronouns or token.word in speech.determiners
    return speech.nouns_need_articles and not (token.capital or pronoun or token.word.endswith("s"))


def _behind_insertion(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Past what stands between commas right behind a verb: ", en découvrant les serres,"."""
    if at + 1 >= len(tokens) or tokens[at].word != "," or tokens[at + 1].word not in speech.prepositions:
        return at
    return next((k + 1 for k in range(at + 1, len(tokens)) if tokens[k].word == ","), at)
