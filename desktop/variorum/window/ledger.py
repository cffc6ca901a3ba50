"""Quotes: a row per family, a column per source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Comparison, Remark
    from variorum.window.selection import Selection


class QuotesLedger(View):
    """Quotes: a row per family, a column per source."""

    def show_comparison(self, comparison: Comparison, remarks: Mapping[str, Remark]) -> None:
        """Show another comparison."""

    def select(self, selection: Selection | None) -> None:
        """Show what is chosen and bring it on screen."""

    def show_words(self, *, shown: bool) -> None:
        """Print, or leave out, the words of cells without a difference (W)."""
