"""Within a rewording, which word stands for which: letters are looked at only inside words that are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from variorum.findings.wording.house_style import same_when_heard
from variorum.findings.wording.word_kinds import tense_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

Range = tuple[int, int]
_ALIKE = 0.75
"""Indel similarity of letters from which two words are taken for one another."""

_TOO_LONG = 40
"""Words on a side beyond which a rewording is left whole: nobody reads it word by word."""


def split_by_likeness(
    base: Sequence[Word], words: Sequence[Word], language: Language
) -> tuple[tuple[Range, Range], ...]:
    """Part a change at words that are heard alike or look alike; neighbouring rewordings stay together.

    Returns:
        Pairs of word ranges (of ``base``, of ``words``) that cover both sides in order.
    """
    if not base or not words or max(len(base), len(words)) > _TOO_LONG:
        return (((0, len(base)), (0, len(words))),)
    likes = [[_likeness(x, y, language) for y in words] for x in base]
    parts = list(_parts(_best_path(likes), len(base), len(words)))
    return tuple(_joined(parts, base, words, language))


def _likeness(x: Word, y: Word, language: Language) -> float:
    if same_when_heard(x, y, language):
        return 2.0
    if tense_changes(x, y, language):
        return 1.0
    return 1.0 if Indel.normalized_similarity(x.key, y.key, score_cutoff=_ALIKE) else 0.0


def _best_path(likes: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs in order that are most alike together (longest common subsequence by weight)."""
    rows, columns = len(likes), len(likes[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = likes[i][j] + best[i + 1][j + 1] if likes[i][j] else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    path, i, j = [], 0, 0
    while i < rows and j < columns:
        if likes[i][j] and best[i][j] == likes[i][j] + best[i + 1][j + 1]:
            path.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return path


def _parts(path: Sequence[tuple[int, int]], rows: int, columns: int) -> Iterator[tuple[Range, Range]]:
    i = j = 0
    for x, y in (*path, (rows, columns)):
        if x > i or y > j:
            yield (i, x), (j, y)
        if x < rows:
            yield (x, x + 1), (y, y + 1)
        i, j = x + 1, y + 1


def _joined(
    parts: Sequence[tuple[Range, Range]], base: Sequence[Word], words: Sequence[Word], language: Language
) -> Iterator[tuple[Range, Range]]:
    """Join neighbours that are both real rewordings, so that the reader sees one."""
    waiting: tuple[Range, Range] | None = None
    for part in parts:
        (a, b), (c, d) = part
        alike = b - a == d - c == 1 and same_when_heard(base[a], words[c], language)
        one_sided = a == b or c == d
        if alike or one_sided:
            if waiting:
                yield waiting
            waiting = None
            yield part
        elif waiting:
            waiting = ((waiting[0][0], b), (waiting[1][0], d))
        else:
            waiting = part
    if waiting:
        yield waiting
