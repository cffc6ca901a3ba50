"""Changes between two printings as differences: replaced, added, dropped, cut visibly or tidied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.wording.flags import flags_of
from variorum.findings.wording.house_style import is_house_style, is_misprint, only_typography
from variorum.findings.wording.likeness import split_by_likeness
from variorum.model import Difference, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.word_runs import Run
    from variorum.findings.wording.amounts import Parted
    from variorum.findings.wording.changes import Change, Side
    from variorum.model import DifferenceKind, Flag
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

WordRange = tuple[int, int]


def edits_of(
    changes: Parted, base: Side, here: Side, runs: Sequence[Run], language: Language
) -> tuple[Difference, ...]:
    """The differences of all changes, and of words that are heard alike but printed differently, in order."""
    others, of_style = changes
    edits = [edit for change in others for edit in _edits_of_change(change, base, here, language)]
    edits += [_tidied(change, base, here, language) for change in of_style]
    edits += _printed_differently((*others, *of_style), base, here, runs, language)
    return tuple(sorted(edits, key=lambda edit: (edit.at, edit.base_at)))


def words_changed(change: Change, base: Side, here: Side, language: Language) -> int:
    """How many words stand against each other in a change; none where it is a cut that shows, or style."""
    if _shows_gap(change, base, here):
        return 0
    base_words = _words(base, change.base_from, change.base_to)
    here_words = _words(here, change.here_from, change.here_to)
    if _kind(base, here, base_words, here_words, language) in (None, "tidied"):
        return 0
    return max(base_words[1] - base_words[0], here_words[1] - here_words[0])


def _edits_of_change(change: Change, base: Side, here: Side, language: Language) -> Iterator[Difference]:
    base_words = _words(base, change.base_from, change.base_to)
    here_words = _words(here, change.here_from, change.here_to)
    if _shows_gap(change, base, here):
        yield _difference("ellipsis", base, here, base_words, here_words, language)
        return
    whole = _kind(base, here, base_words, here_words, language)
    if whole in (None, "tidied"):
        if whole:
            yield _difference(whole, base, here, base_words, here_words, language)
        return
    for part_of_base, part_of_here in split_by_likeness(
        base.words[slice(*base_words)], here.words[slice(*here_words)], language
    ):
        a = (base_words[0] + part_of_base[0], base_words[0] + part_of_base[1])
        b = (here_words[0] + part_of_here[0], here_words[0] + part_of_here[1])
        kind = _kind(base, here, a, b, language)
        if kind:
            yield _difference(kind, base, here, a, b, language)


def _tidied(change: Change, base: Side, here: Side, language: Language) -> Difference:
    a = _words(base, change.base_from, change.base_to)
    b = _words(here, change.here_from, change.here_to)
    return _difference("tidied", base, here, a, b, language)


def _kind(base: Side, here: Side, a: WordRange, b: WordRange, language: Language) -> DifferenceKind | None:
    before, after = base.words[slice(*a)], here.words[slice(*b)]
    if only_typography(before, after) or _repeats(base, a, b) or _repeats(here, b, a):
        return None if before and after else "tidied"
    if is_house_style(before, after, language):
        return "tidied"
    if before and after:
        return "replaced"
    return "dropped" if before else "added"


def _repeats(side: Side, own: WordRange, other: WordRange) -> bool:
    """Whether words that only one side has merely stammer what stands beside them: "I, I think"."""
    size = own[1] - own[0]
    if not size or size > 3 or other[0] != other[1]:
        return False
    keys = [word.key for word in side.words]
    own_keys = keys[own[0] : own[1]]
    return own_keys == keys[own[1] : own[1] + size] or own_keys == keys[max(0, own[0] - size) : own[0]]


def _shows_gap(change: Change, base: Side, here: Side) -> bool:
    """Whether one side shows that it leaves words out here, and prints none of its own in their place."""
    base_size, here_size = change.base_to - change.base_from, change.here_to - change.here_from
    cut_here = here.gap_within(change.here_from, change.here_to)
    cut_base = base.gap_within(change.base_from, change.base_to)
    return (cut_here and base_size > 0 and _adds_nothing(here, change.here_from, change.here_to)) or (
        cut_base and here_size > 0 and _adds_nothing(base, change.base_from, change.base_to)
    )


def _adds_nothing(side: Side, first: int, last: int) -> bool:
    return all(side.words[unit.first].bracketed for unit in side.units[first:last])


def _printed_differently(
    changes: Sequence[Change], base: Side, here: Side, runs: Sequence[Run], language: Language
) -> Iterator[Difference]:
    changed = {n for change in changes for n in range(change.base_from, change.base_to)}
    # one run may end, and the next begin, within a word: "I" and "am" of "I'm"
    aligned = [(run.a + n, run.b + n) for run in runs for n in range(run.length) if run.a + n not in changed]
    for pairs in _whole_words(aligned, base, here):
        a = base.units[pairs[0][0]].first, base.units[pairs[-1][0]].last + 1
        b = here.units[pairs[0][1]].first, here.units[pairs[-1][1]].last + 1
        before, after = base.words[slice(*a)], here.words[slice(*b)]
        if [w.key for w in before] != [w.key for w in after] and not only_typography(before, after):
            yield _difference("tidied", base, here, a, b, language)


def _whole_words(
    aligned: Sequence[tuple[int, int]], base: Side, here: Side
) -> Iterator[list[tuple[int, int]]]:
    """Aligned units, grouped so that a group begins and ends at a word on both sides."""
    group: list[tuple[int, int]] = []
    for a, b in aligned:
        if group and not (base.splits_word(a) or here.splits_word(b)):
            yield group
            group = []
        group.append((a, b))
    if group:
        yield group


def _words(side: Side, first: int, last: int) -> WordRange:
    """The words that print a range of units; an empty range keeps its place."""
    if first < last:
        return side.units[first].first, side.units[last - 1].last + 1
    at = side.units[first].first if first < len(side.units) else len(side.words)
    return at, at


def _difference(
    kind: DifferenceKind, base: Side, here: Side, a: WordRange, b: WordRange, language: Language
) -> Difference:
    at, base_at = _span(here, b), _span(base, a)
    before, after = base.words[slice(*a)], here.words[slice(*b)]
    return Difference(
        kind=kind,
        at=at,
        words=here.text[at.start : at.end],
        base_at=base_at,
        base_words=base.text[base_at.start : base_at.end],
        flags=_flags(kind, before, after, language, (base.opens_sentence(a[0]), here.opens_sentence(b[0]))),
    )


def _flags(
    kind: DifferenceKind,
    before: Sequence[Word],
    after: Sequence[Word],
    language: Language,
    opening: tuple[bool, bool],
) -> tuple[Flag, ...]:
    if kind != "tidied":
        return flags_of(before, after, language, opening=opening)
    misprint = len(before) == len(after) == 1 and is_misprint(before[0].key, after[0].key)
    return ("typo",) if misprint else ()


def _span(side: Side, words: WordRange) -> Span:
    first, last = words
    if first < last:
        return Span(side.words[first].span.start, side.words[last - 1].span.end)
    if first:
        end = side.words[first - 1].span.end
        return Span(end, end)
    start = side.words[0].span.start if side.words else 0
    return Span(start, start)
