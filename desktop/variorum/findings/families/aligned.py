"""Sentences that the alignment ties to an utterance, though they have few of its words.

"The sheriff will appeal" has next to nothing of "We will appeal this before the ink is dry". But it is linked
with the sentence that prints this, or with one that retells it elsewhere: of such a source nobody may say
that it has nothing of the kind.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.model import Link, Printed, Reading, Span

MOSTLY = 0.5  # of a sentence, that is the utterance; else the link may speak of what stands around it


class Tie(NamedTuple):
    """A sentence that is linked with one that has an utterance."""

    score: float
    sentence: SentenceRef
    whole: bool  # whether it is linked with a sentence that is little else


@dataclass(frozen=True, slots=True)
class Aligned:
    """The firm links of a story, by sentence; built in time linear in their number."""

    readings: Sequence[Reading]
    linked: Mapping[SentenceRef, Mapping[SentenceRef, float]]

    @classmethod
    def of(cls, readings: Sequence[Reading], links: Iterable[Link]) -> Aligned:
        """Take the links that hold."""
        linked: dict[SentenceRef, dict[SentenceRef, float]] = {}
        for link in links:
            if link.firm:
                linked.setdefault(link.a, {})[link.b] = link.score
                linked.setdefault(link.b, {})[link.a] = link.score
        return cls(readings, linked)

    def prints(self, ref: SentenceRef, printed: Iterable[Printed]) -> bool:
        """Whether a sentence is linked with one in which an utterance is printed."""
        others = self.linked.get(ref, {})
        return bool(others) and any(
            _share(span, self.readings[said.source].sentences[other.sentence].span) > 0
            for said in printed
            for other in others
            if other.source == said.source
            for span in said.spans
        )

    def ties(self, printing: Mapping[SentenceRef, bool]) -> list[Tie]:
        """The sentences that are linked with those that print an utterance, the likeliest first.

        Args:
            printing: those that print it, and whether they are little else.
        """
        best: dict[SentenceRef, Tie] = {}
        for ref, whole in printing.items():
            for other, score in self.linked.get(ref, {}).items():
                tie = Tie(score, other, whole)
                best[other] = max(best.get(other, tie), tie)
        return sorted(best.values(), key=lambda tie: (-tie.score, tie.sentence))

    def printing(self, printed: Iterable[Printed]) -> Mapping[SentenceRef, bool]:
        """The sentences in which an utterance stands, and whether they are little else."""
        whole: dict[SentenceRef, bool] = {}
        for said in printed:
            sentences = self.readings[said.source].sentences
            for span in said.spans:
                first = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
                end = bisect_left(sentences, span.end, key=lambda sentence: sentence.span.start)
                for at in range(max(0, first), end):
                    ref = SentenceRef(said.source, at)
                    whole[ref] = whole.get(ref, False) or _share(span, sentences[at].span) >= MOSTLY
        return whole

    def beside(self, tellings: Iterable[SentenceRef]) -> list[SentenceRef]:
        """The sentences that are linked with any of some that retell an utterance."""
        return sorted({other for ref in tellings for other in self.linked.get(ref, {})})


def _share(span: Span, sentence: Span) -> float:
    """How much of a sentence a stretch covers."""
    common = min(span.end, sentence.end) - max(span.start, sentence.start)
    return max(0, common) / max(1, sentence.end - sentence.start)
