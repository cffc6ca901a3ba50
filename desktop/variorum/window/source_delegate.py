"""Paints one source of the list: name, star or pencil, time, and below it what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from variorum.window.signs import draw_sign

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from variorum.window.palette import Look
    from variorum.window.source_lines import Note, SourceLine

_LEFT, _RIGHT, _TOP, _BOTTOM = 16, 12, 7, 7
_SIGN, _GAP = 12, 5
_SIGNS = {"left out": "left_out", "cut off": "warning", "language": "warning", "warning": "warning"}
_VERDICTS = ("cut", "altered")


class SourceDelegate(QStyledItemDelegate):
    """Paints and measures the lines of :class:`SourcesModel`."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.one_line_each = False
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self._name_font = QFont(look.faces.body.font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._strong_font = QFont(look.faces.label.font)
        self._note_font = QFont(look.faces.label.font)
        self._note_font.setWeight(QFont.Weight.Normal)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The width is the list's, the height that of the notes."""
        return QSize(10, self.height_of(index.model().lines[index.row()]))  # type: ignore[attr-defined]  # our model

    def height_of(self, line: SourceLine) -> int:
        """The height of a source in px."""
        if self.one_line_each:
            return self._look.px(23)
        rows = len(self._rows_of_notes(line))
        return self._look.px(_TOP + 18 + _BOTTOM + 3) + rows * self._look.px(17)

    def is_on_show(self, line: SourceLine, point: QPointF) -> bool:
        """Whether a point of the item lies on the word that shows the blocks left out."""
        if self.one_line_each:
            return False
        for number, notes in enumerate(self._rows_of_notes(line)):
            top = self._look.px(_TOP + 19) + number * self._look.px(17)
            if notes[0].what == "left out" and top <= point.y() < top + self._look.px(17):
                return point.x() > self._look.px(_LEFT)
        return False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One source."""
        line: SourceLine = index.model().lines[index.row()]  # type: ignore[attr-defined]  # our model
        painter.save()
        self._paint_ground(painter, option)
        area = QRectF(option.rect).adjusted(self._look.px(_LEFT), 0, -self._look.px(_RIGHT), 0)
        if self.one_line_each:
            self._paint_short(painter, area, line)
        else:
            self._paint_full(painter, area, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette = self._look.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.paper)
            bar = QRectF(option.rect)
            bar.setWidth(3)
            is_active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(bar, palette.accent if is_active else palette.line_strong)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.hover)

    def _paint_full(self, painter: QPainter, area: QRectF, line: SourceLine) -> None:
        px = self._look.px
        top = QRectF(area.left(), area.top() + px(_TOP), area.width(), px(18))
        self._paint_name(painter, top, line, self._name_font, self._time_width(line))
        painter.setFont(self._look.faces.micro.font)
        painter.setPen(self._look.palette.ink_2)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.time)
        for number, notes in enumerate(self._rows_of_notes(line)):
            y = area.top() + px(_TOP + 19) + number * px(17)
            self._paint_notes(painter, QRectF(area.left(), y, area.width(), px(17)), notes)

    def _paint_short(self, painter: QPainter, area: QRectF, line: SourceLine) -> None:
        """One line: the name, and the signs that say look here."""
        px, x = self._look.px, area.right()
        for note in reversed([n for n in line.notes if n.what in {*_VERDICTS, "cut off", "language"}]):
            text = str(note.count) if note.what in _VERDICTS else ""
            x -= QFontMetricsF(self._strong_font).horizontalAdvance(text)
            self._draw(painter, QRectF(x, area.top(), 60, area.height()), text, self._strong_font, note.what)
            x -= px(_SIGN + 3)
            self._sign(painter, x, area, note.what)
            x -= px(6)
        name = QRectF(area.left(), area.top(), area.width(), area.height())
        self._paint_name(painter, name, line, self._look.faces.body.font, area.right() - x)

    def _paint_name(
        self, painter: QPainter, area: QRectF, line: SourceLine, font: QFont, taken: float
    ) -> None:
        palette, px = self._look.palette, self._look.px
        mark = "star" if line.is_record else "pencil" if line.is_draft else ""
        room = area.width() - taken - (px(_SIGN + 2 * _GAP) if mark else px(_GAP))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(palette.ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        if mark:
            x = area.left() + metrics.horizontalAdvance(shown) + px(_GAP)
            corner = QPointF(x, area.top() + (area.height() - px(_SIGN)) / 2)
            draw_sign(painter, mark, corner, palette.ink_2, palette.panel, px(_SIGN))

    def _paint_notes(self, painter: QPainter, area: QRectF, notes: tuple[Note, ...]) -> None:
        x = area.left()
        for note in notes:
            sign = _SIGNS.get(note.what, note.what if note.what in _VERDICTS else "")
            if sign:
                self._sign(painter, x, area, note.what)
                x += self._look.px(_SIGN + _GAP)
            font = self._strong_font if note.what in _VERDICTS else self._note_font
            for number, text in enumerate(say(note)):
                role = "show" if number else note.what
                self._draw(painter, QRectF(x, area.top(), area.right() - x, area.height()), text, font, role)
                x += QFontMetricsF(font).horizontalAdvance(text)
            x += self._look.px(10)

    def _sign(self, painter: QPainter, x: float, area: QRectF, what: str) -> None:
        side = self._look.px(_SIGN)
        corner = QPointF(x, area.top() + (area.height() - side) / 2)
        name = _SIGNS.get(what, what)
        draw_sign(painter, name, corner, self._ink(what), self._look.palette.on_solid, side)

    def _draw(self, painter: QPainter, area: QRectF, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._ink(role))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, area.width()) + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ink(self, role: str) -> QColor:
        palette = self._look.palette
        if role in _VERDICTS:
            return palette.meaning(role).ink
        if role == "show":
            return palette.accent
        if role in {"cut off", "language", "warning"}:
            return palette.meaning("uncertain").ink
        return palette.ink_2

    def _time_width(self, line: SourceLine) -> float:
        return QFontMetricsF(self._look.faces.micro.font).horizontalAdvance(line.time)

    def _rows_of_notes(self, line: SourceLine) -> list[tuple[Note, ...]]:
        """The verdicts share a row, every other note has its own."""
        verdicts = tuple(note for note in line.notes if note.what in _VERDICTS)
        others: list[tuple[Note, ...]] = [(note,) for note in line.notes if note.what not in _VERDICTS]
        return [verdicts, *others] if verdicts else others


def say(note: Note) -> tuple[str, ...]:
    """A note in words; a second part is something to click on."""
    tr, count = _tr, note.count
    match note.what:
        case "record":
            return (tr("the record"),)
        case "plain":
            same = tr("nothing cut or altered") if note.judged else tr("no quote differs")
            return (same if count else tr("no shared quote"),)
        case "alone":
            return (tr("1 quote") if count == 1 else tr("{n} quotes").format(n=count),)
        case "waiting":
            return (tr("not compared yet"),)
        case "fidelity":
            return (tr("{n} of 100 words changed").format(n=note.detail),)
        case "left out":
            blocks = tr("1 block left out: ") if count == 1 else tr("{n} blocks left out: ").format(n=count)
            return (blocks, tr("show"))
        case "cut off":
            return (tr("Looks cut off after ¶{n}").format(n=count),)
        case "language":
            return (tr("another language ({code})").format(code=note.detail),)
        case "warning":
            return (note.detail,)
        case _:
            judged = {"cut": tr("{n} cut"), "altered": tr("{n} altered")}
            plain = {"cut": tr("{n} lacking"), "altered": tr("{n} differing")}
            return ((judged if note.judged else plain)[note.what].format(n=count),)


def spoken(line: SourceLine) -> str:
    """All that a line shows, as one sentence for screen readers and the tooltip."""
    marks = [_tr("my draft")] if line.is_draft else []
    said = ["".join(say(note)[:1]).rstrip(": ") for note in line.notes]
    return ", ".join(part for part in [line.label, line.time, *marks, *said] if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sources", text)
