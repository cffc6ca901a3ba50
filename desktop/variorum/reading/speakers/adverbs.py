"""Words that say when or how, and may stand between a subject and its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


_SHORT = 4  # letters of words that only look like adverbs: "fly"


def is_adverb(token: Token, speech: Speech) -> bool:
    """Whether the word may stand between a subject and its verb."""
    word = token.word
    if word in speech.adverbs:
        return not (token.capital and word in speech.determiners)  # German "Ihr Mann", but "sagte ihr Wolf"
    if token.capital or not word.endswith(speech.adverb_endings):
        return False
    return len(word) > _SHORT and word not in speech.not_adverbs


def adverbial(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """How many words say when or how: "ayer", "este lunes", "cette semaine"."""
    if is_adverb(tokens[at], speech):
        return 1
    timed = speech.nouns_need_articles and tokens[at].word in speech.determiners
    return 2 if timed and at + 1 < len(tokens) and tokens[at + 1].word in speech.times else 0
