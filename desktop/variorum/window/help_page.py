"""The page that explains every verdict and kind of finding: contents, a search, and an example of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from variorum.window.help_content import chapters
from variorum.window.help_contents import HelpContents
from variorum.window.help_markup import Print, page_markup
from variorum.window.help_text import HelpText
from variorum.window.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from variorum.phrases import Phrases
    from variorum.storage.help_texts import Help
    from variorum.window.palette import Look

_SIZE, _LEFT = (880, 660), 216


class HelpPage(QDialog):
    """A window beside the window: it blocks nothing, and follows look and zoom."""

    def __init__(self, parent: QWidget | None, look: Look, phrases: Phrases, help_texts: Help) -> None:
        super().__init__(parent)
        self._look, self._phrases, self._help = look, phrases, help_texts
        self._is_stale = True
        words = help_texts.words
        self.setWindowTitle(words["title"])
        find = QKeySequence(QKeySequence.StandardKey.Find)
        self._find = SearchField(look, words["find"], find.toString(QKeySequence.SequenceFormat.NativeText))
        self._contents = HelpContents(words["contents"])
        self._text = HelpText(words["title"])
        QShortcut(find, self).activated.connect(self._find.setFocus)
        self._arrange()
        self._connect()
        self.set_look(look)

    @property
    def topic(self) -> str:
        """The name of the entry that is shown, "" for the beginning."""
        return self._contents.topic

    def open_at(self, topic: str = "") -> None:
        """Show the page at the entry of that name; at its beginning for "" and for a name without one."""
        self._find.clear()
        self.show()
        self.activateWindow()
        self._contents.setFocus()
        if not self._contents.mark(topic):
            self._contents.setCurrentRow(-1)
        self._text.go_to(self.topic)

    def set_look(self, look: Look) -> None:
        """Take on another look; the entry that is shown stays."""
        grown = look.zoom != self._look.zoom or self._is_stale
        self._look, self._is_stale = look, True
        self._find.set_look(look)
        self._left.setFixedWidth(look.px(_LEFT))
        if grown:
            room = self.screen().availableSize()
            self.resize(min(look.px(_SIZE[0]), room.width()), min(look.px(_SIZE[1]), room.height()))
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the page before it is seen."""
        if self._is_stale:
            self._refresh()
        super().showEvent(event)

    def _refresh(self) -> None:
        """Set the page anew, with what holds the words that she looks for."""
        self._is_stale = False
        parts = chapters(self._help, self._phrases, self._find.text())
        names = [topic.name for part in parts for topic in part.topics]
        self._contents.show_chapters(parts, self._look)
        self._text.show_page(
            page_markup(parts, self._help.words, _print(self._look, names)), names, self._look
        )
        self._text.go_to(self.topic)

    def _arrange(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._find)
        column.addWidget(self._contents, 1)
        row = QHBoxLayout(self)
        row.addWidget(self._left)
        row.addWidget(self._text, 1)

    def _connect(self) -> None:
        self._find.textChanged.connect(lambda _words: self._refresh())
        self._find.returnPressed.connect(self._contents.setFocus)
        self._contents.chosen.connect(self._text.go_to)
        self._text.reading.connect(self._mark)

    def _mark(self, topic: str) -> None:
        """Let the contents follow what she reads."""
        self._contents.blockSignals(True)  # noqa: FBT003 -- Qt's own signature
        self._contents.mark(topic)
        self._contents.blockSignals(False)  # noqa: FBT003 -- as above


def _print(look: Look, topics: list[str]) -> Print:
    palette, faces = look.palette, look.faces
    names = (name for name in palette.__slots__ if isinstance(getattr(palette, name), QColor))
    colours = {name: getattr(palette, name).name() for name in names}
    for topic in topics:
        meaning = palette.meaning(topic)
        parts = (("ink", meaning.ink), ("tint", meaning.tint), ("chip", meaning.chip))
        colours |= {f"{topic}_{name}": colour.name() for name, colour in parts}
    faces_used = ("micro", "label", "body", "base", "finding")
    return Print(
        colours=colours,
        sizes={name: getattr(faces, name).font.pixelSize() for name in faces_used},
        article=faces.base.font.family(),
        space=look.px(12),
    )
