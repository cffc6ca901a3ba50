"""Who counts as a witness: prints of one copy, and versions of one article, are one.

Where three papers print what one agency wrote, nobody should read that "all" have it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.findings.joined import joined
from variorum.findings.versions.versions import chains

if TYPE_CHECKING:
    from collections.abc import Collection

    from variorum.model import Comparison, Reuse

COPY = 0.7  # of a source's own words, from which it is a print of the other
FEWEST_KEPT = 4  # sentences; two reporters may well write three short ones alike


@dataclass(frozen=True, slots=True)
class Witnesses:
    """The sources of a comparison, by whose word they are."""

    groups: tuple[frozenset[int], ...]  # every source stands in one
    prints: tuple[frozenset[int], ...]  # prints of one copy, two or more
    articles: tuple[frozenset[int], ...]  # versions of one article, two or more

    @classmethod
    def of(cls, comparison: Comparison) -> Witnesses:
        """Find the prints of one copy and the versions of one article."""
        independent = [s.kind not in ("draft", "transcript") for s in comparison.sources]
        copies = [
            (reuse.source, reuse.other)
            for reuse in comparison.reuse
            if is_copy(reuse) and independent[reuse.source] and independent[reuse.other]
        ]
        count = range(len(comparison.sources))
        versions = [(chain[0], other) for chain in chains(comparison.sources) for other in chain[1:]]
        articles = joined(count, versions)
        between = [pair for pair in copies if not any(article.issuperset(pair) for article in articles)]
        prints = (group for group in joined(count, between) if len(group) > 1)
        return cls(
            groups=joined(count, copies + versions),
            prints=tuple(prints),
            articles=tuple(article for article in articles if len(article) > 1),
        )

    def count(self, sources: Collection[int]) -> int:
        """How many witnesses some sources are."""
        return sum(not group.isdisjoint(sources) for group in self.groups)

    def are_versions(self, one: int, other: int) -> bool:
        """Whether two sources are versions of one article."""
        return any(article.issuperset((one, other)) for article in self.articles)

    def splits(self, sources: Collection[int]) -> bool:
        """Whether some sources have one version of an article and lack another: that is a revision."""
        return any(article & set(sources) not in (frozenset(), article) for article in self.articles)

    def prints_among(self, sources: Collection[int]) -> frozenset[int]:
        """Those of some sources that print the same copy as another of them."""
        together = (group.intersection(sources) for group in self.prints)
        return frozenset(source for group in together if len(group) > 1 for source in group)


def is_copy(reuse: Reuse) -> bool:
    """Whether nearly all of the source is the other's wording."""
    return reuse.share >= COPY and reuse.kept >= FEWEST_KEPT
