"""Light, dark or high contrast, and the zoom: as the system has it until she chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from variorum.storage.resources import read_table
from variorum.window.palette import Look, look_of
from variorum.window.style import style_sheet

if TYPE_CHECKING:
    from variorum.window.palette import Palette

ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200)
CHOICES = ("as_system", "light", "dark", "high_contrast")


class Appearance(QObject):
    """Which look holds; tells when another one does."""

    changed = Signal(object)  # a Look

    def __init__(self, choice: str = "as_system", zoom: int = 100) -> None:
        super().__init__()
        self._choice = choice
        self._zoom = zoom
        self.look = self._made()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> str:
        """What she chose; one of ``CHOICES``."""
        return self._choice

    @property
    def zoom(self) -> int:
        """Per cent."""
        return self._zoom

    def choose(self, choice: str) -> None:
        """Take another scheme."""
        self._choice = choice
        self._change()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 is back to 100 %."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self._zoom))
        self._zoom = ZOOMS[max(0, min(nearest + steps, len(ZOOMS) - 1))] if steps else 100
        self._change()

    def apply(self) -> None:
        """Dress the whole application in the look."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(_qt_palette(self.look.palette))
            app.setStyleSheet(_sheet(self.look))

    def _follow_system(self) -> None:
        if self._choice == "as_system":
            self._change()

    def _change(self) -> None:
        self.look = self._made()
        self.apply()
        self.changed.emit(self.look)

    def _made(self) -> Look:
        scheme = self._choice if self._choice != "as_system" else _system_scheme()
        return look_of(scheme, self._zoom / 100)


def _system_scheme() -> str:
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"


def _sheet(look: Look) -> str:
    palette = look.palette
    names = (name for name in palette.__slots__ if isinstance(getattr(palette, name), QColor))
    colours = {name: getattr(palette, name).name() for name in names}
    colours |= {f"{name}_tint": meaning.tint.name() for name, meaning in palette.meanings.items()}
    return style_sheet(colours, read_table("themes/theme.toml")["type"]["article"], look.zoom)


def _qt_palette(palette: Palette) -> QPalette:
    """For what the style sheet does not reach: native dialogs, text cursors, selections."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: palette.chrome,
        QPalette.ColorRole.Base: palette.paper,
        QPalette.ColorRole.AlternateBase: palette.paper,
        QPalette.ColorRole.Button: palette.paper,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.PlaceholderText: palette.ink_3,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_solid,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.ToolTipBase: palette.paper,
        QPalette.ColorRole.ToolTipText: palette.ink,
    }
    for role, colour in roles.items():
        made.setColor(role, colour)
    return made
