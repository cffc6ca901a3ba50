"""What every view of a comparison can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Comparison, Remark
    from variorum.phrases import Phrases
    from variorum.window.comparison_index import ComparisonIndex
    from variorum.window.palette import Look
    from variorum.window.selection import Selection


class View(QWidget):
    """A view of one comparison.

    Views know nothing of each other: the window hands a selection from one to all.
    """

    selected = Signal(object)  # a Selection she made here
    opened = Signal(object)  # a Selection she wants to see in the inspector (Enter, double click)

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self.update()

    def show_comparison(
        self, comparison: Comparison, remarks: Mapping[str, Remark], index: ComparisonIndex | None = None
    ) -> None:
        """Show another comparison, and keep the selection where it still fits.

        Args:
            comparison: what is shown.
            remarks: her decisions and notes, by what they are on.
            index: the comparison's lookups, if another view has them already.
        """
        raise NotImplementedError

    def select(self, selection: Selection | None) -> None:
        """Show what is chosen and bring it on screen. Emits nothing."""
        raise NotImplementedError
