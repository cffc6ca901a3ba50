"""Her decisions, found again in the texts as they stand now.

A correction speaks of words, not of numbers: it is looked for by its text, exactly, then nearly. One that no
longer fits is handed back, never dropped and never bent to something else.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from variorum.model import Anchor, Correction, Place, Reading, SentenceRef, Source, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEARLY = 85.0
"""Percent of ``fuzz.ratio`` from which reworded text is still the text a decision spoke of."""

SentencePairs = frozenset[tuple[SentenceRef, SentenceRef]]
PlacePairs = frozenset[tuple[Place, Place]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """What must and must not belong together. In every pair the earlier one comes first."""

    links: SentencePairs = frozenset()
    forbidden: SentencePairs = frozenset()
    same_utterance: PlacePairs = frozenset()
    not_same: PlacePairs = frozenset()
    speakers: Mapping[Place, str] = field(default_factory=dict)


def resolve(
    corrections: Sequence[Correction], sources: Sequence[Source], readings: Sequence[Reading]
) -> tuple[Constraints, tuple[Correction, ...]]:
    """Find what the corrections speak of, and which of them no longer fit. A later one overrules an earlier.

    ``link`` and ``forbid`` take two or more sentences of different sources, ``same-utterance`` and
    ``not-same`` two or more places, ``speaker`` one or more places and a name.
    """
    at = {source.id: number for number, source in enumerate(sources)}
    decided = _Decided()
    unfitting = []
    for correction in corrections:
        places = [_find(anchor, at, readings) for anchor in correction.anchors]
        if not _enter(decided, correction, [place for place in places if place], readings):
            unfitting.append(correction)
    return decided.frozen(), tuple(unfitting)


@dataclass(slots=True)
class _Decided:
    """The decisions so far: True together, False apart."""

    sentences: dict[tuple[SentenceRef, SentenceRef], bool] = field(default_factory=dict)
    places: dict[tuple[Place, Place], bool] = field(default_factory=dict)
    speakers: dict[Place, str] = field(default_factory=dict)

    def frozen(self) -> Constraints:
        return Constraints(
            links=frozenset(pair for pair, together in self.sentences.items() if together),
            forbidden=frozenset(pair for pair, together in self.sentences.items() if not together),
            same_utterance=frozenset(pair for pair, together in self.places.items() if together),
            not_same=frozenset(pair for pair, together in self.places.items() if not together),
            speakers=dict(self.speakers),
        )


def _enter(
    decided: _Decided, correction: Correction, places: list[Place], readings: Sequence[Reading]
) -> bool:
    """Add a correction; False if it does not fit."""
    if len(places) < len(correction.anchors) or not places:
        return False
    if correction.kind == "speaker":
        decided.speakers.update(dict.fromkeys(places, correction.speaker or ""))
        return True
    together = correction.kind in ("link", "same-utterance")
    if correction.kind in ("same-utterance", "not-same"):
        pairs = [(min(a, b), max(a, b)) for a, b in combinations(places, 2)]
        decided.places.update(dict.fromkeys(pairs, together))
        return bool(pairs)
    sentences = [_sentence_at(place, readings[place.source]) for place in places]
    found = [sentence for sentence in sentences if sentence]
    apart = [(min(a, b), max(a, b)) for a, b in combinations(found, 2) if a.source != b.source]
    if not apart or len(apart) < len(places) * (len(places) - 1) // 2:
        return False
    decided.sentences.update(dict.fromkeys(apart, together))
    return True


def _find(anchor: Anchor, at: Mapping[str, int], readings: Sequence[Reading]) -> Place | None:
    """Where the anchor's words stand now: exactly and nearest to where they stood, else nearly."""
    number = at.get(anchor.source)
    if number is None or not anchor.text.strip():
        return None
    reading = readings[number]
    span = _exact(anchor, reading.text) or _near(anchor, reading)
    return Place(number, span) if span else None


def _exact(anchor: Anchor, text: str) -> Span | None:
    behind = text.find(anchor.text, anchor.start)
    before = text.rfind(anchor.text, 0, anchor.start + len(anchor.text))
    found = [start for start in (behind, before) if start >= 0]
    if not found:
        return None
    start = min(found, key=lambda start: abs(start - anchor.start))
    return Span(start, start + len(anchor.text))


def _near(anchor: Anchor, reading: Reading) -> Span | None:
    """The most similar sentence, or the most similar stretch within a sentence; the nearest of equals."""
    best: tuple[float, int] | None = None
    span = None
    for sentence in reading.sentences:
        text = reading.text[sentence.span.start : sentence.span.end]
        aligned = fuzz.partial_ratio_alignment(anchor.text, text, score_cutoff=NEARLY)
        if aligned is None or len(text) < len(anchor.text) * NEARLY / 100:
            continue
        here = Span(sentence.span.start + aligned.dest_start, sentence.span.start + aligned.dest_end)
        rank = (aligned.score, -abs(here.start - anchor.start))
        if best is None or rank > best:
            best, span = rank, here
    return span


def _sentence_at(place: Place, reading: Reading) -> SentenceRef | None:
    """The sentence that holds the place's middle."""
    starts = [sentence.span.start for sentence in reading.sentences]
    middle = (place.span.start + place.span.end) // 2
    number = bisect_right(starts, middle) - 1
    return SentenceRef(place.source, number) if number >= 0 else None
