"""Why two sentences are linked, for whoever asks about one link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.terms import spelled, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Link, Reading, SentenceRef

TOLD = 5
"""Words that are named."""

COMMON = 10
"""A word that stands in more than one of ten sentences of the two sources is not named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What carried a link, what spoke against it, and what else was there to link."""

    words: tuple[str, ...]  # that both have, as the first spells them; the rarest first
    speaks_for: tuple[str, ...]  # names of evidence, the strongest first
    speaks_against: tuple[str, ...]
    runner_up: Link | None  # the best other link of either sentence with the other's source


def explain(link: Link, links: Iterable[Link], readings: Sequence[Reading]) -> Explanation:
    """Explain a link. ``links`` are all that have one of its ends, or more."""
    return Explanation(
        words=_words(link, readings),
        speaks_for=tuple(evidence.name for evidence in link.evidence if evidence.weight > 0),
        speaks_against=tuple(evidence.name for evidence in link.evidence if evidence.weight < 0),
        runner_up=max(_rivals(link, links), key=lambda rival: rival.score, default=None),
    )


def _rivals(link: Link, links: Iterable[Link]) -> Iterator[Link]:
    sources = {link.a.source, link.b.source}
    for other in links:
        if {other.a.source, other.b.source} == sources and (other.a == link.a) != (other.b == link.b):
            yield other


def _words(link: Link, readings: Sequence[Reading]) -> tuple[str, ...]:
    there = {stem(word) for word, _ in _words_of(link.b, readings)}
    shared = {stem(word): printed for word, printed in _words_of(link.a, readings) if stem(word) in there}
    both = [readings[end.source] for end in (link.a, link.b)]
    texts = [reading.text.casefold() for reading in both]
    # counted as letters: quick in a long story, and a short word that is part of many is no rare one
    count = {term: sum(text.count(term) for text in texts) for term in shared}
    most = max(2, sum(len(reading.sentences) for reading in both) / COMMON)
    rare = sorted((term for term in shared if count[term] <= most), key=lambda term: (count[term], term))
    return tuple(shared[term] for term in rare[:TOLD])


def _words_of(ref: SentenceRef, readings: Sequence[Reading]) -> list[tuple[str, str]]:
    reading = readings[ref.source]
    span = reading.sentences[ref.sentence].span
    return spelled(reading.text[span.start : span.end])
