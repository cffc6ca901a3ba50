"""A cell's content set in a width: what stands where, measured once and painted often."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from variorum.window.cell_content import Run
from variorum.window.marked_text import Ink, MarkedText
from variorum.window.signs import BOX, draw_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.window.cell_content import CellContent, Ghost, Note
    from variorum.window.palette import Face, Look

PAD_TOP, PAD_RIGHT, PAD_BOTTOM, PAD_LEFT = 10, 10, 12, 12
GUTTER = 26  # the base column's number stands in it
_TIGHT_LEFT, _TIGHT_RIGHT = 8, 2  # in a narrow column
_SIGN_GAP = 6
_GAP = 4


class _Text(NamedTuple):
    text: MarkedText
    corner: QPointF


class _SignAt(NamedTuple):
    name: str
    corner: QPointF
    ink: QColor


class CellLayout:
    """The pieces of a cell from top to bottom: label, words, notes, ghost."""

    def __init__(self, content: CellContent, width: float, look: Look) -> None:
        self._look = look
        self._texts: list[_Text] = []
        self._signs: list[_SignAt] = []
        self._ghost_frame: QRectF | None = None
        gutter = look.px(GUTTER) if content.number is not None else 0
        left, right = (_TIGHT_LEFT, _TIGHT_RIGHT) if content.compact else (PAD_LEFT, PAD_RIGHT)
        self._left = look.px(left) + gutter
        self._width = width - self._left - look.px(right)
        self._top = float(look.px(PAD_TOP))
        self._place_number(content)
        self._place_label(content)
        self._place_words(content)
        for note in content.notes:
            self._place_note(note)
        if content.ghost is not None:
            self._place_ghost(content.ghost)
        self.height = self._top + look.px(PAD_BOTTOM)

    @property
    def ghost_frame(self) -> QRectF | None:
        """Where the ghost of a moved passage stands, for a click on it."""
        return self._ghost_frame

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the cell with its upper left corner there, without ground or frame."""
        for piece in self._texts:
            piece.text.paint(painter, corner + piece.corner)
        for sign in self._signs:
            on_solid = self._look.palette.on_solid
            draw_sign(painter, sign.name, corner + sign.corner, sign.ink, on_solid, self._look.px(BOX))
        if self._ghost_frame is not None:
            painter.setPen(QPen(self._look.palette.line_strong, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._ghost_frame.translated(corner), 3, 3)

    def _place_number(self, content: CellContent) -> None:
        if not content.number:
            return
        face = self._look.faces.micro
        words = str(content.number)
        left = self._left - self._look.px(10) - face.metrics().horizontalAdvance(words)
        top = self._top + self._look.px(1) if content.label else self._top + self._look.px(3)
        self._place([Run(words)], face, QPointF(left, top), 99, self._look.palette.ink_3)

    def _place_label(self, content: CellContent) -> None:
        if content.sign is None and not content.label:
            return
        look, left = self._look, float(self._left)
        ink = look.palette.meaning(content.meaning).ink
        if content.sign is not None:
            self._signs.append(_SignAt(content.sign, QPointF(left, self._top + look.px(1)), ink))
            left += look.px(BOX + (_GAP if content.compact else _SIGN_GAP))
        heavy = not content.quiet and content.meaning not in ("absent", "verbatim")
        face = look.faces.label if heavy else look.faces.note
        if content.compact:
            face = look.faces.short
        room = self._left + self._width - left
        label = self._place(content.label or [Run(" ")], face, QPointF(left, self._top), room, ink)
        if content.tag is not None:
            self._place_tag(content.tag, left + label.last_line_end + look.px(12))
        self._top += label.height

    def _place_tag(self, tag: Note, left: float) -> None:
        """A small word beside the label, if there is room."""
        look = self._look
        face = look.faces.micro
        words = "".join(run.text for run in tag.runs)
        if left + look.px(BOX) + face.metrics().horizontalAdvance(words) > self._left + self._width:
            return
        if tag.sign is not None:
            corner = QPointF(left, self._top + look.px(1))
            self._signs.append(_SignAt(tag.sign, corner, look.palette.ink_2))
            left += look.px(BOX + _GAP)
        self._place(tag.runs, face, QPointF(left, self._top + look.px(1)), 999, look.palette.ink_2)

    def _place_words(self, content: CellContent) -> None:
        if not content.runs:
            return
        look = self._look
        if self._top > look.px(PAD_TOP):
            self._top += look.px(_GAP)
        face = look.faces.cell if content.number is None else look.faces.base
        colour = look.palette.ink_3 if content.quiet else look.palette.ink
        corner = QPointF(self._left, self._top)
        text = self._place(content.runs, face, corner, self._width, colour, content.meaning)
        self._top += text.height

    def _place_note(self, note: Note) -> None:
        look, left = self._look, float(self._left)
        self._top += look.px(_GAP)
        if note.sign is not None:
            ink = look.palette.meaning(note.meaning).ink
            self._signs.append(_SignAt(note.sign, QPointF(left, self._top + look.px(1)), ink))
            left += look.px(BOX + _SIGN_GAP)
        room = self._left + self._width - left
        corner = QPointF(left, self._top)
        self._top += self._place(note.runs, look.faces.note, corner, room, look.palette.ink_2).height

    def _place_ghost(self, ghost: Ghost) -> None:
        look, pad = self._look, self._look.px(8)
        top = self._top + look.px(6)
        left = self._left + pad
        self._signs.append(_SignAt("moved", QPointF(left, top + look.px(4)), look.palette.ink_2))
        title_at = QPointF(left + look.px(BOX + _GAP), top + look.px(4))
        room = self._width - 2 * pad
        title = self._place([Run(ghost.title)], look.faces.micro, title_at, room - 20, look.palette.ink_2)
        words_at = QPointF(left, title_at.y() + title.height)
        elided = look.faces.ghost.metrics().elidedText(ghost.words, Qt.TextElideMode.ElideRight, room)
        words = self._place([Run(elided)], look.faces.ghost, words_at, room, look.palette.ink_2)
        bottom = words_at.y() + words.height + look.px(6)
        self._ghost_frame = QRectF(self._left + 0.5, top + 0.5, self._width - 1, bottom - top)
        self._top = bottom + 1

    def _place(
        self,
        runs: Sequence[Run],
        face: Face,
        corner: QPointF,
        width: float,
        colour: QColor,
        meaning: str = "verbatim",
    ) -> MarkedText:
        ink = Ink(text=colour, meaning=self._look.palette.meaning(meaning))
        text = MarkedText(runs, face, width, self._look, ink)
        self._texts.append(_Text(text, corner))
        return text
