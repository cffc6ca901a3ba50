"""Bringing sources in: a paste, dropped or chosen files, one after the other, away from the window.

What cannot be read becomes a sentence in a strip; the others arrive all the same.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from variorum.window.story_edits import same_text, with_source
from variorum.window.tasks import Refused, read_file, read_paste

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from variorum.model import Source
    from variorum.window.job import Job
    from variorum.window.strip import StripArea
    from variorum.window.workspace import Workspace


class ImportFlow(QObject):
    """The queue of what is to be read, and what becomes of it."""

    reading = Signal(str)  # the name of what is being read now
    finished = Signal()  # nothing is waiting any more
    arrived = Signal(str)  # Source.id of a source that is now in the story

    def __init__(self, workspace: Workspace, job: Job, strips: StripArea) -> None:
        super().__init__()
        self._workspace = workspace
        self._strips = strips
        self._job = job
        self._waiting: deque[tuple[str, Callable[..., object], tuple[object, ...]]] = deque()
        self._name = ""
        job.done.connect(self._arrive)
        job.failed.connect(self._refuse)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read these files in their order."""
        for path in paths:
            self._waiting.append((path.name, read_file, (path,)))
        self._next()

    def add_mime(self, data: QMimeData) -> None:
        """Take what was pasted or dropped: files if there are any, else its text."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.add_files(files)
            return
        html = data.html() if data.hasHtml() else None
        self._waiting.append((self.tr("the paste"), read_paste, (data.text(), html)))
        self._next()

    def cancel(self) -> None:
        """Read no more of it; what has arrived stays."""
        self._waiting.clear()
        self._job.cancel()
        self.finished.emit()

    def _next(self) -> None:
        if self._job.is_running:
            return
        if not self._waiting:
            self.finished.emit()
            return
        self._name, function, arguments = self._waiting.popleft()
        self.reading.emit(self._name)
        self._job.start(function, *arguments)

    def _arrive(self, sources: tuple[Source, ...]) -> None:
        for source in sources:
            known = same_text(self._workspace.story, source)
            if known is None:
                self._add(source)
            else:
                self._ask_about_twin(source, known.label)
        self._next()

    def _add(self, source: Source) -> None:
        after = with_source(self._workspace.story, source)
        added = after.sources[-1]
        self._workspace.edit(self.tr("Add {label}").format(label=added.label), after)
        self.arrived.emit(added.id)

    def _ask_about_twin(self, source: Source, label: str) -> None:
        says = self.tr("This is the same text as “{label}”, so it was not added again.").format(label=label)
        self._strips.say(f"twin {label}", says, (self.tr("Add it all the same"), lambda: self._add(source)))

    def _refuse(self, error: Exception) -> None:
        """A refusal is a sentence already; anything else is our own mistake and is said so."""
        known = isinstance(error, Refused)
        unknown = self.tr("“{name}” could not be read: {error}. The other sources are untouched.")
        says = str(error) if known else unknown.format(name=self._name, error=error)
        self._strips.say(f"refused {self._name}", says, warning=True)
        self._next()
