"""What the words of a story are worth: rare ones much, ones that stand everywhere little."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log, sqrt

from variorum.collation.terms import words
from variorum.model import Progress, Reading, SentenceRef
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STRIDE = 500
"""Sentences between two calls of ``report``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """A sentence as weighed words."""

    ref: SentenceRef
    text: str
    vector: Mapping[
        str, float
    ]  # length 1, terms in order of spelling so that sums never depend on the source's


def weigh(readings: Sequence[Reading], report: Progress) -> tuple[Bag, ...]:
    """Every sentence of prose with its words weighed by the whole story, in order of source and place."""
    sentences = [
        (SentenceRef(number, place), reading.text[sentence.span.start : sentence.span.end])
        for number, reading in enumerate(readings)
        for place, sentence in enumerate(reading.sentences)
        if sentence.role in ("prose", "headline")
    ]
    counted = []
    frequency: Counter[str] = Counter()
    for done, (_, text) in enumerate(sentences):
        if done % STRIDE == 0:
            report(done, len(sentences), "weigh")
        bag = Counter(words(text))
        counted.append(bag)
        frequency.update(bag.keys())
    worth = {term: log(1 + len(sentences) / count) for term, count in frequency.items()}
    return tuple(
        Bag(ref=ref, text=text, vector=_unit({term: bag[term] * worth[term] for term in sorted(bag)}))
        for (ref, text), bag in zip(sentences, counted, strict=True)
    )


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = sqrt(sum(x * x for x in vector.values())) or 1.0
    return {term: x / length for term, x in vector.items()}
