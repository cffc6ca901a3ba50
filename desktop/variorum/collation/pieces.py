"""Quotes as pieces to be matched: a quoted stretch with those that finish its sentence.

"We will not," she said, "send troops." is one piece printed in two stretches; two sentences on either
side of an attribution are two pieces, because another source may print only one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.collation.around_incises import around_incises
from variorum.model import Span
from variorum.reading.language import language_for
from variorum.reading.text.spoken import Heard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.collation.wordings import Wordings
    from variorum.model import Place, Quote, Reading
    from variorum.reading.language import Language, Languages
    from variorum.reading.text.words import Word

_ATTRIBUTION = 90
"""Characters that an attribution within a sentence may take; more is a new statement."""

_BROKEN_OFF = re.compile(r".?[\"”“’'»\s]*[,–—-]|[,–—-]")
_STOP = re.compile(r"[.!?]")
_SENTENCE_END = re.compile(r"[.!?…][\"”“’'»)\]]*(?:\s|$)|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One or more quoted stretches of one source that are matched together."""

    source: int
    spans: tuple[Span, ...]
    quotes: tuple[int, ...]
    speech: bool
    turn: bool  # a speaker's turn in a transcript, of which others may print any part
    speaker: str | None
    speaker_name: str | None
    cue: str | None
    words: tuple[Word, ...]
    heard: tuple[Heard, ...]
    keys: tuple[str, ...]
    key_set: frozenset[str]

    def stands_at(self, place: Place) -> bool:
        """Whether any of its stretches overlaps a place."""
        return place.source == self.source and any(
            max(span.start, place.span.start) < min(span.end, place.span.end) for span in self.spans
        )


def pieces_of(readings: Sequence[Reading], languages: Languages, wordings: Wordings) -> tuple[Piece, ...]:
    """Every outer quote of every source, in order of source and place."""
    return tuple(
        piece
        for source, reading in enumerate(readings)
        for piece in _pieces(source, reading, language_for(languages, reading.language), wordings)
    )


def part_of_piece(piece: Piece, first: int, last: int) -> Piece:
    """The heard units from ``first`` to ``last`` (not included) as a piece of their own, in one stretch."""
    from_word, to_word = piece.heard[first].first, piece.heard[last - 1].last
    words = piece.words[from_word : to_word + 1]
    units = tuple(
        Heard(unit.key, unit.first - from_word, unit.last - from_word) for unit in piece.heard[first:last]
    )
    span = Span(words[0].span.start, words[-1].span.end)
    keys = piece.keys[first:last]
    return replace(piece, spans=(span,), words=words, heard=units, keys=keys, key_set=frozenset(keys))


def cut_piece(piece: Piece, cuts: Sequence[int]) -> tuple[tuple[tuple[int, int], Piece], ...]:
    """A piece of one stretch, cut before these heard units; each part with its range.

    As the source prints it: the outermost parts keep the punctuation at the ends of the quote.
    """
    (whole,) = piece.spans
    parts = []
    for first, end in pairwise([0, *cuts, len(piece.heard)]):
        part = part_of_piece(piece, first, end)
        start = whole.start if first == 0 else part.spans[0].start
        stop = whole.end if end == len(piece.heard) else part.spans[0].end
        parts.append(((first, end), replace(part, spans=(Span(start, stop),))))
    return tuple(parts)


def sentences_of_piece(piece: Piece, text: str) -> list[tuple[int, int]]:
    """Ranges of heard units, parted where a sentence ends and nothing is visibly left out."""
    cuts = [0]
    for at in range(1, len(piece.heard)):
        before, word = piece.words[piece.heard[at - 1].last], piece.words[piece.heard[at].first]
        between = text[before.span.end : word.span.start]
        if _STOP.search(between) and word.text[:1].isupper() and not word.after_gap:
            cuts.append(at)
    return list(zip(cuts, [*cuts[1:], len(piece.heard)], strict=True))


def _pieces(source: int, reading: Reading, language: Language, wordings: Wordings) -> Iterator[Piece]:
    group: list[int] = []
    for at, quote in enumerate(reading.quotes):
        if quote.level > 0 and _within_speech(at, reading.quotes):
            continue
        if group and not _goes_on(reading, reading.quotes[group[-1]], quote):
            yield _piece(source, reading, tuple(group), language, wordings)
            group = []
        group.append(at)
    if group:
        yield _piece(source, reading, tuple(group), language, wordings)


def _within_speech(at: int, quotes: Sequence[Quote]) -> bool:
    span = quotes[at].span
    before = (quotes[i] for i in range(at - 1, max(-1, at - 20), -1))
    return any(q.level == 0 and q.kind == "speech" and q.span.end >= span.end for q in before)


def _goes_on(reading: Reading, last: Quote, quote: Quote) -> bool:
    """Whether a quote broken off by its attribution is resumed: a comma before, no sentence's end between."""
    if (last.utterance, last.kind, last.level) != (quote.utterance, quote.kind, quote.level):
        return False
    if not last.span.end <= quote.span.start <= last.span.end + _ATTRIBUTION:
        return False
    between = reading.text[max(last.span.start, last.span.end - 1) : quote.span.start]
    return bool(_BROKEN_OFF.match(between)) and not _SENTENCE_END.search(between)


def _piece(
    source: int, reading: Reading, places: tuple[int, ...], language: Language, wordings: Wordings
) -> Piece:
    quotes = [reading.quotes[i] for i in places]
    spans = tuple(span for quote in quotes for span in around_incises(reading.text, quote, language))
    wording = wordings.of(reading.text, spans, language)
    first = quotes[0]
    return Piece(
        source=source,
        spans=spans,
        quotes=places,
        speech=any(quote.kind == "speech" for quote in quotes),
        turn=_unmarked(reading.text, first.span),
        speaker=first.speaker,
        speaker_name=first.speaker_name,
        cue=next((quote.cue for quote in quotes if quote.cue), None),
        words=wording.words,
        heard=wording.heard,
        keys=wording.keys,
        key_set=frozenset(wording.keys),
    )


def _unmarked(text: str, span: Span) -> bool:
    # a turn of a transcript is speech without quotation marks around it
    marks = "\"“”„‟«»'‘’‚‛‹›`´「」『』—–"
    before = text[max(0, span.start - 2) : span.start]
    after = text[span.end : span.end + 2]
    return not any(c in marks for c in before + after)
