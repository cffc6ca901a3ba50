"""How far two quotes are one utterance: what they share, weighed against where they part.

Leaving words off at an end costs nothing, because outlets trim; differing where both go on costs. What is shared must
also be enough to prove something: three rare words do, "we have to" does not, unless the same person says it.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_runs import best_stretch, light_words, shared_runs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.collation.word_runs import Run
    from variorum.model import Span
    from variorum.reading.language import Grammar

_END_COST = 1.5
"""The most that differing at an end can cost, in rare words: past the overlap, outlets choose other sentences."""

_LEFT_OUT = 0.5
"""Words that one of them simply does not have part the two less than other words in their place: outlets cut."""

_END_WORDS = 6
"""How far beyond the overlap the two are looked at."""

_TURNING = 1.5
"""What a negation weighs where the quotes part, in rare words: with one more "not" it is another statement."""


class Match(NamedTuple):
    """What two pieces share. Ranges are half-open, over the pieces' heard units."""

    agreement: float  # 0 to 1: shared weight against the weight of what differs
    shared: float  # in rare words
    a: tuple[int, int]
    b: tuple[int, int]


def match(a: Piece, b: Piece, worth: Mapping[str, float], grammar: Grammar) -> Match:
    """Compare two pieces. ``worth`` weighs each word, 1 for the rarest."""
    runs = shared_runs(a.keys, b.keys, light_words(grammar))
    if not runs:
        return Match(0.0, 0.0, (0, 0), (0, 0))
    weights = [_weigh(piece.keys, worth, grammar.negations) for piece in (a, b)]
    gaps = [_gaps(piece) for piece in (a, b)]
    runs = best_stretch(
        runs,
        lambda run: sum(weights[0][run.a : run.a + run.length]),
        lambda x, y: _between(x, y, weights, gaps),
    )
    first, last = runs[0], runs[-1]
    shared = sum(worth.get(key, 1.0) for run in runs for key in a.keys[run.a : run.a + run.length])
    inner = sum(_between(x, y, weights, gaps) for x, y in zip(runs, runs[1:], strict=False))
    starts = _before(first.a, weights[0], gaps[0]), _before(first.b, weights[1], gaps[1])
    stops = (
        _after(last.a + last.length, weights[0], gaps[0]),
        _after(last.b + last.length, weights[1], gaps[1]),
    )
    ends = min(_END_COST, *starts) + min(_END_COST, *stops)
    cost = inner + ends
    return Match(
        shared / (shared + cost) if shared else 0.0,
        shared,
        (first.a, last.a + last.length),
        (first.b, last.b + last.length),
    )


def evidence(shared: float, needed: float) -> float:
    """How much what is shared proves, 0 to 1; .5 when it is just what is needed."""
    return 1.0 - exp(-0.693 * shared / needed)


def _weigh(keys: Sequence[str], worth: Mapping[str, float], turning: frozenset[str]) -> list[float]:
    """An editor's bracketed words weigh nothing: they are in place of some that were said."""
    return [
        0.0 if key.startswith("[") else _TURNING if key in turning else worth.get(key, 1.0) for key in keys
    ]


def _gaps(piece: Piece) -> list[int]:
    """Places of units before which the source says that it left something out."""
    return [at for at, unit in enumerate(piece.heard) if piece.words[unit.first].after_gap]


def _between(x: Run, y: Run, weights: Sequence[list[float]], gaps: Sequence[list[int]]) -> float:
    a_from, b_from = x.a + x.length, x.b + x.length
    parted = (sum(weights[0][a_from : y.a]), sum(weights[1][b_from : y.b]))
    told = any(a_from <= at <= y.a for at in gaps[0]) or any(b_from <= at <= y.b for at in gaps[1])
    if told:
        return min(parted)
    return max(parted) if all(parted) else max(parted) * _LEFT_OUT


def _before(end: int, weights: list[float], gaps: list[int]) -> float:
    start = max((at for at in gaps if at <= end), default=0)
    return sum(weights[max(start, end - _END_WORDS) : end])


def _after(start: int, weights: list[float], gaps: list[int]) -> float:
    end = min((at for at in gaps if at >= start), default=len(weights))
    return sum(weights[start : min(end, start + _END_WORDS)])
