"""What the record has and nobody printed: one finding, its most telling lines first.

Most of a transcript is printed by nobody, so only lines with weight are told: a figure, a negation, what must
or may be. In a release every quote was chosen to be printed, and its length is enough. What it tells itself
counts as well if it has weight, down to the last quote and the last of what others have: below that stand the
house and its telephone.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import words_in
from variorum.findings.quotes.people import Person, is_person
from variorum.model import Place, Span
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Family, Quote, Reading, Sentence
    from variorum.reading.language import Language

WEIGHT = 66.0
NEGATION, FIGURE, MODAL, ANSWER, TEN_WORDS = 3.0, 2.0, 1.5, 1.0, 1.0
TELLING = 3.5  # what a line must reach; a release's quotes need only be long enough
SHORTEST, LONGEST_COUNTED = 8, 25  # words
NAMED = 3  # lines
ECHO = 0.4  # of a line's telling words, from which another source may report it


class Line(NamedTuple):
    """A sentence that somebody says in the record."""

    span: Span
    speaker: str | None
    weight: float


def nobody_printed(facts: Facts) -> Iterator[Draft]:
    """At most one finding: what is said in the record, and stands in no other source in any form."""
    comparison, record = facts.comparison, facts.comparison.record
    if record is None or len(comparison.sources) < 2:
        return
    lines = list(_lines(facts, record))
    if lines:
        lines.sort(key=lambda line: (-line.weight, line.span))
        yield _draft(comparison, record, lines)


def _lines(facts: Facts, record: int) -> Iterator[Line]:
    comparison, reading = facts.comparison, facts.comparison.readings[record]
    language, shared = language_for(facts.languages, reading.language), _shared_sentences(comparison, record)
    release = comparison.sources[record].kind != "transcript"
    last = _end_of_news(reading, shared) if release else 0
    for at, sentence in enumerate(reading.sentences):
        quote = None if at in shared else _quote_of(sentence.span, reading)
        own = quote is None and sentence.role == "prose" and sentence.span.end <= last
        if at in shared or not (quote or own):
            continue
        speaker = quote.speaker_name if quote else None
        span = _within(sentence.span, quote.span) if quote else sentence.span
        weight, words = _weight(span, reading, language), reading.text[span.start : span.end]
        weight += ANSWER * (quote is not None and _answers(span, quote, reading))
        telling = weight >= TELLING or (release and not own)
        if not telling or words_in(words) < SHORTEST or words.rstrip().endswith("?"):
            continue
        told = facts.echoes.elsewhere(Place(record, span)) >= ECHO
        if not told and _is_known(speaker, comparison, record, language):
            yield Line(span, speaker, weight)


def _end_of_news(reading: Reading, shared: Collection[int]) -> int:
    """Where a release stops to tell news: behind its last quote, and what others have of it."""
    quoted = (quote.span.end for quote in _speech(reading))
    return max(chain(quoted, (reading.sentences[at].span.end for at in shared)), default=0)


def _answers(span: Span, quote: Quote, reading: Reading) -> bool:
    """Whether words open an answer: somebody wanted to know."""
    at = bisect_left(reading.quotes, quote.span.start, key=lambda one: one.span.start) - 1
    if at < 0 or span.start > quote.span.start:
        return False
    start, end = reading.quotes[at].span
    return reading.text[start:end].rstrip().endswith("?")


def _within(sentence: Span, quote: Span) -> Span:
    """What of a sentence is said: who says it stands elsewhere in any case."""
    return Span(max(sentence.start, quote.start), min(sentence.end, quote.end))


def _shared_sentences(comparison: Comparison, record: int) -> set[int]:
    """The record's sentences that stand in a row with another's, or hold words that another prints."""
    sentences = comparison.readings[record].sentences
    shared = {
        ref.sentence
        for row in comparison.rows
        if len({member.source for member in row.members}) > 1
        for ref in row.members
        if ref.source == record
    }
    printed = [
        span for family in comparison.families for span in _printed_elsewhere(family, record, sentences)
    ]
    return shared | {
        at for at, sentence in enumerate(sentences) if any(_meet(s, sentence.span) for s in printed)
    }


def _printed_elsewhere(family: Family, record: int, sentences: Sequence[Sentence]) -> Iterator[Span]:
    """What the record has of a family that others print; of a lone line also what others paraphrase."""
    others = {r.source for r in family.renderings} - {record}
    told = any(missing.verdict == "paraphrased" for missing in family.missing)
    for rendering in family.renderings:
        if rendering.source == record:
            for span in rendering.spans:
                if others or (told and sum(_meet(span, sentence.span) for sentence in sentences) == 1):
                    yield span


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _quote_of(span: Span, reading: Reading) -> Quote | None:
    """The speech that the sentence stands in, or holds."""
    return next((quote for quote in _speech(reading) if _meet(quote.span, span)), None)


def _speech(reading: Reading) -> Iterator[Quote]:
    return (quote for quote in reading.quotes if quote.kind == "speech" and quote.level == 0)


def _is_known(speaker: str | None, comparison: Comparison, record: int, language: Language) -> bool:
    """Whether another source names the speaker, who then is more than the chair or the clerk.

    Where a release names nobody, as of what a ruling says, the words stand for themselves.
    """
    person = Person.named(speaker or "", language)
    if speaker is None:
        return comparison.sources[record].kind != "transcript"
    texts = (reading.text for n, reading in enumerate(comparison.readings) if n != record)
    return is_person(person) and any(person.names[-1].capitalize() in text for text in texts)


def _weight(span: Span, reading: Reading, language: Language) -> float:
    """How much the words tell: a negation, a figure, what must or may be, and a little their length."""
    words = reading.text[span.start : span.end].casefold().split()
    plain = {word.strip('.,;:!?"“”()') for word in words}
    negated = bool(plain & language.grammar.negations) or any(
        word.endswith(language.speech.negated_endings) for word in plain
    )
    figures = any(_meet(figure.span, span) for figure in reading.figures)
    length = min(len(words), LONGEST_COUNTED) / 10 * TEN_WORDS
    modal = bool(plain & language.grammar.modals)
    return NEGATION * negated + FIGURE * figures + MODAL * modal + length


def _draft(comparison: Comparison, record: int, lines: Sequence[Line]) -> Draft:
    reading, rest = comparison.readings[record], len(lines) - 1
    words = [" ".join(reading.text[line.span.start : line.span.end].split()) for line in lines[:NAMED]]
    return Draft(
        kind="nobody_printed",
        weight=WEIGHT + min(lines[0].weight, 10.0) * 0.1,
        parameters=(
            *given(
                sort="quotes" if rest else "quote",
                count=len(lines),
                rest=rest,
                words=words[0],
                speaker=lines[0].speaker,
                base=comparison.sources[record].label,
                record="yes",
            ),
            *repeated("other_words", words[1:]),
        ),
        where=tuple(Place(record, line.span) for line in lines[:NAMED]),
        certainty="likely",
    )
