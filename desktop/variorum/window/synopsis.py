"""Side by side: level rows, the base pinned, the others scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Comparison, Remark
    from variorum.window.selection import Selection


class Synopsis(View):
    """Side by side: level rows, the base pinned, the others scrolled."""

    def show_comparison(self, comparison: Comparison, remarks: Mapping[str, Remark]) -> None:
        """Show another comparison."""

    def select(self, selection: Selection | None) -> None:
        """Show what is chosen and bring it on screen."""

    def show_only_differences(self, *, shown: bool) -> None:
        """Leave out, or show, rows in which nothing differs."""
