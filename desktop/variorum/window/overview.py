"""The bar at the edge: the whole story at a glance, a lane per column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from variorum.window.palette import Look
    from variorum.window.view import View


class Overview(QWidget):
    """Lanes of the attached view, a frame where its viewport is; dragging it drives the view's scroll bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedWidth(look.px(40))

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self.update()

    def attach(self, view: View) -> None:
        """Show this view from now on; it takes lines, lanes and scroll bar from the view itself."""
