"""Builds a comparison's lookups while nothing else is to be done, so that the next view opens at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.window.comparison_index import ComparisonIndex


class Preparing(QObject):
    """One lookup in each idle turn of the event loop; a newer comparison takes the older one's place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)

    def start(self, index: ComparisonIndex) -> None:
        """Begin with another comparison."""
        self._steps = index.prepare()
        self._idle.start()

    def _go_on(self) -> None:
        if next(self._steps, self) is self:
            self._idle.stop()
