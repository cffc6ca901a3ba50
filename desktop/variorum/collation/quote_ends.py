"""What it costs that two quotes differ before their overlap or behind it.

Where one of the two begins or stops, the other only prints more: outlets trim. Where both go on differently,
they are two statements that share some words ("... decision on hold", "... decision will be announced on
Monday, but ..."), unless both sentences end there: then they end in other words. From one sentence to the
next outlets choose, and what they chose tells little.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.weighed_quotes import Weighed
    from variorum.collation.word_runs import Run

_BETWEEN_SENTENCES = 1.5
"""The most that differing costs where a sentence ends, in rare words."""

_END_WORDS = 6
"""How far beyond the overlap the two are looked at."""

Range = tuple[int, int]


class _Rest(NamedTuple):
    """The words beyond the overlap, as far as the sentence goes and the source prints it whole."""

    weight: float
    whole: bool  # whether that is all of them, and not only as far as is looked


def cost_of_ends(runs: Sequence[Run], a: Weighed, b: Weighed) -> float:
    """In rare words; ``runs`` are what the two share, in order.

    Behind a gap that a source shows, words may be the other's by chance: they cost no more than they prove.
    """
    before, after = _before_both(runs[0], a, b), _after_both(runs[-1], a, b)
    if (before or after) and (a.gaps or b.gaps):
        for shared, quote in (
            ([(run.a, run.a + run.length) for run in runs], a),
            ([(run.b, run.b + run.length) for run in runs], b),
        ):
            first, last = _outside_gaps(shared, quote)
            before, after = min(before, first), min(after, last)
    return before + after


def _before_both(run: Run, a: Weighed, b: Weighed) -> float:
    if not (run.a and run.b):
        return 0.0
    cost = _differing(_before(run.a, a), _before(run.b, b))
    return min(cost, _BETWEEN_SENTENCES) if run.a in a.starts or run.b in b.starts else cost


def _after_both(run: Run, a: Weighed, b: Weighed) -> float:
    end_a, end_b = run.a + run.length, run.b + run.length
    if end_a == len(a.keys) or end_b == len(b.keys):
        return 0.0
    cost = _differing(_after(end_a, a), _after(end_b, b))
    return min(cost, _BETWEEN_SENTENCES) if end_a in a.starts or end_b in b.starts else cost


def _differing(one: _Rest, other: _Rest) -> float:
    if not (one.weight and other.weight):
        return 0.0
    weights = one.weight, other.weight
    return min(weights) if one.whole and other.whole else max(weights)


def _outside_gaps(shared: Sequence[Range], quote: Weighed) -> tuple[float, float]:
    """What the shared words are worth before the first gap among them and behind the last."""
    gaps = [at for at in quote.gaps if shared[0][0] < at < shared[-1][1]]
    if not gaps:
        return inf, inf
    return (
        sum(sum(quote.worth[start : min(end, gaps[0])]) for start, end in shared),
        sum(sum(quote.worth[max(start, gaps[-1]) : end]) for start, end in shared),
    )


def _before(end: int, quote: Weighed) -> _Rest:
    start = max((at for at in quote.gaps if at <= end), default=0) if quote.gaps else 0
    if quote.starts:
        start = max(start, max((at for at in quote.starts if at < end), default=0))
    return _Rest(sum(quote.weight[max(start, end - _END_WORDS) : end]), end - start <= _END_WORDS)


def _after(start: int, quote: Weighed) -> _Rest:
    end = len(quote.keys)
    if quote.gaps:
        end = min((at for at in quote.gaps if at >= start), default=end)
    if quote.starts:
        end = min(end, min((at for at in quote.starts if at > start), default=end))
    return _Rest(sum(quote.weight[start : min(end, start + _END_WORDS)]), end - start <= _END_WORDS)
