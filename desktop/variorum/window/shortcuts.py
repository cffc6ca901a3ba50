"""The list of keys, made from the table of commands so that it is never out of date."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from variorum.window.actions import MENUS, commands
from variorum.window.menus import keys_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


class Shortcuts(QDialog):
    """A window beside the window: it blocks nothing."""

    def __init__(self, parent: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(420, 560)
        text = QTextBrowser()
        text.setHtml(_page(actions) + _views(self.tr("In the tables"), self._in_tables()))
        column = QVBoxLayout(self)
        column.addWidget(text)

    def _in_tables(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Arrows"), self.tr("cell by cell")),
            (self.tr("Space"), self.tr("open or close a fold")),
            (self.tr("Enter"), self.tr("inspector")),
            (self.tr("Esc"), self.tr("close the search, a message or a panel")),
        )


def _page(actions: Mapping[str, QAction]) -> str:
    tables = []
    for menu in MENUS:
        keyed = [c.name for c in commands(menu.entries) if keys_of(actions[c.name])]
        title = QCoreApplication.translate("menus", menu.title).replace("&", "")
        lines = tuple((keys_of(actions[n]), actions[n].text().replace("&", "").rstrip("…")) for n in keyed)
        tables.append(_views(title, lines))
    return "".join(tables)


def _views(title: str, lines: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(f"<tr><td width='120'><b>{escape(k)}</b></td><td>{escape(t)}</td></tr>" for k, t in lines)
    return f"<h4>{escape(title)}</h4><table cellpadding='3'>{rows}</table>"
