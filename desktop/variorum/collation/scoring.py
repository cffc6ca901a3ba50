"""How likely it is that two sentences report the same thing, in two passes.

Each pass is one logistic regression, its weights in ``learned``: first the sentences by themselves (``evidence``),
then the pair among its rivals, neighbours and witnesses (``relations``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.candidates import find_candidates, identical
from variorum.collation.evidence import pair_evidence, speakers_differ
from variorum.collation.learned import AMONG_OTHERS, THEMSELVES
from variorum.collation.profiles import STRIDE
from variorum.collation.relations import Relations
from variorum.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from variorum.collation.candidates import Pair
    from variorum.collation.profiles import Profile
    from variorum.model import Progress

WORTH_A_SECOND_LOOK = 0.02
"""First score under which a pair is given up."""

IDENTICAL = 0.99
"""The least score of two sentences that are the same word for word."""

TOLD = 4
"""Kinds of evidence named with a link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A pair with its probability and the evidence of both passes."""

    pair: Pair
    score: float
    themselves: tuple[float, ...]
    among_others: tuple[float, ...]


def score_pairs(profiles: Sequence[Profile], apart: Set[Pair], report: Progress) -> Iterator[Scored]:
    """Every pair worth a second look with its final score, in order; those in ``apart`` are left out."""
    same = set(identical(profiles))
    evidence = {}
    first = {}
    for pair, values in weigh_pairs(profiles, apart, report):
        score = THEMSELVES.score(values)
        score = round(max(score, IDENTICAL) if pair in same else score, 6)
        if score >= WORTH_A_SECOND_LOOK:
            evidence[pair] = values
            first[pair] = score
    relations = Relations(profiles, first)
    for done, pair in enumerate(first):
        if done % STRIDE == 0:
            report(done, len(first), "links")
        among = relations.of(pair)
        score = AMONG_OTHERS.score(among)
        score = round(max(score, IDENTICAL) if pair in same else score, 4)
        yield Scored(pair=pair, score=score, themselves=evidence[pair], among_others=among)


def weigh_pairs(
    profiles: Sequence[Profile], apart: Set[Pair], report: Progress
) -> Iterator[tuple[Pair, tuple[float, ...]]]:
    """The evidence of all candidates but those in ``apart`` and those whose speakers differ."""
    candidates = find_candidates(profiles, report)
    for done, (a, b) in enumerate(candidates):
        if done % STRIDE == 0:
            report(done, len(candidates), "pairs")
        if (a, b) not in apart and not speakers_differ(profiles[a], profiles[b]):
            yield (a, b), pair_evidence(profiles[a], profiles[b])


def strongest_evidence(scored: Scored) -> tuple[Evidence, ...]:
    """What carried a pair most, for and against, in log-odds; the first pass weighed as the second weighs it."""
    (_, alone, _, deviation), *_ = AMONG_OTHERS.weights
    among = AMONG_OTHERS.shares(scored.among_others)[1:]
    shares = [
        (name, share * alone / deviation) for name, share in THEMSELVES.shares(scored.themselves)
    ] + among
    shares.sort(key=lambda share: (-abs(share[1]), share[0]))
    return tuple(Evidence(name=name, weight=round(weight, 2)) for name, weight in shares[:TOLD])
