"""A standardised logistic regression: a table of named weights."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Weight(NamedTuple):
    """What one kind of evidence counts: ``weight`` for every ``deviation`` above the ``mean``."""

    name: str
    weight: float
    mean: float
    deviation: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The weights, in the order of the values they weigh."""

    bias: float
    weights: tuple[Weight, ...]

    def score(self, values: Sequence[float]) -> float:
        """The probability, 0 to 1."""
        total = self.bias
        for (_, weight, mean, deviation), value in zip(self.weights, values, strict=True):
            total += weight * (value - mean) / deviation
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))

    def shares(self, values: Sequence[float]) -> list[tuple[str, float]]:
        """What each kind of evidence added to the log-odds, by name."""
        return [
            (name, weight * (value - mean) / deviation)
            for (name, weight, mean, deviation), value in zip(self.weights, values, strict=True)
        ]
