"""Words with differences, laid out once and painted often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.window.cell_content import Run
    from variorum.window.palette import Face, Look, Meaning

_STRIKE_ALPHA = 0.6  # full strength makes lost words unreadable
_CHIP_OVERHANG = 2.0
_PLAIN_MARKS = frozenset({"plain", "strong", "quiet"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """What colours the words take."""

    text: QColor
    meaning: Meaning


class MarkedText:
    """Runs of words in a width: lines of even pitch, with chips, strikes and underlines at fixed places."""

    def __init__(self, runs: Sequence[Run], face: Face, width: float, look: Look, ink: Ink) -> None:
        self._face, self._look, self._ink = face, look, ink
        runs = [_padded(run) if run.mark == "chip" else run for run in runs]
        self._layout = QTextLayout("".join(run.text for run in runs), face.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if _runs_leftwards(self._layout.text()):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setFormats(list(_formats(runs, look, ink)))
        self.width = width
        self.height = self._break_lines(width)
        self._chips: list[tuple[QRectF, QColor]] = []
        self._frames: list[QRectF] = []
        self._strikes: list[QLineF] = []
        self._underlines: list[tuple[QLineF, float, QColor]] = []
        self._measure_marks(runs)

    @property
    def last_line_end(self) -> float:
        """How far the last line reaches, in px from the left."""
        line = self._layout.lineAt(self._layout.lineCount() - 1)
        return line.naturalTextRect().right() if line.isValid() else 0.0

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the words with their upper left corner there."""
        painter.save()
        painter.translate(corner)
        for chip, ground in self._chips:
            painter.fillRect(chip, ground)
        painter.setPen(self._ink.text)
        self._layout.draw(painter, QPointF(0, 0))
        self._paint_lines(painter)
        painter.restore()

    def _paint_lines(self, painter: QPainter) -> None:
        strike = QColor(self._ink.meaning.ink)
        strike.setAlphaF(_STRIKE_ALPHA)
        painter.setPen(QPen(strike, self._look.px(1)))
        painter.drawLines(self._strikes)
        for line, width, colour in self._underlines:
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.palette.line_strong, 1, Qt.PenStyle.DashLine))
        for frame in self._frames:
            painter.drawRoundedRect(frame, 3, 3)

    def _break_lines(self, width: float) -> float:
        """Break into lines of the face's pitch, whatever fonts stand in them; gives the height."""
        top, pitch = 0.0, self._face.line
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
            top += pitch
        self._layout.endLayout()
        return top

    def _measure_marks(self, runs: Sequence[Run]) -> None:
        at = 0
        for run in runs:
            end = at + _units(run.text)
            if run.group or run.mark not in _PLAIN_MARKS:
                for line in self._stretches(at, end):
                    self._measure_mark(run, line)
            at = end

    def _measure_mark(self, run: Run, box: QRectF) -> None:
        if run.mark == "chip":
            self._frames.append(box.adjusted(0.5, 2.5, -0.5, -1.5))
            return
        if run.group:
            figure = run.mark == "figure"  # a number that conflicts, in a cell of another meaning
            meaning = self._look.palette.meaning("figure_conflict") if figure else self._ink.meaning
            self._chips.append((box.adjusted(-_CHIP_OVERHANG, 1, _CHIP_OVERHANG, -1), meaning.chip))
        middle = box.top() + box.height() * 0.56
        if run.mark == "deleted":
            self._strikes.append(QLineF(box.left(), round(middle) + 0.5, box.right(), round(middle) + 0.5))
        elif run.mark in ("inserted", "figure", "ellipsis"):
            width = self._look.px(2)
            under = round(box.bottom() - 3) + width / 2
            if run.mark != "figure":
                self._underline(box, under, width, self._ink.meaning.ink)
        elif run.mark == "reworded":
            self._underline(box, round(box.bottom() - 2) + 0.5, 1, self._look.palette.line_strong)

    def _underline(self, box: QRectF, height: float, width: float, colour: QColor) -> None:
        self._underlines.append((QLineF(box.left(), height, box.right(), height), width, colour))

    def _stretches(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch of the text stands, a box per line, without the spaces at a line's end."""
        text = self._layout.text()
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if last < end:
                while last > first and text[last - 1].isspace():
                    last -= 1
            if first < last:
                left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                yield QRectF(left, number * self._face.line, right - left, self._face.line)


def _x(answer: object) -> float:
    """The place alone: PySide answers ``cursorToX`` with a place, or with a place and the cursor it took."""
    place = answer[0] if isinstance(answer, tuple) else answer
    return place if isinstance(place, float) else 0.0


def _formats(runs: Sequence[Run], look: Look, ink: Ink) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for run in runs:
        length = _units(run.text)
        if run.mark != "plain":
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = at, length, _format(run, look, ink)
            yield found
        at += length


def _format(run: Run, look: Look, ink: Ink) -> QTextCharFormat:
    style = QTextCharFormat()
    match run.mark:
        case "deleted":
            style.setForeground(look.palette.deleted)
        case "quiet":
            style.setForeground(look.palette.ink_3)
        case "inserted" | "strong":
            style.setForeground(look.palette.ink)
            style.setFontWeight(QFont.Weight.DemiBold)
        case "figure" | "ellipsis":
            style.setForeground(ink.meaning.ink if run.mark == "ellipsis" else look.palette.ink)
            style.setFontWeight(QFont.Weight.Bold)
        case "chip":
            style.setFont(look.faces.micro.font)
            style.setForeground(look.palette.meaning("trimmed").ink)
        case _:
            style.setForeground(ink.text)
    return style


def _padded(run: Run) -> Run:
    """A chip with room inside its frame; its words stay on one line."""
    words = run.text.replace(" ", "\N{NO-BREAK SPACE}")
    padded = f"\N{NO-BREAK SPACE}{words}\N{NO-BREAK SPACE}"
    return run._replace(text=f"\N{FIRST STRONG ISOLATE}{padded}\N{POP DIRECTIONAL ISOLATE}")


def _runs_leftwards(text: str) -> bool:
    """Whether the first letter that has a direction is of a script written from the right."""
    strong = (bidirectional(letter) for letter in text)
    return next((direction in ("R", "AL") for direction in strong if direction in ("L", "R", "AL")), False)


def _units(text: str) -> int:
    """The length in UTF-16 units, as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
