"""A finding's sentence on one line, its telling words coloured, and its reason under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.window.palette import Look


_MOST_SHRUNK = 4  # px; a smaller headline would no longer be one


class Piece(NamedTuple):
    """Words of one colour and font."""

    text: str
    colour: QColor
    font: QFont


class Headline(QWidget):
    """Two lines, elided where they do not fit; the whole is in the tooltip and for screen readers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._first: Sequence[Piece] = ()
        self._second: Sequence[Piece] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self.updateGeometry()

    def show_pieces(self, first: Sequence[Piece], second: Sequence[Piece]) -> None:
        """Show the sentence and its reason."""
        self._first, self._second = first, second
        whole = "".join(piece.text for piece in first), "".join(piece.text for piece in second)
        self.setAccessibleName(whole[0])
        self.setAccessibleDescription(whole[1])
        self.setToolTip("\n".join(filter(None, whole)))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(self._look.px(300), self._look.px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both lines; a sentence too long even in smaller letters takes the reason's place too."""
        painter = QPainter(self)
        faces = self._look.faces
        shrunk = self._shrunk(self._first)
        if shrunk is None:
            self._paint_wrapped(painter)
        else:
            gap = self._look.px(1)
            high = faces.finding.line + (gap + faces.label.line if self._second else 0)
            top = (self.height() - high) / 2
            self._paint_line(painter, self._first, top, faces.finding.line, shrunk)
            self._paint_line(painter, self._second, top + faces.finding.line + gap, faces.label.line, 0)
        painter.end()

    def _paint_line(
        self, painter: QPainter, pieces: Sequence[Piece], top: float, height: float, shrunk: int
    ) -> None:
        left = 0.0
        for piece in pieces:
            painter.setFont(_smaller(piece.font, shrunk))
            painter.setPen(piece.colour)
            metrics = painter.fontMetrics()
            room = int(self.width() - left)
            text = piece.text
            if metrics.horizontalAdvance(text) > room:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            baseline = top + (height + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, baseline), text)
            left += metrics.horizontalAdvance(piece.text)
            if left >= self.width():
                return

    def _paint_wrapped(self, painter: QPainter) -> None:
        """The sentence on two lines, in the smallest letters it may have."""
        less = self._look.px(_MOST_SHRUNK)
        layout = QTextLayout(
            "".join(piece.text for piece in self._first), _smaller(self._first[0].font, less)
        )
        layout.setFormats(list(_colours(self._first)))
        pitch = self._look.faces.finding.line - less
        top = (self.height() - 2 * pitch) / 2
        layout.beginLayout()
        for _ in range(2):
            line = layout.createLine()
            if line.isValid():
                line.setLineWidth(self.width())
                line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
                top += pitch
        layout.endLayout()
        layout.draw(painter, QPointF(0, 0))

    def _shrunk(self, pieces: Sequence[Piece]) -> int | None:
        """By how many pixels the letters must be smaller for one line; None if they would be too small."""
        for less in range(self._look.px(_MOST_SHRUNK) + 1):
            fonts = (QFontMetricsF(_smaller(piece.font, less)) for piece in pieces)
            width = sum(font.horizontalAdvance(piece.text) for font, piece in zip(fonts, pieces, strict=True))
            if width <= self.width():
                return less
        return None


def _smaller(font: QFont, pixels: int) -> QFont:
    smaller = QFont(font)
    smaller.setPixelSize(max(1, font.pixelSize() - pixels))
    return smaller


def _colours(pieces: Sequence[Piece]) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for piece in pieces:
        found = QTextLayout.FormatRange()
        found.start, found.length = at, len(piece.text.encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setForeground(piece.colour)
        found.format = style
        yield found
        at += found.length
