"""The field for searching, with a lens before the words and its key behind them while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit

from variorum.window.signs import draw_sign

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from variorum.window.palette import Look

_WIDTH, _LEAST, _HEIGHT, _SIGN, _EDGE = 216, 90, 28, 14, 9


class SearchField(QLineEdit):
    """A line to write in."""

    def __init__(self, look: Look, placeholder: str, key: str) -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self.setFixedHeight(look.px(_HEIGHT))
        self.setMinimumWidth(look.px(_LEAST))
        self.setMaximumWidth(look.px(_WIDTH))
        self.setTextMargins(look.px(_SIGN + 4), 0, 0, 0)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words need; it gives way where the bar is short of room."""
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field as Qt has it, then lens and key."""
        super().paintEvent(event)
        painter = QPainter(self)
        look, palette = self._look, self._look.palette
        side = look.px(_SIGN)
        corner = QPointF(look.px(_EDGE), (self.height() - side) / 2)
        draw_sign(painter, "search", corner, palette.ink_2, palette.paper, side)
        if not self.text() and self.width() >= look.px(_WIDTH):
            painter.setFont(look.faces.micro.font)
            painter.setPen(palette.ink_2)
            width = QFontMetrics(look.faces.micro.font).horizontalAdvance(self._key)
            area = QRect(self.width() - width - look.px(_EDGE), 0, width + 2, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._key)
        painter.end()
