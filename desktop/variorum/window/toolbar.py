"""The bar at the top: add a source, choose the record, switch the view, search, report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from variorum.window.buttons import SignButton
from variorum.window.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Story
    from variorum.window.palette import Look

_HEIGHT = 46


class Toolbar(QFrame):
    """The bar; what it offers are the window's actions."""

    record_chosen = Signal(object)  # Source.id or None
    search_changed = Signal(str)
    search_entered = Signal()

    def __init__(self, look: Look, actions: Mapping[str, QAction], views: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self._actions = actions
        self._add = SignButton(self.tr("Add source"), sign="plus")
        self._add.setMenu(self._add_menu())
        self._record = SignButton(
            self.tr("none"), sign="star", before=self.tr("Record:"), after="chevron_down"
        )
        self._record.setProperty("quiet", True)  # noqa: FBT003 -- Qt's own signature
        self._record.setMenu(QMenu(self._record))
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch = _ViewSwitch([actions[name] for name in views])
        self.search = SearchField(look, self.tr("Search in all sources"), _key(actions["find"]))
        self._report = SignButton(self.tr("Report"), sign="report", key=_key(actions["report"]))
        self._report.clicked.connect(actions["report"].trigger)
        self.search.textChanged.connect(self.search_changed)
        self.search.returnPressed.connect(self.search_entered)
        self._arrange()

    def show_story(self, story: Story) -> None:
        """Offer the sources as the record, and only what makes sense with so many sources."""
        record = next((source.label for source in story.sources if source.id == story.record), None)
        self._record.set_texts(record or self.tr("none"), self.tr("Record:"))
        self._fill_record_menu(story)
        for widget in (self.search, self._report):
            widget.setVisible(bool(story.sources))
        self._record.setVisible(len(story.sources) > 1)
        self._switch.setVisible(len(story.sources) > 1)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self.setFixedHeight(look.px(_HEIGHT))
        for part in (self._add, self._record, self.search, self._report):
            part.set_look(look)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 -- a state, as in Qt's own setters
        """Keep only signs and keys where room is short."""
        self._report.show_only_sign(narrow)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 0)
        left, right = _group(self._add, self._record), _group(self.search, self._report, at_end=True)
        row.addWidget(left, 1)
        row.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(right, 1)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self._add)
        menu.addActions([self._actions["paste"], self._actions["add_files"]])
        return menu

    def _fill_record_menu(self, story: Story) -> None:
        menu = self._record.menu()
        menu.clear()
        group = QActionGroup(menu)
        for source_id, label in [(None, self.tr("No record")), *((s.id, s.label) for s in story.sources)]:
            action = QAction(
                label.replace("&", "&&"), menu, checkable=True, checked=source_id == story.record
            )
            action.triggered.connect(lambda _on=False, chosen=source_id: self.record_chosen.emit(chosen))
            group.addAction(action)
            menu.addAction(action)


class _ViewSwitch(QFrame):
    """One button for each view, one of them pressed."""

    def __init__(self, actions: list[QAction]) -> None:
        super().__init__()
        self.setObjectName("switch")
        self.setAccessibleName(self.tr("View"))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.setCheckable(True)
            button.setChecked(action.isChecked())
            button.setToolTip(_key(action))
            button.clicked.connect(action.trigger)
            action.toggled.connect(button.setChecked)
            group.addButton(button)
            row.addWidget(button)


def _group(*widgets: QWidget, at_end: bool = False) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if at_end:
        row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if not at_end:
        row.addStretch(1)
    return group


def _key(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys.replace("+", " ")
