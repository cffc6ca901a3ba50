"""How many were killed, hurt or taken away: one number of a story, whatever those people are called."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.close_values import are_close
from variorum.findings.figures.dates import days_between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.figures.counted import CountedClaim

WEEK = 7  # days


def are_of_two_years(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether the sentences name days of other years: "in 2011", "on Monday"."""
    years = [{day[:4] for day in claim.days if day[:4].isdecimal()} for claim in (one, other)]
    return all(years) and years[0].isdisjoint(years[1])


def _is_news(claim: CountedClaim) -> bool:
    """Whether the sentence names no day but those of the week before its source came out."""
    apart = [days_between(day, claim.published) for day in claim.days if not day.startswith("-W")]
    return all(days is not None and 0 <= days <= WEEK for days in apart)


class Tolls:
    """The numbers that the sources of a story tell of each fate; parts of a toll are none."""

    def __init__(self, claims: Iterable[CountedClaim]) -> None:
        """Note them."""
        self._tolls: dict[tuple[int, str], set[float | str]] = defaultdict(set)
        for claim in claims:
            if claim.fate and not claim.is_part:
                self._tolls[claim.source, claim.fate].add(claim.figure.value)

    def are_one(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether both tell how many were killed, or hurt, each source once: "at least 31", "34 people"."""
        return (
            bool(one.fate)
            and one.fate == other.fate
            and not (one.is_part or other.is_part)
            and all(len(self._tolls[claim.source, claim.fate]) == 1 for claim in (one, other))
            and are_close(one, other)
            and (not one.days.isdisjoint(other.days) or (_is_news(one) and _is_news(other)))
        )
