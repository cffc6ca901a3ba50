"""The menu in which she says that a source is a later version of another one's article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from variorum.model import Source, Story


class VersionsMenu(QObject):
    """Offers the other sources as the earlier version."""

    chosen = Signal(str, object)  # Source.id, the Source.id of its earlier version or None

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self.action = menu.menuAction()

    def offer(self, story: Story, source: Source | None) -> None:
        """Ask about this source from now on."""
        self._menu.clear()
        self.action.setEnabled(source is not None and len(story.sources) > 1)
        if source is None:
            return
        group = QActionGroup(self._menu)
        self._add(group, self.tr("No other source"), source, None)
        self._menu.addSeparator()
        for other in could_be_earlier(story, source):
            self._add(group, other.label.replace("&", "&&"), source, other.id)

    def _add(self, group: QActionGroup, text: str, source: Source, earlier: str | None) -> None:
        action = QAction(text, self._menu, checkable=True, checked=earlier == source.version_of)
        action.triggered.connect(lambda _on=False: self.chosen.emit(source.id, earlier))
        group.addAction(action)
        self._menu.addAction(action)


def could_be_earlier(story: Story, source: Source) -> tuple[Source, ...]:
    """The sources that are not said to be later versions of this one themselves."""
    later, found = {source.id}, True
    while found:
        more = {other.id for other in story.sources if other.version_of in later} - later
        later |= more
        found = bool(more)
    return tuple(other for other in story.sources if other.id not in later)
