"""The middle of the window: the finding, the views of the comparison, the overview, the inspector.

It hands a choice made in one view to all others, and steps through the findings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from variorum.her_order import in_her_order
from variorum.model import Story
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.finding_bar import FindingBar
from variorum.window.help_content import topic_of
from variorum.window.inspector import Inspector
from variorum.window.ledger import QuotesLedger
from variorum.window.ledger_page import DIGEST_ABOVE
from variorum.window.one_source import OneSource
from variorum.window.overview import Overview
from variorum.window.preparing import Preparing
from variorum.window.stepping import finding_at, place_of, selection_for, shown, step, still_there
from variorum.window.story_edits import remark_on
from variorum.window.synopsis import Synopsis

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from variorum.model import Comparison, Finding
    from variorum.phrases import Phrases
    from variorum.window.level_view import LevelView
    from variorum.window.palette import Look
    from variorum.window.selection import Selection

VIEWS = ("quotes", "side_by_side")
_NARROW, _INSPECTOR_WIDTH = 1160, 296  # px of this widget: below it the inspector stands over the table


class Desk(QWidget):
    """Everything that shows the comparison."""

    chosen = Signal(object)  # the Selection, or None
    view_changed = Signal(str)

    def __init__(self, look: Look, phrases: Phrases) -> None:
        super().__init__()
        self.setObjectName("body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._story = Story()
        self._comparison: Comparison | None = None
        self._index: ComparisonIndex | None = None
        self._preparing = Preparing(self)
        self._selection: Selection | None = None
        self._finding: Finding | None = None
        self._kinds: frozenset[str] = frozenset()
        self._wants_inspector = True
        self._stale: set[str] = set()
        self.finding_bar = FindingBar(look, phrases)
        self.ledger = QuotesLedger(look, phrases)
        self.synopsis = Synopsis(look, phrases)
        self._views: dict[str, LevelView] = {"quotes": self.ledger, "side_by_side": self.synopsis}
        self._one_source = OneSource(look)
        self._overview = Overview(look)
        self.inspector = Inspector(look, phrases)
        self._name = VIEWS[0]
        self._aside: QWidget | None = None
        self._arrange()
        self._connect()
        self.set_look(look)

    @property
    def selection(self) -> Selection | None:
        """What she has chosen."""
        return self._selection

    @property
    def finding(self) -> Finding | None:
        """The finding that the bar shows."""
        return self._finding

    @property
    def topic(self) -> str:
        """The name of the help's entry for what she looks at, "" for none."""
        return topic_of(self._comparison, self._finding, self._selection)

    @property
    def view(self) -> str:
        """The name of the view on screen."""
        return self._name

    def show_comparison(self, story: Story, comparison: Comparison | None) -> None:
        """Show another comparison; what was chosen stays chosen where it still is."""
        self._story, self._comparison = story, comparison
        self._index = ComparisonIndex(comparison) if comparison is not None else None
        self._stale = set(VIEWS)
        single = comparison is not None and len(comparison.sources) == 1
        if comparison is not None and single:
            self._one_source.show_source(comparison.sources[0], comparison.readings[0])
        for widget in (self.finding_bar, self._overview):
            widget.setVisible(comparison is not None and not single)
        self._stack.setCurrentWidget(
            self._one_source if single or comparison is None else self._views[self._name]
        )
        self._place_inspector()
        if comparison is None or single:
            self._take(None, None)
            return
        kept = still_there(self._selection, comparison)
        first = step(self._findings(), None, 1)
        self._selection = kept or (selection_for(first, comparison) if first else None)
        self._refresh_view()
        if self._index is not None:
            self._preparing.start(self._index)
        self._take(self._selection, self._views[self._name])  # which has it already

    def show_story(self, story: Story) -> None:
        """Show the decisions as they stand now."""
        same = story.remarks == self._story.remarks
        self._story = story
        if not same and self._comparison is not None and len(self._comparison.sources) > 1:
            self._stale = set(VIEWS)
            self._refresh_view()
            self._show_finding()
            self._show_inspector()

    def set_view(self, name: str) -> None:
        """Put another view on screen, with the same choice in it."""
        self._name = name
        if self._comparison is not None and len(self._comparison.sources) > 1:
            self._stack.setCurrentWidget(self._views[name])
            self._refresh_view()
        self.view_changed.emit(name)

    def set_filter(self, kinds: frozenset[str]) -> None:
        """Step through findings of these kinds only; none is all."""
        self._kinds = kinds
        findings = self._findings()
        if findings and place_of(findings, self._finding.id if self._finding else None) == 0:
            self._go(findings[0])
        self._show_finding()

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1)."""
        finding = step(self._findings(), self._finding.id if self._finding else None, by)
        if finding is not None:
            self._go(finding)

    def choose(self, selection: Selection) -> None:
        """Choose something, in a view that can show it."""
        if selection.kind == "row" and self._name == "quotes" and selection.finding is None:
            self.set_view("side_by_side")
        self._take(selection, None)

    def show_inspector(self, *, shown: bool) -> None:
        """Open or close the inspector."""
        self._wants_inspector = shown
        self._is_opened = shown
        self._place_inspector()

    def put_aside(self, panel: QWidget | None) -> None:
        """Let a panel take the inspector's place; None gives it back."""
        if self._aside is not None and self._aside is not panel:
            self._row.removeWidget(self._aside)
            self._aside.hide()
        self._aside = panel
        if panel is not None:
            self._row.addWidget(panel)
            panel.show()
        self._place_inspector()

    def focus_view(self) -> None:
        """Let the keys go to the view on screen."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus()

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        for view in self._views.values():
            view.set_look(look)
        for part in (self.finding_bar, self._one_source, self._overview, self.inspector):
            part.set_look(look)
        self.inspector.setFixedWidth(look.px(_INSPECTOR_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the inspector where room is short."""
        super().resizeEvent(event)
        self.finding_bar.set_compact(compact=self.width() < self._look.px(_NARROW))
        self._place_inspector()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for page in (self._one_source, *self._views.values()):
            self._stack.addWidget(page)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        self._row.addWidget(self._overview)
        self._row.addWidget(self.inspector)
        self._is_opened = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finding_bar)
        column.addLayout(self._row, 1)

    def _connect(self) -> None:
        for view in self._views.values():
            view.selected.connect(lambda selection: self._take(selection, self.sender()))
            view.opened.connect(self._open)
        self.inspector.chosen.connect(self.choose)
        self.finding_bar.next_finding.connect(lambda: self.step(1))
        self.finding_bar.previous_finding.connect(lambda: self.step(-1))

    def _open(self, selection: Selection) -> None:
        self._take(selection, self.sender())
        self._is_opened = True
        self._place_inspector()
        self.inspector.setFocus()

    def _findings(self) -> tuple[Finding, ...]:
        if self._comparison is None:
            return ()
        return shown(in_her_order(self._comparison.findings, self._story.remarks), self._kinds)

    def _go(self, finding: Finding) -> None:
        if self._comparison is None:
            return
        self._finding = finding
        selection = selection_for(finding, self._comparison)
        if selection is not None and selection.kind == "row" and self._name == "quotes":
            self.set_view("side_by_side")
        self._take(selection, None)

    def _take(self, selection: Selection | None, by: object) -> None:
        """Show a choice everywhere, except where it was made."""
        self._selection = selection
        if self._comparison is not None and selection is not None:
            self._finding = finding_at(selection, self._comparison.findings)
        elif selection is None:
            self._finding = None
        view = self._views[self._name]
        if view is not by and self._comparison is not None and self._name not in self._stale:
            view.select(selection)
        self._show_finding()
        self._show_inspector()
        self.chosen.emit(selection)

    def _refresh_view(self) -> None:
        if self._comparison is None:
            return
        view = self._views[self._name]
        if self._name in self._stale:
            self._stale.discard(self._name)
            remarks = {remark.on: remark for remark in self._story.remarks}
            view.show_comparison(self._comparison, remarks, self._index)
        view.select(self._selection)
        self._overview.attach(view)

    def _show_finding(self) -> None:
        if self._comparison is None or len(self._comparison.sources) == 1:
            return
        findings, finding = self._findings(), self._finding
        remark = remark_on(self._story, finding.id) if finding else None
        position = place_of(findings, finding.id if finding else None)
        self.finding_bar.show_finding(self._comparison, finding, position, len(findings), remark)

    def _show_inspector(self) -> None:
        selection = self._selection
        on = (selection.finding or str(selection.key)) if selection else ""
        remark = remark_on(self._story, on) if on else None
        self.inspector.show_selection(self._comparison, selection, remark, self._index)

    def _place_inspector(self) -> None:
        many = self._comparison is not None and len(self._comparison.sources) > 1
        digest = self._comparison is not None and len(self._comparison.sources) > DIGEST_ABOVE
        roomy = self.width() >= self._look.px(_NARROW) and not digest
        wanted = self._wants_inspector and (roomy or self._is_opened)
        self.inspector.setVisible(many and wanted and self._aside is None)
