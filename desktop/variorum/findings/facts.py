"""What several finders ask of one comparison: worked out once, when the first of them asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from variorum.findings.coverage.echoes import Echoes
from variorum.findings.quotes.people import speaker_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.families.concepts import Meanings
    from variorum.model import Comparison, Family
    from variorum.reading.language import Languages

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, eq=False)
class Facts:
    """A comparison as the finders see it."""

    comparison: Comparison
    languages: Languages
    meanings: Sequence[Meanings]
    _speakers: dict[str, str | None] = field(default_factory=dict)
    _folded: dict[int, str] = field(default_factory=dict)

    @cached_property
    def echoes(self) -> Echoes:
        """Where words stand in all sources, however they are spread."""
        return Echoes(self.comparison, self.languages)

    def has_in_order(self, source: int, words: Sequence[str]) -> bool:
        """Whether a source has some words one behind the other, whatever stands between them."""
        folded = self._folded.get(source)
        if folded is None:
            text = self.comparison.readings[source].text.casefold()
            if not all(map(text.__contains__, [word.casefold() for word in words])):
                return False  # nearly always where few are asked for
            folded = self._folded[source] = f" {' '.join(_WORD.findall(text))} "
        return f" {' '.join(words).casefold()} " in folded

    def speaker_of(self, family: Family) -> str | None:
        """The name to print for a family's speaker, None where nobody is named or it is open who speaks."""
        if family.id not in self._speakers:
            self._speakers[family.id] = speaker_of(family, self.comparison, self.languages)
        return self._speakers[family.id]
