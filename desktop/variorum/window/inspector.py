"""The panel at the right: what is chosen, in every source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from variorum.window.buttons import make_link
from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.inspector_content import inspection
from variorum.window.note_field import NoteField
from variorum.window.words_label import EntryLabel, WordsLabel

if TYPE_CHECKING:
    from variorum.model import Comparison, Remark
    from variorum.phrases import Phrases
    from variorum.window.inspection import Inspection
    from variorum.window.palette import Look
    from variorum.window.selection import Selection

_WIDTH, _PAD = 296, 16


class Inspector(QScrollArea):
    """Every wording of the chosen family or row, why it is judged so, her note and decision."""

    note_changed = Signal(str, str)  # Finding.id or Family.id, the note
    not_same_quote = Signal(object)  # the Selection whose rendering does not belong to its family
    copy_request = Signal(str)  # a correction request, ready for the clipboard
    chosen = Signal(object)  # a Selection: she clicked another source's rendering
    asked = Signal(str)  # the name of the help's entry that explains a passage

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases
        self._maker: CellMaker | None = None
        self._selection: Selection | None = None
        self._told: QWidget | None = None
        self._inspection: Inspection | None = None
        self._note = NoteField()
        self._copy = QPushButton(self.tr("Copy as correction request"))
        self._hint = QLabel(self.tr("Choose a cell to see every wording, and why it is judged so."))
        self._arrange()
        self._connect()

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self._note.setFixedHeight(look.px(56))
        self._show()

    def show_selection(
        self,
        comparison: Comparison | None,
        selection: Selection | None,
        remark: Remark | None = None,
        index: ComparisonIndex | None = None,
    ) -> None:
        """Show what is chosen; nothing chosen says what to do."""
        if comparison is None:
            self._maker, self._selection = None, None
            self._show()
            return
        new = self._maker is None or self._maker.index.comparison is not comparison
        if new:
            known = index if index is not None else ComparisonIndex(comparison)
            self._maker = CellMaker(index=known, phrases=self._phrases, remarks={})
        if new or selection != self._selection:
            self._selection = selection
            self._show()
        told = self._inspection
        self._note.show_note(told.remark_on if told else "", remark.note if remark is not None else "")

    def focus_note(self) -> None:
        """Put the cursor into the note (N)."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self._note)

    def sizeHint(self) -> QSize:
        """The panel's width in the layout."""
        return QSize(self._look.px(_WIDTH), self._look.px(500))

    def _show(self) -> None:
        """Build what is told anew; note and buttons stay."""
        told = None
        if self._maker is not None and self._selection is not None:
            told = inspection(self._maker, self._selection)
        self._inspection = told
        if self._told is not None:
            self._column.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
            self._told = None
        self._hint.setVisible(told is None)
        for widget in (self._note, self._note_title):
            widget.setVisible(told is not None and bool(told.remark_on))
        self._copy.setVisible(told is not None and bool(told.request))
        if told is not None:
            self._told = self._build(told)
            self._column.insertWidget(0, self._told)
        self.verticalScrollBar().setValue(0)

    def _build(self, told: Inspection) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading(told.title, told.aside))
        column.addSpacing(self._look.px(6))
        for entry in told.entries:
            label = EntryLabel(entry, self._width(), self._look)
            label.chosen.connect(self.chosen)
            column.addWidget(label)
        for passage in told.passages:
            column.addSpacing(self._look.px(12))
            column.addLayout(self._heading(passage.title, ""))
            column.addSpacing(self._look.px(4))
            face = self._look.faces.cell if passage.serif else self._look.faces.told
            column.addWidget(WordsLabel(passage.runs, face, self._width(), self._look))
            column.addLayout(
                self._links(passage.topic, may_part=told.may_part and passage is told.passages[0])
            )
        return panel

    def _emit_request(self) -> None:
        if self._inspection is not None:
            self.copy_request.emit(self._inspection.request)

    def _links(self, topic: str, *, may_part: bool) -> QHBoxLayout:
        """What can be asked and done, on the line under a passage."""
        row = QHBoxLayout()
        row.setSpacing(self._look.px(14))
        if topic:
            row.addWidget(self._help_link(topic))
        if may_part:
            row.addWidget(self._part_link())
        row.addStretch(1)
        return row

    def _help_link(self, topic: str) -> QWidget:
        link = make_link(self.tr("What is this?"))
        link.setToolTip(self.tr("Explained with an example (Shift+F1)"))
        link.clicked.connect(lambda: self.asked.emit(topic))
        return link

    def _part_link(self) -> QWidget:
        link = make_link(self.tr("Not the same quote…"))
        link.setToolTip(self.tr("Take this source's words out of the quote, for good"))
        link.clicked.connect(lambda: self.not_same_quote.emit(self._selection))
        return link

    def _heading(self, title: str, aside: str) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(title)
        label.setObjectName("heading")
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if aside:
            quiet = QLabel(aside)
            quiet.setObjectName("quiet")
            row.addWidget(quiet, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _width(self) -> int:
        return self._look.px(_WIDTH - 2 * _PAD) - 1

    def _arrange(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        pad = self._look.px(_PAD)
        self._column.setContentsMargins(pad, self._look.px(12), pad, pad)
        self._column.setSpacing(self._look.px(6))
        self._note_title = QLabel(self.tr("Note"))
        self._note_title.setObjectName("heading")
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._column.addWidget(self._hint)
        self._column.addSpacing(self._look.px(8))
        self._column.addWidget(self._note_title)
        self._column.addWidget(self._note)
        self._column.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setObjectName("panel")
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Inspector"))
        self._note.setFixedHeight(self._look.px(56))

    def _connect(self) -> None:
        self._note.finished.connect(self.note_changed)
        self._copy.clicked.connect(self._emit_request)
