"""Two or three quoted words, and the sentence that says of what they were said.

'She called the delay “shameful”' prints a piece of “That is a shameful delay”: the word by itself proves too
little, but the sentence around it has the words that stand beside it in the quote.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.terms import stem, words
from variorum.collation.word_for_word import Fit, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.pieces import Piece
    from variorum.model import Reading

LONGEST_SCRAP = 3  # words


def fitting_scraps(
    pieces: Sequence[Piece], readings: Sequence[Reading], light: AbstractSet[str]
) -> Iterator[Fit]:
    """Each scrap with the one quote of another source that has it, beside words of the scrap's sentence.

    Args:
        pieces: of all sources.
        readings: the sources, read.
        light: words that prove nothing: "the", "is".
    """
    having = _longer_pieces(pieces)
    for number, scrap in enumerate(pieces):
        if not scrap.speech or len(scrap.keys) > LONGEST_SCRAP or scrap.key_set <= light:
            continue
        around = _words_around(scrap, readings[scrap.source], light)
        fits: defaultdict[int, list[Fit]] = defaultdict(list)
        for other in min((having.get(key, ()) for key in scrap.keys), key=len):
            at = place_of(scrap.keys, pieces[other].keys)
            if at is not None and pieces[other].source != scrap.source:
                beside = _stems(pieces[other].key_set - scrap.key_set, light)
                if not around.isdisjoint(beside):
                    fits[pieces[other].source].append(Fit(number, other, (at, at + len(scrap.keys))))
        yield from (only[0] for only in fits.values() if len(only) == 1)


def _longer_pieces(pieces: Sequence[Piece]) -> Mapping[str, list[int]]:
    """The pieces that a scrap may be of, by each of their words."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.speech and len(piece.keys) > LONGEST_SCRAP:
            for key in piece.key_set:
                having[key].append(number)
    return having


def _words_around(piece: Piece, reading: Reading, light: AbstractSet[str]) -> frozenset[str]:
    """The telling words of the sentence in which a piece begins, without its own."""
    span = piece.spans[0]
    number = bisect_right(reading.sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    start, end = reading.sentences[max(0, number)].span
    text = reading.text[start : span.start] + " " + reading.text[span.end : end]
    return _stems(words(text), light)


def _stems(found: Iterable[str], light: AbstractSet[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in found if word not in light)
