"""Sentences under the toolbar: what could not be read, what was noticed, what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from variorum.window.buttons import SignButton, make_link

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.window.palette import Look

_MOST = 4  # strips at once; the oldest goes first


class StripArea(QWidget):
    """The strips, the newest at the bottom. A strip with the same key takes the place of the older one."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._strips: dict[str, _Strip] = {}
        self._look: Look | None = None
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands there at present."""
        return tuple(strip.sentence for strip in self._strips.values())

    def say(
        self, key: str, sentence: str, *offers: tuple[str, Callable[[], object]], warning: bool = False
    ) -> None:
        """Say a sentence, with things to click on behind it. A click on one takes the strip away."""
        self.take_back(key)
        strip = _Strip(sentence, offers, lambda: self.take_back(key), warning=warning)
        if self._look is not None:
            strip.set_look(self._look)
        self._strips[key] = strip
        self._column.addWidget(strip)
        if len(self._strips) > _MOST:
            self.take_back(next(iter(self._strips)))
        self.show()

    def take_back(self, key: str) -> None:
        """Take a strip away, if it is still there."""
        strip = self._strips.pop(key, None)
        if strip is not None:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))

    def take_back_newest(self) -> bool:
        """Take the newest strip away; False if there was none."""
        if not self._strips:
            return False
        self.take_back(next(reversed(self._strips)))
        return True

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        for strip in self._strips.values():
            strip.set_look(look)


class _Strip(QFrame):
    def __init__(
        self,
        sentence: str,
        offers: tuple[tuple[str, Callable[[], object]], ...],
        close: Callable[[], None],
        *,
        warning: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.sentence = sentence
        self.setProperty("warning", warning)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 10, 4)
        row.setSpacing(12)
        label = QLabel(sentence, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(label, 1)
        for text, do in offers:
            link = make_link(text, self)
            link.clicked.connect(close)
            link.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(link)
        self._close = SignButton("", sign="cross")
        self._close.setProperty("quiet", True)  # noqa: FBT003 -- Qt's own signature
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(close)
        row.addWidget(self._close)

    def set_look(self, look: Look) -> None:
        self._close.set_look(look)
