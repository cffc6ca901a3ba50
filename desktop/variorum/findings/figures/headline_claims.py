"""What a headline counts, with what its own text counts: one count, though they may disagree.

"80,000 homes without water" stands above "18,000 homes". Between sources so different a value would be of
another count; a headline has no other text to speak of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.figures.agreement import VAGUE, claims_agree
from variorum.findings.figures.other_units import dimension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.figures.counted import CountedClaim

Group = list["CountedClaim"]

ROUNDING, ROUNDING_UP = 0.1, 0.03  # a headline rounds, and says so where it makes more of it
TOLD_ONCE = ("area", "mass", "power", "speed", "volume")  # a text has many lengths and durations


def with_headlines(groups: Sequence[Group]) -> list[Group]:
    """The groups; a headline's claim that stands alone goes to the one that has its own text's."""
    alone = [group[0] for group in groups if len(group) == 1 and group[0].in_headline]
    kept = [group for group in groups if len(group) > 1 or not group[0].in_headline]
    joined = [list(group) for group in kept]
    for claim in alone:
        place = _own_place(claim, kept)
        if place is None:
            joined.append([claim])
        else:
            joined[place].append(claim)
    return joined


def _own_place(claim: CountedClaim, groups: Sequence[Group]) -> int | None:
    """Where its text's claim stands; of several that which most sources make, unless two are equal."""
    own = [at for at, group in enumerate(groups) if any(tells_of_one(claim, other) for other in group)]
    makers = {at: len({other.source for other in groups[at]}) for at in own}
    most = [at for at in own if makers[at] == max(makers.values())]
    return most[0] if len(most) == 1 else None


def tells_of_one(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a headline and a sentence of its text count the same."""
    return (
        other.source == claim.source
        and not other.in_headline
        and not other.is_part
        and count_alike(claim, other)
    )


def count_alike(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether two claims count the same: by what became of people, or by what is counted or measured."""
    if claim.sort != other.sort:
        return False
    if claim.sort:
        of_one = not claim.of or not other.of or not claim.stuff.isdisjoint(other.stuff)
        return dimension(claim.sort) in TOLD_ONCE and of_one
    if claim.fate and other.fate:
        return claim.fate == other.fate
    return bool(claim.of) and claim.of == other.of and not claim.of_people


def may_stand_for(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether one may stand for the other in a headline, where hedges are left off and numbers rounded."""
    vague = [c.figure.approximation == VAGUE for c in (claim, other)]
    if claims_agree(claim.figure, other.figure) or vague[0] != vague[1]:
        return not vague[0] or vague[1]
    one, two = float(claim.figure.value), float(other.figure.value)
    makes_more = one > two and claim.figure.approximation == "exact"
    return abs(one - two) <= (ROUNDING_UP if makes_more else ROUNDING) * max(one, two)


def belies_its_text(claim: CountedClaim, group: Group) -> bool:
    """Whether a headline's claim stands for none of those that its own text makes."""
    own = [other for other in group if tells_of_one(claim, other)]
    return claim.in_headline and bool(own) and not any(may_stand_for(claim, other) for other in own)
