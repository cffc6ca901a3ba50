"""The panel at the right: what is chosen, in every source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from variorum.model import Comparison, Remark
    from variorum.phrases import Phrases
    from variorum.window.palette import Look
    from variorum.window.selection import Selection


class Inspector(QScrollArea):
    """Every wording of the chosen family or row, why it is judged so, her note and decision."""

    note_changed = Signal(str, str)  # Finding.id or Family.id, the note
    not_same_quote = Signal(object)  # the Selection whose rendering does not belong to its family
    copy_request = Signal(str)  # a correction request, ready for the clipboard
    chosen = Signal(object)  # a Selection: she clicked another source's rendering

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look

    def show_selection(
        self, comparison: Comparison | None, selection: Selection | None, remark: Remark | None = None
    ) -> None:
        """Show what is chosen; nothing chosen says what to do."""

    def focus_note(self) -> None:
        """Put the cursor into the note (N)."""
