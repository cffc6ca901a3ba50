"""Words that are told as somebody's: "her remark that …", "Moss's odd suggestion was that …"."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.mentions import COMMAS, Phrase
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.speakers.relative_heads import issued_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_WORD = attrgetter("word")
_QUALIFIED = 4  # words from an owner to the noun: "his famous and much derided claim"
_ANSWER = 2  # words before the noun in "“…” was Moss's verdict"
_PLACED = 8  # words from the noun to what opens the words: "at the meeting on Monday that"


def owned_words(tokens: Sequence[Token], speech: Speech) -> Iterator[tuple[int, Phrase, bool]]:
    """The nouns of saying that words go with, each with its owner, and whether nothing parts them."""
    nouns = speech.saying_nouns
    if nouns.isdisjoint(map(_WORD, tokens)):  # as it mostly is
        return
    for at in [at for at, token in enumerate(tokens) if token.word in nouns]:
        if at > 1 and tokens[at - 1].quote >= 0 and _has_owner_before(tokens, at):
            yield at, _noun_ending(tokens, at - 1, speech), True
        elif at > _ANSWER and (answered := _answered(tokens, at, speech)):
            yield at, answered, True
        elif at and not tokens[at].capital and _opens_words(tokens, at, speech):
            owner = owner_of_noun(tokens, at, speech)
            if owner and (owner.first > at or not _is_told_in(tokens, owner.first, speech)):
                yield at, owner, False


def _has_owner_before(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun of saying behind quoted words has an owner before them: "Moss's “keep it” promise"."""
    owner = tokens[noun - 2]
    return owner.capital and owner.word.endswith(POSSESSIVE)


def _answered(tokens: Sequence[Token], noun: int, speech: Speech) -> Phrase | None:
    """Whose answer the words before are: "“…,” came the mayor's reply", "“…” was Moss's verdict"."""
    owner = owner_of_noun(tokens, noun, speech, unnamed=True)
    verb = owner.first - 1 if owner else 0
    if verb < 1 or tokens[verb].word not in speech.answering:
        return None
    quote = verb - 2 if tokens[verb - 1].word == "," else verb - 1
    return owner if quote >= 0 and tokens[quote].quote >= 0 else None


def owner_of_noun(
    tokens: Sequence[Token], noun: int, speech: Speech, *, unnamed: bool = False
) -> Phrase | None:
    """Whose the noun at a place is: "his claim", "Moss's claim"; if ``unnamed``, "the mayor's claim" too."""
    if noun + 2 < len(tokens) and tokens[noun + 1].word in speech.agent_prepositions:
        return _maker(tokens, noun + 2, speech)
    for at in range(noun - 1, max(-1, noun - 1 - _QUALIFIED), -1):
        token = tokens[at]
        if token.word in speech.possessive_pronouns:
            return Phrase(at, at + 1)
        if token.word.endswith(POSSESSIVE):
            return _noun_ending(tokens, at + 1, speech) if token.capital or unnamed else None
        if not is_noun(token, speech) and token.word not in speech.and_words:
            return None
    return None


def _maker(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """``a remark by Ann Moss that``."""
    end = start
    while end < len(tokens) and tokens[end].capital:
        end += 1
    told = start < end < len(tokens) and tokens[end].word in speech.that_words
    return Phrase(start, end) if told else None


def _opens_words(tokens: Sequence[Token], noun: int, speech: Speech) -> bool:
    """Whether "that" or a quote follows, with nothing between but when and where it was said."""
    for at in range(noun + 1, min(len(tokens), noun + 1 + _PLACED)):
        word = tokens[at].word
        if word in speech.that_words:
            return issued_before(tokens, at, speech) is None
        if tokens[at].quote >= 0 and at == noun + 1:
            return True
        if word in speech.infinitive_markers and at + 1 < len(tokens) and tokens[at + 1].quote >= 0:
            return True  # "his vow to “go home”"
        if word in COMMAS or word in speech.cues or word in speech.relatives:
            return False
    return False


def _is_told_in(tokens: Sequence[Token], owner: int, speech: Speech) -> bool:
    """Whether a verb tells where somebody said it: "saying in his statement that"."""
    return owner > 1 and tokens[owner - 2].word in speech.strong_cues


def _noun_ending(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase:
    """The owner alone, without what it hangs on: no "fault with Moss's claim"."""
    first = end - 1
    while first and is_noun(tokens[first - 1], speech):
        first -= 1
    if first and tokens[first - 1].word in speech.determiners:
        first -= 1
    return Phrase(first, end)
