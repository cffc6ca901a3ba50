"""The pairs of sentences that report the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from variorum.collation.evidence import NAMES
from variorum.collation.profiles import profile_sentences
from variorum.collation.scoring import weigh_pairs
from variorum.collation.told_evidence import told_evidence
from variorum.model import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.arrays import Bools, Floats, Ints
    from variorum.collation.constraints import Constraints
    from variorum.collation.profiles import Profile
    from variorum.collation.scoring import Weighed
    from variorum.model import LinkKind, Progress, Reading, Utterance
    from variorum.reading.language import Languages

POSSIBLE = 0.1
"""Score from which a pair is shown as possible."""

FIRM = 0.27
"""Score from which the first choice of either sentence is a link: the lowest with a precision of .8."""

FIRM_AS_SECOND = 0.4
"""Score from which a pair is a link whatever its sentences would rather be linked to."""

NEAR_VERBATIM = 0.85
"""Share of alike letters, words reordered, from which a link is of kind ``same``."""


def link_sentences(
    readings: Sequence[Reading],
    utterances: Sequence[Utterance],
    languages: Languages,
    constraints: Constraints,
    report: Progress,
) -> tuple[Link, ...]:
    """Links between sentences of different sources, in order of their ends; scores are probabilities.

    Her corrections are obeyed exactly. What is linked does not depend on the order of the sources.
    """
    profiles, vectors = profile_sentences(readings, utterances, languages, report)
    place = {profile.ref: number for number, profile in enumerate(profiles)}
    apart = {(place[a], place[b]) for a, b in constraints.forbidden if a in place and b in place}
    weighed = weigh_pairs(profiles, vectors, apart, report)
    weighed = weighed.only(weighed.scores() >= POSSIBLE)
    links = {(link.a, link.b): link for link in _links(weighed, profiles)}
    for a, b in constraints.links:
        links[a, b] = Link(
            a=a, b=b, score=1.0, kind=_kind_by_hand(links.get((a, b))), firm=True, by_hand=True
        )
    return tuple(sorted(links.values(), key=lambda link: (link.a, link.b)))


def firm_pairs(
    a: Ints,
    b: Ints,
    scores: Floats,
    source: Ints,
    same: Bools,
    *,
    bars: tuple[float, float] = (FIRM, FIRM_AS_SECOND),
) -> Bools:
    """Which pairs are links: the first choice of either end above the one bar, any pair above the other.

    Two sentences that print the same utterance need not be each other's first choice: a lead may give the
    words that another source spreads over its story.
    """
    best = np.minimum(_best(a, source[b], scores), _best(b, source[a], scores))
    firm: Bools = (scores >= bars[1]) | ((scores >= bars[0]) & ((scores >= best) | same))
    return firm


def _best(place: Ints, other: Ints, scores: Floats) -> Floats:
    """The best score that each place reaches in that other source, for each pair."""
    ends, at = np.unique(place * (other.max(initial=0) + 1) + other, return_inverse=True)
    best = np.zeros(len(ends))
    np.maximum.at(best, at, scores)
    return best[at]


def _links(weighed: Weighed, profiles: Sequence[Profile]) -> Iterator[Link]:
    source = np.array([profile.ref.source for profile in profiles], dtype=np.int64)
    a, b, scores = weighed.pairs.a, weighed.pairs.b, weighed.scores()
    evidence = dict(zip(NAMES, weighed.columns, strict=False))
    same = evidence["same utterance"] > 0
    firm = firm_pairs(a, b, scores, source, same)
    kinds = _kinds(evidence["reordered wording"], same)
    columns = a.tolist(), b.tolist(), scores.tolist(), kinds, firm.tolist(), told_evidence(weighed.columns)
    for left, right, score, kind, is_firm, told in zip(*columns, strict=True):
        yield Link(
            a=profiles[left].ref,
            b=profiles[right].ref,
            score=score,
            kind=kind,
            firm=is_firm,
            evidence=told,
        )


def _kinds(wording: Floats, utterance: Bools) -> list[LinkKind]:
    return [
        "same" if alike >= NEAR_VERBATIM else "quote" if common else "paraphrase"
        for alike, common in zip(wording.tolist(), utterance.tolist(), strict=True)
    ]


def _kind_by_hand(found: Link | None) -> LinkKind:
    return found.kind if found else "paraphrase"
