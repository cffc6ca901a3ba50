"""Sentences that become one row: merged along their links while the two sides agree.

A link is not a bridge, unless it is certain. But what one source tells in a sentence another spreads over
two that follow each other, and then each has a part of it only: the second is not held against all of a row.
And where two sources have a sentence in either of two rows, they tell two things: a lead that runs them
together does not make them one.

What speaks for making one of two groups is the mean score of all pairs between them. The sums are kept for
every two groups that any link joins, and added up when two become one: no pair is looked at twice.
"""

from __future__ import annotations

from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING

from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.model import Link, Reading

TOGETHER = 0.33
"""Mean score over all pairs of different sources from which two groups become one row."""

CERTAIN = 0.9
"""Score from which a link is right 99 times in 100, and makes one row of two groups by itself."""

SPREAD = 0.5
"""Score from which a sentence by itself joins the row of the one beside it: likelier right than not."""


def row_groups(
    links: Sequence[Link], readings: Sequence[Reading], constraints: Constraints
) -> list[list[SentenceRef]]:
    """All sentences, in groups that become a row each; the surest links merge first.

    They are numbered by the text of their source, so that ties do not depend on the order of the sources.
    """
    by_text = sorted(range(len(readings)), key=lambda source: readings[source].text)
    starts = accumulate((len(readings[source].sentences) for source in by_text), initial=0)
    first = dict(zip(by_text, starts, strict=False))
    sentences = [SentenceRef(at, place) for at in by_text for place in range(len(readings[at].sentences))]
    groups = _Groups([sentence.source for sentence in sentences])
    surest_first: list[tuple[float, int, int]] = []
    for link in links:
        a, b = first[link.a.source] + link.a.sentence, first[link.b.source] + link.b.sentence
        groups.scores[a][b] = groups.scores[b][a] = link.score
        if link.firm:
            surest_first.append((-inf if link.by_hand else -link.score, *((a, b) if a < b else (b, a))))
    for one, other in constraints.forbidden:
        # what she parted weighs more than anything that speaks for it
        a, b = first[one.source] + one.sentence, first[other.source] + other.sentence
        groups.scores[a][b] = groups.scores[b][a] = -inf
    for against, a, b in sorted(surest_first):
        groups.merge(a, b, surely=-against >= CERTAIN, likely=-against >= SPREAD)
    return [[sentences[number] for number in members] for members in groups.members if members]


class _Groups:
    """The groups as they grow, each known by the number of one of its sentences."""

    def __init__(self, sources: Sequence[int]) -> None:
        self.members = [[number] for number in range(len(sources))]  # by group; empty once it has been joined
        self.scores: list[dict[int, float]] = [{} for _ in sources]  # by group: the sums with other groups
        self._at = list(range(len(sources)))  # by sentence: its group
        self._source = sources  # by sentence
        self._sources = [{source: 1} for source in sources]  # by group: how many sentences of each

    def merge(self, one: int, other: int, *, surely: bool, likely: bool) -> None:
        """Make one group of those of two linked sentences, if they agree on the whole or that is sure.

        It is enough that the link is likely where one of the two goes on with what the other's row tells.
        """
        a, b = self._at[one], self._at[other]
        if a == b:
            return
        score = self.scores[a][b]
        if score == -inf:
            return
        spread = likely and (self._goes_on(one, b) or self._goes_on(other, a))
        if not (surely or spread or self._agree(a, b)):
            return
        if len(self.scores[a]) < len(self.scores[b]):
            self._join(a, b)
        else:
            self._join(b, a)

    def _goes_on(self, sentence: int, group: int) -> bool:
        """Whether a sentence that no other has joined stands beside one of the group in its own source."""
        if len(self.members[self._at[sentence]]) > 1:
            return False
        beside = (sentence - 1, sentence + 1)
        return any(
            self._at[place] == group and self._source[place] == self._source[sentence]
            for place in beside
            if 0 <= place < len(self._at)
        )

    def _agree(self, a: int, b: int) -> bool:
        """Whether the mean score of pairs of different sources is enough, and no two sources have both."""
        here, there = self._sources[a], self._sources[b]
        both = here.keys() & there.keys()
        if len(both) > 1:
            return False
        same = sum([here[source] * there[source] for source in both])
        return self.scores[a][b] >= TOGETHER * (len(self.members[a]) * len(self.members[b]) - same)

    def _join(self, few: int, many: int) -> None:
        """Put the group that has links to fewer others into the other one."""
        for number in self.members[few]:
            self._at[number] = many
        self.members[many] += self.members[few]
        self.members[few] = []
        sources = self._sources[many]
        for source, count in self._sources[few].items():
            sources[source] = sources.get(source, 0) + count
        scores = self.scores[many]
        for group, score in self.scores[few].items():
            others = self.scores[group]
            del others[few]
            if group != many:
                scores[group] = others[many] = scores.get(group, 0.0) + score
        self.scores[few] = {}
