"""The blocks that import left out of a source: read them, put them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from variorum.window.buttons import SignButton
from variorum.window.labels import make_label, make_scroll_area

if TYPE_CHECKING:
    from variorum.model import LeftOut, Source
    from variorum.window.palette import Look

_WIDTH, _LONGEST = 296, 600  # px; characters of a block that are shown


class LeftOutPanel(QFrame):
    """Takes the inspector's place while she looks at the blocks."""

    put_back = Signal(str, int)  # Source.id, place in left_out
    put_all_back = Signal(str)  # Source.id
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self._source_id = ""
        self._title = make_label("", "card_title", wraps=True)
        explains = self.tr(
            "The page reader took these for furniture. Until you put them back, a quote found only here "
            "counts as uncertain, never as absent."
        )
        self._all = QPushButton(self.tr("Put all back"))
        self._all.setProperty("primary", True)  # noqa: FBT003 -- Qt's own signature
        self._all.clicked.connect(lambda: self.put_all_back.emit(self._source_id))
        self._done = SignButton(self.tr("Done"), key="Esc")
        self._done.clicked.connect(self.closed)
        self._cards = QVBoxLayout()
        self._arrange(make_label(explains, "quiet", wraps=True))
        self.set_look(look)

    def show_source(self, source: Source) -> None:
        """Show what was left out of this source."""
        self._source_id = source.id
        self._title.setText(self.tr("Left out of {label}").format(label=source.label))
        self._all.setVisible(len(source.left_out) > 1)
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, block in enumerate(source.left_out):
            self._cards.addWidget(self._card(number, block, source))
        self._cards.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self.setFixedWidth(look.px(_WIDTH))
        self._done.set_look(look)

    def _arrange(self, explains: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._all)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(explains)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(make_scroll_area(inside), 1)

    def _card(self, number: int, block: LeftOut, source: Source) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        after = source.text[: block.after].count("\n\n") + 1 if block.after else 0
        place = self.tr("after ¶{n}").format(n=after) if after else self.tr("at the start")
        head = QHBoxLayout()
        head.addWidget(make_label(block.why, "heading", wraps=True), 1)
        head.addWidget(make_label(place, "quiet"))
        shown = block.text if len(block.text) <= _LONGEST else f"{block.text[:_LONGEST]}…"
        text = make_label(shown, "excerpt", wraps=True)
        back = QPushButton(self.tr("Put back"))
        back.setAccessibleName(self.tr("Put back: {start}").format(start=block.text[:40]))
        back.clicked.connect(lambda: self.put_back.emit(source.id, number))
        column.addLayout(head)
        column.addWidget(text)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return card
