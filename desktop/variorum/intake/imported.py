"""What a reader of one kind of input hands over, and how it becomes a source."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from variorum.intake.completeness import looks_cut_off
from variorum.intake.labels import label_for
from variorum.intake.transcript import is_transcript
from variorum.model import LeftOut, Original, Source, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Text and what was found about it."""

    text: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None  # ISO 8601
    updated: str | None = None  # ISO 8601
    url: str | None = None
    language: str | None = None  # ISO 639-1
    complete: bool | None = None  # None = judge by the text alone
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()


CUT_OFF = "The text looks cut off. Paste the full text if you have it."


def source_from(found: Imported, *, data: bytes, name: str, media_type: str) -> Source:
    """Make a source of it. Its id comes from the bytes, so the same file twice has the same id."""
    digest = hashlib.sha256(data).hexdigest()
    kind: SourceKind = "transcript" if is_transcript(found.text) else "article"
    complete = found.complete
    if complete is None:
        complete = kind == "transcript" or not looks_cut_off(found.text)
    return Source(
        id=digest[:16],
        label=label_for(found.outlet, found.title, name),
        text=found.text,
        kind=kind,
        title=found.title,
        byline=found.byline,
        outlet=found.outlet,
        published=found.published,
        updated=found.updated,
        url=found.url,
        language=found.language,
        complete=complete,
        left_out=found.left_out,
        warnings=found.warnings if complete else (*found.warnings, CUT_OFF),
        original=Original(name=name, media_type=media_type, data=data, sha256=digest),
    )
