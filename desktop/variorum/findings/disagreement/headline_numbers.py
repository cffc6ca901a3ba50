"""What a headline counts, and its text counts otherwise.

That both count one thing shows what they count by name, or other sources, who tell what the text counts in
the headline's words: "axes 1,200 jobs" stands above "about 1,150 are to go", which others call jobs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.figures.headline_claims import count_alike, may_stand_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline
    from variorum.findings.figures.counted import CountedClaim
    from variorum.model import Claim, Comparison


def belied(headline: Headline, comparison: Comparison) -> Iterator[tuple[CountedClaim, CountedClaim]]:
    """Each claim of a headline with that of its text for the same count, where it can be none of those."""
    above = list(headline.claims())
    below = list(headline.body_claims()) if above else []
    for claim in above:
        grouped = _counted_with(claim, headline, comparison)
        same = [
            other
            for other in below
            if (count_alike(claim, other) or other.claim.figure in grouped) and not _is_background(other)
        ]
        meant = any(_may_mean(claim, other) for other in below)
        if same and not meant and not any(may_stand_for(claim, other) for other in same):
            yield claim, same[0]


def _is_background(claim: CountedClaim) -> bool:
    """Whether a sentence tells of another year."""
    return any(day.isdecimal() for day in claim.days)


def _may_mean(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a headline's number may be this one of the text, which need not say what became of people."""
    if (claim.figure.value, claim.sort) == (other.figure.value, other.sort):
        return True
    same = count_alike(claim, other) or (other.of_people and not other.fate and claim.sort == other.sort)
    return same and may_stand_for(claim, other)


def _counted_with(claim: CountedClaim, headline: Headline, comparison: Comparison) -> frozenset[int]:
    """The figures of a headline's source that other sources tell together with what it counts."""
    groups = (
        group.claims
        for group in comparison.figures
        if any(_counts_it(other, claim, headline, comparison) for other in group.claims)
    )
    own = [c.figure for claims in groups for c in claims if c.source == headline.source]
    inside = headline.page is headline.body
    return frozenset(own) - ({claim.claim.figure} if inside else frozenset())


def _counts_it(other: Claim, claim: CountedClaim, headline: Headline, comparison: Comparison) -> bool:
    """Whether it is the headline's own claim, or another source's that names what the headline counts."""
    if other.source == headline.source:
        return headline.page is headline.body and other.figure == claim.claim.figure
    figure = comparison.readings[other.source].figures[other.figure]
    of, named = (claim.figure.of or "").casefold(), (figure.of or "").casefold()
    return bool(of) and of == named and figure.unit == claim.figure.unit and not claim.of_people
