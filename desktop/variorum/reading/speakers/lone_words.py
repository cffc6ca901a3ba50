"""Words for people that stand without a noun: "replicó este", "rief einer aus der Menge", "ein anderer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ATTRIBUTE = 7  # words from an article to the participle before its noun: "einer im Haus lebenden Frau"


def end_of_lone(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Where such words end that begin at ``at``; ``at`` itself if none do."""
    end = at + 2 if _is_other(tokens, at + 1, speech) else at + 1
    if end == at + 1 and tokens[at].word not in speech.lone_articles:
        return at
    after = tokens[end].word if end < len(tokens) else ","
    if _is_governed(tokens, at, speech):
        return at
    oblique = after in speech.oblique_determiners and after not in speech.of_words  # "uno degli operai"
    if not after[0].isalnum() or oblique:
        return end
    if speech.commas_part_quotes and (after in speech.cues or after in speech.weak_cues):
        return end  # "another described"
    if after in speech.prepositions:
        apart = speech.nouns_have_capitals or after not in speech.linking_prepositions
        return end if apart and not _is_attributed(tokens, end, speech) else at
    timely = speech.nouns_have_capitals and after in speech.adverbs
    return end if timely and not _qualifies(tokens, end, speech) else at


def start_of_lone(tokens: Sequence[Token], end: int, speech: Speech) -> int:
    """Where such words begin that end right before ``end``; ``end`` itself if none do."""
    if _is_other(tokens, end - 1, speech):
        return end - 2
    alone = tokens[end - 1].word in speech.lone_articles and not _is_governed(tokens, end - 1, speech)
    return end - 1 if alone else end


def is_partitive(tokens: Sequence[Token], start: int, at: int, speech: Speech) -> bool:
    """Whether an article stands for some of what follows: "one of the miners"."""
    if at == start or at + 1 >= len(tokens) or tokens[at].word not in speech.of_words:
        return False
    return tokens[at - 1].word in speech.lone_articles


def _is_governed(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a preposition shows an article in another case: "mit einer „veränderten Lage“"."""
    return speech.nouns_have_capitals and at > 0 and tokens[at - 1].word in speech.prepositions


def _is_other(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether an adjective that needs no noun stands behind an article: "ein anderer", "die einen"."""
    if not 0 < at < len(tokens) or tokens[at].word not in speech.lone_adjectives:
        return False
    return tokens[at - 1].word in speech.determiners


def _is_attributed(tokens: Sequence[Token], start: int, speech: Speech) -> bool:
    """Whether a participle and its noun follow, so that the words belong to an article."""
    if not speech.nouns_have_capitals:
        return False
    for at in range(start + 1, min(len(tokens) - 1, start + _ATTRIBUTE)):
        word = tokens[at].word
        if not word[0].isalnum():
            return False
        behind = tokens[at - 1].capital and not tokens[at].capital and tokens[at + 1].capital
        if behind and word.endswith(speech.adjective_endings) and word not in speech.never_nouns:
            return True
    return False


def _qualifies(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether an adverb goes with an adjective: "einige besonders alte Fischer"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and not after.capital and after.word.endswith(speech.adjective_endings)
