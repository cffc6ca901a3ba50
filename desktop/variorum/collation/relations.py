"""What speaks for a pair and against it among all pairs: rivals, neighbours, other sources, order."""

from __future__ import annotations

from collections import defaultdict
from math import exp, log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.collation.candidates import Pair
    from variorum.collation.profiles import Profile

NAMES = (
    "closer than any rival",
    "closer than the rivals of one",
    "neighbours",
    "split over two sentences",
    "another source between",
    "order kept",
    "order broken",
    "near-copies",
    "wording among near-copies",
)
"""The evidence of a pair among the others, in the order of ``Relations.of``."""

ANCHOR = 0.45
"""Cosine from which two sentences that are each other's closest say where their neighbours should stand."""

REACH = 4
"""Sentences to either side in which anchors are looked for."""

COPIED = 0.8
"""Cosine from which a sentence counts as found again in the other source."""


class Relations:
    """The cosines of all candidates, so arranged that each pair finds rivals, neighbours and witnesses."""

    def __init__(self, profiles: Sequence[Profile], cosines: Mapping[Pair, float]) -> None:
        self._source = [profile.ref.source for profile in profiles]
        self._cosines = cosines
        self._partners: list[dict[int, float]] = [{} for _ in profiles]
        for (a, b), cosine in cosines.items():
            self._partners[a][b] = cosine
            self._partners[b][a] = cosine
        self._closest = self._find_closest()
        self._anchors = self._find_anchors()
        self._copied = self._find_copied()

    def of(self, pair: Pair) -> tuple[float, ...]:
        """The values of ``NAMES`` for a pair, the same whichever source comes first."""
        a, b = pair
        cosine = self._cosines[pair]
        rivals = self._rival(a, b, cosine), self._rival(b, a, cosine)
        kept, broken = self._order(a, b)
        copied = self._copied[self._sources_of(pair)]
        return (
            cosine - max(rivals),
            cosine - min(rivals),
            max(self._at(a - 1, b - 1, pair), self._at(a + 1, b + 1, pair)),
            max(self._at(*beside, pair) for beside in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1))),
            self._witness(a, b),
            kept,
            broken,
            copied,
            copied * cosine,
        )

    def _rival(self, place: int, other: int, cosine: float) -> float:
        """The closest that ``place`` comes to another sentence of that source."""
        first, second = self._closest[place, self._source[other]]
        return second if first == cosine else first

    def _at(self, a: int, b: int, beside: Pair) -> float:
        """The cosine of the sentences that stand there, if they are of the pair's two sources."""
        cosine = self._cosines.get((a, b), 0.0)
        return cosine if cosine and self._sources_of((a, b)) == self._sources_of(beside) else 0.0

    def _sources_of(self, pair: Pair) -> tuple[int, int]:
        return self._source[pair[0]], self._source[pair[1]]

    def _witness(self, a: int, b: int) -> float:
        """How close a sentence of another source comes to both."""
        left, right = self._partners[a], self._partners[b]
        return max((min(left[third], right[third]) for third in left.keys() & right.keys()), default=0.0)

    def _order(self, a: int, b: int) -> tuple[float, float]:
        """How far the anchors around keep the order that the pair supposes, and how far they break it."""
        kept = broken = 0.0
        for near, gap in (*self._gaps(a, b), *self._gaps(b, a)):
            kept += near * exp(-gap / 2)
            broken += near * (1 - exp(-gap / 4))
        return round(log1p(kept), 6), round(log1p(broken), 6)

    def _gaps(self, place: int, other: int) -> Iterator[tuple[float, int]]:
        """For every anchor around ``place``: how much it counts, and how many sentences it is out of step."""
        there = self._source[other]
        for step in range(-REACH, REACH + 1):
            anchor = self._anchors.get((place + step, there)) if step else None
            if anchor is not None and anchor != other and self._source[place + step] == self._source[place]:
                yield exp(-abs(step) / 3) * self._partners[anchor][place + step], abs(anchor - other - step)

    def _find_closest(self) -> dict[tuple[int, int], tuple[float, float]]:
        """The two highest cosines of each sentence in each other source."""
        closest: defaultdict[tuple[int, int], tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
        for place, partners in enumerate(self._partners):
            for other, cosine in partners.items():
                key = (place, self._source[other])
                first, second = closest[key]
                if cosine > second:
                    closest[key] = (cosine, first) if cosine >= first else (first, cosine)
        return closest

    def _find_anchors(self) -> dict[tuple[int, int], int]:
        anchors = {}
        for (a, b), cosine in self._cosines.items():
            here, there = (a, self._source[b]), (b, self._source[a])
            # of two equally close neither is an anchor
            if cosine >= ANCHOR and all(
                self._closest[end][0] == cosine > self._closest[end][1] for end in (here, there)
            ):
                anchors[here] = b
                anchors[there] = a
        return anchors

    def _find_copied(self) -> dict[tuple[int, int], float]:
        """For two sources, the share of the shorter one's sentences that are found again in the other."""
        sizes: defaultdict[int, int] = defaultdict(int)
        for source in self._source:
            sizes[source] += 1
        found: defaultdict[tuple[int, int], int] = defaultdict(int)
        for (place, other), (first, _) in self._closest.items():
            found[self._source[place], other] += first >= COPIED
        return {
            (x, y): min(1.0, min(found[x, y], found[y, x]) / min(sizes[x], sizes[y]))
            for x in sizes
            for y in sizes
            if x != y
        }
