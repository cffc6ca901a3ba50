"""Which sentences were moved: those that break a source's own order in the synopsis. No Qt here."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison

_FARTHEST_UNSAID = 2  # paragraphs; a sentence that changed places with its neighbour is no news


class Moved(NamedTuple):
    """A sentence set beside its partner, away from its neighbours."""

    sentence: SentenceRef
    row: int  # where it stands
    from_row: int  # where its neighbours stand


def moved_sentences(comparison: Comparison) -> dict[SentenceRef, Moved]:
    """The fewest sentences that must be moved so that each source reads in its own order."""
    orders: list[list[tuple[int, int]]] = [[] for _ in comparison.sources]
    for row, members in enumerate(comparison.rows):
        for member in members.members:
            orders[member.source].append((row, member.sentence))
    found: dict[SentenceRef, Moved] = {}
    for source, order in enumerate(orders):
        if source != comparison.base:
            found |= {moved.sentence: moved for moved in _moved(comparison, source, order)}
    return found


def _moved(comparison: Comparison, source: int, order: list[tuple[int, int]]) -> Iterator[Moved]:
    kept = longest_rising([sentence for _, sentence in order])
    if len(kept) == len(order):
        return
    rows = {sentence: row for row, sentence in order}
    stays = [sentence for at, (_, sentence) in enumerate(order) if at in kept]
    stay_rows = [rows[sentence] for sentence in stays]
    sentences = comparison.readings[source].sentences
    for at in sorted(set(range(len(order))) - kept) if stays else ():
        row, sentence = order[at]
        if len(comparison.rows[row].members) == 1:
            continue  # it stands beside nothing that it could have been moved to
        neighbour = stays[max(0, bisect_left(stays, sentence) - 1)]
        beside = [stays[i] for i in _around(stay_rows, row)]
        apart = min(abs(sentences[sentence].paragraph - sentences[other].paragraph) for other in beside)
        if apart >= _FARTHEST_UNSAID:
            yield Moved(SentenceRef(source, sentence), row, rows[neighbour])


def _around(stay_rows: Sequence[int], row: int) -> list[int]:
    """The places of those among which a row stands now."""
    at = bisect_left(stay_rows, row)
    return [place for place in (at - 1, at) if 0 <= place < len(stay_rows)]


def longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """The places of a longest rising subsequence (Fredman 1975, patience sorting, n log n)."""
    tails: list[int] = []
    last_at: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(last_at[length - 1] if length else -1)
        if length == len(tails):
            tails.append(number)
            last_at.append(at)
        else:
            tails[length], last_at[length] = number, at
    kept, at = set(), last_at[-1] if last_at else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return frozenset(kept)
