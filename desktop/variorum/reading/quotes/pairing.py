"""Which mark closes which: the cheapest reading of a paragraph's marks.

A search through the marks of one paragraph that keeps, for each set of open marks, the cheapest way to have
come there (Viterbi, "Error bounds for convolutional codes", 1967). Every mark may open, close or mean
nothing; a lost opener or closer costs, so that one unpaired mark does not turn all later ones round. Time is
linear in the number of marks, since at most ``_STATES`` sets of open marks are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from variorum.reading.quotes.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_STATES = 8
DEEPEST = 3
_LOST_CLOSER = 2.6
_LOST_OPENER = 2.7
_UNCLOSED = 3.0  # at the end of the paragraph
_CONTINUED = 0.3  # the same, when the next paragraph opens again
_NESTED = 0.5
_NESTED_ALIKE = 4.5  # the same kind of mark within itself
_NESTED_AFRESH = 1.0  # more, behind the end of a sentence: the mark before is rather unclosed
_NESTED_DIRECTED = 2.5  # the same where each mark shows its way: « … « … » … »
_NESTED_OTHER_GLYPH = 3.5  # straight within curly, or the other way round
_UNEQUAL = 0.5
_LETTERS_A_POINT = 500  # a long quote is less likely than a short one
_EMPTY = 4.0
_SINGLE_OUTER = 0.3  # single marks outside double ones


class Pair(msgspec.Struct, frozen=True, gc=False):
    """An opening and a closing mark; None for one that is lost."""

    opener: Mark | None
    closer: Mark | None
    level: int


class _State(NamedTuple):
    cost: float
    open: tuple[Mark, ...]
    made: _Chain | None


class _Chain(NamedTuple):
    pair: Pair
    before: _Chain | None


def pair_marks(marks: list[Mark], *, reopened: bool, around: Mark | None = None) -> list[Pair]:
    """The pairs among a paragraph's marks, in the order of their ends; lost openers and closers are None.

    Args:
        marks: of one paragraph, in order.
        reopened: the next paragraph goes on with the quote, so that an unclosed mark here is no surprise.
        around: the opening mark that the paragraph before has left open.
    """
    marks = _without_apostrophes(marks)
    plain = _plain_pairs(marks) if around is None else None
    if plain is not None:
        return plain
    states = [_State(0.0, () if around is None else (around,), None)]
    for mark in marks:
        states = _cheapest(states, mark)
    unclosed = _CONTINUED if reopened else _UNCLOSED
    best = min(states, key=lambda state: state.cost + sum(_left_open(mark, unclosed) for mark in state.open))
    made = list(_unwind(best.made))
    made.extend(Pair(mark, None, level) for level, mark in reversed(list(enumerate(best.open))))
    return made


def _without_apostrophes(marks: list[Mark]) -> list[Mark]:
    """The marks without the single ones, where none of these would rather open than mean nothing."""
    if any(mark.family == "single" and mark.opening < mark.idle for mark in marks):
        return marks
    return [mark for mark in marks if mark.family != "single"]


def _plain_pairs(marks: list[Mark]) -> list[Pair] | None:
    """The pairs where every mark is clear: open, close, open, close; None where that is not so."""
    if len(marks) % 2:
        return None
    pairs = []
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        clear = opener.opening + 2 < opener.closing and closer.closing + 2 < closer.opening
        if not clear or opener.family != closer.family or opener.family == "single":
            return None
        pairs.append(Pair(opener, closer, 0))
    return pairs


def _cheapest(states: list[_State], mark: Mark) -> list[_State]:
    kept: dict[tuple[str, ...], _State] = {}
    for state in states:
        for step in _steps(state, mark):
            key = tuple([opened.family for opened in step.open])
            other = kept.get(key)
            if other is None or step.cost < other.cost:
                kept[key] = step
    return sorted(kept.values(), key=lambda state: state.cost)[:_STATES]


def _steps(state: _State, mark: Mark) -> Iterator[_State]:
    """Every role the mark may play, and what it leads to."""
    cost, opened, made = state
    yield _State(cost + mark.idle, opened, made)
    if len(opened) < DEEPEST:
        yield _State(cost + mark.opening + _nesting(opened, mark), (*opened, mark), made)
    if not opened:
        lost = Pair(None, mark, 0)
        yield _State(cost + mark.closing + _LOST_OPENER + _single(mark), opened, _Chain(lost, made))
        return
    top, level = opened[-1], len(opened) - 1
    unclosed = _Chain(Pair(top, None, level), made)
    lost_closer = cost + _LOST_CLOSER + _single(top)
    if top.family == mark.family:
        pair = Pair(top, mark, level)
        yield _State(cost + mark.closing + _match(top, mark), opened[:-1], _Chain(pair, made))
        yield _State(lost_closer + mark.opening, (*opened[:-1], mark), unclosed)
    elif level and opened[-2].family == mark.family:
        both = _Chain(Pair(opened[-2], mark, level - 1), unclosed)
        yield _State(lost_closer + mark.closing + _match(opened[-2], mark), opened[:-2], both)


def _nesting(opened: tuple[Mark, ...], mark: Mark) -> float:
    if not opened:
        return _SINGLE_OUTER if mark.family == "single" else 0.0
    alike = [other for other in opened if other.family == mark.family]
    if not alike:
        return _NESTED
    if mark.family in {"guillemet", "angle"}:
        return _NESTED_DIRECTED
    if alike[-1].glyph not in _like(mark.glyph):
        return _NESTED_OTHER_GLYPH
    return _NESTED_ALIKE + (_NESTED_AFRESH if mark.fresh else 0.0)


def _match(opener: Mark, closer: Mark) -> float:
    length = closer.start - opener.end
    unequal = 0.0 if closer.glyph in _like(opener.glyph) else _UNEQUAL
    return unequal + length / _LETTERS_A_POINT + (_EMPTY if length < 1 else 0.0)


def _like(glyph: str) -> str:
    """The glyphs of the same make: straight with straight, curly with curly."""
    return glyph if glyph in "\"'" else "“”„‟‘’‚‛«»‹›「」『』《》``''´´〝〞〟⹂"


def _left_open(mark: Mark, unclosed: float) -> float:
    return unclosed + (_single(mark) if unclosed == _UNCLOSED else _single(mark) / 2)


def _single(mark: Mark) -> float:
    """A single mark without its partner is more likely an apostrophe."""
    return 2.0 if mark.family == "single" else 0.0


def _unwind(chain: _Chain | None) -> Iterator[Pair]:
    pairs = []
    while chain is not None:
        pairs.append(chain.pair)
        chain = chain.before
    return reversed(pairs)
