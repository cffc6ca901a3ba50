"""One source alone has another day or month than all others for what seems to be the same event.

Whose day nobody else names, and who never names the day that several others do, tells either of another event
or of the same on the wrong day. Where the sentences share telling words, and news did not just go on from day
to day, a desk will want to look. Who tells of several days has put each thing on its own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.dates import days_between, year_of_month

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

FEWEST_WITNESSES = 2  # sources that have the other day
FARTHEST_APART = 3  # days
FEWEST_SHARED = 2  # telling words of the two sentences


class OddDays:
    """The days that the sources of a story name."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note who names them, and when they came out."""
        self._named: defaultdict[str, dict[int, str]] = defaultdict(dict)
        for claim in claims:
            if claim.sort == "date":
                self._named[str(claim.figure.value)][claim.source] = claim.published

    def are_one_event(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether two days, or two months of a year, may be of one event that one source dates otherwise."""
        return (
            one.sort == "date"
            and one.by_name == other.by_name
            and _are_near(str(one.figure.value), str(other.figure.value))
            and len(one.scene & other.scene) >= FEWEST_SHARED
            and (self._is_odd(one, other) or self._is_odd(other, one))
        )

    def _is_odd(self, odd: CountedClaim, usual: CountedClaim) -> bool:
        """Whether nobody else has the one day, and somebody who came out no earlier the other."""
        alone, witnesses = self._named[str(odd.figure.value)], self._named[str(usual.figure.value)]
        later = [published for published in witnesses.values() if not published or published >= odd.published]
        return (
            alone.keys() == {odd.source}
            and odd.source not in witnesses
            and len(witnesses) >= FEWEST_WITNESSES
            and bool(later)
            and not self._tells_of_days(odd)
        )

    def _tells_of_days(self, claim: CountedClaim) -> bool:
        """Whether its source names another day near by, that on which it came out apart."""
        own = {str(claim.figure.value), claim.published}
        return any(
            _are_near(day, str(claim.figure.value))
            for day, named in self._named.items()
            if claim.source in named and day not in own
        )


def _are_near(one: str, other: str) -> bool:
    """Whether two days are a few days apart, or two months of one year."""
    apart = days_between(one, other)
    if apart is None:
        return year_of_month(one) is not None and year_of_month(one) == year_of_month(other)
    return abs(apart) <= FARTHEST_APART
