"""Source -> Reading, stage by stage.

All stages see the repaired text; the reading points into the text as given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace

from variorum.model import (
    Figure,
    Progress,
    Quote,
    Reading,
    Repair,
    Reported,
    Sentence,
    Source,
    SourceKind,
    Span,
)
from variorum.reading.figures.figures import find_figures
from variorum.reading.language import Languages, language_for
from variorum.reading.quotes.stretches import find_stretches
from variorum.reading.quotes.transcript import turns_of, whole_speech
from variorum.reading.sentences.roles import with_head_of_transcript, with_roles
from variorum.reading.sentences.sentences import find_sentences, given_sentences
from variorum.reading.sentences.wrapped_lines import join_wrapped_lines
from variorum.reading.speakers.attribution import attribute
from variorum.reading.text.language_of import language_of
from variorum.reading.text.paragraphs import find_paragraphs, gather_paragraphs
from variorum.reading.text.repair import OffsetMap, apply_repairs, find_repairs, offset_map, plain_spaces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from variorum.reading.quotes.stretches import Stretch

Placed = TypeVar("Placed", Sentence, Quote, Reported, Figure)


def read(
    text: str,
    *,
    languages: Languages,
    language: str | None = None,
    kind: SourceKind = "article",
    sentences: tuple[Span, ...] = (),
) -> Reading:
    """Read a text: never raises, whatever the text.

    Args:
        text: the text as given; every span of the reading points into it.
        languages: language data by code.
        language: ISO 639-1 code; None = found from the words.
        kind: a transcript's turns are quotes without marks.
        sentences: already split by the caller and taken as they are; () = find them.
    """
    repairs = find_repairs(text)
    offsets = offset_map(repairs)
    clean = plain_spaces(apply_repairs(text, repairs))
    code = language or language_of(clean, languages)
    data = language_for(languages, code)
    given = tuple(offsets.repaired(span) for span in sentences)
    clean = clean if given else join_wrapped_lines(clean, data)
    paragraphs = gather_paragraphs(clean, given) if given else find_paragraphs(clean)
    stretches = find_stretches(clean, paragraphs, data)
    found = (
        given_sentences(given, paragraphs) if given else find_sentences(clean, paragraphs, stretches, data)
    )
    if kind != "transcript":
        found = with_roles(clean, paragraphs, found, data, laid_out=not given)
    said = attribute(clean, paragraphs, found, stretches, data)
    quotes = said.quotes
    if kind == "transcript":
        turns = turns_of(clean, paragraphs)
        found = with_head_of_transcript(clean, paragraphs, found, turns)
        quotes = turns or whole_speech(paragraphs, quotes)
    return Reading(
        text=text,
        language=code,
        paragraphs=tuple(map(offsets.original, paragraphs)),
        sentences=_sentences_as_given(found, sentences, offsets),
        quotes=_as_given(quotes, offsets),
        reported=_as_given(said.reported, offsets),
        figures=_as_given(find_figures(clean, data), offsets),
        repairs=tuple(sorted((*repairs, *_lost_marks(stretches, offsets)), key=lambda repair: repair.span)),
    )


def reader(languages: Languages, default_language: str | None = None) -> Callable[[Source], Reading]:
    """A function that reads sources; ``default_language`` is for those that do not say theirs."""

    def read_source(source: Source) -> Reading:
        return read(
            source.text,
            languages=languages,
            language=source.language or default_language,
            kind=source.kind,
            sentences=source.sentences,
        )

    return read_source


def read_all(
    sources: Sequence[Source], read: Callable[[Source], Reading], report: Progress
) -> Iterator[Reading]:
    """Read source after source, telling ``report`` which one is being read."""
    for number, source in enumerate(sources):
        report(number, len(sources), source.label)
        yield read(source)
    report(len(sources), len(sources), "")


def _lost_marks(stretches: Sequence[Stretch], offsets: OffsetMap) -> Iterator[Repair]:
    """Each quotation mark that is not there but was read, at the place where it was read."""
    for stretch in stretches:
        if stretch.repaired:
            opener = stretch.outer.start == stretch.span.start
            at = stretch.outer.start if opener else stretch.outer.end
            place = offsets.original(Span(at, at)).end
            yield Repair(span=Span(place, place), read_as="“" if opener else "”", why="lost quotation mark")


def _sentences_as_given(
    found: tuple[Sentence, ...], given: tuple[Span, ...], offsets: OffsetMap
) -> tuple[Sentence, ...]:
    if given:
        return tuple(replace(sentence, span=span) for sentence, span in zip(found, given, strict=True))
    return _as_given(found, offsets)


def _as_given(values: tuple[Placed, ...], offsets: OffsetMap) -> tuple[Placed, ...]:
    return tuple([_moved(value, offsets) for value in values]) if offsets.repairs else values


def _moved(value: Placed, offsets: OffsetMap) -> Placed:
    """The value with its spans where they stand in the text as given."""
    spans: dict[str, Any] = {
        name: offsets.original(getattr(value, name))
        for name in ("span", "speaker_at", "cue_at")
        if getattr(value, name, None) is not None
    }
    return replace(value, **spans)
