"""Search in all sources: how often, in how many, and one place after the other with its words around it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from variorum.window.buttons import SignButton
from variorum.window.finding_places import around, places_of, row_of

if TYPE_CHECKING:
    from variorum.model import Comparison, Place
    from variorum.window.palette import Look

_PATIENCE = 120  # ms after the last key


class FindBar(QFrame):
    """Stands under the toolbar while there is something to look for."""

    found = Signal(object)  # a Selection
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._comparison: Comparison | None = None
        self._words = ""
        self._places: tuple[Place, ...] = ()
        self._at = -1
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._search)
        self._count = QLabel()
        self._context = QLabel(textFormat=Qt.TextFormat.RichText)
        self._context.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = [self._button(*spec) for spec in self._specs()]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 10, 3)
        row.addWidget(self._count)
        row.addWidget(self._context, 1)
        for button in self._buttons:
            row.addWidget(button)
        self.hide()

    @property
    def says(self) -> str:
        """How many places there are."""
        return self._count.text()

    def look_for(self, words: str) -> None:
        """Search as soon as she stops typing."""
        self._words = words.strip()
        self._soon.start()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Search in this one from now on."""
        self._comparison = comparison
        if self._words:
            self._soon.start()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round and round."""
        if self._soon.isActive():
            self._soon.stop()
            self._search()
        if self._places:
            self._at = (self._at + by) % len(self._places) if self._at >= 0 else 0 if by > 0 else -1
            self._at %= len(self._places)
            self._show_place()

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        for button in self._buttons:
            button.set_look(look)

    def _search(self) -> None:
        self._places = places_of(self._words, self._comparison) if self._comparison else ()
        self._at = -1
        self._context.clear()
        self.setVisible(bool(self._words))
        sources = len({place.source for place in self._places})
        if not self._places:
            self._count.setText(self.tr("“{words}” stands in no source.").format(words=self._words))
        else:
            text = self.tr("“{words}”: {n} places in {sources} sources")
            self._count.setText(text.format(words=self._words, n=len(self._places), sources=sources))

    def _show_place(self) -> None:
        if self._comparison is None:
            return
        place = self._places[self._at]
        before, words, after = (escape(part) for part in around(place, self._comparison))
        label = escape(self._comparison.sources[place.source].label)
        number = f"{self._at + 1}/{len(self._places)}"
        self._context.setText(f"<b>{number} · {label}</b>&nbsp; …{before}<b>{words}</b>{after}…")
        selection = row_of(place, self._comparison)
        if selection is not None:
            self.found.emit(selection)

    def _specs(self) -> tuple[tuple[str, str, int], ...]:
        return (
            ("chevron_left", self.tr("Find previous"), -1),
            ("chevron_right", self.tr("Find next"), 1),
            ("cross", self.tr("Close the search"), 0),
        )

    def _button(self, sign: str, name: str, by: int) -> SignButton:
        button = SignButton("", sign=sign)
        button.setProperty("quiet", True)  # noqa: FBT003 -- Qt's own signature
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(by) if by else self.closed.emit())
        return button
