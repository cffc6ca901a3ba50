"""New, open, save: the story and its file. Never loses anything without asking."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from variorum.model import Story
from variorum.storage.errors import ChangedOnDisk, StoryFileError
from variorum.storage.story_file import SUFFIX, open_story, save_story

if TYPE_CHECKING:
    from variorum.window.strip import StripArea
    from variorum.window.workspace import Workspace


class StoryActions(QObject):
    """What the File menu does with the story."""

    opened = Signal(object)  # the path of a story that was opened or saved

    def __init__(self, window: QWidget, workspace: Workspace, strips: StripArea) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._strips = strips
        self._sha256: str | None = None

    def new(self) -> None:
        """Begin an empty story."""
        if self.may_leave():
            self.show_story(Story())

    def open(self) -> None:
        """Let her choose a story file and open it."""
        if not self.may_leave():
            return
        pattern = self.tr("Stories (*{suffix})").format(suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a story"), self._folder(), pattern)
        if name:
            self.open_path(Path(name))

    def open_recent(self, path: Path) -> None:
        """Open one of the recent stories."""
        if self.may_leave():
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a story file; one that cannot be opened leaves the present story as it is."""
        try:
            found = open_story(path)
        except StoryFileError as error:
            self._strips.say("story", str(error), warning=True)
            return
        self.show_story(found.story, found.path, found.sha256)
        self.opened.emit(found.path)

    def show_story(self, story: Story, path: Path | None = None, sha256: str | None = None) -> None:
        """Put a story on the table."""
        self._strips.take_back("story")
        self._sha256 = sha256
        self._workspace.open(story, path)

    def save(self) -> bool:
        """Save where it was opened; False if it was not saved."""
        if self._workspace.path is None:
            return self.save_as()
        return self._save(self._workspace.path, self._sha256)

    def save_as(self) -> bool:
        """Let her say where; False if it was not saved."""
        suggested = str(
            Path(self._folder()) / f"{self._workspace.story.title or self.tr('Untitled story')}{SUFFIX}"
        )
        pattern = self.tr("Stories (*{suffix})").format(suffix=SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the story"), suggested, pattern)
        if not name:
            return False
        path = Path(name)
        return self._save(path if path.suffix else path.with_suffix(SUFFIX), None)

    def may_leave(self) -> bool:
        """Whether the present story may be put away: saved, given up by her word, or nothing to lose."""
        if not self._workspace.is_dirty or not self._workspace.story.sources:
            return True
        button = QMessageBox.StandardButton
        asks = self.tr("Save the changes to “{title}”?").format(title=self.title())
        answer = QMessageBox.question(
            self._window, "Variorum", asks, button.Save | button.Discard | button.Cancel, button.Save
        )
        return answer == button.Discard or (answer == button.Save and self.save())

    def title(self) -> str:
        """What the story is called."""
        path = self._workspace.path
        return self._workspace.story.title or (path.stem if path else self.tr("Untitled story"))

    def _save(self, path: Path, opened_as: str | None) -> bool:
        try:
            saved = save_story(self._workspace.story, path, opened_as=opened_as)
        except ChangedOnDisk as error:
            overwrite = (self.tr("Overwrite it"), lambda: self._save(path, None))
            other_name = (self.tr("Save as…"), self.save_as)
            self._strips.say("story", str(error), overwrite, other_name, warning=True)
            return False
        except StoryFileError as error:
            self._strips.say("story", str(error), (self.tr("Save as…"), self.save_as), warning=True)
            return False
        self._strips.take_back("story")
        self._sha256 = saved.sha256
        self._workspace.saved(path)
        self.opened.emit(path)
        return True

    def _folder(self) -> str:
        return str(self._workspace.path.parent) if self._workspace.path else str(Path.home())
