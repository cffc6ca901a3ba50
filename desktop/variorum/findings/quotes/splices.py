"""Two lines run together inside one pair of marks, told only where the record shows them apart.

A sentence is where the record has it word for word; one with another word in it is where its family is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given
from variorum.model import Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Quote

WEIGHT = 82.0
SHORTEST_PART = 3  # words of each line
FEWEST_BETWEEN = 8  # words said between the two; fewer may be a slip of the tongue left out
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?…]+[.!?]*")
_VISIBLE_CUT = re.compile(r"…|\.\s?\.\s?\.|\[\s?\]")


class Word(NamedTuple):
    """A word of the record."""

    folded: str
    span: Span


class Found(NamedTuple):
    """A sentence of a stretch, and where the record has the same words."""

    span: Span  # in the source
    first: int  # places in the record's words
    end: int


def spliced(comparison: Comparison) -> Iterator[Draft]:
    """Stretches whose sentences the record has far apart, or the other way round."""
    if comparison.record is None:
        return
    asked = [
        (source, at)
        for source, reading in enumerate(comparison.readings)
        for at, quote in enumerate(reading.quotes if source != comparison.record else ())
        if quote.level == 0 and quote.kind == "speech" and _many_sentences(reading.text, quote)
    ]
    record = _words(comparison.readings[comparison.record].text) if asked else []
    starts = _starts(record)
    for source, at in asked:
        reading, held = comparison.readings[source], _held(comparison, source, at)
        for one, other in pairwise(_locate(reading.text, reading.quotes[at], record, starts, held)):
            if not -1 <= other.first - one.end < FEWEST_BETWEEN:
                yield _draft(comparison, source, at, (one, other), record)


def _many_sentences(text: str, quote: Quote) -> bool:
    words = text[quote.span.start : quote.span.end]
    return len(_SENTENCE.findall(words)) > 1 and not _VISIBLE_CUT.search(words)


def _words(text: str) -> list[Word]:
    return [Word(_fold(match[0]), Span(*match.span())) for match in _WORD.finditer(text)]


def _fold(word: str) -> str:
    return word.replace("’", "'").casefold()


def _starts(words: Sequence[Word]) -> dict[tuple[str, ...], list[int]]:
    """Where each run of three words begins."""
    folded = [word.folded for word in words]
    starts: dict[tuple[str, ...], list[int]] = {}
    for at, run in enumerate(zip(*(folded[n:] for n in range(SHORTEST_PART)), strict=False)):
        starts.setdefault(run, []).append(at)
    return starts


def _locate(
    text: str,
    quote: Quote,
    record: Sequence[Word],
    starts: dict[tuple[str, ...], list[int]],
    held: Sequence[tuple[Span, Span]],
) -> Iterator[Found]:
    """The sentences of a stretch that stand in the record exactly once, word for word or nearly so."""
    for match in _SENTENCE.finditer(text, quote.span.start, quote.span.end):
        span = Span(*match.span())
        words = [_fold(word) for word in _WORD.findall(match[0])]
        firsts = [
            first
            for first in starts.get(tuple(words[:SHORTEST_PART]), ())
            if [word.folded for word in record[first : first + len(words)]] == words
        ]
        if len(words) >= SHORTEST_PART and len(firsts) == 1:
            yield Found(span, firsts[0], firsts[0] + len(words))
        elif not firsts:
            yield from _in_family(span, held, record)


def _held(comparison: Comparison, source: int, quote: int) -> list[tuple[Span, Span]]:
    """The parts of a stretch that are renderings by themselves, each with the record's words for it."""
    return [
        (here.spans[0], Span(there.spans[0].start, there.spans[-1].end))
        for family in comparison.families
        for there in (family.renderings[family.base],)
        if there.source == comparison.record
        for here in family.renderings
        if here.source == source and here.quotes == (quote,) and len(here.spans) == 1
    ]


def _in_family(span: Span, held: Sequence[tuple[Span, Span]], record: Sequence[Word]) -> Iterator[Found]:
    """The place in the record of what a rendering of one sentence of a stretch is held against."""
    for here, there in held:
        if span.start <= here.start and here.end <= span.end:
            first = bisect_left(record, there.start, key=lambda word: word.span.start)
            end = bisect_left(record, there.end, key=lambda word: word.span.start)
            yield Found(span, first, end)


def _draft(
    comparison: Comparison, source: int, quote: int, parts: tuple[Found, Found], record: Sequence[Word]
) -> Draft:
    reading = comparison.readings[source]
    at = comparison.record or 0
    first, second = (" ".join(reading.text[p.span.start : p.span.end].split()).rstrip(" ,") for p in parts)
    there = (Place(at, Span(record[p.first].span.start, record[p.end - 1].span.end)) for p in parts)
    return Draft(
        kind="spliced",
        weight=WEIGHT,
        parameters=(
            ("source", comparison.sources[source].label),
            *given(
                first=first,
                second=second,
                speaker=reading.quotes[quote].speaker_name,
                base=comparison.sources[at].label,
                record="yes",
            ),
        ),
        where=(Place(source, reading.quotes[quote].span), *there),
        family=_family(comparison, source, quote),
    )


def _family(comparison: Comparison, source: int, quote: int) -> str | None:
    """The family that the stretch belongs to, if any."""
    return next(
        (f.id for f in comparison.families for r in f.renderings if r.source == source and quote in r.quotes),
        None,
    )
