"""The commands that work on files: compare them for a person, extract their text for a script."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from variorum import equipment
from variorum.compare import compare
from variorum.intake import IntakeError, read_file, unique_label
from variorum.phrases import headline, summary
from variorum.report.html import render
from variorum.report.page import Occasion
from variorum.report.records import Record, comparison_record
from variorum.report.tables import tables
from variorum.sample import sample_story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from variorum.model import Comparison, Source, Story

MOST_TOLD = 10  # findings printed to the terminal; the report has them all


@dataclass(frozen=True, slots=True, kw_only=True)
class Outputs:
    """Where the results are to be written."""

    report: Path | None = None
    csv: Path | None = None
    json: Path | None = None
    excerpt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesRead:
    """What came of reading files."""

    sources: tuple[Source, ...]
    record: str | None  # Source.id
    unread: tuple[str, ...]  # a sentence for each file that could not be read
    notices: tuple[str, ...]  # a sentence for each file that was left aside, or read with a doubt


def read_files(paths: Sequence[Path], record: Path | None = None) -> FilesRead:
    """Every file's sources, with labels of their own. The same text twice is taken once, and said."""
    found: dict[str, Source] = {}
    unread: list[str] = []
    notices: list[str] = []
    of_record: str | None = None
    for path in paths:
        try:
            sources = read_file(path)
        except IntakeError as problem:
            unread.append(str(problem))
            continue
        for source in sources:
            twin = next((other for other in found.values() if other.text == source.text), None)
            if twin:
                notices.append(f"“{path.name}” has the same text as {twin.label}: it is compared once.")
            label = twin.label if twin else unique_label(source.label, set(found))
            found.setdefault(label, replace(source, id=label, label=label))
            of_record = label if path == record and of_record is None else of_record
    notices += [f"{source.label}: {warning}" for source in found.values() for warning in source.warnings]
    return FilesRead(
        sources=tuple(found.values()), record=of_record, unread=tuple(unread), notices=tuple(notices)
    )


def as_versions(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The same sources, each said to be a later version of the one before."""
    later = (replace(after, version_of=before.id) for before, after in pairwise(sources))
    return (*sources[:1], *later)


def compare_story(story: Story, outputs: Outputs) -> Comparison:
    """Compare a story, write what is asked for, and tell the summary to the terminal."""
    phrases = equipment.phrases()
    comparison = compare(
        story.sources,
        languages=equipment.languages(),
        record=story.record,
        corrections=story.corrections,
        options=story.options,
    )
    if outputs.report:
        page = render(
            comparison, phrases, equipment.stationery(), occasion_of(story, excerpt=outputs.excerpt)
        )
        outputs.report.write_text(page, "utf-8")
    if outputs.csv:
        outputs.csv.mkdir(parents=True, exist_ok=True)
        for name, table in tables(comparison, phrases).items():
            (outputs.csv / name).write_text(table, "utf-8-sig", newline="")  # the mark is what Excel asks for
    if outputs.json:
        outputs.json.write_bytes(msgspec.json.encode(comparison_record(comparison, phrases)))
    _tell(comparison, outputs)
    return comparison


def occasion_of(story: Story, *, excerpt: bool) -> Occasion:
    """What the report says of its own making."""
    now = datetime.now().astimezone()
    return Occasion(
        title=story.title,
        made=f"{now.day} {now:%B %Y, %H:%M}",
        version=version("variorum"),
        remarks=story.remarks,
        corrections=story.corrections,
        excerpt=excerpt,
    )


def compare_sample(report: Path) -> None:
    """Compare the sample story and write its report."""
    compare_story(sample_story(), Outputs(report=report))


def extract_records(paths: Sequence[Path]) -> Iterator[tuple[Record, bool]]:
    """One record for each file, and whether it could be read."""
    for path in paths:
        try:
            sources = read_file(path)
        except IntakeError as problem:
            yield {"id": str(path), "error": str(problem)}, False
            continue
        for source in sources:
            yield {"id": str(path)} | _extracted(source), True


def _extracted(source: Source) -> Record:
    return {
        "title": source.title,
        "byline": source.byline,
        "published": source.published,
        "updated": source.updated,
        "outlet": source.outlet,
        "language": source.language,
        "url": source.url,
        "sha256": source.original.sha256 if source.original else None,
        "text": source.text,
        "left_out": [{"text": x.text, "why": x.why, "after": x.after} for x in source.left_out],
        "complete": source.complete,
        "warnings": list(source.warnings),
        "kind": source.kind,
    }


def _tell(comparison: Comparison, outputs: Outputs) -> None:
    phrases = equipment.phrases()
    lines = [" ".join(part.text for part in summary(comparison, phrases))]
    lines += [f"{finding.rank}. {headline(finding, phrases)}" for finding in comparison.findings[:MOST_TOLD]]
    left = len(comparison.findings) - MOST_TOLD
    if left > 0:
        lines.append(f"… and {left} more.")
    lines += _languages_told(comparison)
    lines += [f"Written: {path}" for path in (outputs.report, outputs.csv, outputs.json) if path]
    sys.stdout.write("\n".join(lines) + "\n")


def _languages_told(comparison: Comparison) -> Iterator[str]:
    """A sentence for each source in another language than most: its quotes match no others."""
    codes = [reading.language for reading in comparison.readings]
    usual = max(codes, key=lambda code: (codes.count(code), code))
    for source, code in zip(comparison.sources, codes, strict=True):
        if code != usual:
            yield f"{source.label} is in another language ({code}, not {usual}): what it lacks is uncertain."
