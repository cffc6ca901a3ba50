"""Two lines run together inside one pair of marks, where another source prints the two apart.

Without a record nobody knows what was said between. So it is told only where the other source's first line
goes on with words that are gone, and its second is a quote of its own, all of one speaker and word for word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given
from variorum.model import Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Comparison, Quote

WEIGHT = 74.0
DOCUMENTS = frozenset({"release", "transcript"})  # kinds of sources
SHORTEST_PART, GOES_ON = 3, 2  # words
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VISIBLE_CUT = re.compile(r"…|\.\s?\.\s?\.|\[")

Start = tuple[str, ...]


class Line(NamedTuple):
    """A quote as words."""

    source: int
    quote: Quote
    place: int  # among its source's quotes
    words: Start
    spans: tuple[Span, ...]


class Splice(NamedTuple):
    """A line, and where another source has its first and its second part."""

    line: Line
    first: Line
    second: Line
    at: int  # the word with which the second begins


def spliced_apart(comparison: Comparison) -> Iterator[Draft]:
    """The first splice of each quote, if there is no record to tell it."""
    if comparison.record is not None:
        return
    lines = [line for source in range(len(comparison.sources)) for line in _lines(comparison, source)]
    quotes = [reading.quotes for reading in comparison.readings]
    documents = frozenset(at for at, source in enumerate(comparison.sources) if source.kind in DOCUMENTS)
    starts: dict[Start, list[Line]] = defaultdict(list)
    for line in lines:
        starts[line.words[:SHORTEST_PART]].append(line)
    for line in lines:
        found = sorted(
            _splices(line, starts, quotes, documents), key=lambda splice: _order(splice, comparison)
        )
        if found:
            yield _draft(comparison, found[0])


def _lines(comparison: Comparison, source: int) -> Iterator[Line]:
    reading = comparison.readings[source]
    for place, quote in enumerate(reading.quotes):
        if quote.level == 0 and quote.kind == "speech" and quote.speaker_name:
            found = list(_WORD.finditer(reading.text, *quote.span))
            words = tuple(match[0].replace("’", "'").casefold() for match in found)
            printed = reading.text[quote.span.start : quote.span.end]
            if len(words) >= SHORTEST_PART and not _VISIBLE_CUT.search(printed):
                yield Line(source, quote, place, words, tuple(Span(*match.span()) for match in found))


def _splices(
    line: Line,
    starts: Mapping[Start, Sequence[Line]],
    quotes: Sequence[Sequence[Quote]],
    documents: frozenset[int],
) -> Iterator[Splice]:
    """The line's beginning is another line's, the rest of it begins a second line there.

    The first goes on there with other words; or it is whole, and a release or a transcript has the second
    elsewhere. A paper may have spread over its text what was said in one breath.
    """
    for first in starts[line.words[:SHORTEST_PART]]:
        at = _alike(line.words, first.words)
        rest, left = line.words[at:], len(first.words) - at
        if min(at, len(rest)) < SHORTEST_PART or 0 < left < GOES_ON or not _of_one(line, first):
            continue
        for second in starts.get(rest[:SHORTEST_PART], ()):
            apart = second.source == first.source and second.place != first.place
            elsewhere = left or (first.source in documents and _is_elsewhere(first, second, quotes))
            if apart and elsewhere and second.words[: len(rest)] == rest and _of_one(line, second):
                yield Splice(line, first, second, at)


def _alike(one: Start, other: Start) -> int:
    """How many words two lines begin with alike."""
    differing = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _is_elsewhere(first: Line, second: Line, quotes: Sequence[Sequence[Quote]]) -> bool:
    """Whether somebody else speaks between two lines, or they come in turn: no halves of one statement."""
    between = quotes[first.source][first.place + 1 : second.place]
    return second.place < first.place or any(
        quote.kind == "speech" and quote.speaker_name not in {None, first.quote.speaker_name}
        for quote in between
    )


def _of_one(line: Line, other: Line) -> bool:
    """Whether another source gives it to the same speaker."""
    return line.source != other.source and line.quote.speaker_name == other.quote.speaker_name


def _order(splice: Splice, comparison: Comparison) -> tuple[str, int]:
    return comparison.sources[splice.first.source].label, splice.first.place


def _draft(comparison: Comparison, splice: Splice) -> Draft:
    line, text = splice.line, comparison.readings[splice.line.source].text
    parts = (line.spans[: splice.at], line.spans[splice.at :])
    first, second = (" ".join(text[part[0].start : part[-1].end].split()) for part in parts)
    return Draft(
        kind="spliced",
        weight=WEIGHT,
        parameters=(
            ("source", comparison.sources[line.source].label),
            *given(
                first=first,
                second=second,
                speaker=line.quote.speaker_name,
                base=comparison.sources[splice.first.source].label,
            ),
        ),
        where=(
            Place(line.source, line.quote.span),
            Place(splice.first.source, splice.first.quote.span),
            Place(splice.second.source, splice.second.quote.span),
        ),
        family=_family(comparison, line),
        certainty="likely",
    )


def _family(comparison: Comparison, line: Line) -> str | None:
    families = comparison.families
    return next(
        (
            family.id
            for family in families
            for r in family.renderings
            if r.source == line.source and line.place in r.quotes
        ),
        None,
    )
