"""Quotes that two sources print in the very same sentence: one utterance, however little their words prove.

"It is what it is" proves nothing by its words. Between texts that share whole sentences it must still be
found, or a copy of a text would seem to lack what it prints.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from variorum.collation.terms import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.pieces import Piece
    from variorum.model import Reading

Context = tuple[str, tuple[str, ...]]
"""The words of the sentence in which a quote begins, and those of the quote."""


def in_the_same_sentence(pieces: Sequence[Piece], readings: Sequence[Reading]) -> Iterator[tuple[int, int]]:
    """Pairs of places in the pieces, of different sources: the first occurrence with the first, and so on."""
    starts = [[sentence.span.start for sentence in reading.sentences] for reading in readings]
    occurrences: Counter[tuple[int, Context]] = Counter()
    same: defaultdict[tuple[Context, int], list[int]] = defaultdict(list)
    for place, piece in enumerate(pieces):
        context = _context(piece, readings[piece.source], starts[piece.source])
        same[context, occurrences[piece.source, context]].append(place)
        occurrences[piece.source, context] += 1
    for places in same.values():
        yield from ((a, b) for number, a in enumerate(places) for b in places[number + 1 :])


def _context(piece: Piece, reading: Reading, starts: Sequence[int]) -> Context:
    number = max(0, bisect_right(starts, piece.spans[0].start) - 1)
    start, end = reading.sentences[number].span if starts else (0, 0)
    text = reading.text[start:end]
    return " ".join(words(text)) or text, piece.keys
