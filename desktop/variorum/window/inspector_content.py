"""What the inspector says of what is chosen. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.inspector_family import family_inspection
from variorum.window.inspector_row import row_inspection

if TYPE_CHECKING:
    from variorum.window.cell_maker import CellMaker
    from variorum.window.inspection import Inspection
    from variorum.window.selection import Selection


def inspection(maker: CellMaker, selection: Selection) -> Inspection | None:
    """Everything worth saying of a family or a row; None if it is no longer there."""
    if selection.kind == "family":
        family = maker.index.families.get(str(selection.key))
        return family_inspection(maker, family, selection) if family is not None else None
    row = int(selection.key)
    return row_inspection(maker, row, selection) if row < len(maker.index.comparison.rows) else None
