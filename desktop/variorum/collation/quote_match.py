"""How far two quotes are one utterance: what they share, weighed against where they part.

Leaving words off at an end costs nothing, because outlets trim; differing where both go on costs. What is
shared must also be enough to prove something: three rare words do, "we have to" does not, unless the same
person says it.
"""

from __future__ import annotations

from itertools import pairwise
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_runs import best_stretch, shared_runs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.collation.pieces import Piece
    from variorum.collation.word_runs import Run
    from variorum.reading.language import Grammar

_END_COST = 1.5
"""The most that differing at an end can cost, in rare words: past the overlap, outlets choose other
sentences."""

_LEFT_OUT = 0.5
"""Words that one of them simply does not have part the two less than other words in their place: outlets
cut."""

_END_WORDS = 6
"""How far beyond the overlap the two are looked at."""

_TURNING = 1.5
"""What a negation weighs where the quotes part, in rare words: with one more "not" it is another
statement."""


class Match(NamedTuple):
    """What two pieces share. Ranges are half-open, over the pieces' heard units."""

    agreement: float  # 0 to 1: shared weight against the weight of what differs
    shared: float  # in rare words
    a: tuple[int, int]
    b: tuple[int, int]


class Weighed(NamedTuple):
    """A piece's words with what they weigh, worked out once for all its matches."""

    keys: tuple[str, ...]
    worth: tuple[float, ...]  # of each word where both have it
    weight: tuple[float, ...]  # of each word where the other has it not
    gaps: tuple[int, ...]  # places before which the source says that it left something out


def weighed(piece: Piece, worth: Mapping[str, float], grammar: Grammar) -> Weighed:
    """Weigh a piece; ``worth`` gives each word's, 1 for the rarest. An editor's words weigh nothing."""
    worths = tuple(0.0 if key.startswith("[") else worth[key] for key in piece.keys)
    return Weighed(
        piece.keys,
        worths,
        tuple(
            _TURNING if key in grammar.negations else value
            for key, value in zip(piece.keys, worths, strict=True)
        ),
        tuple(at for at, unit in enumerate(piece.heard) if piece.words[unit.first].after_gap),
    )


def match(a: Weighed, b: Weighed, light: frozenset[str]) -> Match:
    """Compare two weighed pieces."""
    runs = shared_runs(a.keys, b.keys, light)
    if not runs:
        return Match(0.0, 0.0, (0, 0), (0, 0))
    runs = best_stretch(
        runs, lambda run: sum(a.weight[run.a : run.a + run.length]), lambda x, y: _between(x, y, a, b)
    )
    first, last = runs[0], runs[-1]
    shared = sum(sum(a.worth[run.a : run.a + run.length]) for run in runs)
    inner = sum(_between(x, y, a, b) for x, y in pairwise(runs))
    ends = min(_END_COST, _before(first.a, a), _before(first.b, b)) + min(
        _END_COST, _after(last.a + last.length, a), _after(last.b + last.length, b)
    )
    return Match(
        shared / (shared + inner + ends) if shared else 0.0,
        shared,
        (first.a, last.a + last.length),
        (first.b, last.b + last.length),
    )


def evidence(shared: float, needed: float) -> float:
    """How much what is shared proves, 0 to 1; .5 when it is just what is needed."""
    return 1.0 - exp(-0.693 * shared / needed)


def _between(x: Run, y: Run, a: Weighed, b: Weighed) -> float:
    a_from, b_from = x.a + x.length, x.b + x.length
    parted = sum(a.weight[a_from : y.a]), sum(b.weight[b_from : y.b])
    if any(a_from <= at <= y.a for at in a.gaps) or any(b_from <= at <= y.b for at in b.gaps):
        return min(parted)
    return max(parted) if all(parted) else max(parted) * _LEFT_OUT


def _before(end: int, piece: Weighed) -> float:
    start = max((at for at in piece.gaps if at <= end), default=0)
    return sum(piece.weight[max(start, end - _END_WORDS) : end])


def _after(start: int, piece: Weighed) -> float:
    end = min((at for at in piece.gaps if at >= start), default=len(piece.keys))
    return sum(piece.weight[start : min(end, start + _END_WORDS)])
