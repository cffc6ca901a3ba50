"""The left side: the sources, the findings by kind, the quiet cells, and where the text stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from variorum.phrases import absence_word, kind_word, verdict_word
from variorum.window.buttons import make_link
from variorum.window.labels import make_label, make_scroll_area
from variorum.window.signs import draw_sign
from variorum.window.source_lines import SILENT_VERDICTS, finding_tallies, source_lines, verdict_tallies
from variorum.window.sources_list import SourcesList
from variorum.window.tally_list import TallyList

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from variorum.model import Comparison, Story
    from variorum.phrases import Phrases
    from variorum.window.palette import Look

_WIDTH = 200  # px
_AROUND = 48  # px between the lists


class SourcesPanel(QFrame):
    """Everything at the left."""

    filter_changed = Signal(object)  # frozenset of finding kinds

    def __init__(self, look: Look, phrases: Phrases) -> None:
        super().__init__()
        self.setObjectName("left")
        self._phrases = phrases
        self._has_record = True
        self._shows_cells: bool | None = None  # None: as far as there is room
        self.sources = SourcesList(look)
        self.findings = TallyList(look, self._kind_word, is_filter=True)
        self.cells = TallyList(look, self._cell_word, is_filter=False)
        self.findings.filter_changed.connect(self.filter_changed)
        self._headings = [
            _Heading(self.tr("Sources")),
            _Heading(self.tr("Findings")),
            _Heading(self.tr("Other cells")),
        ]
        self._headings[2].clicked.connect(self._toggle_cells)
        self._offline = _Offline(look, self.tr("Offline. Nothing leaves this computer."))
        self._arrange()
        self.set_look(look)

    def show_story(self, story: Story, comparison: Comparison | None) -> None:
        """Show sources and counts as they stand."""
        self._has_record = comparison is None or comparison.record is not None
        self.sources.show_lines(source_lines(story, comparison))
        findings = comparison.findings if comparison else ()
        self.findings.show_tallies(finding_tallies(findings, story))
        self.cells.show_tallies(verdict_tallies(comparison) if comparison else ())
        for heading, count in zip(self._headings, (len(story.sources), len(findings), None), strict=True):
            heading.show_count(count)
        self._headings[1].setVisible(bool(findings))
        self._fold_cells()

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self.setFixedWidth(look.px(_WIDTH))
        for part in (self.sources, self.findings, self.cells, self._offline):
            part.set_look(look)
        for heading in self._headings:
            heading.set_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the quiet cells where the window is low."""
        super().resizeEvent(event)
        self._fold_cells()

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(0)
        for heading, part in zip(self._headings, (self.sources, self.findings, self.cells), strict=True):
            column.addWidget(heading)
            column.addWidget(part)
            column.addSpacing(8)
        column.addStretch(1)
        self._inside = inside
        area = make_scroll_area(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addWidget(self._offline)

    def _fold_cells(self) -> None:
        has_cells = self.cells.has_tallies
        self._headings[2].setVisible(has_cells)
        headings = sum(heading.sizeHint().height() for heading in self._headings)
        lists = sum(part.wanted_height for part in (self.findings, self.cells))
        wanted = headings + lists + self.sources.sizeHint().height() + _AROUND
        fits = wanted <= self.height() - self._offline.height()
        shown = has_cells and (fits if self._shows_cells is None else self._shows_cells)
        self.cells.setVisible(shown)
        self._headings[2].show_word(self.tr("shown") if shown else self.tr("show"))

    def _toggle_cells(self) -> None:
        self._shows_cells = not self.cells.isVisible()
        self._fold_cells()

    def _kind_word(self, kind: str) -> str:
        return kind_word(kind, self._phrases, has_record=self._has_record)  # type: ignore[arg-type]  # a finding's own kind

    def _cell_word(self, verdict: str) -> str:
        if verdict in SILENT_VERDICTS[-2:] or verdict == "paraphrased":
            return absence_word(verdict, self._phrases)  # type: ignore[arg-type]  # one of the three just named
        return verdict_word(verdict, self._phrases, has_record=self._has_record)  # type: ignore[arg-type]  # the others


class _Heading(QWidget):
    """A list's name and how many it holds, or a word to click on."""

    clicked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self._name = text
        self._row = row
        row.addWidget(make_label(text, "heading"))
        row.addStretch(1)
        self._count = make_label("", "quiet")
        row.addWidget(self._count)
        self._word = make_link("")
        self._word.hide()
        self._word.clicked.connect(self.clicked)
        row.addWidget(self._word)

    def show_count(self, count: int | None) -> None:
        self._count.setText("" if count is None else str(count))

    def set_look(self, look: Look) -> None:
        self._row.setContentsMargins(look.px(16), look.px(6), look.px(12), look.px(4))

    def show_word(self, word: str) -> None:
        self._word.setText(word)
        self._word.setAccessibleName(f"{self._name}: {word}")
        self._word.show()


class _Offline(QWidget):
    """The promise at the foot of the panel."""

    def __init__(self, look: Look, promise: str) -> None:
        super().__init__()
        self._look = look
        row = self._row = QHBoxLayout(self)
        row.addWidget(make_label(promise, "quiet", wraps=True))

    def set_look(self, look: Look) -> None:
        self._look = look
        self._row.setContentsMargins(look.px(36), look.px(6), look.px(12), look.px(10))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._look.palette
        painter = QPainter(self)
        corner = QPointF(self._look.px(16), self._look.px(8))
        draw_sign(painter, "lock", corner, palette.ink_2, palette.panel, self._look.px(13))
        painter.end()
