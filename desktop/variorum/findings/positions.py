"""High here, low there: how prominently sources place the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import sentence_place, sentence_words, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Reading, Row, SentenceRef

HIGH, LOW = 0.25, 0.8  # of the way through the text
SHORTEST_TEXT = 6  # paragraphs; in a shorter one nothing is far down
SHORTEST_SENTENCE = 6  # words
SURE = 0.7  # score of the link between the two; of a weaker one nobody should be told where it stands
WEIGHT = 16.0


class Stand(NamedTuple):
    """Where a source has a row's sentence."""

    part: float  # 0 = first paragraph, 1 = last
    paragraph: int  # from 1
    paragraphs: int
    ref: SentenceRef


def moved(comparison: Comparison) -> Iterator[Draft]:
    """For every two complete sources the row whose places differ most: position is seldom the story."""
    extents = [_prose(reading) for reading in comparison.readings]
    surely = {(link.a, link.b) for link in comparison.links if link.firm and link.score >= SURE}
    apart = []
    for number, row in enumerate(comparison.rows):
        stands = sorted(_stands(row, comparison, extents))
        if len(stands) > 1 and stands[0].part <= HIGH and stands[-1].part >= LOW:
            refs = sorted((stands[0].ref, stands[-1].ref))
            if (refs[0], refs[1]) in surely:
                apart.append((stands[-1].part - stands[0].part, stands[0], stands[-1], number))
    apart.sort(key=lambda found: (-found[0], sentence_words(found[1].ref, comparison.readings)))
    told: set[tuple[int, int]] = set()
    for distance, high, low, number in apart:
        pair = (high.ref.source, low.ref.source)
        if pair not in told:
            told.add(pair)
            yield _draft(comparison, distance, high, low, number)


def _prose(reading: Reading) -> tuple[int, int]:
    """The first and the last paragraph of the article's own prose."""
    paragraphs = [s.paragraph for s in reading.sentences if s.role == "prose"]
    return (min(paragraphs), max(paragraphs)) if paragraphs else (0, 0)


def _stands(row: Row, comparison: Comparison, extents: Sequence[tuple[int, int]]) -> Iterator[Stand]:
    """Where each complete source has the row first."""
    seen: set[int] = set()
    for ref in row.members:
        source, (first, last) = comparison.sources[ref.source], extents[ref.source]
        sentence = comparison.readings[ref.source].sentences[ref.sentence]
        if (
            ref.source in seen
            or not source.complete
            or source.kind == "transcript"
            or sentence.role != "prose"
        ):
            continue
        long_enough = words_in(sentence_words(ref, comparison.readings)) >= SHORTEST_SENTENCE
        if last - first + 1 >= SHORTEST_TEXT and long_enough:
            seen.add(ref.source)
            at, of = sentence.paragraph - first, last - first
            yield Stand(at / of, at + 1, of + 1, ref)


def _draft(comparison: Comparison, distance: float, high: Stand, low: Stand, row: int) -> Draft:
    return Draft(
        kind="moved",
        weight=WEIGHT + distance,
        parameters=(
            ("source", comparison.sources[low.ref.source].label),
            *repeated("other", [comparison.sources[high.ref.source].label]),
            *given(
                words=sentence_words(low.ref, comparison.readings).lstrip('“”"„«»‘ '),
                paragraph=low.paragraph,
                paragraphs=low.paragraphs,
                other_paragraph=high.paragraph,
                other_paragraphs=high.paragraphs,
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=(sentence_place(low.ref, comparison.readings), sentence_place(high.ref, comparison.readings)),
        row=row,
    )
