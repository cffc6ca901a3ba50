"""The pairs of sentences that report the same thing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.evidence import NAMES
from variorum.collation.profiles import profile_sentences
from variorum.collation.scoring import score_pairs
from variorum.model import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.collation.profiles import Profile
    from variorum.collation.scoring import Scored
    from variorum.model import LinkKind, Progress, Reading, Utterance
    from variorum.reading.language import Languages

POSSIBLE = 0.1
"""Score from which a pair is shown as possible."""

FIRM = 0.3
"""Score from which the first choice of either sentence is a link: the lowest with a precision of .8."""

FIRM_AS_SECOND = 0.5
"""Score from which a pair is a link whatever its sentences would rather be linked to."""

NEAR_VERBATIM = 0.85
"""Share of alike letters, words reordered, from which a link is of kind ``same``."""

QUOTE_IN_COMMON = 0.5
"""Likeness of the quoted words from which a link is of kind ``quote``."""


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
    profiles = profile_sentences(readings, utterances, languages, report)
    place = {profile.ref: number for number, profile in enumerate(profiles)}
    apart = {(place[a], place[b]) for a, b in constraints.forbidden if a in place and b in place}
    scored = list(score_pairs(profiles, apart, POSSIBLE, report))
    best = _best_scores(scored, profiles)
    links = {}
    for pair in scored:
        link = _link(pair, profiles, best)
        links[link.a, link.b] = link
    for a, b in constraints.links:
        links[a, b] = Link(
            a=a, b=b, score=1.0, kind=_kind_by_hand(links.get((a, b))), firm=True, by_hand=True
        )
    return tuple(sorted(links.values(), key=lambda link: (link.a, link.b)))


def _best_scores(scored: Sequence[Scored], profiles: Sequence[Profile]) -> dict[tuple[int, int], float]:
    """The best score that each sentence reaches in each other source."""
    best: defaultdict[tuple[int, int], float] = defaultdict(float)
    for pair in scored:
        a, b = pair.pair
        for here, there in ((a, b), (b, a)):
            key = (here, profiles[there].ref.source)
            best[key] = max(best[key], pair.score)
    return best


def _link(scored: Scored, profiles: Sequence[Profile], best: dict[tuple[int, int], float]) -> Link:
    a, b = (profiles[number] for number in scored.pair)
    rival = min(best[scored.pair[0], b.ref.source], best[scored.pair[1], a.ref.source])
    firm = scored.score >= FIRM_AS_SECOND or (scored.score >= FIRM and scored.score >= rival)
    return Link(
        a=a.ref,
        b=b.ref,
        score=scored.score,
        kind=_kind(dict(zip(NAMES, scored.values, strict=False))),
        firm=firm,
        evidence=scored.strongest_evidence(),
    )


def _kind(evidence: dict[str, float]) -> LinkKind:
    if evidence["reordered wording"] >= NEAR_VERBATIM:
        return "same"
    return "quote" if evidence["quote in common"] >= QUOTE_IN_COMMON else "paraphrase"


def _kind_by_hand(found: Link | None) -> LinkKind:
    return found.kind if found else "paraphrase"
