"""A finding's kind and parameters -> its sentence, in a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The sentences of one language."""

    table: Mapping[str, Any]

    @staticmethod
    def from_table(table: Mapping[str, Any]) -> Phrases:
        """Take a language's phrases from its TOML table."""
        return Phrases(table=table)
