"""What stands there before the first source: what to do, a taste of it, recent stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from variorum.window.buttons import SignButton, make_link
from variorum.window.labels import make_label
from variorum.window.signs import draw_sign

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QPaintEvent

    from variorum.window.palette import Look

_WIDTH, _MOST_RECENT = 860, 4
_FORMATS = "HTML, TXT, MD"


class EmptyState(QWidget):
    """The empty window teaches."""

    recent_chosen = Signal(object)  # a path

    def __init__(self, look: Look, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._open = SignButton(self.tr("Open files…"), sign="plus")
        self._open.setProperty("primary", True)  # noqa: FBT003 -- Qt's own signature
        self._open.clicked.connect(actions["add_files"].trigger)
        self._download = _Download(look)
        self._taste = _Taste(look)
        sample = make_link(self.tr("Open the sample story: 5 invented sources"))
        sample.clicked.connect(actions["sample"].trigger)
        self._recent = QVBoxLayout()
        self._recent_column = _column(self.tr("Recent"), self._recent)
        self._arrange(sample)
        self.set_look(look)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the stories she had open last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in paths[:_MOST_RECENT]:
            link = make_link(path.stem)
            link.setToolTip(str(path))
            link.clicked.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))
            self._recent.addWidget(link)
        self._recent_column.setVisible(bool(paths))

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look
        self._open.set_look(look)
        self._download.set_look(look)
        self._taste.set_look(look)

    def _arrange(self, sample: QWidget) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        column.setSpacing(6)
        column.addWidget(make_label(self.tr("Which words did they change?"), "title"))
        lead = self.tr("Paste each version of the story. The first comparison appears with the second.")
        column.addWidget(make_label(lead, "lead", wraps=True))
        column.addSpacing(14)
        column.addWidget(self._drop_area())
        column.addSpacing(20)
        column.addLayout(self._foot(sample))
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inside, 8, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def _drop_area(self) -> QWidget:
        area = QFrame()
        area.setObjectName("drop")
        column = QVBoxLayout(area)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        column.addWidget(self._download, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._paste_line())
        formats = QLabel(self.tr("or drop saved pages and texts here: {formats}").format(formats=_FORMATS))
        formats.setObjectName("quiet")
        column.addWidget(formats, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        return area

    def _paste_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addStretch(1)
        row.addWidget(make_label(self.tr("Paste with"), "drop_title"))
        keys = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        for key in keys.split("+"):
            row.addWidget(make_label(key, "key"))
        row.addWidget(make_label(self.tr(", once for each version"), "drop_title"))
        row.addStretch(1)
        return row

    def _foot(self, sample: QWidget) -> QHBoxLayout:
        taste = QVBoxLayout()
        taste.addWidget(self._taste)
        taste.addWidget(sample, 0, Qt.AlignmentFlag.AlignLeft)
        promise = self.tr("It stays on this computer. Nothing is fetched, sent or counted.")
        stays = QVBoxLayout()
        stays.addWidget(make_label(promise, "quiet", wraps=True))
        foot = QHBoxLayout()
        foot.setSpacing(40)
        columns = (
            _column(self.tr("Try it first"), taste),
            self._recent_column,
            _column(self.tr("What happens to the text"), stays),
        )
        for part in columns:
            foot.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        return foot


class _Download(QWidget):
    """The arrow that says: into here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.setFixedSize(look.px(28), look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._look.palette
        painter = QPainter(self)
        draw_sign(painter, "download", QPointF(0, 0), palette.ink_2, palette.panel, self._look.px(28))
        painter.end()


class _Taste(QLabel):
    """One cut quote, as it will look."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("excerpt")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMinimumHeight(44)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        cut, ink = look.palette.meaning("cut"), look.palette.ink_2.name()
        lost = self.tr("but not yet sealed")
        before, after = self.tr("“The leak is contained "), self.tr(", stay away from the quay”")
        style = f"background:{cut.chip.name()}; color:{ink}; text-decoration:line-through"
        struck = f'<span style="{style}">{lost}</span>'
        self.setText(f"{before}{struck}{after}")


def _column(title: str, content: QVBoxLayout) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(make_label(title, "heading"))
    layout.addLayout(content)
    return column
