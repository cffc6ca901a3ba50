"""The theme as Qt's colours and fonts: what every view is given to look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from variorum.storage.resources import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAMPLE = "We have not, so far, found any reason to close the road"

SCHEMES = ("light", "dark", "high_contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The colours of one verdict or kind."""

    ink: QColor  # sign, word, underline and strike
    tint: QColor  # ground of a cell
    chip: QColor  # ground of the changed words


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of one scheme."""

    desk: QColor
    chrome: QColor
    panel: QColor
    paper: QColor
    hover: QColor
    line: QColor
    line_strong: QColor
    control: QColor
    ink: QColor
    ink_2: QColor
    ink_3: QColor
    accent: QColor
    accent_tint: QColor
    on_solid: QColor
    deleted: QColor
    meanings: Mapping[str, Meaning]
    borrowed: Mapping[str, str]  # a finding's kind -> the meaning whose colours it borrows

    def meaning(self, name: str) -> Meaning:
        """The colours of a verdict or of a finding's kind; those of `absent` for a name without its own."""
        return self.meanings.get(self.borrowed.get(name, name), self.meanings["absent"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A font and the height of its lines in px."""

    font: QFont
    line: float
    average: float  # width of a character in px, for estimates

    def metrics(self) -> QFontMetricsF:
        """The font's metrics."""
        return QFontMetricsF(self.font)


@dataclass(frozen=True, slots=True, kw_only=True)
class Faces:
    """The theme's type, at one zoom."""

    micro: Face
    label: Face
    note: Face  # the label's size in plain weight
    body: Face
    cell: Face
    base: Face
    finding: Face
    prose: Face
    headline: Face
    short: Face  # verdicts in a narrow column
    told: Face  # sentences of the app in the inspector
    ghost: Face  # the cell's, in italics


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a view is given to look like. Two looks are one only if they are the same value's object."""

    scheme: str
    zoom: float
    palette: Palette
    faces: Faces

    def px(self, pixels: float) -> int:
        """A length of the theme at this zoom."""
        return round(pixels * self.zoom)


def look_of(scheme: str = "light", zoom: float = 1.0, theme: Mapping[str, Any] | None = None) -> Look:
    """The look of a scheme at a zoom (1.0 = 100 %), from the theme's table. Needs a running QApplication."""
    theme = theme or read_table("themes/theme.toml")
    return Look(scheme=scheme, zoom=zoom, palette=_palette(theme, scheme), faces=_faces(theme["type"], zoom))


def _palette(theme: Mapping[str, Any], scheme: str) -> Palette:
    colours = {name: QColor(value) for name, value in theme[scheme]["palette"].items()}
    meanings = {name: _meaning(colour) for name, colour in theme[scheme]["meaning"].items()}
    return Palette(**colours, meanings=meanings, borrowed=theme["kind_colour"])


def _meaning(table: Mapping[str, str]) -> Meaning:
    tint = table["tint"]
    return Meaning(ink=QColor(table["ink"]), tint=QColor(tint), chip=QColor(table.get("chip", tint)))


def _faces(table: Mapping[str, Any], zoom: float) -> Faces:
    article = _first_installed(table["article"])
    sizes = {**table, "note": {**table["label"], "weight": 400}}
    sizes["short"] = {**table["micro"], "weight": 600, "line": table["label"]["line"]}
    sizes["told"] = {**table["label"], "weight": 400, "line": 18}
    sizes["ghost"] = {**table["cell"], "px": table["label"]["px"], "line": 17, "italic": True}
    return Faces(**{name: _face(sizes[name], zoom, article) for name in Faces.__slots__})


def _face(table: Mapping[str, Any], zoom: float, article: str) -> Face:
    font = QFont(QApplication.font())
    if table.get("family") == "article":
        font.setFamilies([article])
    font.setPixelSize(round(table["px"] * zoom))
    font.setItalic(table.get("italic", False))
    font.setWeight(QFont.Weight(table.get("weight", 400)))
    if hasattr(QFont, "setFeature"):  # since Qt 6.7: figures that stand in columns
        font.setFeature(QFont.Tag("tnum"), 1)
    average = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return Face(font=font, line=round(table["line"] * zoom), average=average)


def _first_installed(families: list[str]) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), families[-1])
