"""The only source there is, as it was read, until a second one comes to be compared with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from variorum.window.labels import make_label

if TYPE_CHECKING:
    from variorum.model import Reading, Source
    from variorum.window.palette import Look

_MEASURE = 640


class OneSource(QWidget):
    """What was found about the source, and its paragraphs with their numbers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hint = make_label("", "quiet", wraps=True)
        self._title = make_label("", "title", wraps=True)
        self._facts = make_label("", "quiet", wraps=True)
        self._text = QTextBrowser()
        self._text.setObjectName("prose")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("The text as read"))
        self._text.document().setDocumentMargin(0)
        inside = QWidget()
        inside.setMaximumWidth(look.px(_MEASURE))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 0)
        for widget in (self._hint, self._title, self._facts):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._text, 1)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inside, 8)
        outer.addStretch(1)

    @property
    def text(self) -> str:
        """What is shown of the source."""
        return self._text.toPlainText()

    def show_source(self, source: Source, reading: Reading | None) -> None:
        """Show a source; without a reading yet, its text as it came."""
        hint = self.tr(
            "This is {label} as it was read. Add another version, and the comparison appears here."
        )
        self._hint.setText(hint.format(label=source.label))
        self._title.setText(source.title or source.label)
        self._facts.setText(_facts(source, reading, self.tr("1 quote"), self.tr("{n} quotes")))
        self._text.setHtml(_paragraphs(source, reading, self._look))

    def set_look(self, look: Look) -> None:
        """Take on another look."""
        self._look = look


def _facts(source: Source, reading: Reading | None, one: str, many: str) -> str:
    facts = [source.byline, source.outlet, (source.published or "").replace("T", " ")[:16]]
    if reading is not None:
        quotes = sum(quote.kind == "speech" for quote in reading.quotes)
        facts += [f"{len(reading.paragraphs)} ¶", one if quotes == 1 else many.format(n=quotes)]
    return " · ".join(fact for fact in facts if fact)


def _paragraphs(source: Source, reading: Reading | None, look: Look) -> str:
    """The paragraphs as markup for Qt, numbered in the margin colour."""
    if reading is None:
        parts = [block for block in source.text.split("\n") if block.strip()]
    else:
        parts = [source.text[span.start : span.end] for span in reading.paragraphs]
    number = f'<span style="color:{look.palette.ink_3.name()}; font-size:{look.px(11)}px">'
    height = "line-height:140%"  # with what the face brings of its own, 31 px for 19
    return "".join(
        f"<p style='{height}'>{number}{n}</span>&nbsp; {escape(part)}</p>"
        for n, part in enumerate(parts, start=1)
    )
