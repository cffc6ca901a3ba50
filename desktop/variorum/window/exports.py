"""The report, and the comparison as data, written away from the window; a strip says where they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from variorum.window.tasks import write_data, write_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.window.job import Job
    from variorum.window.strip import StripArea
    from variorum.window.workspace import Workspace


class Exports(QObject):
    """Hands the story on."""

    def __init__(self, window: QWidget, workspace: Workspace, job: Job, strips: StripArea) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._job = job
        self._strips = strips
        job.done.connect(self._tell)
        job.failed.connect(self._complain)

    def report(self) -> None:
        """Let her say where, then write the report."""
        suggested = str(self._folder() / f"{self._workspace.story.title or self.tr('Report')}.html")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Write the report"), suggested, self.tr("Web pages (*.html)")
        )
        if name:
            path = Path(name)
            self.report_to(path if path.suffix else path.with_suffix(".html"))

    def report_to(self, path: Path) -> None:
        """Write the report of the story as it stands."""
        self._job.start(write_report, self._workspace.story, path)

    def data(self) -> None:
        """Let her choose a folder, then write tables and JSON into it."""
        asks = self.tr("Choose a folder for the tables")
        name = QFileDialog.getExistingDirectory(self._window, asks, str(self._folder()))
        if name:
            self._job.start(write_data, self._workspace.story, Path(name))

    def _tell(self, path: Path) -> None:
        says = self.tr("Written: {path}").format(path=path)
        offers: list[tuple[str, Callable[[], None]]] = [(self.tr("Open it"), lambda: _open(path))]
        self._strips.say("export", says, *offers)

    def _complain(self, error: Exception) -> None:
        why = getattr(error, "strerror", None) or str(error)
        says = self.tr("It could not be written: {why}. Choose another folder.").format(why=why)
        self._strips.say("export", says, warning=True)

    def _folder(self) -> Path:
        return self._workspace.path.parent if self._workspace.path else Path.home()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
