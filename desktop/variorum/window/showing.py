"""Who hears of what: when story, comparison or choice change, the parts of the window are told."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit

from variorum.storage.settings import with_recent
from variorum.window.availability import STORY_TICKS, ticked, unavailable
from variorum.window.tasks import put_back

if TYPE_CHECKING:
    from variorum.window.main_window import MainWindow

_OF_SOURCES = ("record", "draft", "base", "rename", "left_out", "move_up", "move_down", "remove")


class Showing(QObject):
    """Connects the parts of the window, and tells them of changes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = 0.0
        self._connect_workspace()
        self._connect_desk()
        self._connect_left()
        self._connect_work()
        self._connect_search()

    def show_story(self) -> None:
        """The story was edited, undone or opened."""
        window, story = self._window, self._window.workspace.story
        comparison = window.workspace.comparison
        window.pages.setCurrentIndex(1 if story.sources else 0)
        window.left.setVisible(bool(story.sources))
        window.toolbar.show_story(story)
        window.left.show_story(story, comparison)
        window.desk.show_story(story)
        window.status.show_summary(story, comparison)
        window.empty.show_recent([Path(name) for name in window.settings.recent])
        self._show_title()
        self._show_choice()

    def _show_comparison(self) -> None:
        window = self._window
        story, comparison = window.workspace.story, window.workspace.comparison
        window.strips.take_back("comparing")
        window.strips.take_back("cancelled")
        window.desk.show_comparison(story, comparison)
        window.find_bar.show_comparison(comparison)
        self._tell_unfitting()
        self.show_story()
        if not isinstance(window.focusWidget(), QLineEdit | QAbstractItemView | QPlainTextEdit | QTextEdit):
            window.desk.focus_view()

    def _tell_time(self, _made: object) -> None:
        if len(self._window.workspace.story.sources) > 1:
            self._window.status.tell_time(perf_counter() - self._since)

    def _begin_comparing(self) -> None:
        self._since = perf_counter()
        self._window.status.begin(self.tr("Comparing…"))

    def _show_choice(self) -> None:
        window, workspace = self._window, self._window.workspace
        source = window.decisions.current_source()
        off = unavailable(workspace.story, workspace.comparison, window.desk.selection, source)
        on = ticked(workspace.story, window.desk.finding, source)
        for name, action in window.actions_by_name.items():
            action.setEnabled(name not in off)
            if name in STORY_TICKS:
                action.setChecked(name in on)
        window.versions.offer(workspace.story, source)
        self._show_undo()

    def _show_undo(self) -> None:
        stack, actions = self._window.workspace.undo_stack, self._window.actions_by_name
        actions["undo"].setEnabled(stack.canUndo())
        actions["redo"].setEnabled(stack.canRedo())
        actions["undo"].setText(self.tr("&Undo {what}").format(what=stack.undoText()).rstrip())
        actions["redo"].setText(self.tr("&Redo {what}").format(what=stack.redoText()).rstrip())

    def _show_title(self) -> None:
        window = self._window
        window.setWindowTitle(f"{window.stories.title()}[*] — Variorum")
        window.setWindowModified(window.workspace.is_dirty)

    def _tell_failure(self, error: Exception) -> None:
        says = self.tr(
            "The comparison failed: {error}. Sources and decisions are safe; save them and try again."
        )
        again = (self.tr("Try again"), self._window.workspace.compare_again)
        self._window.strips.say("comparing", says.format(error=error), again, warning=True)

    def _tell_unfitting(self) -> None:
        comparison = self._window.workspace.comparison
        count = len(comparison.unfitting) if comparison else 0
        if count:
            says = self.tr(
                "{n} decisions made by hand speak of words that are no longer there. They are kept."
            )
            self._window.strips.say("unfitting", says.format(n=count))
        else:
            self._window.strips.take_back("unfitting")

    def _put_back(self, source_id: str, numbers: tuple[int, ...]) -> None:
        source = next((s for s in self._window.workspace.story.sources if s.id == source_id), None)
        if source is not None:
            self._window.restoring.start(put_back, source, numbers)

    def _put_all_back(self, source_id: str) -> None:
        source = next(s for s in self._window.workspace.story.sources if s.id == source_id)
        self._put_back(source_id, tuple(range(len(source.left_out))))

    def _take_restored(self, source: object) -> None:
        window = self._window
        window.decisions.put_back(source)  # type: ignore[arg-type]  # what the task gives
        window.show_left_out(source.id)  # type: ignore[attr-defined]  # a source

    def _remember(self, path: Path) -> None:
        self._window.settings = with_recent(self._window.settings, path.resolve())
        self._fill_recent()

    def _fill_recent(self) -> None:
        window, menu = self._window, self._window.recent_menu
        menu.clear()
        for name in window.settings.recent:
            path = Path(name)
            action = menu.addAction(path.stem)
            action.setToolTip(name)
            action.triggered.connect(lambda _on=False, path=path: window.stories.open_recent(path))
        menu.menuAction().setEnabled(bool(window.settings.recent))

    def _connect_workspace(self) -> None:
        window, workspace = self._window, self._window.workspace
        workspace.story_changed.connect(self.show_story)
        workspace.comparison_changed.connect(self._show_comparison)
        workspace.comparing_failed.connect(self._tell_failure)
        workspace.file_changed.connect(self._show_title)
        workspace.undo_stack.indexChanged.connect(lambda _index: self._show_undo())
        window.stories.opened.connect(self._remember)
        window.empty.recent_chosen.connect(window.stories.open_recent)
        window.appearance.changed.connect(window.set_look)
        self._fill_recent()

    def _connect_desk(self) -> None:
        window, desk = self._window, self._window.desk
        desk.chosen.connect(lambda _selection: self._show_choice())
        desk.view_changed.connect(lambda name: window.actions_by_name[name].setChecked(True))
        desk.inspector.note_changed.connect(window.decisions.note)
        desk.inspector.not_same_quote.connect(lambda _selection: window.decisions.not_same_quote())
        desk.inspector.copy_request.connect(lambda text: QGuiApplication.clipboard().setText(text))
        desk.inspector.asked.connect(window.show_help)
        for name in ("agree", "ask_desk", "dismiss", "what_is_this"):
            getattr(desk.finding_bar, name).connect(window.actions_by_name[name].trigger)

    def _connect_left(self) -> None:
        window, left = self._window, self._window.left
        left.filter_changed.connect(window.desk.set_filter)
        left.sources.moved.connect(window.decisions.move)
        left.sources.renamed.connect(window.decisions.rename)
        left.sources.left_out_wanted.connect(window.show_left_out)
        left.sources.chosen.connect(lambda _id: self._show_choice())
        left.sources.addActions([window.actions_by_name[name] for name in _OF_SOURCES])
        left.sources.insertAction(window.actions_by_name["rename"], window.versions.action)
        window.versions.chosen.connect(window.decisions.version_of)
        window.left_out.put_back.connect(lambda source_id, number: self._put_back(source_id, (number,)))
        window.left_out.put_all_back.connect(self._put_all_back)
        window.left_out.closed.connect(lambda: window.desk.put_aside(None))
        window.restoring.done.connect(self._take_restored)

    def _connect_work(self) -> None:
        window, status = self._window, self._window.status
        job, imports = window.workspace.job, window.imports
        job.started.connect(self._begin_comparing)
        job.done.connect(self._tell_time)
        job.progressed.connect(status.progress)
        job.ended.connect(status.end)
        imports.reading.connect(lambda name: status.begin(self.tr("Reading {name}…").format(name=name)))
        imports.finished.connect(lambda: None if job.is_running else status.end())
        status.cancelled.connect(window.cancel)

    def _connect_search(self) -> None:
        window, toolbar, find_bar = self._window, self._window.toolbar, self._window.find_bar
        toolbar.record_chosen.connect(window.decisions.record)
        toolbar.search_changed.connect(find_bar.look_for)
        toolbar.search_entered.connect(lambda: find_bar.step(1))
        find_bar.found.connect(window.desk.choose)
        find_bar.closed.connect(window.end_search)
