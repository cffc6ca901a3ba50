"""What several finders ask of one comparison: worked out once, when the first of them asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from variorum.findings.coverage.echoes import Echoes
from variorum.findings.quotes.people import speaker_of

if TYPE_CHECKING:
    from variorum.model import Comparison, Family
    from variorum.reading.language import Languages


@dataclass(frozen=True, eq=False)
class Facts:
    """A comparison as the finders see it."""

    comparison: Comparison
    languages: Languages
    _speakers: dict[str, str | None] = field(default_factory=dict)

    @cached_property
    def echoes(self) -> Echoes:
        """Where words stand in all sources, however they are spread."""
        return Echoes(self.comparison, self.languages)

    def speaker_of(self, family: Family) -> str | None:
        """The name to print for a family's speaker, None where nobody is named or it is open who speaks."""
        if family.id not in self._speakers:
            self._speakers[family.id] = speaker_of(family, self.comparison, self.languages)
        return self._speakers[family.id]
