"""A role with the name that stands with it: "la alcaldesa de Soto, Marta Quiles,"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.mentions import BREAKS, Phrase, phrase_after
from variorum.reading.speakers.nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_FIELD = 2  # words of "en movilidad urbana" without the preposition
_CLOSES_NAME = BREAKS | {"."}


def with_name(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """A role with the name set behind it between commas: "la alcaldesa de Soto, Marta Quiles,"."""
    if phrase.end + 1 >= len(tokens) or _is_name(tokens, phrase, speech):
        return phrase
    if tokens[phrase.end].word != ",":
        return _with_field(tokens, phrase, speech)
    name = phrase_after(tokens, phrase.end + 1, speech)
    if not name or not tokens[name.end - 1].capital:
        return phrase
    closed = (
        name.end == len(tokens)
        or tokens[name.end].word in _CLOSES_NAME
        or tokens[name.end].word in speech.and_words
    )
    return Phrase(phrase.first, name.end) if closed else phrase


def with_joined(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """A subject with its name, and with whoever acts together with it: "Ann Lee and chairman Bo Moss"."""
    phrase = with_name(tokens, phrase, speech)
    if phrase.end + 1 >= len(tokens) or tokens[phrase.end].word not in speech.and_words:
        return phrase
    other = phrase_after(tokens, phrase.end + 1, speech)
    named = other is not None and other.first == phrase.end + 1 and tokens[other.end - 1].capital
    return Phrase(phrase.first, other.end) if other and named else phrase


def _with_field(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """A role with its field and its name: "la experta en movilidad Ana Luz"."""
    if not speech.nouns_need_articles or tokens[phrase.end].word not in speech.prepositions:
        return phrase
    name = next((at for at in range(phrase.end + 1, len(tokens)) if tokens[at].capital), len(tokens))
    field = tokens[phrase.end + 1 : name]
    if not 0 < len(field) <= _FIELD or not all(is_noun(token, speech) for token in field):
        return phrase
    end = name
    while end < len(tokens) and tokens[end].capital:
        end += 1
    return Phrase(phrase.first, end) if end > name + 1 else phrase


def _is_name(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a name or holds one that is not just the place or body its role belongs to."""
    at = phrase.first
    while at < phrase.end and tokens[at].word in speech.determiners:
        at += 1
    owner = phrase.end - at > 1 and tokens[at].word.endswith(POSSESSIVE)  # "Lund's lawyer"
    if phrase.first == at and tokens[at].capital and at > 0 and not owner:
        return True
    for token in tokens[at + 1 : phrase.end]:
        if token.word in _governing(speech):
            return False
        if token.capital:
            return True
    return False


@cache
def _governing(speech: Speech) -> frozenset[str]:
    """Words that hang a noun phrase on what stands before it."""
    return speech.linking_prepositions | speech.prepositions | speech.oblique_determiners
