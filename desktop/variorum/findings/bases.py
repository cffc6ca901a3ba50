"""Which rendering the others are held against.

With a record, what the record has. Without one nobody knows what was said: the base is the wording that
most sources share, word for word; between equals the fuller, then the earlier published, then by text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.differ import word_differences
from variorum.findings.verdicts import REAL
from variorum.reading.words import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.changes import Side
    from variorum.model import Difference, Printed, Source
    from variorum.reading.language import Language

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
    support = _support(printed, printings, language)

    def preference(i: int) -> tuple[int, int, str, tuple[str, ...]]:
        published = sources[printed[i].source].published or "9999"
        keys = tuple(word.key for word in printings[i].words)
        return -support[i], -len(keys), published, keys

    return min(places, key=preference)


def _support(printed: Sequence[Printed], printings: Sequence[Side], language: Language) -> list[int]:
    """For each rendering, the words that other sources share with it, less those worded differently."""
    wordings = [tuple(word.key for word in printing.words) for printing in printings]
    first = {wording: i for i, wording in reversed(list(enumerate(wordings)))}
    agreed: dict[tuple[int, int], int] = {}
    support = []
    for i, wording in enumerate(wordings):
        best: dict[int, int] = {}
        for j, other in enumerate(wordings):
            if printed[i].source == printed[j].source:
                continue
            pair = (min(first[wording], first[other]), max(first[wording], first[other]))
            if pair not in agreed:
                agreed[pair] = _agreed(printings[pair[0]], printings[pair[1]], language)
            source = printed[j].source
            best[source] = max(best.get(source, agreed[pair]), agreed[pair])
        support.append(sum(best.values()))
    return support


def _agreed(a: Side, b: Side, language: Language) -> int:
    if a is b:
        return len(a.words)
    found = word_differences(a, b, language)
    changed = sum(_size(difference) for difference in found.differences if difference.kind in REAL)
    return found.shared - _CHANGE_COST * changed


def _size(difference: Difference) -> int:
    return max(len(words_in(difference.words)), len(words_in(difference.base_words)))
