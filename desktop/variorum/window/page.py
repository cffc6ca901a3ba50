"""What a table of level lines shows: its columns, its lines, and the content of each cell. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.window.cell_content import CellContent
    from variorum.window.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnHead:
    """A column: a source, or the base wording where no source is pinned."""

    source: int | None
    title: str
    note: str
    sign: str | None = None  # star of the record, pencil of the draft
    ticks: tuple[str, ...] = ()  # per quote the sign it has in this source


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Several lines told in one."""

    key: str
    words: str
    opened: bool
    sign: str = "verbatim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table."""

    key: str | int | None  # of what it shows: Family.id or the row's place; None for a fold
    number: int = 0
    fold: Fold | None = None
    base_length: int = 0  # characters in the base column
    length: int = 0  # characters in the longest of the other cells


class Page(Protocol):
    """A view of one comparison as level lines."""

    @property
    def columns(self) -> Sequence[ColumnHead]:
        """The columns, the base first."""

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, in order."""

    def content(self, line: int, column: int) -> CellContent:
        """What a cell says. Made when asked for: a long story has twenty thousand cells."""

    def mark(self, line: int, column: int) -> str | None:
        """The sign of a cell, cheaply, for the overview; None for nothing to look at."""

    def line_of(self, selection: Selection) -> int | None:
        """The line that shows what is chosen, its fold if it is folded."""

    def selection_at(self, line: int, column: int) -> Selection | None:
        """What is chosen by choosing this cell; None for a fold."""
