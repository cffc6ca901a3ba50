"""How far two quotes are one utterance: what they share, weighed against where they part.

Leaving words off at an end costs nothing, because outlets trim; differing where both go on costs. What is
shared must also be enough to prove something: three rare words do, "we have to" does not, unless the same
person says it.
"""

from __future__ import annotations

from itertools import pairwise
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.quote_ends import cost_of_ends
from variorum.collation.word_runs import best_stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.weighed_quotes import Weighed
    from variorum.collation.word_runs import Run

_LEFT_OUT = 0.5
"""Words that one of them simply does not have part the two less than other words in their place: outlets
cut."""


class Match(NamedTuple):
    """What two pieces share. Ranges are half-open, over the pieces' heard units."""

    agreement: float  # 0 to 1: shared weight against the weight of what differs
    shared: float  # in rare words
    a: tuple[int, int]
    b: tuple[int, int]


def match(a: Weighed, b: Weighed, runs: Sequence[Run]) -> Match:
    """Compare two weighed pieces; ``runs`` are the words they share, in order."""
    if not runs:
        return Match(0.0, 0.0, (0, 0), (0, 0))
    if len(runs) > 1:
        runs = best_stretch(
            runs, lambda run: sum(a.weight[run.a : run.a + run.length]), lambda x, y: _between(x, y, a, b)
        )
    first, last = runs[0], runs[-1]
    shared = sum(sum(a.worth[run.a : run.a + run.length]) for run in runs)
    apart = sum(_between(x, y, a, b) for x, y in pairwise(runs)) + cost_of_ends(runs, a, b)
    return Match(
        shared / (shared + apart) if shared else 0.0,
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
    if a.gaps and any(a_from <= at <= y.a for at in a.gaps):
        return min(parted)
    if b.gaps and any(b_from <= at <= y.b for at in b.gaps):
        return min(parted)
    return max(parted) if all(parted) else max(parted) * _LEFT_OUT
