"""What speaks for a pair and against it among all pairs: rivals, neighbours, other sources, order."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import exp, log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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

FAR = 40
"""Sentences out of step from which it makes no difference how many more."""

HOPELESS = 0.3
"""How far behind the closer rivals of both its sentences a pair may stay to be weighed at all."""

NEAR = {step: exp(-abs(step) / 3) for step in range(-REACH, REACH + 1)}
KEPT = [exp(-gap / 2) for gap in range(FAR + 1)]
BROKEN = [1 - exp(-gap / 4) for gap in range(FAR + 1)]
"""What an anchor counts so many sentences away, for and against when it is so many out of step."""


class Relations:
    """The cosines of all candidates, so arranged that each pair finds rivals, neighbours and witnesses."""

    def __init__(self, profiles: Sequence[Profile], cosines: Mapping[Pair, float]) -> None:
        self._source = [profile.ref.source for profile in profiles]
        self._cosines = cosines
        self._partners: list[dict[int, float]] = [{} for _ in profiles]
        for (a, b), cosine in cosines.items():
            self._partners[a][b] = cosine
            self._partners[b][a] = cosine
        self._ranked = [
            sorted(((cosine, third) for third, cosine in partners.items()), reverse=True)
            for partners in self._partners
        ]
        self._closest = self._find_closest()
        self._anchors = self._find_anchors()
        self._reach = self._find_reach()
        self._copied = self._find_copied()

    def hopeless(self, pair: Pair) -> bool:
        """Whether both sentences come so much closer to others that nothing could make up for it."""
        cosine = self._cosines[pair]
        a, b = pair
        nearest = min(self._closest[a, self._source[b]][0], self._closest[b, self._source[a]][0])
        return cosine < nearest - HOPELESS

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
        """How close a sentence of another source comes to both; the closest are tried first."""
        few, many = (a, b) if len(self._ranked[a]) <= len(self._ranked[b]) else (b, a)
        partners, best = self._partners[many], 0.0
        for cosine, third in self._ranked[few]:
            if cosine <= best:
                break
            other = partners.get(third, 0.0)
            if other > best:  # written out: millions of these are compared
                best = min(cosine, other)
        return best

    def _order(self, a: int, b: int) -> tuple[float, float]:
        """How far the anchors around keep the order that the pair supposes, and how far they break it."""
        kept = broken = 0.0
        for here, there in ((a, b), (b, a)):
            first, last = self._reach[here]
            for step, anchor in enumerate(self._anchors[self._source[there]][first:last], first - here):
                if anchor is not None and step and anchor[0] != there:
                    gap = min(FAR, abs(anchor[0] - there - step))
                    kept += NEAR[step] * anchor[1] * KEPT[gap]
                    broken += NEAR[step] * anchor[1] * BROKEN[gap]
        return round(log1p(kept), 6), round(log1p(broken), 6)

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

    def _find_anchors(self) -> dict[int, list[tuple[int, float] | None]]:
        """For every source, the anchor in it of each sentence, with its cosine."""
        anchors: dict[int, list[tuple[int, float] | None]] = {
            source: [None] * len(self._source) for source in set(self._source)
        }
        for (a, b), cosine in self._cosines.items():
            ends = (self._closest[a, self._source[b]], self._closest[b, self._source[a]])
            # of two equally close neither is an anchor
            if cosine >= ANCHOR and all(first == cosine > second for first, second in ends):
                anchors[self._source[b]][a] = (b, cosine)
                anchors[self._source[a]][b] = (a, cosine)
        return anchors

    def _find_reach(self) -> list[tuple[int, int]]:
        """For every sentence, the first place and the end of those of its source that are within reach."""
        sizes = Counter(self._source)
        reach = []
        start = 0
        for source in sorted(sizes):
            end = start + sizes[source]
            reach += [(max(start, at - REACH), min(end, at + REACH + 1)) for at in range(start, end)]
            start = end
        return reach

    def _find_copied(self) -> dict[tuple[int, int], float]:
        """For two sources, the share of the shorter one's sentences that are found again in the other."""
        sizes = Counter(self._source)
        found: defaultdict[tuple[int, int], int] = defaultdict(int)
        for (place, other), (first, _) in self._closest.items():
            found[self._source[place], other] += first >= COPIED
        return {
            (x, y): min(1.0, min(found[x, y], found[y, x]) / min(sizes[x], sizes[y]))
            for x in sizes
            for y in sizes
            if x != y
        }
