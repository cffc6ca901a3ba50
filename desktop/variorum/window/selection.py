"""What she has chosen: one value that every view shows in its own way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A family or a row, perhaps in one source, perhaps because of one finding."""

    kind: Literal["family", "row"]
    key: str | int  # Family.id, or the row's place in Comparison.rows
    source: int | None = None
    finding: str | None = None  # Finding.id
