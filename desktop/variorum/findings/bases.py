"""Which rendering the others are held against.

With a record, what the record has. Without one nobody knows what was said: the base is the wording that
most sources share, word for word; between equals the fuller, then the earlier published, then by text.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from variorum.findings.differ import agreement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.changes import Side
    from variorum.model import Printed, Source
    from variorum.reading.language import Language

_CANDIDATES = 4
"""Of more wordings than these only the ones that share most words with all are held against each other."""

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
    places = _likely_bases(places, printings)
    support = {i: _support_of(i, printed, printings, language) for i in places}

    def preference(i: int) -> tuple[int, int, str, tuple[str, ...]]:
        published = sources[printed[i].source].published or "9999"
        keys = tuple(word.key for word in printings[i].words)
        return -support[i], -len(keys), published, keys

    return min(places, key=preference)


def _likely_bases(places: Sequence[int], printings: Sequence[Side]) -> list[int]:
    """All places where there are few wordings; else those of the wordings that share most words with all."""
    wordings = {i: tuple(word.key for word in printings[i].words) for i in places}
    distinct = sorted(set(wordings.values()))
    if len(distinct) <= _CANDIDATES:
        return list(places)
    told = Counter(wordings.values())
    shared = {
        wording: sum(LCSseq.similarity(wording, other) * count for other, count in told.items())
        for wording in distinct
    }
    likely = set(sorted(distinct, key=lambda wording: (-shared[wording], wording))[:_CANDIDATES])
    return [i for i in places if wordings[i] in likely]


def _support_of(i: int, printed: Sequence[Printed], printings: Sequence[Side], language: Language) -> int:
    """The words that other sources share with a rendering, less those worded differently."""
    agreed: dict[tuple[str, ...], int] = {}
    best: dict[int, int] = {}
    own = tuple(word.key for word in printings[i].words)
    for other, printing in zip(printed, printings, strict=True):
        if other.source == printed[i].source:
            continue
        wording = tuple(word.key for word in printing.words)
        if wording not in agreed:
            agreed[wording] = len(own) if wording == own else _agreed(printings[i], printing, language)
        best[other.source] = max(best.get(other.source, agreed[wording]), agreed[wording])
    return sum(best.values())


def _agreed(a: Side, b: Side, language: Language) -> int:
    shared, changed = agreement(a, b, language)
    return shared - _CHANGE_COST * changed
