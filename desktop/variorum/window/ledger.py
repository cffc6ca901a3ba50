"""Quotes: a line per family, a column per source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.column_widths import DIGEST, LEDGER
from variorum.window.ledger_page import LedgerPage
from variorum.window.level_view import LevelView

if TYPE_CHECKING:
    from variorum.window.cell_maker import CellMaker
    from variorum.window.column_widths import Widths


class QuotesLedger(LevelView):
    """The ledger of quotes."""

    _words = False

    def show_words(self, *, shown: bool) -> None:
        """Print, or leave out, the words of cells without a difference (W)."""
        self._words = shown
        self.rebuild()

    def make_page(self, maker: CellMaker, opened: frozenset[str]) -> tuple[LedgerPage, Widths]:
        """The ledger's lines."""
        page = LedgerPage(maker, words=self._words, opened=opened)
        return page, DIGEST if page.digest else LEDGER
