"""What she decides: of findings, of matches, of sources. Every decision is one edit, to be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from variorum.window import corrections, story_edits

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.model import Correction, Decision, Source
    from variorum.window.desk import Desk
    from variorum.window.sources_list import SourcesList
    from variorum.window.workspace import Workspace


class Decisions(QObject):
    """Turns what is chosen, and a command, into an edit of the story."""

    def __init__(self, workspace: Workspace, desk: Desk, sources: SourcesList) -> None:
        super().__init__()
        self._workspace = workspace
        self._desk = desk
        self._sources = sources

    def decide(self, decision: Decision) -> None:
        """Decide on the finding at hand; the same decision again takes it back."""
        finding, story = self._desk.finding, self._workspace.story
        if finding is None:
            return
        old = story_edits.remark_on(story, finding.id).decision
        new: Decision = "open" if old == decision else decision
        says = {
            "open": self.tr("Reopen the finding"),
            "ask desk": self.tr("Ask the desk"),
            "confirmed": self.tr("Agree with the finding"),
            "dismissed": self.tr("Dismiss the finding"),
        }
        self._workspace.edit(says[new], story_edits.with_remark(story, finding.id, decision=new))

    def note(self, on: str, note: str) -> None:
        """Keep her note on a finding or a quote."""
        after = story_edits.with_remark(self._workspace.story, on, note=note)
        self._workspace.edit(self.tr("Write a note"), after)

    def not_same_quote(self) -> None:
        """The chosen rendering does not belong to its quote."""
        self._correct(self.tr("Not the same quote"), corrections.not_same_quote)

    def unlink(self) -> None:
        """The chosen sentence does not belong to its row."""
        self._correct(self.tr("Take out of the row"), corrections.apart_from_row)

    def link(self, by: int) -> None:
        """The chosen sentence belongs to the row above (-1) or below (1)."""
        says = self.tr("Put in the row above") if by < 0 else self.tr("Put in the row below")
        self._correct(says, lambda selection, comparison: corrections.into_row(selection, by, comparison))

    def uncorrect(self) -> None:
        """Forget what was said by hand of the chosen match."""
        story, selection, comparison = self._workspace.story, self._desk.selection, self._workspace.comparison
        if selection is not None and comparison is not None:
            made = corrections.made_by_hand(selection, comparison, story)
            says = self.tr("Forget what was said by hand")
            self._workspace.edit(says, story_edits.without_corrections(story, made))

    def record(self, source_id: str | None) -> None:
        """Make a source the record, or none."""
        if source_id is None:
            says = self.tr("No record")
        else:
            says = self.tr("Make {label} the record").format(label=self._label(source_id))
        self._workspace.edit(says, story_edits.with_record(self._workspace.story, source_id))

    def base(self, source_id: str | None) -> None:
        """Pin a source side by side, or let the app choose."""
        after = story_edits.with_base(self._workspace.story, source_id)
        self._workspace.edit(self.tr("Pin another source"), after)

    def draft(self) -> None:
        """The current source is her draft, or an article after all."""
        source = self.current_source()
        if source is not None:
            kind = "article" if source.kind == "draft" else "draft"
            after = story_edits.with_source_changed(self._workspace.story, source.id, kind=kind)
            self._workspace.edit(self.tr("Change the kind of {label}").format(label=source.label), after)

    def version_of(self, source_id: str, earlier: str | None) -> None:
        """A source is a later version of another's article, or of none that is said by hand."""
        after = story_edits.with_source_changed(self._workspace.story, source_id, version_of=earlier)
        if earlier is None:
            says = self.tr("{label} is no version of another").format(label=self._label(source_id))
        else:
            says = self.tr("{label} is a later version of {earlier}").format(
                label=self._label(source_id), earlier=self._label(earlier)
            )
        self._workspace.edit(says, after)

    def rename(self, source_id: str, label: str) -> None:
        """Give a source another name."""
        after = story_edits.with_source_changed(self._workspace.story, source_id, label=label)
        self._workspace.edit(self.tr("Rename {label}").format(label=self._label(source_id)), after)

    def move(self, source_id: str, to: int) -> None:
        """Put a source at another place of the order."""
        after = story_edits.moved(self._workspace.story, source_id, to)
        self._workspace.edit(self.tr("Move {label}").format(label=self._label(source_id)), after)

    def move_current(self, by: int) -> None:
        """Move the current source up (-1) or down (1)."""
        source = self.current_source()
        if source is not None:
            self.move(source.id, self._workspace.story.sources.index(source) + by)

    def remove(self) -> None:
        """Take the current source out of the story."""
        source = self.current_source()
        if source is not None:
            after = story_edits.without_source(self._workspace.story, source.id)
            self._workspace.edit(self.tr("Remove {label}").format(label=source.label), after)

    def put_back(self, source: Source) -> None:
        """A source came back with blocks that had been left out."""
        after = story_edits.with_source_replaced(self._workspace.story, source)
        self._workspace.edit(self.tr("Put back in {label}").format(label=source.label), after)

    def current_source(self) -> Source | None:
        """The source of the chosen cell; while she is in the list of sources, the one chosen there."""
        selection, comparison, story = self._desk.selection, self._workspace.comparison, self._workspace.story
        listed = self._sources.current
        chosen = None
        if selection is not None and selection.source is not None and comparison is not None:
            chosen = comparison.sources[selection.source].id
        wanted = listed if self._sources.hasFocus() or chosen is None else chosen
        return next((source for source in story.sources if source.id == wanted), None)

    def _correct(self, says: str, make: Callable[..., tuple[Correction, ...]]) -> None:
        selection, comparison = self._desk.selection, self._workspace.comparison
        if selection is not None and comparison is not None:
            made = make(selection, comparison)
            self._workspace.edit(says, story_edits.with_corrections(self._workspace.story, made))

    def _label(self, source_id: str) -> str:
        return story_edits.source_of(self._workspace.story, source_id).label
