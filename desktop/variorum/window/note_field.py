"""The field for her note. It speaks when she has finished, not with every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class NoteField(QPlainTextEdit):
    """A note on one finding or family."""

    finished = Signal(str, str)  # what it is on, the note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = ""
        self._kept = ""
        self.setPlaceholderText(self.tr("Write a note for the desk"))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)

    def show_note(self, on: str, note: str) -> None:
        """Show the note on another thing; what was being written for the last one is kept first."""
        if on == self._on and self.hasFocus():
            return
        self.finish()
        self._on, self._kept = on, note
        self.setPlainText(note)
        self.setEnabled(bool(on))

    def finish(self) -> None:
        """Say what was written, if it is new."""
        text = self.toPlainText().strip()
        if self._on and text != self._kept.strip():
            self._kept = text
            self.finished.emit(self._on, text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """She has finished."""
        super().focusOutEvent(event)
        self.finish()
