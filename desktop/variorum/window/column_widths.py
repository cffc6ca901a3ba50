"""How a table's width is shared among its columns. No widget here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.window.palette import Look


_WIDEST_BASE = 340  # px; a wider column is hard to read


@dataclass(frozen=True, slots=True)
class Widths:
    """The base's width and the least width of the others, in px at 100 %."""

    base: int
    least: int

    def columns(self, room: int, count: int, look: Look) -> list[int]:
        """The width of every column; together wider than the room when the others would be too narrow."""
        if count < 2:
            return [room] * count
        if count == 2:
            return [room // 2, room - room // 2]
        base = min(max(look.px(self.base), min(room // count, look.px(_WIDEST_BASE))), room // 2)
        others = count - 1
        each = max(look.px(self.least), (room - base) // others)
        rest = max(0, room - base - each * others)
        return [base, *(each + (1 if at < rest else 0) for at in range(others))]


LEDGER = Widths(226, 164)
DIGEST = Widths(292, 80)
SYNOPSIS = Widths(226, 164)
