"""How likely two sentences report the same thing: one logistic regression, its weights in ``learned``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.candidates import find_candidates, identical
from variorum.collation.evidence import pair_evidence, speakers_differ
from variorum.collation.learned import WEIGHTS
from variorum.collation.profiles import STRIDE
from variorum.collation.relations import Relations
from variorum.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.candidates import Pair
    from variorum.collation.profiles import Profile
    from variorum.model import Progress

IDENTICAL = 0.99
"""The least score of two sentences that are the same word for word."""

TOLD = 4
"""Kinds of evidence named with a link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A pair with its probability and the evidence behind it, in the order of the weights."""

    pair: Pair
    score: float
    values: tuple[float, ...]

    def strongest_evidence(self) -> tuple[Evidence, ...]:
        """What carried the pair most, for and against, in log-odds."""
        shares = sorted([(-abs(weight), name, weight) for name, weight in WEIGHTS.shares(self.values)])
        return tuple([Evidence(name=name, weight=round(weight, 2)) for _, name, weight in shares[:TOLD]])


def score_pairs(
    profiles: Sequence[Profile], apart: AbstractSet[Pair], least: float, report: Progress
) -> Iterator[Scored]:
    """Every pair that reaches the least score, in order; those in ``apart`` are left out."""
    same = set(identical(profiles))
    for pair, values in weigh_pairs(profiles, apart, report):
        score = WEIGHTS.score(values)
        if pair in same:
            score = max(score, IDENTICAL)
        if score >= least:
            yield Scored(pair=pair, score=round(score, 4), values=values)


def weigh_pairs(
    profiles: Sequence[Profile], apart: AbstractSet[Pair], report: Progress
) -> Iterator[tuple[Pair, tuple[float, ...]]]:
    """The evidence of all candidates but those in ``apart`` and those whose speakers differ."""
    cosines = {
        (a, b): cosine
        for (a, b), cosine in find_candidates(profiles, report).items()
        if (a, b) not in apart and not speakers_differ(profiles[a], profiles[b])
    }
    relations = Relations(profiles, cosines)
    same = set(identical(profiles))
    for done, (pair, cosine) in enumerate(cosines.items()):
        if done % STRIDE == 0:
            report(done, len(cosines), "links")
        if relations.hopeless(pair) and pair not in same:
            continue
        a, b = pair
        yield pair, pair_evidence(profiles[a], profiles[b], cosine) + relations.of(pair)
