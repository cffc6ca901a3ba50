"""Words that are told as somebody's: "her remark that …", "Moss's odd suggestion was that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.mentions import COMMAS, Phrase
from variorum.reading.speakers.nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Speech
    from variorum.reading.text.tokens import Token

_QUALIFIED = 4  # words from an owner to the noun: "his famous and much derided claim"
_PLACED = 8  # words from the noun to what opens the words: "at the meeting on Monday that"


def owned_words(tokens: Sequence[Token], speech: Speech) -> Iterator[tuple[int, Phrase]]:
    """The nouns of saying whose words follow, each with its owner."""
    for at, token in enumerate(tokens):
        if at > 1 and tokens[at - 1].quote >= 0 and _is_owned_name(tokens, at, speech):
            yield at, _noun_ending(tokens, at - 1, speech)
        elif (
            at
            and token.word in speech.saying_nouns
            and not token.capital
            and _opens_words(tokens, at, speech)
        ):
            owner = owner_of_noun(tokens, at, speech)
            if owner and not _is_told_in(tokens, owner.first, speech):
                yield at, owner


def _is_owned_name(tokens: Sequence[Token], noun: int, speech: Speech) -> bool:
    """Whether a noun of saying behind quoted words has an owner before them: "Moss's “keep it” promise"."""
    owner = tokens[noun - 2]
    owned = owner.capital and owner.word.endswith(POSSESSIVE)
    return owned and tokens[noun].word in speech.saying_nouns


def owner_of_noun(
    tokens: Sequence[Token], noun: int, speech: Speech, *, unnamed: bool = False
) -> Phrase | None:
    """Whose the noun at a place is: "his claim", "Moss's claim"; if ``unnamed``, "the mayor's claim" too."""
    for at in range(noun - 1, max(-1, noun - 1 - _QUALIFIED), -1):
        token = tokens[at]
        if token.word in speech.possessive_pronouns:
            return Phrase(at, at + 1)
        if token.word.endswith(POSSESSIVE):
            return _noun_ending(tokens, at + 1, speech) if token.capital or unnamed else None
        if not is_noun(token, speech) and token.word not in speech.and_words:
            return None
    return None


def _opens_words(tokens: Sequence[Token], noun: int, speech: Speech) -> bool:
    """Whether "that" or a quote follows, with nothing between but when and where it was said."""
    for at in range(noun + 1, min(len(tokens), noun + 1 + _PLACED)):
        word = tokens[at].word
        if word in speech.that_words or (tokens[at].quote >= 0 and at == noun + 1):
            return True
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
