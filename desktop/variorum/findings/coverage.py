"""Who has what: reported by one source only, or by all but one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Place, Reading, Row, Source


def coverage(sources: Sequence[Source], readings: Sequence[Reading], rows: Sequence[Row]) -> Iterator[Draft]:
    """One finding for each source that has sentences which no other source has."""
    if len(sources) < 2:
        return
    alone: dict[int, list[Place]] = {}
    for row in rows:
        if len({member.source for member in row.members}) == 1:
            first = row.members[0]
            if readings[first.source].sentences[first.sentence].role == "prose":
                alone.setdefault(first.source, []).append(place_of(first, readings))
    for source, places in sorted(alone.items()):
        yield Draft(
            kind="only_here",
            weight=len(places),
            parameters=(("source", sources[source].label), ("count", str(len(places)))),
            where=tuple(places),
        )
