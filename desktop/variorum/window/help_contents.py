"""The table of contents of the help: chapters, and in them the entries with their signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from variorum.window.signs import sign_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.window.help_content import Chapter, Topic
    from variorum.window.palette import Look

_SIGN, _HEADING = 16, 30  # px
_NAME = Qt.ItemDataRole.UserRole


class HelpContents(QListWidget):
    """Choosing an entry goes there."""

    chosen = Signal(str)  # the name of an entry

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.currentItemChanged.connect(lambda item: self.chosen.emit(_name(item)) if _name(item) else None)

    @property
    def topic(self) -> str:
        """The name of the entry that is chosen, "" if none is."""
        return _name(self.currentItem())

    def show_chapters(self, parts: Sequence[Chapter], look: Look) -> None:
        """List the chapters, and keep the entry that was chosen if it is still there."""
        kept = self.topic
        self.blockSignals(True)  # noqa: FBT003 -- Qt's own signature
        self.clear()
        self.setIconSize(QSize(look.px(_SIGN), look.px(_SIGN)))
        for part in parts:
            self.addItem(_heading(part.title, look))
            for topic in part.topics:
                self.addItem(_entry(topic, look))
        self.mark(kept)
        self.blockSignals(False)  # noqa: FBT003 -- as above

    def mark(self, topic: str) -> bool:
        """Choose the entry of that name; gives whether there is one."""
        items = (self.item(row) for row in range(self.count()))
        item = next((item for item in items if topic and _name(item) == topic), None)
        if item is not None:
            self.setCurrentItem(item)
        return item is not None


def _name(item: QListWidgetItem | None) -> str:
    return str(item.data(_NAME) or "") if item is not None else ""


def _heading(title: str, look: Look) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(look.faces.label.font)
    item.setForeground(look.palette.ink_2)
    item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
    item.setSizeHint(QSize(0, look.px(_HEADING)))
    return item


def _entry(topic: Topic, look: Look) -> QListWidgetItem:
    ink = look.palette.meaning(topic.name).ink
    icon = sign_icon(topic.name, ink, look.palette.on_solid, look.px(_SIGN))
    item = QListWidgetItem(icon, topic.title)
    item.setData(_NAME, topic.name)
    return item
