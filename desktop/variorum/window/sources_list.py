"""The list of sources: name, time, what was found in each; dragged, or moved by keys, into another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from variorum.window.source_delegate import SourceDelegate, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from variorum.window.palette import Look
    from variorum.window.source_lines import SourceLine

_MIME = "application/x-variorum-source"
Index = QModelIndex | QPersistentModelIndex


class SourcesModel(QAbstractListModel):
    """The lines as Qt's model; a drop says where she wants a source."""

    moved = Signal(str, int)  # Source.id, its new place
    renamed = Signal(str, str)  # Source.id, its new label

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[SourceLine, ...] = ()

    def show_lines(self, lines: tuple[SourceLine, ...]) -> None:
        """Show these lines; the same sources in the same order keep their selection."""
        same = [line.id for line in lines] == [line.id for line in self.lines]
        if same:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """One row a source."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; for screen readers all that is said of it."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return line.label
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return spoken(line)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """She gave a source another name; the story decides, and comes back as new lines."""
        line = self.lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or not str(value).strip() or value == line.label:
            return False
        self.renamed.emit(line.id, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sources are renamed and dragged; between them they are dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def supportedDropActions(self) -> Qt.DropAction:
        """A source moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A source's place travels."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The place of the dragged source."""
        data = QMimeData()
        data.setData(_MIME, QByteArray(str(indexes[0].row()).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Say where it was dropped; the story decides, and comes back as new lines."""
        if not data.hasFormat(_MIME):
            return False
        start = int(data.data(_MIME).toStdString())
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self.lines)
        self.moved.emit(self.lines[start].id, to - 1 if to > start else to)
        return False  # nothing for Qt to remove


class SourcesList(QListView):
    """The list itself: as high as its lines."""

    moved = Signal(str, int)  # Source.id, its new place
    renamed = Signal(str, str)  # Source.id, its new label
    chosen = Signal(str)  # Source.id
    left_out_wanted = Signal(str)  # Source.id

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sources"))
        self._lines = SourcesModel()
        self._delegate = SourceDelegate(look, self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lines.moved.connect(self.moved)
        self._lines.renamed.connect(self.renamed)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def current(self) -> str | None:
        """The chosen source."""
        at = self.currentIndex().row()
        return self._lines.lines[at].id if 0 <= at < len(self._lines.lines) else None

    def show_lines(self, lines: tuple[SourceLine, ...]) -> None:
        """Show these sources; what was chosen stays chosen."""
        current = self.current
        self._delegate.one_line_each = len(lines) > 6  # as the digest
        self._lines.show_lines(lines)
        self.scheduleDelayedItemsLayout()
        at = next((i for i, line in enumerate(lines) if line.id == current), None)
        if at is not None and self.currentIndex().row() != at:
            self.setCurrentIndex(self._lines.index(at))
        self.updateGeometry()

    def choose(self, source_id: str) -> None:
        """Choose that source."""
        at = next((i for i, line in enumerate(self._lines.lines) if line.id == source_id), None)
        if at is not None:
            self.setCurrentIndex(self._lines.index(at))

    def rename_current(self) -> None:
        """Let her write another name."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as all lines."""
        heights = (self._delegate.height_of(line) for line in self._lines.lines)
        return QSize(0, sum(heights) + 2)

    minimumSizeHint = sizeHint

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "show" opens the blocks left out."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            line = self._lines.lines[index.row()]
            if self._delegate.is_on_show(
                line, event.position() - self.visualRect(index).topLeft().toPointF()
            ):
                self.left_out_wanted.emit(line.id)
        super().mouseReleaseEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._lines.lines[index.row()].id)
