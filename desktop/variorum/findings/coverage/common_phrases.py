"""Two rare words side by side, here and there: "dangerous demagogue" is a phrase that both have.

Of a long sentence they are a small share of the words, yet whoever reads them in the other text has read
that the other has it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.findings.printed import sentence_place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from variorum.findings.coverage.echoes import Echoes
    from variorum.model import Reading, SentenceRef

RARE = 5  # sentences of the story, at most, that have the word

Pair = tuple[str, str]


def has_phrase_of(
    ref: SentenceRef, sources: Collection[int], echoes: Echoes, readings: Sequence[Reading]
) -> bool:
    """Whether one of some sources has a phrase of this sentence; names by themselves are none."""
    words = echoes.in_order(ref)
    rare = [
        1 < len(echoes.having(word)) <= RARE for word in words
    ]  # a word of one sentence is no phrase of two
    pairs = [pair for pair, both in zip(pairwise(words), pairwise(rare), strict=True) if all(both)]
    names = echoes.names(sentence_place(ref, readings)) if pairs else frozenset()
    return any(
        pair in pairwise(echoes.in_order(other))
        for pair in pairs
        if not names.issuperset(pair)
        for other in _with_both(pair, sources, echoes, readings)
    )


def _with_both(
    pair: Pair, sources: Collection[int], echoes: Echoes, readings: Sequence[Reading]
) -> Iterator[SentenceRef]:
    """The sentences of some sources that have both of two words."""
    one, other = (echoes.having(word) for word in pair)
    for ref in map(echoes.numbered, set(one).intersection(other)):
        if ref.source in sources and ref.sentence < len(readings[ref.source].sentences):
            yield ref
