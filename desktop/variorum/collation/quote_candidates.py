"""Pairs of quotes worth comparing, found by the rare words they share: never all pairs."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

from variorum.collation.word_runs import light_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.reading.language import Grammar

LIGHT_WORTH = 0.25
"""What a function word is worth against the same word were it a content word."""

_ENOUGH = 0.45
"""Worth of shared words below which two quotes are not looked at."""

_COMMON = 50
"""A word in more pieces than this (or two in a hundred) leads to no candidates: it would lead to all."""


def word_worth(pieces: Sequence[Piece], grammar: Grammar) -> dict[str, float]:
    """How much each word proves, 0 to 1: words in few of the story's quotes prove most.

    The two added quotes stand for the world outside the story, so that a word that both of two quotes have
    still counts.
    """
    frequency = Counter(key for piece in pieces for key in set(piece.keys))
    total = len(pieces) + 2
    most = log(1 + total / 2)  # a word of one quote only is shared by none, and parts no more than a rare one
    return {
        key: (LIGHT_WORTH if _is_light(key, grammar) else 1.0) * log(1 + total / max(2, count)) / most
        for key, count in frequency.items()
    }


def candidate_pairs(pieces: Sequence[Piece], worth: Mapping[str, float]) -> tuple[tuple[int, int], ...]:
    """Pairs of places in ``pieces``, of different sources, that share enough; in order."""
    index: dict[str, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    same_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        for key in set(piece.keys):
            index[key].append(at)
        same_words[piece.keys].append(at)
    common = max(_COMMON, len(pieces) // 50)
    for at, piece in enumerate(pieces):
        shared: dict[int, float] = defaultdict(float)
        for key in sorted(set(piece.keys)):
            if len(index[key]) <= common:
                for other in index[key]:
                    if other > at and pieces[other].source != piece.source:
                        shared[other] += worth[key]
        found.update((at, other) for other, total in shared.items() if total >= _ENOUGH)
    found.update(_alike(same_words, pieces))
    return tuple(sorted(found))


def _alike(same_words: Mapping[tuple[str, ...], list[int]], pieces: Sequence[Piece]) -> set[tuple[int, int]]:
    # word for word the same, however common the words: a chain is enough to hold them together
    chained: set[tuple[int, int]] = set()
    for keys, places in same_words.items():
        if len(keys) >= 3:
            chained.update(
                (x, y) for x, y in itertools.pairwise(places) if pieces[x].source != pieces[y].source
            )
    return chained


def _is_light(key: str, grammar: Grammar) -> bool:
    # without data for the language, short words are taken for its function words
    return key in light_words(grammar) or (not grammar.function_words and len(key) <= 3)
