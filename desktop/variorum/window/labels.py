"""Words on a panel, in the roles that the style sheet knows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

Role = Literal["heading", "quiet", "title", "lead", "card_title", "excerpt", "drop_title", "key", "plain"]


def make_label(text: str = "", role: Role = "plain", *, wraps: bool = False) -> QLabel:
    """A label that shows its words as they are, never as markup."""
    label = QLabel(text)
    label.setObjectName(role)
    label.setWordWrap(wraps)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def make_scroll_area(inside: QWidget) -> QScrollArea:
    """A part that scrolls up and down, without a frame."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
