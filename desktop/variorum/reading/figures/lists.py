"""Numbers in a row that share what only the last or the first one says: "4, 7 and 11 percent"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Found, Page
    from variorum.reading.number_rules import Numbers

_FARTHEST = 12  # letters between two of them
_OF_THEIR_OWN = frozenset({"share", "date", "time", "decade"})  # units that no bare number takes on
_SHORTEST = 2


def with_lists(page: Page, figures: Iterable[Found]) -> Iterator[Found]:
    """The figures again, in reading order; those of a list with the unit and the noun that they share."""
    row: list[Found] = []
    for figure in figures:
        if row and not _goes_on(page, row[-1], figure):
            yield from _shared(page, row)
            row = []
        row.append(figure)
    yield from _shared(page, row)


def _goes_on(page: Page, one: Found, other: Found) -> bool:
    """Whether a list goes on behind a number that has nothing of its own, or is an age."""
    if not 0 < other.start - one.end <= _FARTHEST or one.of_end > one.end:
        return False
    if not (one.bare and one.of is None) and one.unit != "years":
        return False
    return _between(page.numbers).fullmatch(page.low, one.end, other.start) is not None


def _shared(page: Page, row: list[Found]) -> Iterator[Found]:
    if len(row) < _SHORTEST or not _joins(page.numbers).search(page.low, row[-2].end, row[-1].start):
        yield from row
        return
    first, last = row[0], row[-1]
    if first.unit == "years" and all(one.bare and one.of is None for one in row[1:]):
        yield first
        yield from (one._replace(unit="years", of=first.of) for one in row[1:])
    elif len(row) > _SHORTEST and last.unit not in _OF_THEIR_OWN and (last.unit or last.of):
        yield from (one._replace(unit=last.unit, of=last.of) if one.bare else one for one in row[:-1])
        yield last
    else:
        yield from row


@cache
def _between(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{any_of(numbers.and_words)}\s)?(?:{any_of(numbers.range_articles)}\s)?")


@cache
def _joins(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"\s{any_of(numbers.and_words)}\s")
