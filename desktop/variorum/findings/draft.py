"""A finding before it has a rank and an identifier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Certainty, FindingKind, Reading, SentenceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was found. A parameter's name may come several times: two sources that cut the same words."""

    kind: FindingKind
    weight: float  # within its kind, higher = look here first
    parameters: tuple[tuple[str, str], ...]
    where: tuple[Place, ...]
    family: str | None = None
    row: int | None = None
    certainty: Certainty = "certain"


def place_of(ref: SentenceRef, readings: Sequence[Reading]) -> Place:
    """Where a sentence stands."""
    return Place(ref.source, readings[ref.source].sentences[ref.sentence].span)
