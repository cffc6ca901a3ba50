"""The text of the help: a document whose entries can be gone to, and that tells which one is being read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from variorum.window.signs import sign_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QResizeEvent, QTextBlock

    from variorum.window.palette import Look

_AT_TOP = QPoint(24, 40)  # px: what stands there is being read
_ABOVE = 10  # px of room over the entry gone to


class HelpText(QTextBrowser):
    """Rich text with anchors."""

    reading = Signal(str)  # the name of the entry that she has scrolled to

    def __init__(self, name: str) -> None:
        super().__init__()
        self._entries: list[tuple[int, str]] = []  # block that an entry begins with, its name
        self._is_scrolling = False  # by her own hand, not because lines break elsewhere
        self._here = ""  # the entry gone to, or read since
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.verticalScrollBar().actionTriggered.connect(self._scroll)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    def show_page(self, markup: str, signs: Iterable[str], look: Look) -> None:
        """Show a page of rich text that uses these signs as images named ``sign:NAME``."""
        document, side = self.document(), look.faces.finding.font.pixelSize()
        document.setDocumentMargin(look.px(16))
        self.setHtml(markup)
        for name in signs:
            icon = sign_icon(name, look.palette.meaning(name).ink, look.palette.on_solid, side)
            image = icon.pixmap(QSize(side, side), self.devicePixelRatioF())
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"sign:{name}"), image)
        self._entries = list(_entries(document))

    def go_to(self, topic: str) -> None:
        """Scroll to the entry of that name, to the beginning for ""."""
        self._here, self._is_scrolling = topic, False
        bar = self.verticalScrollBar()
        bar.setValue(0)
        if topic:
            self.scrollToAnchor(topic)
            bar.setValue(bar.value() - _ABOVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere: what was being read stays in sight."""
        super().resizeEvent(event)
        self.go_to(self._here)

    def _scroll(self, _action: int) -> None:
        """She scrolls: the value follows."""
        self._is_scrolling = True

    def _tell(self) -> None:
        if not self._is_scrolling or not self._entries:
            return
        self._is_scrolling = False
        block = self.cursorForPosition(_AT_TOP).blockNumber()
        at = bisect_right(self._entries, block, key=lambda entry: entry[0]) - 1
        self._here = self._entries[max(at, 0)][1]
        self.reading.emit(self._here)


def _entries(document: QTextDocument) -> Iterator[tuple[int, str]]:
    block = document.begin()
    while block.isValid():
        yield from ((block.blockNumber(), name) for name in _anchors(block))
        block = block.next()


def _anchors(block: QTextBlock) -> list[str]:
    formats = (found.format for found in block.textFormats())
    return [name for one in formats for name in one.anchorNames()]
