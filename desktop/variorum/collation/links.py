"""The pairs of sentences that report the same thing."""

from __future__ import annotations


from variorum.collation.candidates import find_candidates
from variorum.collation.weights import weigh
from variorum.model import Evidence, Link, LinkKind, Progress, Reading, Utterance
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Languages
    from variorum.collation.constraints import Constraints
    from collections.abc import Sequence

POSSIBLE = 0.2
FIRM = 0.33


def link_sentences(
    readings: Sequence[Reading],
    utterances: Sequence[Utterance],
    languages: Languages,
    constraints: Constraints,
    report: Progress,
) -> tuple[Link, ...]:
    """Links between sentences of different sources, in order of their ends. Her corrections are obeyed exactly."""
    bags = weigh(readings, report)
    links = {
        (a, b): Link(a=a, b=b, score=1.0, kind="paraphrase", firm=True, by_hand=True)
        for a, b in constraints.links
    }
    for (i, j), cosine in find_candidates(bags, POSSIBLE, report).items():
        pair = (bags[i].ref, bags[j].ref)
        if pair in constraints.forbidden or pair in links:
            continue
        kind: LinkKind = "same" if cosine > 0.9 else "paraphrase"
        links[pair] = Link(
            a=pair[0],
            b=pair[1],
            score=min(1.0, round(cosine, 4)),
            kind=kind,
            firm=cosine >= FIRM,
            evidence=(Evidence(name="words", weight=cosine),),
        )
    return tuple(sorted(links.values(), key=lambda link: (link.a, link.b)))
