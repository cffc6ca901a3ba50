"""What speaks for a pair and against it once all pairs are known: rivals, neighbours, other sources, order."""

from __future__ import annotations

from collections import defaultdict
from math import exp
from typing import TYPE_CHECKING

from variorum.collation.regression import log_odds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.collation.candidates import Pair
    from variorum.collation.profiles import Profile

NAMES = (
    "the sentences themselves",
    "better than its rivals",
    "better than its weaker rival",
    "number of rivals",
    "rivals on the busier side",
    "neighbours",
    "split over two sentences",
    "another source agrees",
    "first choice of one",
    "first choice of both",
    "order kept",
    "order broken",
    "near-copies",
)
"""The evidence of a pair among the others, in the order of ``Relations.of``."""

ANCHOR = 0.5
"""Score from which a pair that is each other's first choice says where its neighbours should stand."""

REACH = 3
"""Sentences to either side in which anchors are looked for."""

COPIED = 0.9
"""Score from which a sentence counts as found again in the other source."""


class Relations:
    """The first scores of all pairs, arranged so that each pair finds its rivals, neighbours and witnesses."""

    def __init__(self, profiles: Sequence[Profile], scores: Mapping[Pair, float]) -> None:
        self._source = [profile.ref.source for profile in profiles]
        self._scores = scores
        self._partners: list[dict[int, float]] = [{} for _ in profiles]
        for (a, b), score in scores.items():
            self._partners[a][b] = score
            self._partners[b][a] = score
        self._choices: defaultdict[tuple[int, int], list[float]] = defaultdict(list)
        for place, partners in enumerate(self._partners):
            for other, score in partners.items():
                self._choices[place, self._source[other]].append(score)
        for choice in self._choices.values():
            choice.sort(reverse=True)
        self._anchors = self._find_anchors()
        self._copied = self._find_copied()

    def of(self, pair: Pair) -> tuple[float, ...]:
        """The values of ``NAMES`` for a pair, the same whichever source comes first."""
        a, b = pair
        score = self._scores[pair]
        alone = log_odds(score)
        rivals = sorted((self._rivals(a, b, score), self._rivals(b, a, score)))
        weaker, stronger = sorted(best for best, _ in rivals)
        fewer, more = sorted(total for _, total in rivals)
        kept, broken = self._order(a, b)
        return (
            alone,
            alone - log_odds(stronger),
            alone - log_odds(weaker),
            fewer,
            more,
            self._at(a - 1, b - 1, pair) + self._at(a + 1, b + 1, pair),
            max(
                self._at(a - 1, b, pair),
                self._at(a + 1, b, pair),
                self._at(a, b - 1, pair),
                self._at(a, b + 1, pair),
            ),
            self._witness(a, b),
            float(score >= weaker),
            float(score >= stronger),
            kept,
            broken,
            self._copied[self._sources_of(pair)],
        )

    def _rivals(self, place: int, other: int, score: float) -> tuple[float, float]:
        """The best score that ``place`` has with another sentence of that source, and the sum of them all."""
        choice = self._choices[place, self._source[other]]
        best = choice[0] if choice[0] != score else choice[1] if len(choice) > 1 else 0.0
        return best, round(sum(choice) - score, 6)

    def _at(self, a: int, b: int, beside: Pair) -> float:
        """The score of the sentences that stand there, if they are of the pair's two sources."""
        size = len(self._source)
        if not (0 <= a < size and 0 <= b < size) or (self._source[a], self._source[b]) != self._sources_of(
            beside
        ):
            return 0.0
        return self._scores.get((a, b), 0.0)

    def _sources_of(self, pair: Pair) -> tuple[int, int]:
        return self._source[pair[0]], self._source[pair[1]]

    def _witness(self, a: int, b: int) -> float:
        """How surely a sentence of another source says the same as both."""
        left, right = self._partners[a], self._partners[b]
        return max((min(left[third], right[third]) for third in left.keys() & right.keys()), default=0.0)

    def _order(self, a: int, b: int) -> tuple[float, float]:
        """How far the anchors around keep the order that the pair supposes, and how far they break it."""
        kept = broken = 0.0
        for weight, gap in (*self._gaps(a, b), *self._gaps(b, a)):
            kept += weight * exp(-gap / 2)
            broken += weight * (1 - exp(-gap / 4))
        return round(kept, 6), round(broken, 6)

    def _gaps(self, place: int, other: int) -> Iterator[tuple[float, int]]:
        there = self._source[other]
        for step in range(-REACH, REACH + 1):
            anchor = self._anchors.get((place + step, there)) if step else None
            if anchor is not None and self._source[place + step] == self._source[place]:
                yield exp(-abs(step) / REACH), abs(anchor - other - step)

    def _find_anchors(self) -> dict[tuple[int, int], int]:
        anchors = {}
        for (a, b), score in self._scores.items():
            first = self._choices[a, self._source[b]][0] == score == self._choices[b, self._source[a]][0]
            if first and score >= ANCHOR:
                anchors[a, self._source[b]] = b
                anchors[b, self._source[a]] = a
        return anchors

    def _find_copied(self) -> Mapping[tuple[int, int], float]:
        """For two sources, the share of the shorter one's sentences that are found again in the other."""
        sizes: defaultdict[int, int] = defaultdict(int)
        for source in self._source:
            sizes[source] += 1
        found: defaultdict[tuple[int, int], float] = defaultdict(float)
        for (place, other), choice in self._choices.items():
            if choice[0] >= COPIED:
                found[self._source[place], other] += 1
        return {
            (x, y): min(1.0, min(found[x, y], found[y, x]) / min(sizes[x], sizes[y]))
            for x in sizes
            for y in sizes
            if x != y
        }
