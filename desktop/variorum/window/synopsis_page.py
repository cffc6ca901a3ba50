"""Side by side: a line per row, the base pinned, rows alike folded. No Qt here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from variorum.window.cell_content import EMPTY, CellContent
from variorum.window.cell_words import beginning, told
from variorum.window.column_heads import column_heads
from variorum.window.page import Fold, Line
from variorum.window.row_cell import row_base_cell, row_cell, row_sign
from variorum.window.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.window.cell_maker import CellMaker
    from variorum.window.page import ColumnHead

_ALIKE = -1
_TOLD_OF_FOLD = 3  # rows; the rest is counted


class SynopsisPage:
    """Lines and cells of the synopsis."""

    def __init__(
        self, maker: CellMaker, *, only_differences: bool = False, opened: frozenset[str] = frozenset()
    ) -> None:
        self._maker = maker
        self._opened = opened
        self._only_differences = only_differences
        self._folded_in: dict[int, str] = {}
        self._lines = list(self._arrange())
        self._places = {line.key: at for at, line in enumerate(self._lines) if line.key is not None}
        self._folds = {line.fold.key: at for at, line in enumerate(self._lines) if line.fold is not None}
        self._columns = column_heads(maker, maker.index.comparison.base, {})

    @property
    def columns(self) -> Sequence[ColumnHead]:
        """The base first, then the others in order."""
        return self._columns

    @property
    def lines(self) -> Sequence[Line]:
        """The rows in reading order, neighbours that are alike everywhere in one fold."""
        return self._lines

    def content(self, line: int, column: int) -> CellContent:
        """What a cell says."""
        shown = self._lines[line]
        if shown.fold is not None:
            return CellContent(spoken=shown.fold.words) if column == 0 else EMPTY
        source = self._columns[column].source
        if source is None:
            return EMPTY
        row = int(shown.key or 0)
        return (row_base_cell if column == 0 else row_cell)(self._maker, row, source)

    def mark(self, line: int, column: int) -> str | None:
        """The sign of a cell."""
        source, key = self._columns[column].source, self._lines[line].key
        return (
            row_sign(self._maker, int(key), source).sign if key is not None and source is not None else None
        )

    def line_of(self, selection: Selection) -> int | None:
        """The line of a row or of a family's base, or of the fold it is in."""
        row = self._row(selection)
        return self._places.get(row, self._folds.get(self._folded_in.get(row, "")))

    def selection_at(self, line: int, column: int) -> Selection | None:
        """The row of a line, in the source of a column."""
        key = self._lines[line].key
        return None if key is None else Selection(kind="row", key=key, source=self._columns[column].source)

    def _row(self, selection: Selection) -> int:
        if selection.kind == "row":
            return int(selection.key)
        index = self._maker.index
        family = index.families.get(str(selection.key))
        if family is None:
            return -1
        for rendering in family.renderings:
            if rendering.source == selection.source:
                row = index.row_at(rendering.source, rendering.spans[0].start)
                return -1 if row is None else row
        return index.row_of_family(family)

    def _arrange(self) -> Iterator[Line]:
        rows = range(len(self._maker.index.comparison.rows))
        for sort, group in groupby(rows, key=self._sort):
            numbers = list(group)
            if sort is None or (sort != _ALIKE and len(numbers) == 1):
                yield from map(self._line, numbers)
            elif not self._only_differences:
                yield from self._fold(numbers, sort)

    def _sort(self, row: int) -> int | None:
        """What a row is folded with: ``_ALIKE``, or the only source that has it; None for one to look at."""
        index = self._maker.index
        members = index.comparison.rows[row].members
        found = {finding.kind for finding in index.findings_of_row.get(row, ())}
        if found - {"only_here"} or any(member in index.moved for member in members):
            return None
        if len({member.source for member in members}) == 1:
            return members[0].source
        return _ALIKE if row in index.alike_rows else None

    def _fold(self, rows: list[int], sort: int) -> Iterator[Line]:
        key = f"fold {rows[0]}"
        opened = key in self._opened
        told_of = " · ".join(f"“{beginning(self._text(row), 6)}”" for row in rows[:_TOLD_OF_FOLD])
        name = ("alike_row" if sort == _ALIKE else "only_row") + ("s" if len(rows) > 1 else "")
        source = "" if sort == _ALIKE else self._maker.index.comparison.sources[sort].label
        numbers = {"first": rows[0] + 1, "last": rows[-1] + 1}
        words = told(self._maker.phrases, name, words=told_of, source=source, **numbers)
        sign = "verbatim" if sort == _ALIKE else "only_here"
        yield Line(key=None, fold=Fold(key=key, words=words, opened=opened, sign=sign))
        self._folded_in |= dict.fromkeys(rows, key)
        if opened:
            yield from map(self._line, rows)

    def _text(self, row: int) -> str:
        member = self._maker.index.comparison.rows[row].members[0]
        reading = self._maker.index.comparison.readings[member.source]
        return self._maker.index.words(member.source, reading.sentences[member.sentence].span)

    def _line(self, row: int) -> Line:
        comparison = self._maker.index.comparison
        lengths: dict[int, int] = {}
        for source, sentence in comparison.rows[row].members:
            start, end = comparison.readings[source].sentences[sentence].span
            lengths[source] = lengths.get(source, 0) + end - start
        base = lengths.pop(comparison.base, 0)
        return Line(key=row, number=row + 1, base_length=base, length=max(lengths.values(), default=0))
