"""What the worker is asked to do: plain functions of values that travel to another process and back.

No Qt here. The pipeline and the intake are imported where they are used: the window names these functions
without waiting for what they need, the worker loads it once.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from variorum import equipment

if TYPE_CHECKING:
    from pathlib import Path

    from variorum.model import Comparison, Progress, Reading, Source, Story


def compare_story(story: Story, report: Progress) -> Comparison:
    """Compare a story's sources. The answer carries none: who asked has them, with their original bytes."""
    return replace(_compare(story, report), sources=())


class Refused(Exception):  # noqa: N818 -- it names what happened, as Cancelled does
    """What she brought cannot be read: a sentence for her. The intake's own error would load the intake."""


def read_file(path: Path, _report: Progress) -> tuple[Source, ...]:
    """Bring a file in.

    Raises:
        Refused: if there is nothing in it that can be compared.
    """
    from variorum import intake

    try:
        return intake.read_file(path)
    except intake.IntakeError as error:
        raise Refused(str(error)) from error


def read_paste(text: str, html: str | None, _report: Progress) -> tuple[Source, ...]:
    """Bring in what she pasted.

    Raises:
        Refused: if there are no words in it.
    """
    from variorum import intake

    try:
        return (intake.read_clipboard(text, html),)
    except intake.IntakeError as error:
        raise Refused(str(error)) from error


def read_sample(_report: Progress) -> Story:
    """The story that ships with the app; reading its pages loads what takes them apart."""
    from variorum.sample import sample_story

    return sample_story()


def put_back(source: Source, numbers: tuple[int, ...], _report: Progress) -> Source:
    """A source with these of its left-out blocks back in their places."""
    from variorum import intake

    for number in sorted(numbers, reverse=True):
        source = intake.restore(source, number)
    return source


def write_report(story: Story, path: Path, report: Progress) -> Path:
    """Write the report of a story.

    Raises:
        OSError: if it cannot be written.
    """
    from variorum.file_commands import occasion_of
    from variorum.report.html import render
    from variorum.storage.atomic import write_atomically

    comparison = _compare(for_comparing(story), report)
    comparison = replace(comparison, sources=story.sources)
    occasion = occasion_of(story, excerpt=False)
    page = render(comparison, equipment.phrases(), equipment.stationery(), occasion)
    write_atomically(path, page.encode("utf-8"))
    return path


def write_data(story: Story, folder: Path, report: Progress) -> Path:
    """Write a story's comparison as JSON and CSV into a folder.

    Raises:
        OSError: if it cannot be written.
    """
    import msgspec

    from variorum.report.records import comparison_record
    from variorum.report.tables import tables
    from variorum.storage.atomic import write_atomically

    comparison = replace(_compare(for_comparing(story), report), sources=story.sources)
    phrases = equipment.phrases()
    for name, table in tables(comparison, phrases).items():
        write_atomically(folder / name, table.encode("utf-8-sig"))  # the mark is what Excel asks for
    record = msgspec.json.encode(comparison_record(comparison, phrases))
    write_atomically(folder / "comparison.json", record)
    return folder


def warm_up(_report: Progress) -> None:
    """Load what the first comparison needs, while nobody waits for it."""
    import_module("variorum.compare")
    import_module("variorum.intake")
    equipment.languages()


def for_comparing(story: Story) -> Story:
    """The part of a story that the pipeline needs: without original bytes, notes and name."""
    bare = tuple(replace(source, original=None) for source in story.sources)
    return replace(story, title="", sources=bare, remarks=())


@lru_cache(maxsize=64)  # three stories of 20 sources; a reading of 1,000 sentences takes about a megabyte
def read_once(source: Source, default_language: str | None) -> Reading:
    """The reading of a source. Equal text is read once, so adding one source reads one source."""
    from variorum import reading

    return reading.reader(equipment.languages(), default_language=default_language)(source)


def _compare(story: Story, report: Progress) -> Comparison:
    from variorum.compare import compare

    return compare(
        story.sources,
        languages=equipment.languages(),
        record=story.record,
        corrections=story.corrections,
        options=story.options,
        read=lambda source: read_once(_as_read(source), story.options.language),
        report=report,
    )


def _as_read(source: Source) -> Source:
    """A source with only what its reading depends on, so that a new label does not mean reading anew."""
    return replace(
        source,
        id="",
        label="",
        left_out=(),
        warnings=(),
        original=None,
        url=None,
        published=None,
        updated=None,
    )
