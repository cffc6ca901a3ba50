"""One source alone has another day than all others for what seems to be the same event.

Whose day nobody else names, and who never names the day that several others do, tells either of another event
or of the same on the wrong day. Where the sentences share telling words, and news did not just go on from day
to day, a desk will want to look. Who tells of several days has put each thing on its own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.dates import days_between

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
        """Whether two days told by name may be of one event that one of the two sources dates otherwise."""
        apart = days_between(str(one.figure.value), str(other.figure.value))
        return (
            one.by_name
            and other.by_name
            and apart is not None
            and abs(apart) <= FARTHEST_APART
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
        apart = [
            days_between(day, str(claim.figure.value))
            for day, named in self._named.items()
            if claim.source in named and day not in own
        ]
        return any(days is not None and abs(days) <= FARTHEST_APART for days in apart)
