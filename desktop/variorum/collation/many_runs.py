"""The runs of words that two texts share, for many pairs of texts at once: ``word_runs`` in columns.

Words that stand in both texts lie on a diagonal for as long as both go on alike. Every pair's diagonals are
found once; then, round by round and for all pairs together, the heaviest of each part of a pair becomes a
run, and the others are clipped to the parts before it and behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.arrays import ranges
from variorum.collation.word_runs import Run, without_coincidences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.arrays import Ints

AT_A_TIME = 8_000_000
"""Pairs of words, of the pairs of texts that are worked on together: bounds the memory."""

_LIGHT_WEIGHT, _WEIGHT = 2, 5
"""As in ``word_runs``, in whole numbers."""


def shared_runs_of_pairs(
    texts: Sequence[Sequence[str]], pairs: Sequence[tuple[int, int]], light: frozenset[str]
) -> Iterator[tuple[Run, ...]]:
    """What ``shared_runs`` gives for each pair of places in the texts."""
    words = _Words.of(texts, light)
    for together in _portions(texts, pairs):
        shorter_first = [(b, a) if len(texts[a]) > len(texts[b]) else (a, b) for a, b in together]
        found = _runs_of_pairs(words, shorter_first)
        for (a, _), (few, many), (runs, doubtful) in zip(together, shorter_first, found, strict=True):
            kept = without_coincidences(runs, texts[few], len(texts[many]), light) if doubtful else runs
            yield kept if few == a else tuple([Run(there, here, length) for here, there, length in kept])


def _portions(
    texts: Sequence[Sequence[str]], pairs: Sequence[tuple[int, int]]
) -> Iterator[Sequence[tuple[int, int]]]:
    start, size = 0, 0
    for at, (a, b) in enumerate(pairs):
        size += len(texts[a]) * len(texts[b])
        if size > AT_A_TIME:
            yield pairs[start : at + 1]
            start, size = at + 1, 0
    if start < len(pairs):
        yield pairs[start:]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The words of all texts, one text behind the other, as numbers."""

    number: int  # of different words
    terms: Ints  # which word it is
    weight_before: Ints  # what all words before it weigh
    start: Ints  # of each text, its first word
    sizes: Ints
    keys: Ints  # text and word, in order; then by place
    places: Ints  # within the text, of each key

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]], light: frozenset[str]) -> _Words:
        number = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
        sizes = np.array([len(text) for text in texts], dtype=np.int64)
        start = np.cumsum(sizes) - sizes
        terms = np.array([number[word] for text in texts for word in text], dtype=np.int64)
        weights = np.array([_LIGHT_WEIGHT if word in light else _WEIGHT for word in number], dtype=np.int64)
        keys = np.repeat(np.arange(len(sizes)), sizes) * len(number) + terms
        order = np.argsort(keys, kind="stable")
        return cls(
            number=len(number),
            terms=terms,
            weight_before=np.concatenate([[0], np.cumsum(weights[terms])]),
            start=start,
            sizes=sizes,
            keys=keys[order],
            places=(np.arange(len(terms)) - np.repeat(start, sizes))[order],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Diagonals:
    """Words in a row that both texts of a pair have, each as long as it goes on within its part."""

    part: Ints  # in order
    pair: Ints
    a: Ints  # place of the first word in the one text
    b: Ints  # and in the other
    size: Ints

    def only(self, chosen: Ints) -> _Diagonals:
        """Those at these places."""
        columns = self.part, self.pair, self.a, self.b, self.size
        part, pair, a, b, size = (column[chosen] for column in columns)
        return _Diagonals(part=part, pair=pair, a=a, b=b, size=size)


def _runs_of_pairs(words: _Words, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[Run, ...], bool]]:
    """The runs of each pair, in order, and whether any of them is of light words alone."""
    few, many = np.array(pairs, dtype=np.int64).T
    left, rounds = _diagonals(words, few, many), [np.zeros((5, 0), dtype=np.int64)]
    while len(left.part):
        weights = _weights(words, few, left)
        heaviest = _heaviest(words, left, weights)
        light = weights == left.size * _LIGHT_WEIGHT
        rounds.append(np.stack([left.pair, left.a, left.b, left.size, light])[:, heaviest])
        left = _on_either_side(left, heaviest)
    found = np.concatenate(rounds, axis=1)
    pair, a, b, size, light = found[:, np.lexsort((found[1], found[0]))]
    runs = [Run(*run) for run in zip(a.tolist(), b.tolist(), size.tolist(), strict=True)]
    doubtful = np.bincount(pair, light, len(pairs)) > 0
    ends = np.cumsum(np.bincount(pair, minlength=len(pairs))).tolist()
    for start, end, is_doubtful in zip([0, *ends], ends, doubtful.tolist(), strict=False):
        yield tuple(runs[start:end]), is_doubtful


