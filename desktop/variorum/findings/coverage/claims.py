"""What may be claimed of a source that has not what others have: that it lacks it, that nobody else has it.

Nothing is claimed against a source that is cut off, is in another language or may have it in other words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from variorum.findings.coverage.common_phrases import has_phrase_of
from variorum.findings.coverage.echoes import figures_within
from variorum.findings.coverage.like_counts import LikeCounts
from variorum.findings.coverage.named_in import NamedIn
from variorum.findings.coverage.news_value import NewsValue
from variorum.findings.coverage.timing import is_earlier
from variorum.findings.draft import Parameters, repeated
from variorum.findings.printed import labels, sentence_words
from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from variorum.findings.coverage.echoes import Echoes
    from variorum.findings.coverage.items import Item
    from variorum.findings.coverage.witnesses import Witnesses
    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Reading, Span

SHARE, SHARE_IF_LINKED = 0.3, 0.15
"""Of the weight of its words, from which what stands elsewhere may be the same thing in other words; less is
enough where something speaks for it already."""

FEWEST_TERMS = 3  # telling words; of fewer nobody can say that they stand nowhere else
FEWEST_OF_TIME = 2  # telling words, the day among them, of two sentences that give one thing's time
KIN = 0.1  # of a source's sentences, that must match another's; else it is another story


@dataclass(frozen=True, slots=True)
class Claims:
    """A comparison, prepared for asking what may be claimed."""

    comparison: Comparison
    witnesses: Witnesses
    echoes: Echoes
    news: NewsValue
    counts: LikeCounts
    named: NamedIn
    languages_known: Sequence[str]
    strangers: frozenset[int]  # sources with hardly anything in common with the others
    known_earlier: dict[tuple[int, frozenset[int]], bool] = field(default_factory=dict)
    known_notes: dict[tuple[frozenset[int], ...], Parameters] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: Facts, witnesses: Witnesses) -> Claims:
        """Prepare once for all items."""
        comparison = facts.comparison
        return cls(
            comparison,
            witnesses,
            facts.echoes,
            NewsValue.of(comparison, facts.languages, facts.echoes),
            LikeCounts(comparison.readings, facts.languages),
            NamedIn(comparison),
            [reading.language for reading in comparison.readings],
            _strangers(comparison),
        )

    def lacking(self, item: Item, sources: Collection[int], share: float = SHARE) -> frozenset[int]:
        """Those of some sources of which it may be said that they lack it: they have less than a share.

        Of few telling words that is said only where a quote was looked for, and is not told in any words.
        """
        few = len(item.terms) < FEWEST_TERMS and item.sort is None
        having = item.having | item.counting
        asked = {source for source in sources if source not in having and self.can_tell(source, item)}
        asked &= item.absent if few else asked
        shares = self.echoes.shares(item.terms) if asked else {}
        return frozenset(
            source
            for source in asked
            if shares.get(source, 0.0) < (SHARE_IF_LINKED if source in item.doubtful else share)
        )

    def has_phrase_of(self, item: Item, sources: Collection[int]) -> bool:
        """Whether one of some sources has a phrase of the sentence that names an item."""
        return has_phrase_of(self._sentence(item), sources, self.echoes, self.comparison.readings)

    def tells_time_of(self, item: Item, source: int) -> bool:
        """Whether a source gives another time for what an item gives a time for."""
        if item.sort != "day" or not _gives_time(
            self.comparison.readings[item.named.source], item.named.span
        ):
            return False
        reading, asked = self.comparison.readings[source], self.echoes.of_sentence(self._sentence(item))
        refs = (
            SentenceRef(source, number)
            for number, sentence in enumerate(reading.sentences)
            if _gives_time(reading, sentence.span)
        )
        return any(len(self.echoes.of_sentence(ref) & asked) >= FEWEST_OF_TIME for ref in refs)

    def can_tell(self, source: int, item: Item) -> bool:
        """Whether a source is whole and in the item's language, so that it would be seen there."""
        whole = self.comparison.sources[source].complete and bool(self.comparison.readings[source].sentences)
        return whole and self.languages_known[source] == self.languages_known[item.named.source]

    def line(self, item: Item) -> str:
        """The sentence in which the words stand that name an item."""
        return sentence_words(self._sentence(item), self.comparison.readings)

    def _sentence(self, item: Item) -> SentenceRef:
        reading = self.comparison.readings[item.named.source]
        at = bisect_right(reading.sentences, item.named.span.start, key=lambda s: s.span.start) - 1
        return SentenceRef(item.named.source, max(0, at))

    def is_earlier(self, source: int, others: Collection[int]) -> bool:
        """Whether a source appeared well before some others."""
        asked, sources = (source, frozenset(others)), self.comparison.sources
        if asked not in self.known_earlier:
            self.known_earlier[asked] = is_earlier(sources[source], [sources[other] for other in others])
        return self.known_earlier[asked]

    def notes(
        self,
        *,
        having: Collection[int],
        alone: Collection[int] = (),
        against: Collection[int] = (),
        unsure: Collection[int] = (),
    ) -> Parameters:
        """What should be said beside a claim.

        Args:
            having: sources that have it; those that are one witness are named.
            alone: sources that have it alone, or lack it alone; it is said if they are of another time.
            against: the sources that these are held against.
            unsure: sources that cannot be told of.
        """
        asked = frozenset(having), frozenset(alone), frozenset(against), frozenset(unsure)
        if asked not in self.known_notes:
            self.known_notes[asked] = self._notes(*asked)
        return self.known_notes[asked]

    def _notes(
        self, having: frozenset[int], alone: frozenset[int], against: frozenset[int], unsure: frozenset[int]
    ) -> Parameters:
        early = [source for source in alone if self.is_earlier(source, against)]
        strange = [source for source in alone if source in self.strangers and source not in early]
        return (
            *repeated("prints", labels(self.comparison, self.witnesses.prints_among(having))),
            *repeated("earlier", labels(self.comparison, early)),
            *repeated("stranger", labels(self.comparison, strange)),
            *repeated("unsure", labels(self.comparison, unsure)),
        )


def _gives_time(reading: Reading, span: Span) -> bool:
    return any(figure.unit == "time" for figure in figures_within(reading.figures, span))


def _strangers(comparison: Comparison) -> frozenset[int]:
    """Sources of which hardly a sentence matches any other's: an earlier story, a preview, another event."""
    matched = {ref for link in comparison.links if link.firm for ref in (link.a, link.b)}
    often = Counter(ref.source for ref in matched)
    prose = [sum(sentence.role == "prose" for sentence in r.sentences) for r in comparison.readings]
    return frozenset(source for source, count in enumerate(prose) if often[source] < KIN * count)
