"""Figures that two printings write differently and that come to the same: "640 million pounds", "£640m".

Every desk has its own style for them, so they are read as figures wherever words differ at them: a value in
digits or in words, its unit spelt out or as a sign, a date whichever way round.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.wording.changes import Change
from variorum.findings.wording.word_kinds import is_number
from variorum.reading.figures.figures import find_figures
from variorum.reading.figures.units import is_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.wording.changes import Side
    from variorum.model import Figure
    from variorum.reading.language import Language

_BEFORE = 3  # units before a change in which its figure may begin
_POUNDS = {"pounds", "GBP"}  # the first where nobody can tell that they are money
_SPACE = re.compile(r"\s")


class _Amount(NamedTuple):
    """A figure, and the units that print it."""

    figure: Figure
    first: int
    end: int


class Parted(NamedTuple):
    """Changes, those that only write a figure differently apart."""

    others: Sequence[Change]
    of_style: Sequence[Change]  # each of a whole figure


def part_amounts(changes: Sequence[Change], base: Side, here: Side, language: Language) -> Parted:
    """Find the changes that lie within two figures of the same amount; ``changes`` are in order."""
    if not any(_may_count(change, base, here, language) for change in changes):
        return Parted(changes, ())
    in_base, in_here = (_amounts(side, language) for side in (base, here))
    others, of_style, at = list(changes), [], 0
    for one in in_base:
        same = (other for other in in_here[at:] if is_same_amount(one.figure, other.figure))
        for other in same:
            within = [change for change in others if _lies_within(change, one, other)]
            if within and _are_level(within, base, here, one, other):
                of_style.append(Change(one.first, one.end, other.first, other.end))
                others = [change for change in others if change not in within]
                at = in_here.index(other) + 1
                break
    return Parted(others, of_style)


def is_same_amount(one: Figure, other: Figure) -> bool:
    """Whether two figures come to the same; a currency may go without saying."""
    if one.approximation != other.approximation or one.value != other.value:
        return False
    units = {one.unit, other.unit}
    return len(units) == 1 or units == _POUNDS or (None in units and any(map(is_money, units)))


def _may_count(change: Change, base: Side, here: Side, language: Language) -> bool:
    """Whether a number stands in a change, or right before it on both sides: "90 kilos", "90 kg"."""
    ranges = ((base, change.base_from, change.base_to), (here, change.here_from, change.here_to))
    if change.base_from == change.base_to and change.here_from == change.here_to:
        return False
    return any(_counts(side, range(max(0, first - _BEFORE), end), language) for side, first, end in ranges)


def _counts(side: Side, units: range, language: Language) -> bool:
    printed = (side.words[at] for n in units for at in (side.units[n].first, side.units[n].last))
    return any(is_number(word, language) for word in printed)


def _amounts(side: Side, language: Language) -> list[_Amount]:
    """The figures among the words of a side, in order."""
    if not side.words:
        return []
    start, end = side.words[0].span.start, side.words[-1].span.end
    starts = [side.words[unit.first].span.start - start for unit in side.units]
    placed = (
        _Amount(figure, bisect_left(starts, figure.span.start), bisect_left(starts, figure.span.end))
        for figure in _figures(_SPACE.sub(" ", side.text[start:end]), language)
    )
    return [amount for amount in placed if amount.first < amount.end]


@lru_cache(maxsize=500)  # a base is held against every rendering
def _figures(text: str, language: Language) -> tuple[Figure, ...]:
    return find_figures(text, language)


def _lies_within(change: Change, one: _Amount, other: _Amount) -> bool:
    return (
        one.first <= change.base_from <= change.base_to <= one.end
        and other.first <= change.here_from <= change.here_to <= other.end
    )


def _are_level(within: Sequence[Change], base: Side, here: Side, one: _Amount, other: _Amount) -> bool:
    """Whether the two figures stand against each other: the words around the changes are the same words.

    Where one of the two printings begins or stops with its figure, nothing stands there.
    """
    first, last = within[0], within[-1]
    begins, stops = not one.first * other.first, one.end == len(base.units) or other.end == len(here.units)
    before = first.base_from - one.first == first.here_from - other.first
    behind = one.end - last.base_to == other.end - last.here_to
    return (before or begins) and (behind or stops)
