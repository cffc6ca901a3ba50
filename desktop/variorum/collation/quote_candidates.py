"""Pairs of quotes worth comparing, found by the rare words they share: never all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from variorum.collation.arrays import add, distinct
from variorum.collation.bags import bags_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.arrays import Floats, Ints
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_words import QuoteWords

_ENOUGH = 0.45
"""Worth of shared telling words below which two quotes are not looked at."""

_MUCH, _LEAST, _COVERED = 3.0, 0.5, 0.35
"""Worth of shared words from which two quotes are always compared, below which never, and the share of the
shorter quote between them."""

_COMMON = 50
"""A word in more pieces than this (or two in a hundred) leads to no candidates: it would lead to all."""


_ROUNDING = 1e-9
"""More than two sums of the same worths can differ by."""


class QuotePairs(NamedTuple):
    """Pairs of places in the pieces, the earlier first, in order."""

    a: Ints
    b: Ints
    most: Floats  # worth of the words that both have, in whatever order: they can share no more


def candidate_pairs(pieces: Sequence[Piece], words: QuoteWords) -> QuotePairs:
    """Pairs of different sources that share enough, one of them speech."""
    counts = [Counter(words.keys(piece)) for piece in pieces]
    bags = bags_of(counts)
    times = np.fromiter((count[key] for count in counts for key in sorted(count)), np.int64)
    weighed = np.array([words.worth[key] for key in bags.spelled])
    source = np.array([piece.source for piece in pieces], dtype=np.int64)
    speech = np.array([piece.speech for piece in pieces], dtype=bool)
    telling = bags.frequency <= max(_COMMON, len(pieces) // 50)
    worths = weighed[bags.terms]
    total = bags.total(worths)
    untelling = bags.total(np.where(telling[bags.terms], 0.0, worths))

    def enough(a: Ints, b: Ints) -> Floats:
        least: Floats = np.maximum(_LEAST, _COVERED * np.minimum(total[a], total[b]))
        return np.minimum(_MUCH, least)

    found = [np.array([x * len(pieces) + y for x, y in _alike(pieces)], dtype=np.int64)]
    for first, shared in bags.alike(np.sqrt(weighed)[bags.terms], telling):
        b, a = np.nonzero(shared >= _ENOUGH)
        most = shared[b, a]
        b += first
        # the words that lead to no candidates may be shared as well
        most += np.minimum(untelling[a], untelling[b]) + _ROUNDING
        likely = (source[a] != source[b]) & (speech[a] | speech[b]) & (most >= enough(a, b))
        found.append((a * len(pieces) + b)[likely])
    a, b = np.divmod(distinct(np.concatenate(found)), max(1, len(pieces)))
    shared, most = np.zeros(len(a)), np.zeros(len(a))
    for pair, here, there in bags.in_both(a, b):
        add(shared, pair, worths[here])
        add(most, pair, worths[here] * np.minimum(times[here], times[there]))
    kept = (shared >= enough(a, b)) & (speech[a] | speech[b])
    return QuotePairs(a[kept], b[kept], most[kept])


def _alike(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Those that are word for word the same, however common the words; a chain holds them together."""
    same_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        same_words[piece.keys].append(at)
    for keys, places in same_words.items():
        if len(keys) >= 3:
            yield from ((x, y) for x, y in pairwise(places) if pieces[x].source != pieces[y].source)
