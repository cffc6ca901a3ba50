"""The heads of the columns: label, time and kind, and a tick for each quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView

from variorum.window.signs import BOX, draw_sign

if TYPE_CHECKING:
    from variorum.window.level_table import LevelTable
    from variorum.window.page import ColumnHead

_PAD, _TIGHT = 12, 8
_TICK, _TICK_GAP, _TICK_HEIGHT = 8, 2, 9
_LOW = {"verbatim": 3, "tidied": 3, "base": 3, "trimmed": 5}  # px; the quiet ones stay low


class SourceHeader(QHeaderView):
    """Drawn from the page's column heads; the base's stays at the left edge like its column."""

    def __init__(self, table: LevelTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """High enough for two lines of label, the time, and ticks where there are some."""
        page, look = self._table.levels.page, self._table.look
        ticks = page is not None and any(head.ticks for head in page.columns)
        narrow = page is not None and any(self._wraps(at) for at in range(1, len(page.columns)))
        height = 50 + (14 if ticks and not narrow else 0) + (18 if narrow else 0)
        return QSize(0, look.px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections, then the pinned one over what has scrolled under it."""
        super().paintEvent(event)
        if self.offset() and self.count():
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, self.sectionSize(0), self.height()), 0)
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one column's head."""
        if not rect.isValid() or self._table.levels.page is None:
            return
        look, palette = self._table.look, self._table.look.palette
        head = self._table.levels.head(section)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, palette.panel if section == 0 else palette.paper)
        top = self._paint_title(painter, rect, head, section)
        painter.setFont(look.faces.micro.font)
        painter.setPen(palette.ink_3)
        pad = look.px(_TIGHT if self._wraps(section) else _PAD)
        note = QRect(rect.left() + pad, top, rect.width() - pad - look.px(4), look.px(16))
        metrics = look.faces.micro.metrics()
        words = head.note if section == 0 or not self._wraps(section) else head.note.partition(" · ")[0]
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, note.width())
        painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, elided)
        if not self._wraps(section) or section == 0:
            self._paint_ticks(painter, rect, head)
        self._paint_edges(painter, rect, section)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, head: ColumnHead, section: int) -> int:
        """The label, wrapped in a narrow column; gives where the next line starts."""
        look, palette = self._table.look, self._table.look.palette
        narrow = section > 0 and self._wraps(section)
        pad = look.px(_TIGHT if narrow else _PAD)
        left, top = rect.left() + pad, look.px(9)
        if head.sign is not None and not narrow:
            size = look.px(BOX)
            corner = QPointF(left, top + look.px(2))
            draw_sign(painter, head.sign, corner, palette.ink_2, palette.on_solid, size)
            left += look.px(BOX + 4)
        font = QFont(look.faces.label.font if narrow else look.faces.body.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.ink)
        height = look.px(32 if narrow else 18)
        room = QRect(left, top, rect.right() - left - look.px(4), height)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if narrow:
            painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), head.title)
        else:
            title = painter.fontMetrics().elidedText(head.title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(flags), title)
        return top + height

    def _paint_ticks(self, painter: QPainter, rect: QRect, head: ColumnHead) -> None:
        look = self._table.look
        room = rect.width() - look.px(2 * _PAD)
        pitch = min(float(look.px(_TICK + _TICK_GAP)), room / max(1, len(head.ticks)))
        if pitch < 2:
            return  # a tick that cannot be told from its neighbour says nothing
        bottom = rect.bottom() - look.px(8)
        for number, sign in enumerate(head.ticks):
            left = rect.left() + look.px(_PAD) + number * pitch
            self._paint_tick(painter, QRectF(round(left), 0, max(1.0, round(pitch * 0.8)), bottom), sign)

    def _paint_tick(self, painter: QPainter, column: QRectF, sign: str) -> None:
        if sign == "absent":
            return
        look, palette = self._table.look, self._table.look.palette
        ink = palette.meaning(sign).ink
        height = look.px(_LOW.get(sign, _TICK_HEIGHT))
        tick = QRectF(column.left(), column.bottom() - height, column.width(), height)
        if sign in ("paraphrased", "uncertain"):
            small = QRectF(
                tick.left() + 0.5, column.bottom() - look.px(6) + 0.5, tick.width() - 1, look.px(6) - 1
            )
            style = Qt.PenStyle.DotLine if sign == "uncertain" else Qt.PenStyle.SolidLine
            painter.setPen(QPen(ink, 1, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(small)
            return
        quiet = sign in ("verbatim", "tidied", "base")
        painter.fillRect(tick, palette.line_strong if quiet else ink)

    def _paint_edges(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, palette = self._table.look, self._table.look.palette
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line_strong)
        if section == 0:
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), palette.line_strong)
        current = self._table.currentIndex()
        if section > 0 and current.isValid() and current.column() == section:
            colour = palette.accent if self._table.is_active() else palette.control
            thick = look.px(2)
            painter.fillRect(QRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick), colour)

    def _wraps(self, section: int) -> bool:
        """Whether a column is too narrow for its label on one line with its sign."""
        return section > 0 and self.sectionSize(section) < self._table.look.px(140)
