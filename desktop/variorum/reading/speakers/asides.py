"""Sentences in brackets, which tell something beside the story: who spoke before them goes on behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.told import Told


def without_asides(told: Sequence[Told]) -> Sequence[Told]:
    """The sentences that quote somebody or stand outside brackets: not "(Studies say it will melt.)"."""
    kept: list[Told] = []
    inside = False
    for sentence in told:
        inside = inside or sentence.tokens[0].word == "("
        if sentence.chosen or not inside:
            kept.append(sentence)
        inside = inside and all(token.word != ")" for token in sentence.tokens)
    return told if len(kept) == len(told) else kept
