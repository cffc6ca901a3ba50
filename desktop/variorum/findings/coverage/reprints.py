"""Sources that are prints of one copy, so that what they agree in has one witness only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.coverage.reuse import kept_sentences, own_prose
from variorum.findings.coverage.timing import first_published
from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import labels, sentence_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.coverage.witnesses import Witnesses
    from variorum.model import Comparison, Place, Reuse

WEIGHT = 70.0


def reprints(comparison: Comparison, witnesses: Witnesses) -> Iterator[Draft]:
    """One finding for each copy that several sources print."""
    for group in witnesses.prints:
        pairs = [r for r in comparison.reuse if r.source in group and r.other in group]
        first = first_published(group, comparison.sources)
        if first is None:
            told = max(pairs, key=lambda r: (r.share, r.kept, comparison.sources[r.source].label))
        else:
            told = min(
                (r for r in pairs if first in (r.source, r.other)),
                key=lambda r: (-r.share, r.other != first, comparison.sources[r.source].label),
            )
        yield Draft(
            kind="reprint",
            weight=WEIGHT + min(len(group), 9) * 0.1,
            parameters=(
                *repeated("source", labels(comparison, group - {first})),
                *given(
                    sort=None if first is None else "of",
                    base=None if first is None else comparison.sources[first].label,
                    kept=told.kept,
                    of=told.of,
                ),
            ),
            where=tuple(_places(comparison, told)),
        )


def _places(comparison: Comparison, told: Reuse) -> Iterator[Place]:
    """The sentences that are the same, in the one and in the other."""
    kept, readings = kept_sentences(comparison.links), comparison.readings
    for source, other in ((told.source, told.other), (told.other, told.source)):
        own = own_prose(source, readings[source])
        yield from (sentence_place(ref, readings) for ref in own if ref in kept.get((source, other), ()))
