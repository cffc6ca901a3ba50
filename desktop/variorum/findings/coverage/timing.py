"""Which source was published first, as far as the sources say so."""

from __future__ import annotations

from datetime import MAXYEAR, UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.model import Source

WELL_APART = timedelta(hours=12)
DAY = timedelta(days=1)
_DATE = len("2026-11-25")


class Moment(NamedTuple):
    """When something was published: between two times, which are one where the hour is given."""

    start: datetime
    end: datetime


def published(source: Source) -> Moment | None:
    """When a source was published; None if it does not say so as ISO 8601. Without a zone it is UTC."""
    return _moment((source.published or "").strip())


@lru_cache(maxsize=500)  # asked of the same few sources for every line
def _moment(told: str) -> Moment | None:
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return Moment(at, at + DAY if len(told) <= _DATE and at.year < MAXYEAR else at)


def first_published(numbers: Iterable[int], sources: Sequence[Source]) -> int | None:
    """The source that was surely published before all others; None if that is not known."""
    moments = {number: published(sources[number]) for number in numbers}
    known = {number: moment for number, moment in moments.items() if moment is not None}
    if len(known) < max(2, len(moments)):
        return None
    first = min(known, key=lambda number: known[number].start)
    others = (moment.start for number, moment in known.items() if number != first)
    return first if all(known[first].end < start for start in others) else None


def is_earlier(source: Source, others: Iterable[Source]) -> bool:
    """Whether a source was published well before all others: it may lack what was not yet known."""
    moment, later = published(source), [published(other) for other in others]
    if moment is None or not later:
        return False
    by_days = moment.end > moment.start
    return all(
        other is not None
        and (moment.end <= other.start if by_days else other.start - moment.start >= WELL_APART)
        for other in later
    )
