"""How likely two sentences report the same thing: one logistic regression, its weights in ``learned``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.candidates import find_candidates, identical
from variorum.collation.evidence import pair_evidence, speakers_differ
from variorum.collation.learned import WEIGHTS
from variorum.collation.relations import Relations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.arrays import Bools, Floats
    from variorum.collation.candidates import Candidates, Pair
    from variorum.collation.profiles import Profile
    from variorum.collation.vectors import Vectors
    from variorum.model import Progress

IDENTICAL = 0.99
"""The least score of two sentences that are the same word for word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Pairs with their evidence, a column for each kind in the order of the weights."""

    pairs: Candidates
    columns: tuple[Floats, ...]
    same: Bools  # whether the two are the same word for word

    def scores(self) -> Floats:
        """The probability of each pair, 0 to 1, to four places."""
        scores = WEIGHTS.score(self.columns)
        return np.where(self.same, np.maximum(scores, IDENTICAL), scores).round(4)

    def only(self, chosen: Bools) -> Weighed:
        """The pairs for which ``chosen`` is true."""
        return Weighed(
            pairs=self.pairs.only(chosen),
            columns=tuple(column[chosen] for column in self.columns),
            same=self.same[chosen],
        )


def weigh_pairs(
    profiles: Sequence[Profile], vectors: Vectors, apart: AbstractSet[Pair], report: Progress
) -> Weighed:
    """The evidence of all candidates but those in ``apart`` and those whose speakers differ."""
    pairs = find_candidates(profiles, vectors, report)
    report(0, 3, "links")
    pairs = pairs.only(~speakers_differ(profiles, pairs.a, pairs.b) & ~_among(pairs, apart, len(profiles)))
    same = _among(pairs, set(identical(profiles)), len(profiles))
    report(1, 3, "links")
    relations = Relations.of(profiles, pairs)
    among_all = relations.columns()
    report(2, 3, "links")
    kept = same | ~relations.hopeless()
    evidence = pair_evidence(profiles, vectors, pairs.only(kept))
    columns = (*evidence, *(column[kept] for column in among_all))
    return Weighed(pairs=pairs.only(kept), columns=columns, same=same[kept])


def _among(pairs: Candidates, chosen: AbstractSet[Pair], sentences: int) -> Bools:
    numbers = np.array([a * sentences + b for a, b in chosen], dtype=np.int64)
    return np.isin(pairs.a * sentences + pairs.b, numbers)
