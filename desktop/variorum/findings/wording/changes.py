"""Where two printings part: the stretches between the runs of words they share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.word_runs import Run
    from variorum.reading.text.spoken import Heard
    from variorum.reading.text.words import Word


_STOP = re.compile(r"[.!?]")
_OPENING = re.compile(r"[.!?:\"“”„«»‘]")
_ABBREVIATED = 3
"""A full stop after so short a word may belong to it."""


class Change(NamedTuple):
    """Half-open ranges of heard units that stand against each other; one of them may be empty."""

    base_from: int
    base_to: int
    here_from: int
    here_to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two printings held against each other."""

    text: str
    words: Sequence[Word]
    units: Sequence[Heard]
    keys: tuple[str, ...]
    gaps: frozenset[int]  # the units before which it shows that something is left out

    def gap_within(self, first: int, last: int) -> bool:
        """Whether it shows that something is left out before one of these units, the last included."""
        return bool(self.gaps) and any(n in self.gaps for n in range(first, last + 1))

    def parts_at(self, unit: int) -> bool:
        """Whether a sentence begins at this unit, or something is left out before it."""
        if not 0 < unit < len(self.units):
            return False
        if unit in self.gaps:
            return True
        before, word = self.words[self.units[unit - 1].last], self.words[self.units[unit].first]
        if not word.text[:1].isupper() or len(before.text) <= _ABBREVIATED:
            return False
        return bool(_STOP.search(self.text[before.span.end : word.span.start]))

    def opens_sentence(self, word: int) -> bool:
        """Whether a sentence or a quote begins at this word, so that its capital proves nothing."""
        if not 0 < word < len(self.words):
            return True
        between = self.text[self.words[word - 1].span.end : self.words[word].span.start]
        return bool(_OPENING.search(between))

    def bracketed(self, units: range) -> bool:
        """Whether there are units in the range, and all are an editor's."""
        return bool(units) and all(self.words[self.units[n].first].bracketed for n in units)

    def splits_word(self, unit: int) -> bool:
        """Whether a boundary before this unit would run through a printed word."""
        return 0 < unit < len(self.units) and self.units[unit - 1].last >= self.units[unit].first


def changes_between(base: Side, here: Side, runs: Sequence[Run], light: frozenset[str]) -> tuple[Change, ...]:
    """The changes within and at the ends of the overlap, in order, never running through a printed word."""
    if not runs:
        return (Change(0, len(base.units), 0, len(here.units)),)
    kept = _without_islands(runs, base, light)
    inner = [Change(x.a + x.length, y.a, x.b + x.length, y.b) for x, y in pairwise(kept)]
    first, last = kept[0], kept[-1]
    lead = Change(0, first.a, 0, first.b)
    tail = Change(last.a + last.length, len(base.units), last.b + last.length, len(here.units))
    return tuple(_snapped([lead, *inner, tail], base, here))


def within_overlap(changes: Sequence[Change], base: Side, here: Side) -> tuple[tuple[Change, ...], int, int]:
    """The changes without what was left off at the ends, and how much of the base was, in heard units.

    An end is left off where one of the two stops, or ends its sentence. Where both go on, as many words as
    both have are held against each other.
    """
    lead, inner, tail = changes[0], changes[1:-1], changes[-1]
    before = _up_to(base, range(lead.base_to, -1, -1)), _up_to(here, range(lead.here_to, -1, -1))
    after = (
        _up_to(base, range(tail.base_from, tail.base_to + 1)),
        _up_to(here, range(tail.here_from, tail.here_to + 1)),
    )
    size = _sizes(base, here, range(before[0], lead.base_to), range(before[1], lead.here_to))
    start = Change(lead.base_to - size[0], lead.base_to, lead.here_to - size[1], lead.here_to)
    size = _sizes(base, here, range(tail.base_from, after[0]), range(tail.here_from, after[1]))
    end = Change(tail.base_from, tail.base_from + size[0], tail.here_from, tail.here_from + size[1])
    snapped = list(_snapped([start, *inner, end], base, here))
    left_start, left_end = snapped[0].base_from, len(base.units) - snapped[-1].base_to
    return tuple(change for change in snapped if not _is_empty(change)), left_start, left_end


def _up_to(side: Side, places: range) -> int:
    """The first place outwards where the sentence begins or ends or something is left out."""
    return next((n for n in places if side.parts_at(n)), places[-1])


def _sizes(base: Side, here: Side, base_end: range, here_end: range) -> tuple[int, int]:
    """How many units of two ends are held against each other: as many as both have.

    An editor's words stand against none, or against the one word whose place they take.
    """
    if len(base_end) == 1 and here.bracketed(here_end) and not base.bracketed(base_end):
        return 1, len(here_end)
    if base.bracketed(base_end) or here.bracketed(here_end):
        return (len(base_end) if base.bracketed(base_end) else 0), (
            len(here_end) if here.bracketed(here_end) else 0
        )
    size = min(len(base_end), len(here_end))
    return size, size


def _is_empty(change: Change) -> bool:
    return change.base_from == change.base_to and change.here_from == change.here_to


def _without_islands(runs: Sequence[Run], base: Side, light: frozenset[str]) -> list[Run]:
    """Drop a lone light word between two rewordings: it reads better as one change."""
    kept = [runs[0]]
    for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
        lone = run.length == 1 and base.units[run.a].key in light
        reworded = all(
            y.a > x.a + x.length and y.b > x.b + x.length for x, y in ((before, run), (run, after))
        )
        if not (lone and reworded):
            kept.append(run)
    if len(runs) > 1:
        kept.append(runs[-1])
    return kept


def _snapped(changes: Sequence[Change], base: Side, here: Side) -> Iterator[Change]:
    """Widen changes to whole printed words: "we'll" stands against "we would" as a word."""
    for at, change in enumerate(changes):
        if _is_empty(change):
            yield change
            continue
        base_from, base_to, here_from, here_to = change
        while (
            at and (base.splits_word(base_from) or here.splits_word(here_from)) and min(base_from, here_from)
        ):
            base_from, here_from = base_from - 1, here_from - 1
        while (base.splits_word(base_to) or here.splits_word(here_to)) and (
            base_to < len(base.units) and here_to < len(here.units)
        ):
            base_to, here_to = base_to + 1, here_to + 1
        yield Change(base_from, base_to, here_from, here_to)
