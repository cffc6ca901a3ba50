"""When sources were published, said as shortly as tells them apart."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.model import Comparison, Source


def times_of(comparison: Comparison, sources: Iterable[int]) -> dict[str, str]:
    """The time of each source by its label, "" if not known: "13:05" of one day, else "2026-09-14, 13:05"."""
    known = {source: _published(comparison.sources[source]) for source in set(sources)}
    one_day = len({when.date() for when in known.values() if when}) == 1
    return {
        comparison.sources[source].label: _said(when, comparison.sources[source], one_day=one_day)
        for source, when in known.items()
    }


def _published(source: Source) -> datetime | None:
    try:
        return datetime.fromisoformat(source.published or "")
    except ValueError:
        return None


def _said(when: datetime | None, source: Source, *, one_day: bool) -> str:
    if when is None:
        return ""
    if len(source.published or "") <= len("2026-09-14"):
        return "" if one_day else when.date().isoformat()
    return when.strftime("%H:%M" if one_day else "%Y-%m-%d, %H:%M")
