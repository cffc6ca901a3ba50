"""Small words that are part of a surname: "ha detto Di Maio", "dijo De la Torre", "a dit De Gaulle"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def with_particles(tokens: list[Token], speech: Speech) -> list[Token]:
    """The tokens of a sentence, such words printed as they stand, so that nothing takes them for small.

    A capital shows them, but at the start of a sentence, and in a headline, where all words have one.
    """
    places = [
        at
        for at in range(1, len(tokens) - 1)
        if tokens[at].capital and tokens[at].word in speech.name_openers and _is_within(tokens, at, speech)
    ]
    if not places:
        return tokens
    found = list(tokens)
    for at in places:
        found[at] = _printed(found[at])
        if not found[at + 1].capital:
            found[at + 1] = _printed(found[at + 1])
    return found


def _is_within(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a small word stands before, and a name behind, perhaps with an article of its own."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.capital or before.quote >= 0 or not (before.word.isalpha() or before.word == ","):
        return False
    if tokens[at].word in speech.determiners and before.word not in speech.finite_cues:
        return False  # "el diario La Voz"
    article = after.word in speech.determiners and at + 2 < len(tokens) and tokens[at + 2].capital
    return after.capital or article


def _printed(token: Token) -> Token:
    return replace(token, word=token.word.capitalize(), capital=True)
