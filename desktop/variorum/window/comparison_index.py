"""A comparison, made quick to ask: which row, which family, which findings stand where. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from variorum.model import SentenceRef
from variorum.window.bare_words import bare_words
from variorum.window.row_order import moved_sentences
from variorum.window.row_signs import signs_of_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import (
        Claim,
        Comparison,
        Family,
        FigureGroup,
        Finding,
        FindingKind,
        Link,
        Rendering,
        Span,
    )
    from variorum.window.row_order import Moved
    from variorum.window.row_signs import RowSign


_LOOKUPS = (
    "row_of",
    "findings_of_row",
    "sources_of_row",
    "renderings_in",
    "signs_of_rows",
    "moved",
    "ghosts",
    "by_hand",
    "alike_rows",
    "links_of",
)


class ComparisonIndex:
    """Lookups over one comparison. Each is built when first asked for, in one pass."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    def prepare(self) -> Iterator[None]:
        """Build every lookup, one with each step, for a window that has nothing else to do."""
        for name in _LOOKUPS:
            getattr(self, name)
            yield

    @cached_property
    def row_of(self) -> dict[SentenceRef, int]:
        """The row each sentence stands in."""
        return {member: at for at, row in enumerate(self.comparison.rows) for member in row.members}

    @cached_property
    def families(self) -> dict[str, Family]:
        """Every family by its id."""
        return {family.id: family for family in self.comparison.families}

    @cached_property
    def findings_of_family(self) -> dict[str, list[Finding]]:
        """The findings that speak of a family."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.comparison.findings:
            if finding.family is not None:
                found[finding.family].append(finding)
        return found

    @cached_property
    def findings_of_row(self) -> dict[int, list[Finding]]:
        """The findings that speak of a row, or of words that stand in it."""
        found: dict[int, list[Finding]] = defaultdict(list)
        for finding in self.comparison.findings:
            rows = {self.row_at(place.source, place.span.start) for place in finding.where}
            for row in {finding.row} if finding.row is not None else rows:
                if row is not None:
                    found[row].append(finding)
        return found

    @cached_property
    def conflicts_of_row(self) -> dict[int, list[FigureGroup]]:
        """The groups of conflicting figures of which a claim stands in a row."""
        found: dict[int, list[FigureGroup]] = defaultdict(list)
        for group in self.comparison.figures:
            for row in {self.row_of_claim(claim) for claim in group.claims} if group.conflict else ():
                if row is not None:
                    found[row].append(group)
        return found

    def row_of_claim(self, claim: Claim) -> int | None:
        """The row a claim's figure stands in."""
        return self.row_at(
            claim.source, self.comparison.readings[claim.source].figures[claim.figure].span.start
        )

    @cached_property
    def moved(self) -> dict[SentenceRef, Moved]:
        """The sentences that were set beside their partner, away from their neighbours."""
        return moved_sentences(self.comparison)

    @cached_property
    def ghosts(self) -> dict[tuple[int, int], Moved]:
        """By row and source what stood there before it was moved; one each, the first."""
        return {
            (moved.from_row, moved.sentence.source): moved for moved in reversed(list(self.moved.values()))
        }

    @cached_property
    def links_of(self) -> dict[SentenceRef, list[Link]]:
        """The links of a sentence."""
        found: dict[SentenceRef, list[Link]] = defaultdict(list)
        for link in self.comparison.links:
            found[link.a].append(link)
            found[link.b].append(link)
        return found

    @cached_property
    def shared_families(self) -> tuple[Family, ...]:
        """The families that more than one source has in some form, in reading order."""
        ordered = sorted(self.comparison.families, key=self.row_of_family)
        return tuple(family for family in ordered if not only_one(family))

    @cached_property
    def quote_numbers(self) -> dict[str, int]:
        """The number of each shared family, from 1."""
        return {family.id: number for number, family in enumerate(self.shared_families, start=1)}

    @cached_property
    def sources_of_row(self) -> tuple[frozenset[int], ...]:
        """The sources that have each row."""
        return tuple(frozenset(member.source for member in row.members) for row in self.comparison.rows)

    @cached_property
    def signs_of_rows(self) -> dict[tuple[int, int], RowSign]:
        """By row and source what a desk should see there first."""
        return signs_of_rows(self)

    @cached_property
    def alike_rows(self) -> frozenset[int]:
        """The rows that every source which has them has word for word."""
        rows = self.comparison.rows
        return frozenset(at for at, row in enumerate(rows) if self._alike(row.members))

    @cached_property
    def by_hand(self) -> frozenset[SentenceRef]:
        """The sentences that she paired herself."""
        return frozenset(end for link in self.comparison.links if link.by_hand for end in (link.a, link.b))

    @cached_property
    def renderings_in(self) -> dict[SentenceRef, list[tuple[Family, Rendering]]]:
        """The renderings that touch a sentence."""
        found: dict[SentenceRef, list[tuple[Family, Rendering]]] = defaultdict(list)
        for family in self.comparison.families:
            for rendering in family.renderings:
                for sentence in self.sentences_of(rendering):
                    found[SentenceRef(rendering.source, sentence)].append((family, rendering))
        return found

    def sentences_of(self, rendering: Rendering) -> list[int]:
        """The sentences a rendering touches, in order."""
        touched: set[int] = set()
        for span in rendering.spans:
            first = self.sentence_at(rendering.source, span.start)
            last = self.sentence_at(rendering.source, max(span.start, span.end - 1))
            touched |= set(range(first, last + 1))
        return sorted(touched)

    def sentence_at(self, source: int, offset: int) -> int:
        """The sentence that stands at an offset, or the nearest before it."""
        return max(0, bisect_right(self._starts[source], offset) - 1)

    def row_at(self, source: int, offset: int) -> int | None:
        """The row of the sentence at an offset."""
        return self.row_of.get(SentenceRef(source, self.sentence_at(source, offset)))

    def row_of_family(self, family: Family) -> int:
        """The row in which the family's base stands."""
        base = family.renderings[family.base]
        row = self.row_at(base.source, base.spans[0].start)
        return len(self.comparison.rows) if row is None else row

    def paragraph_at(self, source: int, offset: int) -> int:
        """The number of the paragraph at an offset, from 1."""
        sentences = self.comparison.readings[source].sentences
        return sentences[self.sentence_at(source, offset)].paragraph + 1 if sentences else 1

    def words(self, source: int, span: Span) -> str:
        """The words of a span, on one line."""
        return " ".join(self.comparison.readings[source].text[span.start : span.end].split())

    def of_kind(self, family: Family, source: int, kind: FindingKind) -> Finding | None:
        """The finding of that kind which speaks of this family in this source."""
        found = self.findings_of_family.get(family.id, ())
        return next((f for f in found if f.kind == kind and source in self.concerned(f)), None)

    def concerned(self, finding: Finding) -> tuple[int, ...]:
        """The sources a finding speaks of: those it names, else those it points into."""
        named = [self._places[v] for name, v in finding.parameters if name == "source" and v in self._places]
        return tuple(named) or tuple(sorted({place.source for place in finding.where}))

    def _alike(self, members: Sequence[SentenceRef]) -> bool:
        """Whether all sources print the same words; one source alone is like nobody."""
        sources = sorted({member.source for member in members})
        if len(sources) < 2:
            return False
        first = self._text(members, sources[0])
        words: tuple[str, ...] | None = None
        for source in sources[1:]:
            text = self._text(members, source)
            if text != first:  # most are the same letters, or differ in the first two sources
                words = bare_words(first) if words is None else words
                if bare_words(text) != words:
                    return False
        return True

    def _text(self, members: Sequence[SentenceRef], source: int) -> str:
        reading = self.comparison.readings[source]
        spans = [reading.sentences[member.sentence].span for member in members if member.source == source]
        return " ".join(reading.text[span.start : span.end] for span in spans)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {source.label: at for at, source in enumerate(self.comparison.sources)}

    @cached_property
    def _starts(self) -> tuple[list[int], ...]:
        return tuple([s.span.start for s in reading.sentences] for reading in self.comparison.readings)


def only_one(family: Family) -> bool:
    """Whether only one source has the utterance in any form."""
    if len({rendering.source for rendering in family.renderings}) > 1:
        return False
    return all(missing.verdict != "paraphrased" for missing in family.missing)
