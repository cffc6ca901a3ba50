"""What every cell is made from. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Finding, Remark
    from variorum.phrases import Phrases
    from variorum.window.comparison_index import ComparisonIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class CellMaker:
    """A comparison, the phrases to tell it in, and what she decided."""

    index: ComparisonIndex
    phrases: Phrases
    remarks: Mapping[str, Remark]

    @property
    def has_record(self) -> bool:
        """Whether it is known what was said."""
        return self.index.comparison.record is not None

    def decided(self, finding: Finding | None) -> bool:
        """Whether she has agreed with the finding or dismissed it."""
        remark = self.remarks.get(finding.id) if finding is not None else None
        return remark is not None and remark.decision in ("confirmed", "dismissed")
