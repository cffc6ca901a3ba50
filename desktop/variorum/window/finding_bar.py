"""The finding as a headline, with its reason and what she can decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from variorum.phrases import emphasis, headline, reason
from variorum.window.buttons import SignButton
from variorum.window.headline import Headline, Piece
from variorum.window.signs import draw_sign

if TYPE_CHECKING:
    from variorum.model import Comparison, Decision, Finding, Remark
    from variorum.phrases import Phrases
    from variorum.window.palette import Look

_HEIGHT, _COMPACT_HEIGHT = 66, 58
_SIGN, _SIGN_LEFT, _TEXT_LEFT = 24, 16, 54
_ROOMY = 900  # px: in a narrower bar the sentence needs the room; Shift+F1 still asks


class FindingBar(QWidget):
    """One finding: sign, headline, reason, Agree, Ask desk, Dismiss, and the way to the next."""

    agree = Signal()
    ask_desk = Signal()
    dismiss = Signal()
    what_is_this = Signal()
    next_finding = Signal()
    previous_finding = Signal()

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases
        self._finding: Finding | None = None
        self._decision: Decision = "open"
        self._empty = ""
        self._place = (0, 0)
        self._compact = False
        self._headline = Headline(look, self)
        self._agree = SignButton(self.tr("Agree"), sign="check", key="A")
        self._ask = SignButton(self.tr("Ask desk"), sign="flag", key="D")
        self._dismiss = SignButton(self.tr("Dismiss"), sign="cross", key="X")
        self._what = SignButton("", sign="question")
        self._back = SignButton("", sign="chevron_left", key="K")
        self._on = SignButton("", after="chevron_right", key="J")
        self._count = QLabel()
        self._arrange()
        self._connect()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        self._look = look
        self._headline.set_look(look)
        for button in (self._agree, self._ask, self._dismiss, self._what, self._back, self._on):
            button.set_look(look)
        self.setFixedHeight(look.px(_COMPACT_HEIGHT if self._compact else _HEIGHT))
        self._what.setVisible(self.width() >= look.px(_ROOMY))
        self._tell()

    def show_finding(
        self,
        comparison: Comparison,
        finding: Finding | None,
        position: int,
        total: int,
        remark: Remark | None = None,
    ) -> None:
        """Show the finding, ``position`` of ``total`` (from 1); None says that nothing was found."""
        self._finding = finding
        self._decision = remark.decision if remark is not None else "open"
        self._place = (position, total)
        self._empty = self._nothing(comparison, total)
        self._tell()

    def set_compact(self, *, compact: bool) -> None:
        """Leave only sign and key on the buttons, for a narrow window."""
        self._compact = compact
        for button in (self._agree, self._ask, self._dismiss):
            button.show_only_sign(compact)
        self.setFixedHeight(self._look.px(_COMPACT_HEIGHT if compact else _HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the sentence where there is little."""
        super().resizeEvent(event)
        self._what.setVisible(self.width() >= self._look.px(_ROOMY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground is the finding's tint; a decided finding has none."""
        painter = QPainter(self)
        palette, look = self._look.palette, self._look
        finding = self._finding
        open_finding = finding is not None and self._decision not in ("confirmed", "dismissed")
        ground = palette.panel
        if finding is not None and open_finding:
            ground = palette.meaning(finding.kind).tint
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, palette.line)
        if finding is not None:
            size = look.px(_SIGN)
            corner = QPointF(look.px(_SIGN_LEFT), (self.height() - size) / 2)
            sign = finding.kind if open_finding else "check"
            draw_sign(painter, sign, corner, palette.meaning(finding.kind).ink, palette.on_solid, size)
        painter.end()

    def _tell(self) -> None:
        position, total = self._place
        self._count.setText(self.tr("<b>{n}</b> of {m}").format(n=position or "–", m=total) if total else "–")
        self._count.setAccessibleName(self.tr("Finding {n} of {m}").format(n=position, m=total))
        for button in (self._agree, self._ask, self._dismiss, self._what):
            button.setEnabled(self._finding is not None)
        for button in (self._back, self._on):
            button.setEnabled(total > 1)
        self._headline.show_pieces(self._sentence(), self._reason())
        self.update()

    def _sentence(self) -> list[Piece]:
        palette, font = self._look.palette, self._look.faces.finding.font
        if self._finding is None:
            return [Piece(self._empty, palette.ink, font)]
        text, ink = headline(self._finding, self._phrases), palette.meaning(self._finding.kind).ink
        pieces, at = [], 0
        for span in emphasis(self._finding, self._phrases):
            pieces.append(Piece(text[at : span.start], palette.ink, font))
            pieces.append(Piece(text[span.start : span.end], ink, font))
            at = span.end
        return [*pieces, Piece(text[at:], palette.ink, font)]

    def _reason(self) -> list[Piece]:
        """The first sentence strong, as it decides."""
        if self._finding is None:
            return []
        faces, palette = self._look.faces, self._look.palette
        told = {
            "open": "",
            "ask desk": self.tr("Asked the desk. "),
            "confirmed": self.tr("Agreed. "),
            "dismissed": self.tr("Dismissed. "),
        }[self._decision]
        first, dot, rest = reason(self._finding, self._phrases).partition(". ")
        strong, plain = (told + first + dot, rest) if rest else (told, first)
        return [Piece(strong, palette.ink, faces.label.font), Piece(plain, palette.ink_2, faces.note.font)]

    def _nothing(self, comparison: Comparison, total: int) -> str:
        if len(comparison.sources) < 2:
            return self.tr("One source. The first comparison appears with the second.")
        if total:
            return self.tr("{n} to look at. J goes to the first.").format(n=total)
        return self.tr("Nothing differs that a desk should look at.")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(self._look.px(_TEXT_LEFT), 0, self._look.px(14), 0)
        row.setSpacing(self._look.px(8))
        row.addWidget(self._headline, 1)
        for button in (self._what, self._agree, self._ask, self._dismiss):
            row.addWidget(button)
        row.addSpacing(self._look.px(6))
        stepper = QFrame()
        stepper.setObjectName("stepper")
        inner = QHBoxLayout(stepper)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        for part in (self._back, self._count, self._on):
            inner.addWidget(part)
        self._count.setObjectName("step_count")
        row.addWidget(stepper, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._back.setAccessibleName(self.tr("Previous finding"))
        self._back.setToolTip(self.tr("Previous finding (K)"))
        self._on.setAccessibleName(self.tr("Next finding"))
        self._on.setToolTip(self.tr("Next finding (J)"))
        self._what.setAccessibleName(self.tr("What is this?"))
        self._what.setToolTip(self.tr("What is this? (Shift+F1)"))
        self._what.setProperty("quiet", True)  # noqa: FBT003 -- Qt's own signature
        self._what.clicked.connect(self.what_is_this)
        self._agree.clicked.connect(self.agree)
        self._ask.clicked.connect(self.ask_desk)
        self._dismiss.clicked.connect(self.dismiss)
        self._back.clicked.connect(self.previous_finding)
        self._on.clicked.connect(self.next_finding)
