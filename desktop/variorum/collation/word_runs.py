"""The runs of words that two texts share, in the same order in both.

Longest run first, then the same on either side of it (Ratcliff and Obershelp 1988), on words instead of
letters and with light words counting less. Unlike the longest common subsequence, this keeps what belongs
together together: a short quote is found where it stands and not scattered over a long one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LIGHT_WEIGHT = 0.4
_FAR = 3  # words; a light word further than this from other shared words is a coincidence


class Run(NamedTuple):
    """``length`` words shared, from place ``a`` in the one text and ``b`` in the other."""

    a: int
    b: int
    length: int


def shared_runs(a: Sequence[str], b: Sequence[str], light: frozenset[str]) -> tuple[Run, ...]:
    """The shared runs in order; adjacent ones are joined.

    Args:
        a: the keys of one text's words.
        b: the keys of the other's.
        light: words that prove little by themselves.
    """
    if len(a) > len(b):
        return tuple(Run(run.b, run.a, run.length) for run in shared_runs(b, a, light))
    within = place_within(a, b)
    if within is not None:
        return (Run(0, within, len(a)),)
    places: dict[str, list[int]] = defaultdict(list)
    for j, key in enumerate(b):
        places[key].append(j)
    found = [
        (i, _LIGHT_WEIGHT if key in light else 1.0, places[key]) for i, key in enumerate(a) if key in places
    ]
    runs: list[Run] = []
    todo = [(0, len(found), 0, len(b))]
    while todo:
        first, last, b_from, b_to = todo.pop()
        if first == last or b_from == b_to:
            continue
        at, run = _heaviest(found[first:last], b_from, b_to)
        if run:
            runs.append(run)
            at += first
            todo.append((first, at, b_from, run.b))
            todo.append((at + run.length, last, run.b + run.length, b_to))
    return without_coincidences(_joined(sorted(runs)), a, len(b), light)


def place_within(a: Sequence[str], b: Sequence[str]) -> int | None:
    """Where the one text stands whole in the other, None if it does not. Most quotes do: outlets trim."""
    size = len(a)
    if not size:
        return None
    starts = (at for at in range(len(b) - size + 1) if b[at] == a[0])
    return next((at for at in starts if b[at : at + size] == a), None)


def best_stretch(
    runs: Sequence[Run], worth: Callable[[Run], float], parted: Callable[[Run, Run], float]
) -> tuple[Run, ...]:
    """The consecutive runs whose worth most exceeds what parts them (Kadane's maximum sum).

    It leaves out what two long texts share by chance, far from what they share in earnest.
    """
    best, best_sum = (0, 1), float("-inf")
    start, total = 0, 0.0
    for at, run in enumerate(runs):
        cost = parted(runs[at - 1], run) if at else 0.0
        if at and total - cost > 0:
            total += worth(run) - cost
        else:
            start, total = at, worth(run)
        if total > best_sum:
            best, best_sum = (start, at + 1), total
    return tuple(runs[best[0] : best[1]])


_Found = tuple[int, float, list[int]]
"""A word of the one text that the other has too: its place, what it weighs, its places in the other."""


def _heaviest(found: Sequence[_Found], b_from: int, b_to: int) -> tuple[int, Run | None]:
    """The run of most weight within these words and this part of the other text; first, where it begins.

    Of runs that weigh the same, the one that ends first.
    """
    best, best_weight, begins = (0, 0, 0), 0.0, 0
    ending_at: dict[int, tuple[float, int]] = {}  # place in the other text -> weight and length of the run
    before = -1
    for number, (i, weight, places) in enumerate(found):
        ending_before = ending_at if i == before + 1 else {}
        before = i
        ending_at = {}
        for j in places:
            if b_from <= j < b_to:
                carried, length = ending_before.get(j - 1, (0.0, 0))
                ending_at[j] = (carried + weight, length + 1)
                if carried + weight > best_weight + 1e-9:
                    best_weight, best = carried + weight, (i - length, j - length, length + 1)
                    begins = number - length
    return begins, Run(*best) if best_weight else None


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.a + last.length == run.a and last.b + last.length == run.b:
            joined[-1] = Run(last.a, last.b, last.length + run.length)
        else:
            joined.append(run)
    return joined


def without_coincidences(
    runs: Sequence[Run], a: Sequence[str], size_of_b: int, light: frozenset[str]
) -> tuple[Run, ...]:
    """The runs without a light word or two that stand far from what else is shared."""
    if len(runs) < 2:
        return tuple(runs)
    kept: list[Run] = []
    for at, run in enumerate(runs):
        if run.length <= 2 and all(key in light for key in a[run.a : run.a + run.length]):
            before = kept[-1] if kept else None
            after = runs[at + 1] if at + 1 < len(runs) else None
            begins = run.a == run.b == 0
            ends = run.a + run.length == len(a) and run.b + run.length == size_of_b
            if not (begins or ends or _near(before, run) or _near(run, after)):
                continue
        kept.append(run)
    return tuple(kept)


def _near(first: Run | None, second: Run | None) -> bool:
    if first is None or second is None:
        return False
    return second.a - first.a - first.length <= _FAR and second.b - first.b - first.length <= _FAR
