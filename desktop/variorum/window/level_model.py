"""A page of level lines as Qt's model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from variorum.window.cell_content import EMPTY

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from variorum.window.cell_content import CellContent
    from variorum.window.page import ColumnHead, Line, Page

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LevelModel(QAbstractTableModel):
    """Lines and columns of a page; a cell's content is made when it is first asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._contents: dict[tuple[int, int], CellContent] = {}

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def show_page(self, page: Page | None) -> None:
        """Show another page."""
        self.beginResetModel()
        self._page = page
        self._contents = {}
        self.endResetModel()

    def content(self, line: int, column: int) -> CellContent:
        """What a cell says."""
        place = (line, column)
        if place not in self._contents:
            self._contents[place] = self._page.content(line, column) if self._page is not None else EMPTY
        return self._contents[place]

    def line(self, line: int) -> Line:
        """A line of the page, which must be there."""
        if self._page is None:
            raise IndexError(line)
        return self._page.lines[line]

    def head(self, column: int) -> ColumnHead:
        """The head of a column, which must be there."""
        if self._page is None:
            raise IndexError(column)
        return self._page.columns[column]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines."""
        return 0 if parent.isValid() or self._page is None else len(self._page.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() or self._page is None else len(self._page.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; what it says aloud."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.content(index.row(), index.column()).spoken or None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.content(index.row(), index.column()).text
        return None

    def _hint(self, line: int, column: int) -> str | None:
        """What the cell elides: a fold's words, a ghost's. Everything else is there to be read."""
        fold, ghost = self.line(line).fold, self.content(line, column).ghost
        if fold is not None:
            return fold.words
        return f"{ghost.title}: {ghost.words}" if ghost is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The source's label, and its time and kind for a screen reader."""
        if orientation != Qt.Orientation.Horizontal or self._page is None:
            return None
        if not 0 <= section < len(self._page.columns):
            return None
        head = self._page.columns[section]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{head.title}, {head.note}"
        return head.title if role == Qt.ItemDataRole.DisplayRole else None
