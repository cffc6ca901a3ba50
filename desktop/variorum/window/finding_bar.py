"""The finding as a headline, with its reason and what she can decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from variorum.model import Comparison, Finding, Remark
    from variorum.phrases import Phrases
    from variorum.window.palette import Look


class FindingBar(QWidget):
    """One finding: sign, headline, reason, Agree, Ask desk, Dismiss, and the way to the next."""

    agree = Signal()
    ask_desk = Signal()
    dismiss = Signal()
    next_finding = Signal()
    previous_finding = Signal()

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look

    def show_finding(
        self,
        comparison: Comparison,
        finding: Finding | None,
        position: int,
        total: int,
        remark: Remark | None = None,
    ) -> None:
        """Show the finding, ``position`` of ``total`` (from 1); None says that nothing was found."""

    def set_compact(self, *, compact: bool) -> None:
        """Leave only sign and key on the buttons, for a narrow window."""
