"""How far two quotes are one utterance: what they share, weighed against where they part.

Leaving words off at an end costs nothing, because outlets trim; differing where both go on costs. What is shared must
also be enough to prove something: three rare words do, "we have to" does not, unless the same person says it.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_runs import shared_runs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.collation.pieces import Piece
    from variorum.collation.word_runs import Run
    from variorum.model import Span
    from variorum.reading.language import Grammar

_END_COST = 1.5
"""The most that differing at an end can cost, in rare words: past the overlap, outlets choose other sentences."""

_TURNING = 1.0
"""What a negation is worth where the quotes part: with one more "not" it is another statement."""


class Match(NamedTuple):
    """What two pieces share. Ranges are half-open, over the pieces' heard units."""

    agreement: float  # 0 to 1: shared weight against the weight of what differs
    shared: float  # in rare words
    a: tuple[int, int]
    b: tuple[int, int]


def match(a: Piece, b: Piece, worth: Mapping[str, float], grammar: Grammar) -> Match:
    """Compare two pieces. ``worth`` weighs each word, 1 for the rarest."""
    runs = shared_runs(a.keys, b.keys, grammar.function_words)
    if not runs:
        return Match(0.0, 0.0, (0, 0), (0, 0))
    weights = [_weigh(piece.keys, worth, grammar.negations) for piece in (a, b)]
    gaps = [_gaps(piece) for piece in (a, b)]
    runs = _best_stretch(runs, weights[0], weights[1], gaps[0], gaps[1])
    first, last = runs[0], runs[-1]
    shared = sum(worth.get(key, 1.0) for run in runs for key in a.keys[run.a : run.a + run.length])
    inner = sum(_between(x, y, weights, gaps) for x, y in zip(runs, runs[1:], strict=False))
    ends = _end_cost(weights[0][: first.a][::-1], weights[1][: first.b][::-1]) + _end_cost(
        weights[0][last.a + last.length :], weights[1][last.b + last.length :]
    )
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
    return [_TURNING if key in turning else worth.get(key, 1.0) for key in keys]


def _gaps(piece: Piece) -> list[int]:
    """Places of units before which the source says that it left something out."""
    return [at for at, unit in enumerate(piece.heard) if piece.words[unit.first].after_gap]


def _best_stretch(
    runs: tuple[Run, ...], a: list[float], b: list[float], a_gaps: list[int], b_gaps: list[int]
) -> tuple[Run, ...]:
    """The consecutive runs whose weight most exceeds what parts them (Kadane's maximum sum)."""
    best, best_sum = (0, 1), float("-inf")
    start, total = 0, 0.0
    for at, run in enumerate(runs):
        weight = sum(a[run.a : run.a + run.length])
        parted = _between(runs[at - 1], run, (a, b), (a_gaps, b_gaps)) if at else 0.0
        if at and total - parted > 0:
            total += weight - parted
        else:
            start, total = at, weight
        if total > best_sum:
            best, best_sum = (start, at + 1), total
    return runs[best[0] : best[1]]


def _between(
    x: Run, y: Run, weights: Sequence[list[float]], gaps: Sequence[list[int]]
) -> float:
    a_from, b_from = x.a + x.length, x.b + x.length
    parted = (sum(weights[0][a_from : y.a]), sum(weights[1][b_from : y.b]))
    told = any(a_from <= at <= y.a for at in gaps[0]) or any(b_from <= at <= y.b for at in gaps[1])
    return min(parted) if told else max(parted)


def _end_cost(a: Sequence[float], b: Sequence[float]) -> float:
    return min(_END_COST, sum(a[:6]), sum(b[:6]))
