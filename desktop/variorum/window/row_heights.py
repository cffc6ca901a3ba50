"""How high lines are: first estimated from the length of their words, then measured. No widget here."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from variorum.window.cell_layout import GUTTER, PAD_BOTTOM, PAD_LEFT, PAD_RIGHT, PAD_TOP

if TYPE_CHECKING:
    from variorum.window.page import Line
    from variorum.window.palette import Look

FOLD_HEIGHT = 35
_LABEL = 20  # the verdict's line and the gap under it
_LEAST = 44
_SLACK = 1.06  # lines break before they are full


@dataclass(frozen=True, slots=True)
class HeightEstimate:
    """Estimates heights in px for one set of column widths."""

    look: Look
    base_width: float
    width: float

    def height(self, line: Line) -> int:
        """About how high the line will be."""
        if line.fold is not None:
            return self.look.px(FOLD_HEIGHT)
        faces, pad = self.look.faces, PAD_LEFT + PAD_RIGHT
        base_room = self.base_width - self.look.px(pad + GUTTER)
        base = _lines(line.base_length, faces.base.average, base_room) * faces.base.line
        other = _lines(line.length, faces.cell.average, self.width - self.look.px(pad)) * faces.cell.line
        padded = max(base, other) + self.look.px(_LABEL + PAD_TOP + PAD_BOTTOM)
        return max(self.look.px(_LEAST), round(padded))


def _lines(characters: int, average: float, room: float) -> int:
    return ceil(characters * average * _SLACK / max(room, 1.0))
