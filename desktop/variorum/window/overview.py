"""The bar at the edge: the whole story at a glance, a lane per column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from variorum.window.level_view import LevelView
    from variorum.window.page import Page
    from variorum.window.palette import Look

_CALM = 200  # ms; lines are measured while she scrolls, the bar follows when she rests
_MOST_LANES = 6  # with more columns one lane shows the heaviest
_GAPS_UP_TO = 60  # lines; with more they touch
_WEIGHT = ("cut", "contradiction", "altered", "spliced", "speaker_differs", "figure_conflict", "trimmed")
_THIN = frozenset(
    {
        "trimmed",
        "paraphrased",
        "only_here",
        "uncertain",
        "not_in_record",
        "speaker_dropped",
        "cue_changed",
        "second_hand",
        "quoted_here",
        "revised",
    }
)
_QUIET = frozenset({"verbatim", "tidied", "absent", "base", "lock"})


class Overview(QWidget):
    """Lanes of the attached view, a frame where its viewport is; dragging it drives the view's scroll bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: LevelView | None = None
        self._lanes: QPixmap | None = None
        self._marks: list[list[str | None]] = []
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_CALM)
        self._redraw.timeout.connect(self._draw_anew)
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(self.tr("The whole story; click or drag to scroll"))
        self.setFixedWidth(look.px(40))

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self.setFixedWidth(look.px(40))
        self.forget()

    def attach(self, view: LevelView | None) -> None:
        """Show this view from now on; it takes lines, lanes and scroll bar from the view itself."""
        if self._view is not None:
            self._view.table.verticalScrollBar().valueChanged.disconnect(self.update)
            self._view.table.verticalScrollBar().rangeChanged.disconnect(self.update)
            self._view.table.levels.modelReset.disconnect(self.forget)
            self._view.table.heights_measured.disconnect(self._redraw.start)
            self._view.selected.disconnect(self.update)
        self._view = view
        if view is not None:
            view.table.verticalScrollBar().valueChanged.connect(self.update)
            view.table.verticalScrollBar().rangeChanged.connect(self.update)
            view.table.levels.modelReset.connect(self.forget)
            view.table.heights_measured.connect(self._redraw.start)
            view.selected.connect(self.update)
        self.forget()

    def forget(self) -> None:
        """Draw another page, or in another look."""
        self._marks = []
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._lanes = None
        self.update()

    def sizeHint(self) -> QSize:
        """A narrow bar."""
        return QSize(self._look.px(40), self._look.px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lanes from the cache, then frame and pointer."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.palette.panel)
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._look.palette.line)
        if self._view is None or self._view.table.levels.page is None:
            painter.end()
            return
        if self._lanes is None:
            self._lanes = self._draw_lanes(self._view.table.levels.page)
        painter.drawPixmap(0, 0, self._lanes)
        self._paint_frame(painter)
        self._paint_pointer(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has other lanes."""
        super().resizeEvent(event)
        self._lanes = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the middle of the viewport there."""
        self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the view as if the wheel were turned over it."""
        if self._view is not None:
            QApplication.sendEvent(self._view.table.verticalScrollBar(), event)

    def _go_to(self, y: float) -> None:
        if self._view is None:
            return
        bar = self._view.table.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round((y - self._margin) / max(1.0, self._room) * whole - bar.pageStep() / 2))

    @property
    def _margin(self) -> float:
        return float(self._look.px(5))

    @property
    def _room(self) -> float:
        return self.height() - 2 * self._margin

    def _draw_lanes(self, page: Page) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if not self._marks:
            self._marks = [_marks(page, line) for line in range(len(page.lines))]
        heights = self._line_heights(page)
        scale = min(1.0, self._room / max(1.0, sum(heights)))  # a short story is not blown up
        top, drawn_to = self._margin, -1.0
        gap = self._look.px(2) if len(heights) <= _GAPS_UP_TO else 0
        for line, height in enumerate(heights):
            bottom = top + height * scale
            if bottom > drawn_to + 1:  # lines thinner than a pixel share one
                self._draw_line(painter, line, QRectF(0, top, self.width(), max(1.5, bottom - top - gap)))
                drawn_to = bottom
            top = bottom
        painter.end()
        return pixmap

    def _line_heights(self, page: Page) -> list[float]:
        table = self._view.table if self._view is not None else None
        return [float(table.rowHeight(line)) if table is not None else 1.0 for line in range(len(page.lines))]

    def _draw_line(self, painter: QPainter, line: int, band: QRectF) -> None:
        marks = self._marks[line]
        if not marks:
            return
        left, right = self._look.px(9), self.width() - self._look.px(8)
        pitch = (right - left) / len(marks)
        for lane, mark in enumerate(marks):
            self._draw_mark(painter, QRectF(left + lane * pitch, band.top(), pitch, band.height()), mark)

    def _draw_mark(self, painter: QPainter, lane: QRectF, mark: str | None) -> None:
        palette = self._look.palette
        quiet = mark is None or mark in _QUIET
        ink: QColor = palette.line if quiet else palette.meaning(mark or "").ink
        width = 1.0 if quiet else 1.5 if mark in _THIN else min(4.0 * self._look.zoom, lane.width())
        if lane.width() > 12 * self._look.zoom:
            self._draw_block(painter, lane, mark, ink)
            return
        band = QRectF(lane.center().x() - width / 2, lane.top(), width, lane.height())
        if mark == "uncertain":
            painter.setPen(QPen(ink, width, Qt.PenStyle.DotLine))
            painter.drawLine(
                QPointF(band.center().x(), band.top()), QPointF(band.center().x(), band.bottom())
            )
        else:
            painter.fillRect(band, ink)

    def _draw_block(self, painter: QPainter, lane: QRectF, mark: str | None, ink: QColor) -> None:
        """The one lane of many sources: a block where there is something to see, else a dash."""
        if mark is not None and mark not in _QUIET and mark not in _THIN:
            painter.fillRect(lane.adjusted(lane.width() * 0.2, 0, -lane.width() * 0.2, 0), ink)
            return
        height = min(2.0, lane.height())
        inset = lane.width() * 0.3
        painter.fillRect(
            QRectF(lane.left() + inset, lane.center().y(), lane.width() - 2 * inset, height), ink
        )

    def _paint_frame(self, painter: QPainter) -> None:
        bar = self._view.table.verticalScrollBar() if self._view is not None else None
        if bar is None or bar.maximum() <= 0:
            return
        whole = bar.maximum() + bar.pageStep()
        top = self._margin + bar.value() / whole * self._room
        frame = QRectF(self._look.px(6) + 0.5, top - 2.5, self.width() - self._look.px(11), 0)
        frame.setHeight(bar.pageStep() / whole * self._room + 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.palette.ink_2, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 3, 3)

    def _paint_pointer(self, painter: QPainter) -> None:
        """A small triangle where the chosen line stands."""
        table = self._view.table if self._view is not None else None
        if table is None or not table.currentIndex().isValid():
            return
        header = table.verticalHeader()
        line = table.currentIndex().row()
        middle = header.sectionPosition(line) + header.sectionSize(line) / 2
        y = self._margin + middle * min(1.0, self._room / max(1, header.length()))
        size = self._look.px(4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.palette.accent)
        corners = [QPointF(1, y - size), QPointF(1 + size * 1.1, y), QPointF(1, y + size)]
        painter.drawPolygon(QPolygonF(corners))


def _marks(page: Page, line: int) -> list[str | None]:
    """The signs of a line, one for each lane; none for a fold."""
    if page.lines[line].fold is not None:
        return []
    columns = [at for at, head in enumerate(page.columns) if head.source is not None]
    marks = [page.mark(line, column) for column in columns]
    return [min(marks, key=_weight)] if len(marks) > _MOST_LANES else marks


def _weight(mark: str | None) -> int:
    return _WEIGHT.index(mark) if mark in _WEIGHT else len(_WEIGHT) + (mark in _QUIET or mark is None)
