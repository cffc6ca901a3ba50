"""A standardised logistic regression: a table of named weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.arrays import Floats


class Weight(NamedTuple):
    """What one kind of evidence counts: ``weight`` for every ``deviation`` above the ``mean``."""

    name: str
    weight: float
    mean: float
    deviation: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The weights, in the order of the columns they weigh."""

    bias: float
    weights: tuple[Weight, ...]

    def score(self, columns: Sequence[Floats]) -> Floats:
        """The probability of each pair, 0 to 1.

        Added up column by column, so that a pair's score does not depend on where it stands among the others.
        """
        total = np.full(len(columns[0]), self.bias)
        for share in self.shares(columns):
            total += share
        probability: Floats = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
        return probability

    def shares(self, columns: Sequence[Floats]) -> list[Floats]:
        """What each kind of evidence adds to the log-odds of each pair, in the order of the weights."""
        return [
            weight.weight * (column - weight.mean) / weight.deviation
            for weight, column in zip(self.weights, columns, strict=True)
        ]
