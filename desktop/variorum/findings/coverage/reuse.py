"""How much of a source is another's wording: nearly word for word, quotes and boilerplate apart.

Two reporters at one press conference print the same quotes; only what they write themselves shows a copy.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from variorum.findings.printed import words_in
from variorum.model import Reuse, SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Link, Reading

SHORTEST_SENTENCE = 5  # words; shorter ones are anybody's
MOSTLY = 0.5  # of a sentence's letters, from which it is a quote


def shared_wording(readings: Sequence[Reading], links: Sequence[Link]) -> tuple[Reuse, ...]:
    """For every two sources with wording in common, what of the one stands in the other; either way round."""
    kept = kept_sentences(links)
    own = [own_prose(source, reading) for source, reading in enumerate(readings)]
    found = []
    for (source, other), refs in sorted(kept.items()):
        words, counted = own[source], [ref for ref in own[source] if ref in refs]
        if counted:
            found.append(
                Reuse(
                    source=source,
                    other=other,
                    kept=len(counted),
                    of=len(words),
                    share=sum(words[ref] for ref in counted) / sum(words.values()),
                )
            )
    return tuple(found)


def kept_sentences(links: Sequence[Link]) -> Mapping[tuple[int, int], frozenset[SentenceRef]]:
    """A source and another -> the sentences of the one that stand nearly word for word in the other."""
    kept: defaultdict[tuple[int, int], set[SentenceRef]] = defaultdict(set)
    for link in links:
        if link.kind == "same" and link.firm:
            kept[link.a.source, link.b.source].add(link.a)
            kept[link.b.source, link.a.source].add(link.b)
    return {pair: frozenset(refs) for pair, refs in kept.items()}


def own_prose(source: int, reading: Reading) -> Mapping[SentenceRef, int]:
    """The sentences that a source's author wrote, and how many words each has."""
    counted = {
        SentenceRef(source, at): words_in(reading.text[slice(*sentence.span)])
        for at, sentence in enumerate(reading.sentences)
        if sentence.role == "prose" and not _is_quote(*sentence.span, reading)
    }
    return {ref: words for ref, words in counted.items() if words >= SHORTEST_SENTENCE}


def _is_quote(start: int, end: int, reading: Reading) -> bool:
    return sum(_quoted_letters(start, end, reading)) > MOSTLY * (end - start)


def _quoted_letters(start: int, end: int, reading: Reading) -> Iterator[int]:
    first = bisect_left(reading.quotes, start, key=lambda quote: quote.span.end)
    for quote in takewhile(lambda quote: quote.span.start < end, islice(reading.quotes, first, None)):
        if quote.level == 0:
            yield min(quote.span.end, end) - max(quote.span.start, start)
