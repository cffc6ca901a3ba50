"""The one mutable object of the window: the open story, its undo stack, the latest comparison.

It announces what changed and the views refresh themselves. A comparison is made away from the window: a
snapshot of the story goes in, a value comes out by signal; a newer edit cancels the older comparison.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from variorum.model import Comparison, Story
from variorum.window.story_edits import compares_alike
from variorum.window.tasks import compare_story, for_comparing

if TYPE_CHECKING:
    from pathlib import Path

    from variorum.window.job import Job


class Workspace(QObject):
    """The open story and everything derived from it."""

    story_changed = Signal()
    comparison_changed = Signal()
    comparing_failed = Signal(object)
    file_changed = Signal()  # another path, or clean became dirty, or the other way round

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self.file_changed)
        self.job = job
        job.done.connect(self._take)
        job.failed.connect(self.comparing_failed)
        self._story = Story()
        self._asked = Story()
        self._compared = Story()
        self._comparison: Comparison | None = None
        self._path: Path | None = None
        self._compare_soon = QTimer(self, singleShot=True, interval=0)
        self._compare_soon.timeout.connect(self._compare)

    @property
    def story(self) -> Story:
        """The open story."""
        return self._story

    @property
    def comparison(self) -> Comparison | None:
        """The latest comparison; its sources are those it was made of. None before there is one."""
        return self._comparison

    @property
    def is_current(self) -> bool:
        """Whether the latest comparison speaks of the story as it stands."""
        return self._comparison is not None and compares_alike(self._story, self._compared)

    @property
    def path(self) -> Path | None:
        """Where the story is saved; None if nowhere yet."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost by closing."""
        return not self.undo_stack.isClean()

    def open(self, story: Story, path: Path | None = None) -> None:
        """Put another story on the table; its undo history begins here."""
        self.undo_stack.clear()
        self._path = path
        self._comparison = None
        self._set(story)
        self.comparison_changed.emit()
        self.file_changed.emit()

    def edit(self, says: str, after: Story) -> None:
        """Change the story, to be undone under the name that ``says`` what was done."""
        if after != self._story:
            self.undo_stack.push(_Edit(self, says, self._story, after))

    def saved(self, path: Path) -> None:
        """Take note that the story as it stands is safe in that file."""
        self._path = path
        self.undo_stack.setClean()
        self.file_changed.emit()

    def compare_again(self) -> None:
        """Make the comparison anew, for instance after it was cancelled."""
        self._compare_soon.start()

    def end(self) -> None:
        """The window closes: nothing more is announced, nothing more compared."""
        self.job.cancel()
        self._compare_soon.stop()
        self.undo_stack.blockSignals(True)  # noqa: FBT003 -- Qt's own signature; it would announce its own end

    def _set(self, story: Story) -> None:
        needs_comparing = not compares_alike(story, self._story) or self._comparison is None
        self._story = story
        self.story_changed.emit()
        if needs_comparing:
            self._compare_soon.start()

    def _compare(self) -> None:
        """Several edits in one turn of the event loop make one comparison."""
        if self.is_current:
            self.job.cancel()
            return
        if not self._story.sources:
            self.job.cancel()
            self._comparison = None
            self.comparison_changed.emit()
            return
        self._asked = self._story
        self.job.start(compare_story, for_comparing(self._story))

    def _take(self, made: Comparison) -> None:
        self._compared = self._asked
        self._comparison = replace(made, sources=self._asked.sources)
        self.comparison_changed.emit()


class _Edit(QUndoCommand):
    """The story before and after: the one command for every edit."""

    def __init__(self, workspace: Workspace, says: str, before: Story, after: Story) -> None:
        super().__init__(says)
        self._workspace = workspace
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._workspace._set(self._after)  # noqa: SLF001 -- the command is the workspace's own hand

    def undo(self) -> None:
        self._workspace._set(self._before)  # noqa: SLF001 -- as above
