"""How the words of two printings differ: whole words, kept together, never confetti."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from variorum.collation.word_runs import Run, best_stretch, shared_runs
from variorum.collation.wordings import wording_of
from variorum.findings.wording.amounts import part_amounts
from variorum.findings.wording.changes import Side, changes_between, within_overlap
from variorum.findings.wording.edits import edits_of, words_changed
from variorum.findings.wording.moves import with_moves
from variorum.model import Span
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.wordings import Wording
    from variorum.model import Difference, Reading
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word


_WORD, _LIGHT = 10, 4
_LITTLE = 0.5
_NEAR = 4
_SAME_END = _WORD
_PROVEN = 3 * _WORD
_SHARE = 0.4
"""Two printings overlap where they share three content words, or four tenths of the shorter. Light words
count less; so do words that one of them simply lacks, and changes of a few words, which part the two but
little. Beginning or ending alike is worth a content word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordDifferences:
    """What separates a printing from its base, where they overlap."""

    differences: tuple[Difference, ...] = ()
    left_off_start: int = 0  # heard words of the base before the overlap
    left_off_end: int = 0  # heard words of the base after it
    shared: int = 0  # heard words that both have
    overlap: Span | None = None  # in the printing, the part that both print


def printing(text: str, words: Sequence[Word], language: Language) -> Side:
    """Words as one source prints them, ready to be held against others."""
    return side_of(text, wording_of(tuple(words), language))


def side_of(text: str, wording: Wording) -> Side:
    """A wording as one of the two that are held against each other."""
    words, units, keys = wording
    gaps = frozenset([n for n, unit in enumerate(units) if words[unit.first].after_gap])
    return Side(text=text, words=words, units=units, keys=keys, gaps=gaps)


def word_differences(base: Side, here: Side, language: Language) -> WordDifferences:
    """Compare a printing with its base, only over the part that both print.

    Words left off at an end are counted and are no difference; where both go on with other words, they are.
    Words missing where the printing shows a gap (``Word.after_gap``) make an ``ellipsis``, words missing
    without one are ``dropped``. Texts that share nothing have no differences: there is no part that both
    print.
    """
    light = language.grammar.light_words
    runs = _overlap(shared_runs(base.keys, here.keys, light), base, here, light)
    if not runs:
        return WordDifferences(left_off_end=len(base.units))
    changes = changes_between(base, here, runs, light)
    inside, left_start, left_end = within_overlap(changes, base, here)
    parted = part_amounts(inside, base, here, language)
    return WordDifferences(
        differences=with_moves(edits_of(parted, base, here, runs, language)),
        left_off_start=min([left_start, *(change.base_from for change in parted.of_style)]),
        left_off_end=min([left_end, *(len(base.units) - change.base_to for change in parted.of_style)]),
        shared=sum(run.length for run in runs),
        overlap=_printed_by(here, runs[0].b, runs[-1].b + runs[-1].length),
    )


def agreement(base: Side, here: Side, language: Language) -> tuple[int, int]:
    """How many heard words two printings share, and how many words differ, where they overlap.

    Aligned as ``word_differences`` does it, without looking into a rewording for words that are alike.
    """
    light = language.grammar.light_words
    runs = _overlap(shared_runs(base.keys, here.keys, light), base, here, light)
    if not runs:
        return 0, 0
    inside, _, _ = within_overlap(changes_between(base, here, runs, light), base, here)
    changed = part_amounts(inside, base, here, language).others
    return sum(run.length for run in runs), sum(words_changed(c, base, here, language) for c in changed)


def rewording(
    reading_a: Reading, span_a: Span, reading_b: Reading, span_b: Span, language: Language
) -> tuple[Difference, ...]:
    """How the second stretch of text words the first differently, ends included. For aligned sentences.

    The first stretch is the base. The differences are in order of where they show in the second.
    """
    light = language.grammar.light_words
    base = printing(reading_a.text, words_in(reading_a.text, span_a), language)
    here = printing(reading_b.text, words_in(reading_b.text, span_b), language)
    runs = shared_runs(base.keys, here.keys, light)
    changes = part_amounts(changes_between(base, here, runs, light), base, here, language)
    return with_moves(edits_of(changes, base, here, runs, language))


def _overlap(runs: Sequence[Run], base: Side, here: Side, light: frozenset[str]) -> tuple[Run, ...]:
    """The runs of the part that both print; none if more of it differs than is shared."""
    in_base, in_here = _weights(base, light), _weights(here, light)

    def parted(x: Run, y: Run) -> float:
        sizes = in_base[y.a] - in_base[x.a + x.length], in_here[y.b] - in_here[x.b + x.length]
        if base.gap_within(x.a + x.length, y.a) or here.gap_within(x.b + x.length, y.b):
            return min(sizes)
        near = max(y.a - x.a - x.length, y.b - x.b - x.length) <= _NEAR
        return max(sizes) * (_LITTLE if near or not all(sizes) else 1.0)

    def worth(run: Run) -> float:
        begins = run.a == run.b == 0
        ends = run.a + run.length == len(base.units) and run.b + run.length == len(here.units)
        return in_base[run.a + run.length] - in_base[run.a] + (_SAME_END if begins or ends else 0)

    if not runs:
        return ()
    whole = [part for run in runs for part in _parted_at_gaps(run, base, here)]
    found = _anchored(best_stretch(whole, worth, parted), base, here, light)
    shared = sum(in_base[run.a + run.length] - in_base[run.a] for run in found)
    return found if shared >= min(_PROVEN, _SHARE * min(in_base[-1], in_here[-1])) else ()


def _printed_by(side: Side, first: int, end: int) -> Span:
    """Where the words stand that print a range of units, which is not empty."""
    words = side.words[side.units[first].first], side.words[side.units[end - 1].last]
    return Span(words[0].span.start, words[1].span.end)


def _weights(side: Side, light: frozenset[str]) -> list[int]:
    """What the units before each place weigh together; whole numbers, so that sums are exact."""
    return [*accumulate((_LIGHT if unit.key in light else _WORD for unit in side.units), initial=0)]


def _parted_at_gaps(run: Run, base: Side, here: Side) -> Iterator[Run]:
    """The run, parted where one of the two says that it left words out: what follows is another place."""
    start = 0
    for at in range(1, run.length if base.gaps or here.gaps else 0):
        if run.a + at in base.gaps or run.b + at in here.gaps:
            yield Run(run.a + start, run.b + start, at - start)
            start = at
    yield Run(run.a + start, run.b + start, run.length - start)


def _anchored(runs: Sequence[Run], base: Side, here: Side, light: frozenset[str]) -> tuple[Run, ...]:
    """Without an "or" at either end that only stands beyond a gap: it proves no common way on."""
    kept = list(runs)
    while len(kept) > 1 and _is_adrift(kept[-1], kept[-1], kept[-2], base, here, light):
        kept.pop()
    while len(kept) > 1 and _is_adrift(kept[0], kept[1], kept[0], base, here, light):
        kept.pop(0)
    return tuple(kept)


def _is_adrift(run: Run, after: Run, before: Run, base: Side, here: Side, light: frozenset[str]) -> bool:
    """Whether a run has light words only, of which more go on elsewhere, and a gap parts it from the next."""
    if any(unit.key not in light for unit in base.units[run.a : run.a + run.length]):
        return False
    begins = run.a == run.b == 0
    ends = run.a + run.length == len(base.units) and run.b + run.length == len(here.units)
    gap = base.gap_within(before.a + before.length, after.a) or here.gap_within(
        before.b + before.length, after.b
    )
    return gap and not begins and not ends
