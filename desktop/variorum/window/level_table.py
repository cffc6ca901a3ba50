"""A table of level, wrapped lines: base column pinned, heights estimated first and measured when shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QWidget,
)

from variorum.window.header import SourceHeader
from variorum.window.layout_cache import LayoutCache
from variorum.window.level_delegate import LevelDelegate
from variorum.window.level_model import Index, LevelModel
from variorum.window.pinned_table import PinnedTable
from variorum.window.row_heights import FOLD_HEIGHT, HeightEstimate

if TYPE_CHECKING:
    from variorum.window.cell_layout import CellLayout
    from variorum.window.column_widths import Widths
    from variorum.window.page import Page
    from variorum.window.palette import Look

_STEP = 24  # px a notch moves the table, three of them a turn of the wheel
_CLEAR = 24  # px under a line that is wholly on screen
_THIRD = 3  # a finding is brought to a third of the height


class LevelTable(PinnedTable):
    """Shows a page. Widths come from outside; heights follow the words."""

    cell_chosen = Signal(int, int)  # line, column: by mouse or arrow
    cell_opened = Signal(int, int)  # Enter or double click
    fold_toggled = Signal(int)  # line
    heights_measured = Signal()  # some estimates were wrong
    ghost_followed = Signal(int)  # the row where moved words stand now

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.levels = LevelModel(self)
        self._layouts = LayoutCache()
        self._widths: Widths | None = None
        self._settling = False
        self._quiet = False
        self._pressed_at = QPoint()
        self.setModel(self.levels)
        self.setItemDelegate(LevelDelegate(self))
        self.setHorizontalHeader(SourceHeader(self))
        self._set_up()
        self._paint_ground()
        self.verticalScrollBar().valueChanged.connect(self._settle)

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self.look = look
        self._paint_ground()
        self._layouts.clear()
        self._lay_out()

    def show_page(self, page: Page | None, widths: Widths) -> None:
        """Show another page."""
        self._quiet = True
        self._widths = widths
        self._layouts.clear()
        self.levels.show_page(page)
        self._quiet = False
        self._lay_out()

    def cell_layout(self, line: int, column: int) -> CellLayout:
        """A cell, laid out in the width of its column."""
        content = self.levels.content(line, column)
        return self._layouts.layout((line, column), self.columnWidth(column), content, self.look)

    def is_active(self) -> bool:
        """Whether this is the window she works in; a selection elsewhere is grey."""
        return self.window().isActiveWindow()

    def choose(self, line: int, column: int) -> None:
        """Make a cell the current one without announcing it, and bring it to a third of the height."""
        self._quiet = True
        self.setCurrentIndex(self.levels.index(line, column))
        self._quiet = False
        top = self.verticalHeader().sectionPosition(line) - self.verticalScrollBar().value()
        if not 0 <= top <= self.viewport().height() - self.rowHeight(line) - self.look.px(_CLEAR):
            self.bring_up(line)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def place_of_chosen(self) -> int | None:
        """How far down the chosen line stands in the viewport; None if it is off screen."""
        current = self.currentIndex()
        top = self.rowViewportPosition(current.row()) if current.isValid() else -1
        return top if 0 <= top < self.viewport().height() else None

    def put_line(self, line: int, top: int) -> None:
        """Scroll until a line stands so far down."""
        for _ in range(3):
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(line) - top)
            self._settle()

    def bring_up(self, line: int) -> None:
        """Scroll a line to a third of the height; measuring what comes on screen may move it, so again."""
        self.put_line(line, self.viewport().height() // _THIRD)

    # ------------------------------------------------------------ Qt's events

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce what she chose."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        if current.isValid() and not self._quiet:
            self.cell_chosen.emit(current.row(), current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space folds, Enter opens; letters belong to the menus."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.fold_toggled.emit(current.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self._open(current)
        elif event.text().isalnum() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, for a click on a ghost."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on a fold must not shut again what the first has opened."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self.levels.line(index.row()).fold is None:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if self._quiet:
            return
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Grey the selection when the window is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.viewport().update()

    # ------------------------------------------------------------ widths and heights

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the overview stands for it
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)

    def _paint_ground(self) -> None:
        """The paper under the last line."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, self.look.palette.paper)
        self.setPalette(colours)

    def _lay_out(self) -> None:
        """Set every width, and every height as estimated."""
        page = self.levels.page
        if page is None or self._widths is None:
            return
        columns = self._widths.columns(self.viewport().width(), len(page.columns), self.look)
        for column, width in enumerate(columns):
            self.setColumnWidth(column, width)
        kept = self._anchor()
        estimate = HeightEstimate(self.look, columns[0], columns[-1])
        vertical = self.verticalHeader()
        self.setUpdatesEnabled(False)
        blocked = vertical.blockSignals(True)  # noqa: FBT003  # Qt's signature
        for at, line in enumerate(page.lines):
            vertical.resizeSection(at, estimate.height(line))
        vertical.blockSignals(blocked)
        self.updateGeometries()
        self._settle()
        if kept is not None:
            anchored, top = kept
            self.verticalScrollBar().setValue(vertical.sectionPosition(anchored) - top)
            self._settle()
        self.setUpdatesEnabled(True)

    def _anchor(self) -> tuple[int, int] | None:
        """The line that must stay where it is, and where: the chosen one if on screen, else the first."""
        current = self.currentIndex()
        line = current.row() if current.isValid() else -1
        if not 0 <= self.rowViewportPosition(line) < self.viewport().height():
            line = self.rowAt(0)
        return (line, self.rowViewportPosition(line)) if line >= 0 else None

    def _settle(self) -> None:
        """Measure what is on screen. What stands under the first whole line stays where it is."""
        if self._settling or self.levels.page is None or not self.levels.rowCount():
            return
        self._settling = True
        line, shift, changed = max(0, self.rowAt(0)), 0, False
        top = self.rowViewportPosition(line)
        first_top = top
        while top < self.viewport().height() and line < self.levels.rowCount():
            height, before = self._measured(line), self.rowHeight(line)
            if height != before:
                self.setRowHeight(line, height)
                changed = True
                shift += height - before if top == first_top and top < 0 else 0
            top += height
            line += 1
        if changed:
            self.updateGeometries()
            self.heights_measured.emit()
        if shift:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift)
        self._settling = False

    def _measured(self, line: int) -> int:
        if self.levels.line(line).fold is not None:
            return self.look.px(FOLD_HEIGHT)
        columns = range(self.levels.columnCount())
        return round(max(self.cell_layout(line, column).height for column in columns)) + 1

    def _clicked(self, index: Index) -> None:
        if self.levels.line(index.row()).fold is not None:
            self.fold_toggled.emit(index.row())
            return
        ghost = self.levels.content(index.row(), index.column()).ghost
        frame = self.cell_layout(index.row(), index.column()).ghost_frame
        at = self._pressed_at - self.visualRect(index).topLeft()
        if ghost is not None and frame is not None and frame.contains(at):
            self.ghost_followed.emit(ghost.row)

    def _open(self, index: Index) -> None:
        if self.levels.line(index.row()).fold is not None:
            self.fold_toggled.emit(index.row())
        else:
            self.cell_opened.emit(index.row(), index.column())
