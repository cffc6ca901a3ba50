"""The questions of the machine-readable commands: one JSON object a line, checked, turned into sources.

Unknown keys are refused, because a misspelt option that is silently ignored gives wrong research.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from variorum.model import Anchor, Correction, CorrectionKind, LeftOut, Source, SourceKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Reading


class ReadQuestion(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One text to be read."""

    id: str | int
    text: str
    language: str | None = None
    kind: SourceKind = "article"


class LeftOutGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A block that extraction left out, as `extract` gives it."""

    text: str
    why: str = ""
    after: int = 0


class SourceGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One version of a story: a text, or its sentences already split."""

    label: str
    text: str | None = None
    sentences: list[str] | None = None
    kind: SourceKind = "article"
    language: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    version_of: str | None = None
    title: str | None = None
    complete: bool = True
    left_out: list[LeftOutGiven] = []


class CorrectionGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A decision about a match: by sentences (link, forbid) or by places of quotes (the others)."""

    kind: CorrectionKind
    a: tuple[int, int] | None = None
    b: tuple[int, int] | None = None
    quotes: list[list[int]] = []
    speaker: str | None = None


class CompareQuestion(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One story to be compared."""

    id: str | int
    sources: list[SourceGiven]
    language: str | None = None
    record: str | None = None
    corrections: list[CorrectionGiven] = []


def sources_of(question: CompareQuestion) -> tuple[Source, ...]:
    """The question's sources; the label serves as the id.

    Raises:
        ValueError: with a sentence, if a label comes twice, the record or an earlier version is none of the
            sources, or a source has neither text nor sentences.
    """
    labels = [given.label for given in question.sources]
    twice = sorted({label for label in labels if labels.count(label) > 1})
    if twice:
        message = f"Two sources are labelled “{twice[0]}”: give each a label of its own."
        raise ValueError(message)
    if question.record is not None and question.record not in labels:
        message = f"The record “{question.record}” is none of the sources."
        raise ValueError(message)
    lost = [given for given in question.sources if given.version_of not in (None, *labels)]
    if lost:
        message = f"“{lost[0].version_of}”, the earlier version of “{lost[0].label}”, is none of the sources."
        raise ValueError(message)
    return tuple(_source(given) for given in question.sources)


def correction_of(
    given: CorrectionGiven, sources: Sequence[Source], readings: Sequence[Reading]
) -> Correction:
    """Tie a decision to the words it speaks of.

    Raises:
        ValueError: with a sentence, if it points outside the sources.
    """
    if given.kind in {"link", "forbid"}:
        if given.a is None or given.b is None:
            message = f"A correction of kind “{given.kind}” needs “a” and “b”, each [source, sentence]."
            raise ValueError(message)
        spans = [(place[0], _sentence_span(place, readings)) for place in (given.a, given.b)]
    else:
        spans = [_quote_span(place, sources, readings) for place in given.quotes]
    anchors = tuple(
        Anchor(source=sources[at].id, text=sources[at].text[span.start : span.end], start=span.start)
        for at, span in spans
    )
    return Correction(kind=given.kind, anchors=anchors, speaker=given.speaker)


def _source(given: SourceGiven) -> Source:
    if (given.text is None) == (given.sentences is None):
        message = f"Source “{given.label}” needs either “text” or “sentences”."
        raise ValueError(message)
    text, spans = (given.text or "", ()) if given.sentences is None else _joined(given.sentences)
    return Source(
        id=given.label,
        label=given.label,
        text=text,
        sentences=spans,
        kind=given.kind,
        language=given.language,
        published=given.published,
        outlet=given.outlet,
        url=given.url,
        version_of=given.version_of,
        title=given.title,
        complete=given.complete,
        left_out=tuple(LeftOut(text=x.text, why=x.why, after=x.after) for x in given.left_out),
    )


def _joined(sentences: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return " ".join(sentences), tuple(spans)


def _sentence_span(place: tuple[int, int], readings: Sequence[Reading]) -> Span:
    source, sentence = place
    if not (0 <= source < len(readings) and 0 <= sentence < len(readings[source].sentences)):
        message = f"A correction points at sentence {sentence} of source {source}, which does not exist."
        raise ValueError(message)
    return readings[source].sentences[sentence].span


def _quote_span(
    place: Sequence[int], sources: Sequence[Source], readings: Sequence[Reading]
) -> tuple[int, Span]:
    shape: Literal[3, 4] = 4 if place and 0 <= place[0] < len(sources) and sources[place[0]].sentences else 3
    if len(place) != shape or not 0 <= place[0] < len(sources):
        message = "A correction names a quote as [source, start, end], or [source, sentence, start, end]."
        raise ValueError(message)
    offset = _sentence_span((place[0], place[1]), readings).start if shape == 4 else 0
    span = Span(offset + place[-2], offset + place[-1])
    if not 0 <= span.start <= span.end <= len(sources[place[0]].text):
        message = f"A correction points outside the text of source {place[0]}."
        raise ValueError(message)
    return place[0], span
