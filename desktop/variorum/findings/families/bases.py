"""Which rendering the others are held against.

With a record, what the record has. Without one nobody knows what was said: the base is the wording that
most sources share, word for word; between equals the fuller, then the earlier published, then by text. But
words that only a paper has in the middle of a wire's line are the paper's: it mostly has the line from there.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from variorum.findings.wording.differ import agreement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.wording.changes import Side
    from variorum.model import Printed, Source
    from variorum.reading.language import Language

Wording = tuple[str, ...]

_CANDIDATES = 4
"""Of more wordings than these only the ones that share most words with all are held against each other."""

_ENDS = 2  # words that begin and end a line

_CHANGE_COST = 2
"""What a changed word weighs against one that is shared: a few changes outweigh a longer wording."""


def choose_base_of(
    printed: Sequence[Printed],
    printings: Sequence[Side],
    sources: Sequence[Source],
    language: Language,
    record: int | None,
) -> int:
    """The place of the base among an utterance's renderings, whatever the order of the sources."""
    places = [i for i, p in enumerate(printed) if p.source == record] or list(range(len(printed)))
    if len(places) == 1:
        return places[0]
    wordings = [tuple(word.key for word in printing.words) for printing in printings]
    places = _likely_bases(places, wordings)
    agreed = _Agreed(wordings, printings, language)
    support = {i: _support_of(i, printed, agreed) for i in places}

    def preference(i: int) -> tuple[object, ...]:
        published = sources[printed[i].source].published or "9999"
        label = sources[printed[i].source].label
        heard = len(printings[i].units)  # "we do not know" is no fuller than "we don’t know"
        return -support[i], -heard, published, wordings[i], label, printed[i].spans

    best = min(places, key=preference)
    wires = (i for i in places if support[i] == support[best] and sources[printed[i].source].kind == "wire")
    within = [i for i in wires if _is_within(wordings[i], wordings[best])]
    return best if sources[printed[best].source].kind == "wire" else min(within, key=preference, default=best)


def _is_within(wording: Wording, fuller: Wording) -> bool:
    """Whether the two begin and end alike, so that the fuller has more only in the middle."""
    return (*wording[:_ENDS], *wording[-_ENDS:]) == (*fuller[:_ENDS], *fuller[-_ENDS:])


def _likely_bases(places: Sequence[int], wordings: Sequence[Wording]) -> list[int]:
    """All places where there are few wordings; else those of the wordings that share most words with all."""
    told = Counter(wordings[i] for i in places)
    distinct = sorted(told)
    if len(distinct) <= _CANDIDATES:
        return list(places)
    shared = {
        wording: sum(LCSseq.similarity(wording, other) * count for other, count in told.items())
        for wording in distinct
    }
    likely = set(sorted(distinct, key=lambda wording: (-shared[wording], wording))[:_CANDIDATES])
    return [i for i in places if wordings[i] in likely]


def _support_of(i: int, printed: Sequence[Printed], agreed: _Agreed) -> int:
    """The words that other sources share with a rendering, less those worded differently."""
    best: dict[int, int] = {}
    for at, other in enumerate(printed):
        if other.source != printed[i].source:
            found = agreed.between(i, at)
            best[other.source] = max(best.get(other.source, found), found)
    return sum(best.values())


class _Agreed:
    """How far two renderings agree; equal wordings are compared once, whichever comes first."""

    def __init__(self, wordings: Sequence[Wording], printings: Sequence[Side], language: Language) -> None:
        self._wordings = wordings
        self._printings = printings
        self._language = language
        self._known: dict[tuple[Wording, Wording], int] = {}

    def between(self, a: int, b: int) -> int:
        """The words they share, less those that differ."""
        if self._wordings[a] == self._wordings[b]:
            return len(self._wordings[a])
        if self._wordings[a] > self._wordings[b]:
            a, b = b, a
        pair = self._wordings[a], self._wordings[b]
        if pair not in self._known:
            shared, changed = agreement(self._printings[a], self._printings[b], self._language)
            self._known[pair] = shared - _CHANGE_COST * changed
        return self._known[pair]
