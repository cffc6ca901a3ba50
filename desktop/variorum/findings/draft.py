"""A finding before it has a rank and an identifier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.model import Certainty, FindingKind, Place

Parameters = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was found. A parameter's name may come several times: two sources that cut the same words."""

    kind: FindingKind
    weight: float  # 0 to 100, higher = look here first; one scale for all kinds
    parameters: Parameters
    where: tuple[Place, ...]
    family: str | None = None
    row: int | None = None
    certainty: Certainty = "certain"


def repeated(name: str, values: Iterable[str]) -> Parameters:
    """The same parameter once for each value, in order, doubles left out."""
    return tuple((name, value) for value in dict.fromkeys(values))


def given(**values: str | int | None) -> Parameters:
    """Parameters with a value; empty ones are left out, so that phrases see what is known."""
    return tuple((name, str(value)) for name, value in values.items() if value not in (None, ""))
