"""What the ledger and the synopsis share: a page in a table, folds, and the selection."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.level_table import LevelTable
from variorum.window.selection import Selection
from variorum.window.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from variorum.model import Comparison, Remark
    from variorum.phrases import Phrases
    from variorum.window.column_widths import Widths
    from variorum.window.page import Page
    from variorum.window.palette import Look


class LevelView(View):
    """A view made of level lines."""

    def __init__(self, look: Look, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(look, phrases, parent)
        self.table = LevelTable(look, self)
        self._maker: CellMaker | None = None
        self._opened: frozenset[str] = frozenset()
        self._selection: Selection | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.cell_chosen.connect(self._announce)
        self.table.cell_opened.connect(self._announce_opened)
        self.table.fold_toggled.connect(self._toggle)
        self.table.ghost_followed.connect(self._follow)

    @abstractmethod
    def make_page(self, maker: CellMaker, opened: frozenset[str]) -> tuple[Page, Widths]:
        """The page of this view."""

    def set_look(self, look: Look) -> None:
        """Take another scheme or zoom."""
        super().set_look(look)
        self.table.set_look(look)

    def show_comparison(
        self, comparison: Comparison, remarks: Mapping[str, Remark], index: ComparisonIndex | None = None
    ) -> None:
        """Show another comparison; a decision alone keeps the place on screen."""
        known = index or (self._maker.index if self._maker is not None else None)
        if known is None or known.comparison is not comparison:
            known = ComparisonIndex(comparison)
        if self._maker is not None and self._maker.index.comparison is not comparison:
            self._forget_row()
        self._maker = CellMaker(index=known, phrases=self._phrases, remarks=remarks)
        self.rebuild()

    def select(self, selection: Selection | None) -> None:
        """Show what is chosen and bring it on screen."""
        self._selection = selection
        page = self.table.levels.page
        if selection is None or page is None:
            self.table.clearSelection()
            return
        line = page.line_of(selection)
        if line is None:
            return
        fold = page.lines[line].fold
        if fold is not None and not fold.opened and selection.finding is not None:
            self._opened |= {fold.key}  # what she was led to must not hide
            self.rebuild()
            return
        self.table.choose(line, self._column_of(selection.source))

    def rebuild(self) -> None:
        """Make the page anew, with the same place on screen."""
        if self._maker is None:
            return
        kept = self.table.place_of_chosen()
        page, widths = self.make_page(self._maker, self._opened)
        self.table.show_page(page, widths)
        line = page.line_of(self._selection) if self._selection is not None else None
        if self._selection is None or line is None:
            return
        if kept is not None:
            self.table.put_line(line, kept)
        self.table.choose(line, self._column_of(self._selection.source))

    def _forget_row(self) -> None:
        """A row's number means another row in another comparison; a family's name is its own."""
        if self._selection is not None and self._selection.kind == "row":
            self._selection = None

    def _column_of(self, source: int | None) -> int:
        page = self.table.levels.page
        heads = page.columns if page is not None else ()
        return next((at for at, head in enumerate(heads) if source is not None and head.source == source), 0)

    def _announce(self, line: int, column: int) -> None:
        page = self.table.levels.page
        selection = page.selection_at(line, column) if page is not None else None
        if selection is not None:
            self._selection = selection
            self.selected.emit(selection)

    def _announce_opened(self, line: int, column: int) -> None:
        page = self.table.levels.page
        selection = page.selection_at(line, column) if page is not None else None
        if selection is not None:
            self.opened.emit(selection)

    def _toggle(self, line: int) -> None:
        fold = self.table.levels.line(line).fold
        if fold is not None:
            self._opened ^= {fold.key}
            self._selection = None
            self.rebuild()
            self.table.choose(line, 0)

    def _follow(self, row: int) -> None:
        """Go where the moved words of a ghost stand now."""
        page = self.table.levels.page
        line = page.line_of(Selection(kind="row", key=row)) if page is not None else None
        if line is not None:
            column = self.table.currentIndex().column()
            self.table.choose(line, column)
            self._announce(line, column)
