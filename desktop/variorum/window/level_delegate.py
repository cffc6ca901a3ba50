"""Paints the cells of level lines: ground, content, and the signs of place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from variorum.window.signs import BOX, draw_sign

if TYPE_CHECKING:
    from variorum.window.level_model import Index
    from variorum.window.level_table import LevelTable
    from variorum.window.page import Fold

_BAR, _FRAME = 3, 2


class LevelDelegate(QStyledItemDelegate):
    """Draws one cell. Accent means place: a frame in the cell, a bar on its line; tints stay as they are."""

    def __init__(self, table: LevelTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        rect: QRect = option.rect
        line, column = index.row(), index.column()
        painter.save()
        painter.setClipRect(rect)
        fold = self._table.levels.line(line).fold
        if fold is not None:
            self._paint_fold(painter, rect, fold, selected=index.row() == self._table.currentIndex().row())
        else:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            painter.fillRect(rect, self._ground(line, column, hovered=hovered))
            self._table.cell_layout(line, column).paint(painter, QPointF(rect.topLeft()))
            self._paint_place(painter, rect, index)
        self._paint_edges(painter, rect, pinned=column == 0 and fold is None)
        painter.restore()

    def _ground(self, line: int, column: int, *, hovered: bool) -> QColor:
        palette = self._table.look.palette
        tint = self._table.levels.content(line, column).tint
        if tint is not None:
            return palette.meaning(tint).tint
        if hovered and column > 0:
            return palette.hover
        return palette.panel if column == 0 else palette.paper

    def _paint_place(self, painter: QPainter, rect: QRect, index: Index) -> None:
        current = self._table.currentIndex()
        if not current.isValid() or current.row() != index.row():
            return
        look = self._table.look
        colour = look.palette.accent if self._table.is_active() else look.palette.control
        if index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(_BAR), rect.height() - 1), colour)
        if index.column() == current.column():
            inset = look.px(_FRAME) / 2
            painter.setPen(
                QPen(
                    colour,
                    look.px(_FRAME),
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.FlatCap,
                    Qt.PenJoinStyle.MiterJoin,
                )
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset - 1))

    def _paint_edges(self, painter: QPainter, rect: QRect, *, pinned: bool) -> None:
        palette = self._table.look.palette
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line)
        if pinned:
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), palette.line_strong)

    def _paint_fold(self, painter: QPainter, rect: QRect, fold: Fold, *, selected: bool) -> None:
        """The part of the fold's one line that falls into this cell."""
        look, palette = self._table.look, self._table.look.palette
        painter.fillRect(rect, palette.panel)
        whole = QRect(0, rect.top(), self._table.viewport().width(), rect.height() - 1)
        middle = whole.center().y() - look.px(BOX) / 2 + 1
        chevron = "chevron_down" if fold.opened else "chevron_right"
        size = look.px(BOX)
        draw_sign(painter, chevron, QPointF(look.px(12), middle), palette.ink_2, palette.on_solid, size)
        ink = palette.meaning(fold.sign).ink
        draw_sign(painter, fold.sign, QPointF(look.px(34), middle), ink, palette.on_solid, size)
        face = look.faces.body
        painter.setFont(face.font)
        painter.setPen(palette.ink_2)
        words = whole.adjusted(look.px(56), 0, -look.px(12), 0)
        elided = face.metrics().elidedText(fold.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        if selected:
            colour = palette.accent if self._table.is_active() else palette.control
            painter.fillRect(QRect(0, rect.top(), look.px(_BAR), rect.height() - 1), colour)
