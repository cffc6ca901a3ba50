"""Marks within a name: Bo “Two Tone” Lee."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_TOLD = frozenset(",.?!")  # last characters of words that are no name
_NAME = 30  # letters of a nickname


def is_nickname(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a few words between marks stand within a name: Bo “Two Tone” Lee."""
    token = tokens[at]
    if token.quote < 0 or not 0 < at < len(tokens) - 1 or token.end - token.start > _NAME:
        return False
    if token.last in _TOLD:
        return False
    return all(_may_be_name(beside, speech) for beside in (tokens[at - 1], tokens[at + 1]))


def _may_be_name(token: Token, speech: Speech) -> bool:
    """Whether a word with a capital is no verb of a headline: not "Calls"."""
    verb = token.word in speech.predicates or token.word in speech.weak_cues
    return token.capital and not verb and token.word not in speech.never_nouns
