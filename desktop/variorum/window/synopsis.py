"""Side by side: level rows, the base pinned, the others scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.column_widths import SYNOPSIS
from variorum.window.level_view import LevelView
from variorum.window.synopsis_page import SynopsisPage

if TYPE_CHECKING:
    from variorum.window.cell_maker import CellMaker
    from variorum.window.column_widths import Widths


class Synopsis(LevelView):
    """The sentences of all sources, those that report the same thing on one line."""

    _only_differences = False

    def show_only_differences(self, *, shown: bool) -> None:
        """Leave out, or show, rows in which nothing differs."""
        self._only_differences = shown
        self.rebuild()

    def make_page(self, maker: CellMaker, opened: frozenset[str]) -> tuple[SynopsisPage, Widths]:
        """The synopsis's lines."""
        return SynopsisPage(maker, only_differences=self._only_differences, opened=opened), SYNOPSIS
