"""One day, told in many places: what the sources date alike stands together.

Sentences that tell one event's day may have no other word in common: "told a packed hall on Wednesday",
"came face to face with families yesterday". Where nobody disagrees nobody is accused by bringing together all
that a story tells of one day.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.dates import day_of, days_agree, same_grain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.findings.figures.counted import CountedClaim

Group = list["CountedClaim"]

FEWEST_SHARED = 2  # telling words of two sentences that tell of one event's day


def with_days_together(groups: Sequence[Group]) -> list[Group]:
    """The groups, those that tell one day and agree joined; the order of the rest is kept."""
    of_day: defaultdict[str, Group] = defaultdict(list)
    kept: list[Group] = []
    full = {str(claim.figure.value) for group in groups for claim in group if _is_full(claim)}
    for group in groups:
        days = {_named_in_full(claim, full) for claim in group}
        if len(days) == 1 and all(claim.sort == "date" for claim in group):
            of_day[days.pop()] += group
        else:
            kept.append(list(group))
    for group in kept:
        for day in sorted({_named_in_full(claim, full) for claim in group if claim.sort == "date"}):
            group.extend(_taken_from(of_day[day], group))
    return [*kept, *(group for group in of_day.values() if group)]


def _taken_from(group: Group, disputed: Sequence[CountedClaim]) -> Group:
    """What sources that are not heard of a disputed day say of it, taken out of all that is of that day."""
    heard = {claim.source for claim in disputed}
    taken = [c for c in group if c.source not in heard and any(_alike(c, other) for other in disputed)]
    group[:] = [claim for claim in group if claim not in taken]
    return taken


def _alike(one: CountedClaim, other: CountedClaim) -> bool:
    return one.row == other.row or len(one.scene & other.scene) >= FEWEST_SHARED


def _is_full(claim: CountedClaim) -> bool:
    return claim.sort == "date" and not str(claim.figure.value).startswith("-")


def _named_in_full(claim: CountedClaim, full: Iterable[str]) -> str:
    """The day's value, or that of the only day told in full that it may be: "--10-03", "2026-10-03"."""
    value = str(claim.figure.value)
    if claim.sort != "date" or not value.startswith("-"):
        return value
    fitting = [other for other in full if _may_be_one(value, other)]
    return fitting[0] if len(fitting) == 1 else value


def _may_be_one(partial: str, full: str) -> bool:
    one, other = day_of(partial, guessed=False), day_of(full, guessed=False)
    if one.month is None:
        return one.weekday is not None and one.weekday == other.weekday
    return same_grain(one, other) and days_agree(one, other)
