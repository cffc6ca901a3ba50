"""Every sign of the window, drawn from path data in a 14 px box."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from variorum.storage.resources import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

BOX = 14.0
_CORNER = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign's paths. They are shared: whoever draws them must not change them."""

    solid: bool
    stroke: QPainterPath  # drawn with a pen, dashed where told
    mark: QPainterPath  # drawn with a pen, never dashed
    fill: QPainterPath
    width: float
    dashed: bool


def draw_sign(
    painter: QPainter, name: str, corner: QPointF, ink: QColor, on_solid: QColor, size: float = BOX
) -> None:
    """Draw the sign with its upper left corner there, moved to whole pixels so that its lines are sharp."""
    sign = sign_named(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(round(corner.x()), round(corner.y()))
    painter.scale(size / BOX, size / BOX)
    if sign.solid:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(0, 0, BOX, BOX), _CORNER, _CORNER)
    _draw_lines(painter, sign, on_solid if sign.solid else ink)
    painter.restore()


def sign_icon(name: str, ink: QColor, on_solid: QColor, size: int = 14) -> QIcon:
    """The sign as an icon, sharp at one, two and three pixels a point."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(size * ratio, size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_sign(painter, name, QPointF(0, 0), ink, on_solid, size)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would tint the second beyond knowing
            icon.addPixmap(pixmap, mode)
    return icon


@cache
def sign_named(name: str) -> Sign:
    """The sign of that name.

    Raises:
        KeyError: if there is none.
    """
    table = _table()[name]
    stroke, fill = _path(table.get("stroke", "")), _path(table.get("fill", ""))
    for x, y, radius in table.get("rings", ()):
        stroke.addEllipse(QPointF(x, y), radius, radius)
    for x, y, radius in table.get("dots", ()):
        fill.addEllipse(QPointF(x, y), radius, radius)
    return Sign(
        solid=table.get("solid", False),
        stroke=stroke,
        mark=_path(table.get("mark", "")),
        fill=fill,
        width=table.get("width", 1.4),
        dashed=table.get("dashed", False),
    )


def sign_names() -> tuple[str, ...]:
    """Every sign there is."""
    return tuple(_table())


@cache
def _table() -> dict[str, Any]:
    return read_table("themes/signs.toml")


def _draw_lines(painter: QPainter, sign: Sign, colour: QColor) -> None:
    pen = QPen(colour, sign.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(sign.mark)
    if sign.dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.9, 1.2])
        painter.setPen(pen)
    painter.drawPath(sign.stroke)
    painter.fillPath(sign.fill, colour)


def _path(data: str) -> QPainterPath:
    """SVG path data with absolute M, L, H, V, C and Z."""
    path = QPainterPath()
    for command, numbers in _commands(data):
        here = path.currentPosition()
        match command:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "H":
                path.lineTo(numbers[0], here.y())
            case "V":
                path.lineTo(here.x(), numbers[0])
            case "C":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    for command, numbers in re.findall(r"([MLHVCZ])([^MLHVCZ]*)", data):
        yield command, [float(number) for number in numbers.split()]
