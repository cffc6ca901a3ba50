"""Sentences that become one row: merged along their links while the two sides agree. A link is not a bridge.

What speaks for making one of two groups is the mean score of all pairs between them. The sums are kept for
every two groups that any link joins, and added up when two become one: no pair is looked at twice.
"""

from __future__ import annotations

from collections import Counter
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from variorum.collation.constraints import Constraints
    from variorum.model import Link, Reading, SentenceRef

TOGETHER = 0.3
"""Mean score over all pairs of different sources from which two groups become one row."""


def row_groups(
    links: Sequence[Link], readings: Sequence[Reading], constraints: Constraints
) -> list[list[SentenceRef]]:
    """All sentences that any link holds, in groups that become a row each; the surest links merge first."""
    groups = _Groups(links, constraints)
    for link in sorted((link for link in links if link.firm), key=_surest_first(readings)):
        groups.merge(link)
    return groups.members()


def _surest_first(readings: Sequence[Reading]) -> Callable[[Link], tuple[object, ...]]:
    """A key for links that goes by score and text, so that ties do not depend on the order of the sources."""
    by_text = sorted(range(len(readings)), key=lambda number: readings[number].text)
    rank = {number: place for place, number in enumerate(by_text)}

    def key(link: Link) -> tuple[object, ...]:
        one = (rank[link.a.source], link.a.sentence)
        other = (rank[link.b.source], link.b.sentence)
        return (not link.by_hand, -link.score, *((one, other) if one < other else (other, one)))

    return key


class _Groups:
    """The groups as they grow, each known by the number of its first sentence."""

    def __init__(self, links: Sequence[Link], constraints: Constraints) -> None:
        pairs = {(link.a, link.b): link.score for link in links}
        # what she parted weighs more than anything that speaks for it
        pairs |= dict.fromkeys(constraints.forbidden, -inf)
        sentences = list(dict.fromkeys(end for pair in pairs for end in pair))
        self._number = {sentence: number for number, sentence in enumerate(sentences)}
        self._at = list(range(len(sentences)))
        self._members = {number: [sentence] for number, sentence in enumerate(sentences)}
        self._sources = [Counter((sentence.source,)) for sentence in sentences]
        self._scores: list[dict[int, float]] = [{} for _ in sentences]
        for (a, b), score in pairs.items():
            self._scores[self._number[a]][self._number[b]] = score
            self._scores[self._number[b]][self._number[a]] = score

    def merge(self, link: Link) -> None:
        """Make one group of the two that the link joins, if they agree on the whole or she says so."""
        a, b = self._at[self._number[link.a]], self._at[self._number[link.b]]
        if a == b:
            return
        score = self._scores[a][b]
        if score == -inf or not (link.by_hand or score >= TOGETHER * self._pairs(a, b)):
            return
        few, many = sorted((a, b), key=lambda group: len(self._scores[group]))
        self._join(few, many)

    def members(self) -> list[list[SentenceRef]]:
        """The sentences of every group."""
        return list(self._members.values())

    def _pairs(self, a: int, b: int) -> int:
        """How many pairs of different sources there are between two groups."""
        here, there = self._sources[a], self._sources[b]
        same = sum(count * there[source] for source, count in here.items() if source in there)
        return len(self._members[a]) * len(self._members[b]) - same

    def _join(self, few: int, many: int) -> None:
        """Put the group that has links to fewer others into the other one."""
        joined = self._members.pop(few)
        for sentence in joined:
            self._at[self._number[sentence]] = many
        self._members[many] += joined
        self._sources[many] += self._sources[few]
        scores = self._scores[many]
        for group, score in self._scores[few].items():
            del self._scores[group][few]
            if group != many:
                scores[group] = self._scores[group][many] = scores.get(group, 0.0) + score
        self._scores[few] = {}
