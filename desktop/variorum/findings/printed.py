"""What a source prints: the words of renderings and sentences, and where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from variorum.model import Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.model import Comparison, Family, Printed, Reading, Rendering, SentenceRef


def labels(comparison: Comparison, sources: Iterable[int]) -> list[str]:
    """The labels of sources, in the alphabet's order, so that no finding depends on the order of sources."""
    return sorted({comparison.sources[source].label for source in sources})


def words_of(printed: Printed, readings: Sequence[Reading]) -> str:
    """The quoted words of a rendering on one line, without the comma before its attribution."""
    text = readings[printed.source].text
    return " ".join(" ".join([text[start:end] for start, end in printed.spans]).split()).rstrip(" ,;")


def base_of(family: Family) -> Rendering:
    """The rendering that the others are held against."""
    return family.renderings[family.base]


def sentence_words(ref: SentenceRef, readings: Sequence[Reading]) -> str:
    """A sentence on one line."""
    span = readings[ref.source].sentences[ref.sentence].span
    return " ".join(readings[ref.source].text[span.start : span.end].split())


def sentence_place(ref: SentenceRef, readings: Sequence[Reading]) -> Place:
    """Where a sentence stands."""
    return Place(ref.source, readings[ref.source].sentences[ref.sentence].span)


def sentences_at(span: Span, reading: Reading) -> range:
    """The sentences that have a letter of a stretch, by place."""
    first = bisect_right(reading.sentences, span.start, key=lambda sentence: sentence.span.end)
    end = bisect_left(reading.sentences, span.end, first, key=lambda sentence: sentence.span.start)
    return range(first, end)


def places_of(printed: Printed) -> tuple[Place, ...]:
    """Where a rendering's stretches stand."""
    return tuple(Place(printed.source, span) for span in printed.spans)


def in_record(comparison: Comparison, family: Family) -> bool:
    """Whether the base is what was really said."""
    return comparison.record is not None and base_of(family).source == comparison.record


def holds(span: Span, offset: int) -> bool:
    """Whether an offset lies in a span."""
    return span.start <= offset < span.end


def words_in(text: str) -> int:
    """How many words a stretch has: what white space parts, if there is a letter or digit in it."""
    pieces = text.split()
    return len(pieces) - sum([not any(map(str.isalnum, odd)) for odd in pieces if not odd[0].isalnum()])


def trimmed_marks(text: str) -> str:
    """Words without the punctuation that stood around them, for printing them inside marks."""
    return text.strip(" \t\n\r,.;:!?—–-“”\"'‘’«»„()") or text.strip()
