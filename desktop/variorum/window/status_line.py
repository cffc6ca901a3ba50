"""The line at the bottom: the whole comparison in one sentence, and how far the work has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from variorum.phrases import summary
from variorum.window.buttons import make_link
from variorum.window.signs import draw_sign, sign_names

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from variorum.model import Comparison, Story
    from variorum.phrases import Phrases, SummaryPart
    from variorum.window.palette import Look

_HEIGHT, _PATIENCE = 30, 300  # px; ms before progress shows, so that quick work shows none


class StatusLine(QFrame):
    """Summary at the left, progress and zoom at the right."""

    cancelled = Signal()

    def __init__(self, look: Look, phrases: Phrases) -> None:
        super().__init__()
        self.setObjectName("status")
        self._phrases = phrases
        self._summary = _Summary(look)
        self._progress = QLabel()
        self._cancel = make_link(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._seconds = QLabel()
        self._right = QLabel()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._show_progress(shown=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._summary, 1)
        for widget in (self._progress, self._cancel, self._seconds, self._right):
            row.addWidget(widget)
        self._show_progress(shown=False)
        self.set_look(look)

    @property
    def sentence(self) -> str:
        """The summary as plain text."""
        return self._summary.sentence

    @property
    def shows_progress(self) -> bool:
        """Whether she can see that something is being done, and cancel it."""
        return not self._cancel.isHidden()

    def show_summary(self, story: Story, comparison: Comparison | None) -> None:
        """Say what was found."""
        if not story.sources:
            self._summary.show_text(self.tr("No sources yet."))
        elif len(story.sources) == 1:
            self._summary.show_text(self.tr("1 source. Add another version to compare it with."))
        elif comparison is None or len(comparison.sources) < 2:
            self._summary.show_text(self.tr("{n} sources, not compared yet.").format(n=len(story.sources)))
        else:
            self._summary.show_parts(summary(comparison, self._phrases))

    def begin(self, what: str) -> None:
        """Work has begun; if it takes long enough to be noticed, it is shown."""
        self._progress.setText(what)
        if not self.shows_progress and not self._patience.isActive():
            self._patience.start()

    def progress(self, done: int, total: int, what: str) -> None:
        """Tell how far it has come."""
        share = f" {100 * done // total} %" if total > 0 else ""
        self._progress.setText(f"{what[:1].upper()}{what[1:]}…{share}")

    def tell_time(self, seconds: float) -> None:
        """Say how long the comparison took."""
        self._seconds.setText(self.tr("Compared in {seconds:.1f} s").format(seconds=seconds))

    def end(self) -> None:
        """The work is over."""
        self._patience.stop()
        self._show_progress(shown=False)

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self.setFixedHeight(look.px(_HEIGHT))
        self._right.setText(f"{round(look.zoom * 100)} %")
        self._summary.set_look(look)

    def _show_progress(self, *, shown: bool) -> None:
        self._progress.setVisible(shown)
        self._cancel.setVisible(shown)
        self._seconds.setVisible(not shown)


class _Summary(QWidget):
    """The sentence in parts, each with its sign; what does not fit is in the tooltip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[SummaryPart, ...] = ()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def sentence(self) -> str:
        return self._text or " ".join(part.text for part in self._parts)

    def show_text(self, text: str) -> None:
        self._text, self._parts = text, ()
        self._announce()

    def show_parts(self, parts: tuple[SummaryPart, ...]) -> None:
        self._text, self._parts = "", parts
        self._announce()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, px = self._look.palette, self._look.px
        font = QFont(self._look.faces.label.font)
        font.setWeight(QFont.Weight.Normal)
        x = self._words(painter, 0.0, self._text, font) if self._text else 0.0
        for n, part in enumerate(self._parts):
            strong = QFont(self._look.faces.label.font)
            if n and not self._fits(x, part, strong, last=n == len(self._parts) - 1):
                self._words(painter, x, "…", strong)
                return
            ink = part.kind if part.kind in sign_names() else None
            if ink:
                corner = QPointF(x, (self.height() - px(13)) / 2)
                draw_sign(painter, ink, corner, palette.meaning(ink).ink, palette.on_solid, px(13))
                x += px(18)
            if part.kind is None:
                head, colon, rest = part.text.partition(":")
                x = self._words(painter, x, head + colon, strong)
                x = self._words(painter, x, rest, font) + px(8)
            else:
                x = self._words(painter, x, part.text, strong) + px(12)

    def _fits(self, x: float, part: SummaryPart, font: QFont, *, last: bool) -> bool:
        """Whether a part fits whole, with an ellipsis behind it if more is to come."""
        px = self._look.px
        more = 0.0 if last else px(20)
        return x + px(18) + QFontMetricsF(font).horizontalAdvance(part.text) + more <= self.width()

    def _words(self, painter: QPainter, x: float, text: str, font: QFont) -> float:
        painter.setFont(font)
        painter.setPen(
            self._look.palette.ink if font.weight() > QFont.Weight.Normal else self._look.palette.ink_2
        )
        metrics = QFontMetricsF(font)
        room = max(0.0, self.width() - x)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return x + metrics.horizontalAdvance(text)

    def _announce(self) -> None:
        self.setAccessibleName(self.sentence)
        self.setToolTip(self.sentence)
        self.update()
