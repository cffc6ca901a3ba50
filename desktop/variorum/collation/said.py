"""Who says what in a sentence: the quotes, utterances and speakers of a source, found by place."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, TypeVar

from variorum.collation.terms import words
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Reading, Utterance

Thing = TypeVar("Thing")


class Said:
    """The quotes and reported clauses of one source."""

    def __init__(self, source: int, reading: Reading, utterances: Sequence[Utterance]) -> None:
        self._quotes = _Placed([(quote.span, quote) for quote in reading.quotes if quote.level == 0])
        self._names = _Placed(
            [
                *((quote.span, quote.speaker_name or "") for quote in reading.quotes),
                *((clause.span, clause.speaker_name or "") for clause in reading.reported),
            ]
        )
        self._utterances = _Placed(
            [
                (span, number)
                for number, utterance in enumerate(utterances)
                for printed in utterance.printed
                if printed.source == source
                for span in printed.spans
            ]
        )

    def quoted(self, sentence: Span) -> list[Span]:
        """What of the sentence stands between the outer quotation marks, in order."""
        return [
            Span(max(span.start, sentence.start), min(span.end, sentence.end))
            for span, _ in self._quotes.within(sentence)
        ]

    def utterances(self, sentence: Span) -> frozenset[int]:
        """The utterances of which it prints a part, by number."""
        return frozenset(number for _, number in self._utterances.within(sentence))

    def speakers(self, sentence: Span) -> frozenset[str]:
        """Name words of the speakers that stand at a cue in this very sentence."""
        return frozenset(
            word
            for _, quote in self._quotes.within(sentence)
            if quote.speaker_name
            and quote.cue
            and quote.speaker_at
            and sentence.start <= quote.speaker_at.start < sentence.end
            for word in words(quote.speaker_name)
        )

    def voices(self, sentence: Span) -> frozenset[str]:
        """Name words of all whose words it gives, in marks or not, wherever they are named."""
        return frozenset(word for _, name in self._names.within(sentence) for word in words(name))


class _Placed(Generic[Thing]):
    """Things by the stretch of text they stand at; stretches may overlap."""

    def __init__(self, placed: Sequence[tuple[Span, Thing]]) -> None:
        self._placed = sorted(placed, key=lambda entry: entry[0])
        self._reached = list(accumulate((span.end for span, _ in self._placed), max))

    def within(self, sentence: Span) -> Iterator[tuple[Span, Thing]]:
        """Those that have a letter in common with the sentence, in order."""
        for place in range(bisect_right(self._reached, sentence.start), len(self._placed)):
            span, thing = self._placed[place]
            if span.start >= sentence.end:
                return
            if span.end > sentence.start:
                yield span, thing
