"""The cells laid out last, so that scrolling back costs nothing."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from variorum.window.cell_layout import CellLayout

if TYPE_CHECKING:
    from variorum.window.cell_content import CellContent
    from variorum.window.palette import Look

_KEPT = 3000  # cells; some fifty screens


class LayoutCache:
    """Layouts by line, column and width; the one unused longest goes first."""

    def __init__(self) -> None:
        self._layouts: OrderedDict[tuple[int, int, int], CellLayout] = OrderedDict()

    def layout(self, place: tuple[int, int], width: int, content: CellContent, look: Look) -> CellLayout:
        """The content of a cell in a width, laid out now if it was not before."""
        key = (*place, width)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = CellLayout(content, width, look)
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return found

    def clear(self) -> None:
        """Forget everything: the page or the look has changed."""
        self._layouts.clear()
