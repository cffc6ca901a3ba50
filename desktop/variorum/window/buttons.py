"""A button that shows a sign, words and its key, in the look of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from variorum.window.signs import draw_sign

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from variorum.window.palette import Look

_PADDING, _GAP, _SIGN = 11, 7, 14


class SignButton(QPushButton):
    """Sign, a quiet word before, the words, the key, a sign after: whatever of these is given."""

    def __init__(
        self, text: str, *, sign: str = "", before: str = "", key: str = "", after: str = ""
    ) -> None:
        super().__init__(text)
        self._look: Look | None = None
        self._sign, self._before, self._key, self._after = sign, before, key, after
        self._only_sign = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{before} {text}".strip())

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_texts(self, text: str, before: str) -> None:
        """Say something else."""
        self._before = before
        self.setText(text)
        self.setAccessibleName(f"{before} {text}".strip())
        self.updateGeometry()

    def show_only_sign(self, only: bool) -> None:  # noqa: FBT001 -- a state, as in Qt's own setters
        """Leave the words away where room is short; they stay in the tooltip and for screen readers."""
        self._only_sign = only
        self.setToolTip(self.text() if only else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as what is shown."""
        widths = [width for width, *_ in self._parts()]
        width = sum(widths) + _GAP * max(0, len(widths) - 1) + 2 * _PADDING
        return QSize(round(width), self._px(28))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's frame as the style sheet has it, our own content."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self._look is None:
            return
        parts = self._parts()
        x = (self.width() - sum(part[0] for part in parts) - _GAP * (len(parts) - 1)) / 2
        for width, text, font, colour in parts:
            self._paint_part(painter, x, width, text, font, colour)
            x += width + _GAP

    def _paint_part(
        self, painter: QPainter, x: float, width: float, text: str, font: QFont | None, colour: QColor
    ) -> None:
        assert self._look is not None  # noqa: S101 -- the only caller has just asked
        if font is None:
            side = self._px(_SIGN)
            corner = QPointF(x, (self.height() - side) / 2)
            draw_sign(painter, text, corner, colour, self._look.palette.paper, side)
            return
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def _parts(self) -> list[tuple[float, str, QFont | None, QColor]]:
        """Width, text or name of the sign, font or None for a sign, colour."""
        if self._look is None:
            return []
        palette, faces = self._look.palette, self._look.faces
        ink = palette.paper if self.property("primary") else palette.ink
        ink = ink if self.isEnabled() else palette.ink_3
        quiet = palette.ink_2 if self.isEnabled() else palette.ink_3
        strong = QFont(faces.body.font)
        strong.setWeight(QFont.Weight.DemiBold)
        words = (
            [] if self._only_sign else [(self._before, faces.body.font, quiet), (self.text(), strong, ink)]
        )
        keyed = [*words, (self._key, faces.micro.font, quiet)]
        side = float(self._px(_SIGN))
        lead = [(side, self._sign, None, ink)] if self._sign else []
        trail = [(side, self._after, None, quiet)] if self._after else []
        texts = [(float(QFontMetrics(f).horizontalAdvance(t)), t, f, c) for t, f, c in keyed if t]
        return [*lead, *texts, *trail]

    def _px(self, pixels: float) -> int:
        return self._look.px(pixels) if self._look else round(pixels)


def make_link(text: str, parent: QWidget | None = None) -> QPushButton:
    """Words to click on, in a line of text."""
    link = QPushButton(text, parent)
    link.setProperty("link", True)  # noqa: FBT003 -- Qt's own signature
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
