"""A table whose first column never leaves the left edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Index = QModelIndex | QPersistentModelIndex


class PinnedTable(QTableView):
    """Paints the first column over what has scrolled under it, and answers questions of place accordingly."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the base column over what has scrolled under it."""
        super().paintEvent(event)
        if self._offset() == 0 or self.model().rowCount() == 0:
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        for line in range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1):
            index = self.model().index(line, 0)
            option.rect = self.visualRect(index)
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; what is pinned must not be dragged along."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def visualRect(self, index: Index) -> QRect:
        """Where a cell stands; those of the base column never leave the left edge."""
        rect = super().visualRect(index)
        return QRect(0, rect.top(), rect.width(), rect.height()) if index.column() == 0 else rect

    def indexAt(self, place: QPoint) -> QModelIndex:
        """The cell at a place in the viewport."""
        if place.x() < self.columnWidth(0):
            line = self.rowAt(place.y())
            return self.model().index(line, 0) if line >= 0 else QModelIndex()
        return super().indexAt(place)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell on screen, out from under the base column."""
        if index.column() == 0:
            bar = self.horizontalScrollBar()
            kept = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(kept)
            return
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - super().visualRect(index).left()
        if hidden > 0:
            self.horizontalScrollBar().setValue(self._offset() - hidden)

    def _offset(self) -> int:
        return self.horizontalScrollBar().value()
