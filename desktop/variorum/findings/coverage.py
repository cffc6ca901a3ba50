"""Sentences that one source has alone, or lacks alone. One finding a source, not one a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.echoes import Echoes
from variorum.findings.printed import labels, sentence_place, sentence_words, words_in
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from variorum.model import Comparison, FindingKind, Reading
    from variorum.reading.language import Languages

SHORTEST_SENTENCE = 5  # words
SURE = 0.7  # score of a link between two that have it; else they may not report the same thing
LACKED_BY_DRAFT, LACKED, ALONE = 44.0, 30.0, 14.0


def sentence_coverage(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """What only one source reports, and what only one source does not."""
    if len(comparison.sources) < 2:
        return
    quoted, linked = _quoted(comparison), _linked_sources(comparison)
    yield from _alone(comparison, languages, quoted, linked)
    if len(comparison.sources) > 2:
        yield from _lacked(comparison, quoted, linked)


def _alone(
    comparison: Comparison,
    languages: Languages,
    quoted: Collection[SentenceRef],
    linked: Mapping[SentenceRef, Collection[int]],
) -> Iterator[Draft]:
    """Sentences no other source has, as far as a possible link does not speak against it."""
    alone: dict[int, list[SentenceRef]] = defaultdict(list)
    for row in comparison.rows:
        if len({ref.source for ref in row.members}) == 1:
            told = (ref for ref in row.members if ref not in linked and ref not in quoted)
            alone[row.members[0].source] += (ref for ref in told if _counts(ref, comparison.readings))
    echoes = Echoes(comparison.readings)
    for source, found in alone.items():
        refs = [ref for ref in found if not echoes.of(ref)]
        if refs and comparison.sources[source].kind != "transcript":
            telling = sorted(refs, key=lambda ref: (*_standing(ref, comparison, languages), ref))
            yield _draft("only_here", ALONE, comparison, source, telling, ())


def _standing(ref: SentenceRef, comparison: Comparison, languages: Languages) -> tuple[bool, bool]:
    """What can be told by itself comes first: no "he" at its beginning, and best with a figure."""
    reading = comparison.readings[ref.source]
    span = reading.sentences[ref.sentence].span
    grammar = language_for(languages, reading.language).grammar
    words = sentence_words(ref, comparison.readings).casefold().split()
    leans = any(word in grammar.pronouns for word in words[:2])
    at = bisect_left(reading.figures, span.start, key=lambda figure: figure.span.start)
    counts = at < len(reading.figures) and reading.figures[at].span.start < span.end
    return leans, not counts


def _lacked(
    comparison: Comparison,
    quoted: Collection[SentenceRef],
    linked: Mapping[SentenceRef, Collection[int]],
) -> Iterator[Draft]:
    """What every other source has; where a possible link leads to it nothing is claimed."""
    asked = {at for at, source in enumerate(comparison.sources) if source.kind != "transcript"}
    surely = {(link.a, link.b) for link in comparison.links if link.firm and link.score >= SURE}
    lacked: dict[int, list[SentenceRef]] = defaultdict(list)
    having: dict[int, set[int]] = defaultdict(set)
    for row in comparison.rows:
        lacking = {
            at for at in asked - {ref.source for ref in row.members} if comparison.sources[at].complete
        }
        if len(lacking) != 1:
            continue
        refs = [ref for ref in row.members if ref not in quoted and _counts(ref, comparison.readings)]
        have = {ref.source for ref in refs} & asked
        if len(have) > 1 and any(pair in surely for pair in combinations(refs, 2)):
            (source,) = lacking
            if not any(source in linked.get(ref, ()) for ref in row.members):
                lacked[source].append(refs[0])
                having[source] |= have
    for source, refs in lacked.items():
        weight = LACKED_BY_DRAFT if comparison.sources[source].kind == "draft" else LACKED
        yield _draft("all_but_one", weight, comparison, source, refs, having[source])


def _draft(
    kind: FindingKind,
    weight: float,
    comparison: Comparison,
    source: int,
    refs: Sequence[SentenceRef],
    having: Collection[int],
) -> Draft:
    return Draft(
        kind=kind,
        weight=weight + min(len(refs), 20) * 0.1,
        parameters=(
            ("source", comparison.sources[source].label),
            *repeated("other", labels(comparison, having)),
            *given(
                sort="sentences" if len(refs) > 1 else "sentence",
                count=len(refs),
                rest=len(refs) - 1 or None,
                words=sentence_words(refs[0], comparison.readings),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(sentence_place(ref, comparison.readings) for ref in refs),
    )


def _counts(ref: SentenceRef, readings: Sequence[Reading]) -> bool:
    """Whether a sentence is the article's own prose and long enough to report something."""
    role = readings[ref.source].sentences[ref.sentence].role
    return role == "prose" and words_in(sentence_words(ref, readings)) >= SHORTEST_SENTENCE


def _quoted(comparison: Comparison) -> frozenset[SentenceRef]:
    """Sentences that hold a quote of a family: quotes have findings of their own."""
    refs: set[SentenceRef] = set()
    sentence_starts = [[s.span.start for s in reading.sentences] for reading in comparison.readings]
    for family in comparison.families:
        for rendering in family.renderings:
            starts = sentence_starts[rendering.source]
            for span in rendering.spans:
                first, end = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
                refs |= {SentenceRef(rendering.source, at) for at in range(first, end)}
    return frozenset(refs)


def _linked_sources(comparison: Comparison) -> dict[SentenceRef, set[int]]:
    """The sources to which a sentence has a link, firm or possible."""
    linked: dict[SentenceRef, set[int]] = defaultdict(set)
    for link in comparison.links:
        linked[link.a].add(link.b.source)
        linked[link.b].add(link.a.source)
    return linked
