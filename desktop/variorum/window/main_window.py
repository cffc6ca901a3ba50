"""The window: lays its parts out and connects them. What they do is theirs."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from variorum import equipment
from variorum.storage.settings import Settings, Window
from variorum.window.decisions import Decisions
from variorum.window.desk import VIEWS, Desk
from variorum.window.empty_state import EmptyState
from variorum.window.exports import Exports
from variorum.window.find_bar import FindBar
from variorum.window.handlers import handlers
from variorum.window.help_page import HelpPage
from variorum.window.import_flow import ImportFlow
from variorum.window.job import Job
from variorum.window.left_out_panel import LeftOutPanel
from variorum.window.menus import fill_menu_bar, make_actions
from variorum.window.shortcuts import Shortcuts
from variorum.window.showing import Showing
from variorum.window.sources_panel import SourcesPanel
from variorum.window.status_line import StatusLine
from variorum.window.story_actions import StoryActions
from variorum.window.strip import StripArea
from variorum.window.tasks import read_sample
from variorum.window.toolbar import Toolbar
from variorum.window.versions_menu import VersionsMenu
from variorum.window.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from variorum.window.appearance import Appearance
    from variorum.window.engines import Engine
    from variorum.window.palette import Look

_NARROW, _SMALLEST = 1360, (900, 560)


class MainWindow(QMainWindow):
    """One story on the table."""

    def __init__(
        self, appearance: Appearance, comparing: Engine, importing: Engine, settings: Settings
    ) -> None:
        super().__init__()
        self.settings = settings
        self.appearance = appearance
        look, phrases = appearance.look, equipment.phrases()
        self.workspace = Workspace(Job(comparing, self), self)
        self.strips = StripArea()
        self.find_bar = FindBar()
        self.left = SourcesPanel(look, phrases)
        self.desk = Desk(look, phrases)
        self.status = StatusLine(look, phrases)
        self.left_out = LeftOutPanel(look)
        self.imports = ImportFlow(self.workspace, Job(importing, self), self.strips)
        self.restoring = Job(importing, self)
        self._sampling = Job(importing, self)
        self.exports = Exports(self, self.workspace, Job(comparing, self), self.strips)
        self.stories = StoryActions(self, self.workspace, self.strips)
        self._sampling.done.connect(self.stories.show_story)
        self.decisions = Decisions(self.workspace, self.desk, self.left.sources)
        self.actions_by_name = make_actions(self, handlers(self))
        menus = fill_menu_bar(self.menuBar(), self.actions_by_name)
        self.recent_menu, self.versions = menus["recent"], VersionsMenu(menus["version_of"])
        self.toolbar = Toolbar(look, self.actions_by_name, VIEWS)
        self.empty = EmptyState(look, self.actions_by_name)
        self._arrange()
        self._showing = Showing(self)
        self._restore_settings()
        self.set_look(look)
        self._showing.show_story()

    def open_sample(self) -> None:
        """Open the invented story that ships with the app."""
        if self.stories.may_leave():
            self._sampling.start(read_sample)

    def paste(self) -> None:
        """Add what is on the clipboard."""
        self.imports.add_mime(QGuiApplication.clipboard().mimeData())

    def add_files(self) -> None:
        """Let her choose files and add them."""
        patterns = self.tr("Articles (*.html *.htm *.xhtml *.txt *.md);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add sources"), "", patterns)
        self.imports.add_files([Path(name) for name in names])

    def with_current_source(self, do: Callable[[str], object]) -> None:
        """Do something with the source she means."""
        source = self.decisions.current_source()
        if source is not None:
            do(source.id)

    def show_left_out(self, source_id: str) -> None:
        """Show the blocks that were left out of a source, in the inspector's place."""
        source = next((s for s in self.workspace.story.sources if s.id == source_id), None)
        if source is None or not source.left_out:
            self.desk.put_aside(None)
            return
        self.left_out.show_source(source)
        self.desk.put_aside(self.left_out)

    def write_note(self) -> None:
        """Put the cursor into the note."""
        self.actions_by_name["inspector"].setChecked(True)
        self.desk.show_inspector(shown=True)
        self.desk.inspector.focus_note()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.toolbar.search.setFocus()
        self.toolbar.search.selectAll()

    def set_full_screen(self, *, on: bool) -> None:
        """Fill the screen, or stand in a window again."""
        self.setWindowState(Qt.WindowState.WindowFullScreen if on else Qt.WindowState.WindowNoState)

    @cached_property
    def help_page(self) -> HelpPage:
        """What the findings mean; made when it is first asked for."""
        page = HelpPage(self, self.appearance.look, equipment.phrases(), equipment.findings_help())
        self.appearance.changed.connect(page.set_look)
        return page

    def show_help(self, topic: str = "") -> None:
        """Show what the findings mean, at the entry of that name."""
        self.help_page.open_at(topic)

    def show_shortcuts(self) -> None:
        """Show the list of keys beside the window."""
        Shortcuts(self, self.actions_by_name).show()

    def show_about(self) -> None:
        """Say what this is."""
        says = self.tr(
            "Variorum {version} compares several versions of one news story. Nothing leaves this computer."
        )
        self.strips.say("about", says.format(version=version("variorum")))

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        parts = (
            self.toolbar,
            self.strips,
            self.find_bar,
            self.left,
            self.desk,
            self.status,
            self.left_out,
            self.empty,
        )
        for part in parts:
            part.set_look(look)
        self._fit_toolbar()
        self.actions_by_name[self.appearance.choice].setChecked(True)

    def end_search(self) -> None:
        """Put the search away."""
        self.toolbar.search.clear()
        self.find_bar.hide()
        self.desk.focus_view()

    def cancel(self) -> None:
        """Stop what takes so long; what has arrived stays."""
        self.imports.cancel()
        if self.workspace.job.is_running:
            self.workspace.job.cancel()
            again = (self.tr("Compare"), self.workspace.compare_again)
            self.strips.say("cancelled", self.tr("The comparison was stopped."), again)

    def settings_now(self) -> Settings:
        """The settings with what she changed in this window."""
        theme = "system" if self.appearance.choice == "as_system" else self.appearance.choice
        place = self.normalGeometry()
        return replace(
            self.settings,
            theme=theme,  # type: ignore[arg-type]  # one of the four choices
            zoom=self.appearance.zoom,
            show_words=self.actions_by_name["words"].isChecked(),
            window=Window(
                x=place.x(),
                y=place.y(),
                width=place.width(),
                height=place.height(),
                maximized=self.isMaximized(),
            ),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless she would lose something and says no."""
        event.setAccepted(self.stories.may_leave())
        if event.isAccepted():
            self.workspace.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, the nearest first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.find_bar.isVisible() or self.toolbar.search.hasFocus():
            self.end_search()
        elif self.left_out.isVisible():
            self.desk.put_aside(None)
        elif self.status.shows_progress:
            self.cancel()
        elif not self.strips.take_back_newest():
            self.desk.show_inspector(shown=self.actions_by_name["inspector"].isChecked())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.imports.add_mime(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words away where room is short."""
        super().resizeEvent(event)
        self._fit_toolbar()

    def _fit_toolbar(self) -> None:
        self.toolbar.set_narrow(self.width() < self.appearance.look.px(_NARROW))

    def _arrange(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        body = QWidget()
        row = QHBoxLayout(body)
        row.addWidget(self.left)
        row.addWidget(self.desk, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(body)
        centre = QWidget()
        column = QVBoxLayout(centre)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget in (self.toolbar, self.strips, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _restore_settings(self) -> None:
        for name in ("quotes", "inspector"):
            self.actions_by_name[name].setChecked(True)
        self.actions_by_name["words"].setChecked(self.settings.show_words)
        self.desk.ledger.show_words(shown=self.settings.show_words)
        place = self.settings.window
        self.resize(place.width or 1440, place.height or 900)
        if place.x is not None and place.y is not None:
            self.move(place.x, place.y)
        if place.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
