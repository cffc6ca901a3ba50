"""What speaks for a pair of sentences and against it, looking at nothing but the two."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from variorum.collation.profiles import Profile

NAMES = (
    "shared words",
    "cosine",
    "cosine squared",
    "length",
    "reordered wording",
    "one within the other",
    "quote in common",
    "different quotes",
    "one quotes",
    "same numbers",
    "place in the story",
    "both lead",
)
"""The evidence of a pair, in the order of ``pair_evidence``."""

QUOTE_ALIKE = 0.6
"""Share of alike letters (``partial_ratio``) from which quoted words begin to be the same utterance."""

WHOLE_QUOTE = 5
"""Quoted words from which likeness counts in full: short strings match anything."""


def pair_evidence(a: Profile, b: Profile, cosine: float) -> tuple[float, ...]:
    """The values of ``NAMES`` for two sentences, the same whichever comes first."""
    small, large = (a, b) if (len(a.worth), a.spelled) <= (len(b.worth), b.spelled) else (b, a)
    common, different = quotes_alike(small.quoted, large.quoted)
    shared = sum([worth for term, worth in small.worth.items() if term in large.worth])
    return (
        log1p(shared),
        cosine,
        cosine * cosine,
        log1p(min(a.length, b.length)),
        fuzz.ratio(small.reordered, large.reordered) / 100,
        shared / (min(small.mass, large.mass) or 1.0),
        common,
        different,
        float(bool(a.quoted) != bool(b.quoted)),
        float(not a.numbers.isdisjoint(b.numbers)),
        abs(a.position - b.position),
        float(a.leads and b.leads),
    )


def quotes_alike(a: str, b: str) -> tuple[float, float]:
    """How far two sentences' quoted words are the same, and how far they are not, each 0 to 1."""
    if not a or not b:
        return 0.0, 0.0
    whole = min(1.0, min(a.count(" "), b.count(" ")) / (WHOLE_QUOTE - 1))
    if not whole:  # a single word proves nothing, so the costly measure is spared
        return 0.0, 0.0
    alike = fuzz.partial_ratio(a, b) / 100
    return max(0.0, alike - QUOTE_ALIKE) / (1 - QUOTE_ALIKE) * whole, max(0.0, 0.7 - alike) * whole


def speakers_differ(a: Profile, b: Profile) -> bool:
    """Whether two different people speak, each named at a cue, neither named in the other sentence.

    The one veto that proved safe; quotes nearly the same overrule it.
    """
    if not a.speakers or not b.speakers or not a.speakers.isdisjoint(b.speakers):
        return False
    if not a.speakers.isdisjoint(b.spelled.split()) or not b.speakers.isdisjoint(a.spelled.split()):
        return False
    return fuzz.partial_ratio(a.quoted, b.quoted) < 90
