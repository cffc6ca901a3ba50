"""Words with differences as a widget, for the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from variorum.window.cell_content import Run
from variorum.window.marked_text import Ink, MarkedText
from variorum.window.signs import BOX, draw_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.window.inspection import Entry
    from variorum.window.palette import Face, Look


class WordsLabel(QWidget):
    """Runs of words in a fixed width; as high as they need."""

    def __init__(self, runs: Sequence[Run], face: Face, width: int, look: Look) -> None:
        super().__init__()
        ink = Ink(text=look.palette.ink_2, meaning=look.palette.meaning("verbatim"))
        self._text = MarkedText(runs, face, width, look, ink)
        self.setFixedSize(width, round(self._text.height))
        self.setAccessibleName("".join(run.text for run in runs))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        self._text.paint(painter, QPointF(0, 0))
        painter.end()


class EntryLabel(QWidget):
    """One source's wording: sign, label and place on one line, the words under it. A click goes there."""

    chosen = Signal(object)  # a Selection

    def __init__(self, entry: Entry, width: int, look: Look) -> None:
        super().__init__()
        self._entry, self._look = entry, look
        self._texts: list[tuple[MarkedText, QPointF]] = []
        self._place_left = width
        self.setFixedSize(width, self._set_texts(width))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = "".join(run.text for run in (*entry.runs, *entry.note))
        where = ", ".join(filter(None, (entry.title, entry.place)))
        self.setAccessibleName(f"{where}: {words}")

    def _set_texts(self, width: int) -> int:
        """Lay out title, words and note; gives the height."""
        entry, look, faces = self._entry, self._look, self._look.faces
        palette = look.palette
        meaning = palette.meaning(entry.meaning)
        indent = look.px(BOX + 9)
        place = faces.micro.metrics().horizontalAdvance(entry.place) if entry.place else 0
        self._place_left = round(width - place)
        top = float(look.px(7))
        room = width - indent
        for runs, face, colour, space in (
            ((Run(entry.title),), faces.label, meaning.ink, room - place - look.px(6)),
            (entry.runs, faces.cell, palette.ink, room),
            (entry.note, faces.note, palette.ink_2, room),
        ):
            if runs:
                text = MarkedText(runs, face, space, look, Ink(text=colour, meaning=meaning))
                self._texts.append((text, QPointF(indent, top)))
                top += text.height + look.px(1)
        return round(top + look.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sign and words, a hairline on top, and the focus."""
        painter = QPainter(self)
        look, palette = self._look, self._look.palette
        if self.underMouse():
            painter.fillRect(self.rect(), palette.hover)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        ink = palette.meaning(self._entry.meaning).ink
        draw_sign(painter, self._entry.sign, QPointF(0, look.px(8)), ink, palette.on_solid, look.px(BOX))
        for text, corner in self._texts:
            text.paint(painter, corner)
        painter.setFont(look.faces.micro.font)
        painter.setPen(palette.ink_2)
        baseline = look.px(7) + look.px(12)
        painter.drawText(QPointF(self._place_left, baseline), self._entry.place)
        if self.hasFocus():
            painter.setPen(QPen(palette.accent, look.px(2)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space go there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self._entry.goes_to is not None:
            self.chosen.emit(self._entry.goes_to)
