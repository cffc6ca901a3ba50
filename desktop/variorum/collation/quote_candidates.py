"""Pairs of quotes worth comparing, found by the rare words they share: never all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from variorum.collation.arrays import add
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
    found = [np.array([x * len(pieces) + y for x, y in _alike(pieces)], dtype=np.int64)]
    for place, shared in bags.alike(np.sqrt(weighed)[bags.terms], telling):
        near = np.flatnonzero(shared >= _ENOUGH)
        found.append(near[source[near] != source[place]] * len(pieces) + place)
    a, b = np.divmod(np.unique(np.concatenate(found)), max(1, len(pieces)))
    shared, most = np.zeros(len(a)), np.zeros(len(a))
    for pair, here, there in bags.in_both(a, b):
        worths = weighed[bags.terms[here]]
        add(shared, pair, worths)
        add(most, pair, worths * np.minimum(times[here], times[there]))
    total = bags.total(weighed[bags.terms])
    enough = np.minimum(_MUCH, np.maximum(_LEAST, _COVERED * np.minimum(total[a], total[b])))
    kept = (shared >= enough) & (speech[a] | speech[b])
    return QuotePairs(a[kept], b[kept], most[kept])


def _alike(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Those that are word for word the same, however common the words; a chain holds them together."""
    same_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        same_words[piece.keys].append(at)
    for keys, places in same_words.items():
        if len(keys) >= 3:
            yield from ((x, y) for x, y in pairwise(places) if pieces[x].source != pieces[y].source)
