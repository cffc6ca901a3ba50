"""Findings by kind: legend, count and filter in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from variorum.window.signs import draw_sign, sign_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from variorum.window.palette import Look
    from variorum.window.source_lines import Tally

_HEIGHT, _LEFT, _RIGHT = 23, 16, 12


class TallyList(QWidget):
    """A button for each kind; pressed ones are what she wants to see, none pressed is all."""

    filter_changed = Signal(object)  # frozenset of kinds

    def __init__(self, look: Look, word_of: Callable[[str], str], *, is_filter: bool) -> None:
        super().__init__()
        self._look = look
        self._word_of = word_of
        self._is_filter = is_filter
        self._buttons: dict[str, TallyButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def chosen(self) -> frozenset[str]:
        """The kinds she wants to see; none is all."""
        return frozenset(what for what, button in self._buttons.items() if button.isChecked())

    @property
    def has_tallies(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._buttons)

    @property
    def wanted_height(self) -> int:
        """The height of all its lines; Qt's own hint comes a turn of the event loop later."""
        return len(self._buttons) * self._look.px(_HEIGHT)

    def show_tallies(self, tallies: tuple[Tally, ...]) -> None:
        """Show these counts; a kind that stays keeps being pressed."""
        chosen = self.chosen
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {tally.what: self._button(tally, tally.what in chosen) for tally in tallies}
        if self.chosen != chosen:
            self.filter_changed.emit(self.chosen)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        for button in self._buttons.values():
            button.set_look(look)

    def _button(self, tally: Tally, chosen: bool) -> TallyButton:  # noqa: FBT001 -- a state handed on
        button = TallyButton(self._look, tally, self._word_of(tally.what))
        button.setCheckable(self._is_filter)
        button.setEnabled(self._is_filter)
        button.setChecked(chosen)
        button.clicked.connect(lambda: self.filter_changed.emit(self.chosen))
        self._column.addWidget(button)
        return button


class TallyButton(QAbstractButton):
    """Sign, word, count."""

    def __init__(self, look: Look, tally: Tally, word: str) -> None:
        super().__init__()
        self._look = look
        self._tally = tally
        self.setText(word)
        self.setAccessibleName(f"{word}: {tally.count}")
        self.setToolTip(word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the list."""
        return QSize(self._look.px(120), self._look.px(_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that there is something to press."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Rest."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, word, count; pressed on paper with the bar that means place."""
        painter = QPainter(self)
        look, palette = self._look, self._look.palette
        if self.isChecked():
            painter.fillRect(self.rect(), palette.paper)
            painter.fillRect(0, 0, 3, self.height(), palette.accent)
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), palette.hover)
        side = look.px(14)
        corner = QPointF(look.px(_LEFT), (self.height() - side) / 2)
        sign = self._tally.what if self._tally.what in sign_names() else "absent"
        draw_sign(painter, sign, corner, palette.meaning(self._tally.what).ink, palette.on_solid, side)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(palette.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter) -> None:
        look, palette = self._look, self._look.palette
        x = look.px(_LEFT + 23)
        area = QRectF(x, 0, self.width() - x - look.px(_RIGHT), self.height())
        painter.setFont(look.faces.body.font)
        painter.setPen(palette.ink if self._tally.open else palette.ink_3)
        room = area.width() - look.px(28)
        shown = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(palette.ink_2)
        count = str(self._tally.count)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
