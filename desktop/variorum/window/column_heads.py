"""The head of each column: who, when, what kind of source. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.cell_words import source_kind, told
from variorum.window.page import ColumnHead

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.window.cell_maker import CellMaker


_MANY = 12  # sources; they no longer stand on one screen, so those with findings come first
_FOUND = frozenset({"cut", "altered", "spliced", "speaker_differs", "figure_conflict"})


def column_heads(
    maker: CellMaker, base: int | None, ticks: Mapping[int, tuple[str, ...]]
) -> tuple[ColumnHead, ...]:
    """The base's column, then the others' in order; without a base a column for the wording most share."""
    others = [at for at in range(len(maker.index.comparison.sources)) if at != base]
    if len(others) >= _MANY:
        others.sort(key=lambda at: not any(tick in _FOUND for tick in ticks.get(at, ())))
    if base is None:
        title, note = (told(maker.phrases, name) for name in ("base_column", "base_column_note"))
        first = ColumnHead(source=None, title=title, note=note)
    else:
        first = _head(maker, base, ticks, pinned=True)
    return (first, *(_head(maker, at, ticks, pinned=False) for at in others))


def time_of_day(published: str | None) -> str:
    """The hour and minute of an ISO 8601 time; its day where it has no time; "" for none."""
    if not published:
        return ""
    day, _, time = published.partition("T")
    return time[:5] if len(time) >= 5 else day


def _head(maker: CellMaker, at: int, ticks: Mapping[int, tuple[str, ...]], *, pinned: bool) -> ColumnHead:
    source = maker.index.comparison.sources[at]
    is_record = maker.index.comparison.record == at
    note = source_kind(maker.phrases, source.kind)
    if pinned:
        note = told(maker.phrases, "record_note" if is_record else "base_note")
    sign = "star" if is_record else "pencil" if source.kind == "draft" else None
    time = time_of_day(source.published)
    return ColumnHead(
        source=at,
        title=source.label,
        note=f"{time} · {note}" if time else note,
        sign=sign,
        ticks=ticks.get(at, ()),
    )