def _diagonals(words: _Words, few: Ints, many: Ints) -> _Diagonals:
    """All of them; every pair is one part."""
    sizes = words.sizes[few]
    at = ranges(words.start[few], sizes)
    wanted = np.repeat(many * words.number, sizes) + words.terms[at]
    first = np.searchsorted(words.keys, wanted)
    hits = np.searchsorted(words.keys, wanted, side="right") - first
    b = words.places[ranges(first, hits)]
    a = np.repeat(at - np.repeat(words.start[few], sizes), hits)
    pair = np.repeat(np.repeat(np.arange(len(few)), sizes), hits)
    beyond = int(words.sizes.max(initial=0)) + 1
    along = (pair * 2 * beyond + beyond + a - b) * beyond + a  # goes up by one along a diagonal
    order = np.argsort(along)
    begins = np.flatnonzero(np.diff(along[order], prepend=-2) != 1)
    size = np.diff(begins, append=len(order))
    chosen = order[begins]
    return _Diagonals(part=pair[chosen], pair=pair[chosen], a=a[chosen], b=b[chosen], size=size)


def _weights(words: _Words, few: Ints, left: _Diagonals) -> Ints:
    start = words.start[few[left.pair]] + left.a
    weights: Ints = words.weight_before[start + left.size] - words.weight_before[start]
    return weights


def _heaviest(words: _Words, left: _Diagonals, weights: Ints) -> Ints:
    """The one diagonal of each part that weighs most; of equals the one that ends first."""
    beyond = int(words.sizes.max(initial=0)) + 1
    rank = (weights * beyond - left.a - left.size) * beyond - left.b - left.size
    begins = np.flatnonzero(np.diff(left.part, prepend=-1))
    most = np.maximum.reduceat(rank, begins)
    return np.flatnonzero(rank == np.repeat(most, np.diff(begins, append=len(rank))))


def _on_either_side(left: _Diagonals, heaviest: Ints) -> _Diagonals:
    """What remains of the diagonals before the heaviest of their part and behind it: two parts for one."""
    sizes = np.diff(np.flatnonzero(np.diff(left.part, prepend=-1)), append=len(left.part))
    run, number = left.only(np.repeat(heaviest, sizes)), np.repeat(np.arange(len(sizes)), sizes)
    before = np.minimum(left.size, np.minimum(run.a - left.a, run.b - left.b))
    skipped = np.maximum(0, run.size + np.maximum(run.a - left.a, run.b - left.b))
    both = _Diagonals(
        part=np.concatenate([2 * number, 2 * number + 1]),
        pair=np.concatenate([left.pair, left.pair]),
        a=np.concatenate([left.a, left.a + skipped]),
        b=np.concatenate([left.b, left.b + skipped]),
        size=np.concatenate([before, left.size - skipped]),
    )
    some = np.flatnonzero(both.size > 0)
    return both.only(some[np.argsort(both.part[some], kind="stable")])
