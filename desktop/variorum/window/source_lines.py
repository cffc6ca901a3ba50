"""What the sources list and the findings list say, worked out from story and comparison. No Qt here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Comparison, Finding, Source, Story

SHOUTING = ("cut", "altered")  # verdicts that a source's line counts; the rest is in the table
SILENT_VERDICTS = ("trimmed", "paraphrased", "tidied", "verbatim", "absent", "uncertain")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing said of a source under its name; ``count`` goes with a verdict, ``detail`` with a text."""

    what: str  # a verdict, or a word that source_delegate.say puts into a sentence
    count: int = 0
    detail: str = ""
    judged: bool = (
        True  # False without a record: then nobody knows what was said, and nothing is cut or altered
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A source in the list."""

    id: str
    label: str
    time: str  # "16:40", "" if not known
    is_record: bool
    is_draft: bool
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something was found, and how often it is still open."""

    what: str  # a finding's kind or a verdict
    count: int
    open: int


def source_lines(story: Story, comparison: Comparison | None) -> tuple[SourceLine, ...]:
    """The sources in her order. A source that is not compared yet says so."""
    compared = {source.id: at for at, source in enumerate(comparison.sources)} if comparison else {}
    verdicts = _verdicts(comparison)
    return tuple(
        SourceLine(
            id=source.id,
            label=source.label,
            time=clock_time(source.published),
            is_record=source.id == story.record,
            is_draft=source.kind == "draft",
            notes=_notes(source, at, story, comparison, verdicts[at] if at is not None else Counter()),
        )
        for source, at in ((source, compared.get(source.id)) for source in story.sources)
    )


def finding_tallies(findings: Sequence[Finding], story: Story) -> tuple[Tally, ...]:
    """The kinds of findings there are, the one with the most serious finding first."""
    counts = Counter(finding.kind for finding in findings)
    done = {remark.on for remark in story.remarks if remark.decision in {"confirmed", "dismissed"}}
    still_open = Counter(finding.kind for finding in findings if finding.id not in done)
    return tuple(Tally(what=kind, count=n, open=still_open[kind]) for kind, n in counts.items())


def verdict_tallies(comparison: Comparison) -> tuple[Tally, ...]:
    """How many cells of the ledger carry each quiet verdict."""
    counts: Counter[str] = Counter()
    for family in comparison.families:
        printed = [r.verdict for at, r in enumerate(family.renderings) if at != family.base]
        counts.update(printed)
        counts.update(missing.verdict for missing in family.missing)
    return tuple(Tally(what=v, count=counts[v], open=counts[v]) for v in SILENT_VERDICTS if counts[v])


def clock_time(iso: str | None) -> str:
    """The time of day in an ISO 8601 date and time, "" where there is none."""
    _, _, time = (iso or "").partition("T")
    return time[:5]


def _notes(
    source: Source, at: int | None, story: Story, comparison: Comparison | None, counts: Counter[str]
) -> tuple[Note, ...]:
    notes = []
    if source.id == story.record:
        notes.append(Note(what="record"))
    elif comparison is None or at is None:
        notes.append(Note(what="waiting"))
    else:
        notes.extend(_verdict_notes(at, comparison, counts))
        notes.extend(_fidelity_notes(at, comparison))
    if source.left_out:
        notes.append(Note(what="left out", count=len(source.left_out)))
    if not source.complete:
        notes.append(Note(what="cut off", count=_paragraphs(source, at, comparison)))
    if comparison is not None and at is not None and _is_foreign(at, comparison):
        notes.append(Note(what="language", detail=comparison.readings[at].language))
    notes.extend(Note(what="warning", detail=warning) for warning in source.warnings if source.complete)
    return tuple(notes)


def _verdict_notes(at: int, comparison: Comparison, counts: Counter[str]) -> list[Note]:
    if len(comparison.sources) == 1:
        return [Note(what="alone", count=sum(q.kind == "speech" for q in comparison.readings[at].quotes))]
    judged = comparison.record is not None
    shouting = [Note(what=v, count=counts[v], judged=judged) for v in SHOUTING if counts[v]]
    return shouting or [Note(what="plain", count=counts.total(), judged=judged)]


def _fidelity_notes(at: int, comparison: Comparison) -> list[Note]:
    """How many of its quoted words are not the record's, where some are not."""
    found = (fidelity for fidelity in comparison.fidelity if fidelity.source == at and fidelity.changed)
    return [Note(what="fidelity", detail=f"{fidelity.per_hundred:.1f}") for fidelity in found]


def _verdicts(comparison: Comparison | None) -> list[Counter[str]]:
    """How often each source's renderings of shared quotes have each verdict."""
    counts: list[Counter[str]] = [Counter() for _ in comparison.sources] if comparison else []
    for family in comparison.families if comparison else ():
        if len({rendering.source for rendering in family.renderings}) > 1:
            for rendering in family.renderings:
                counts[rendering.source][rendering.verdict] += 1
    return counts


def _paragraphs(source: Source, at: int | None, comparison: Comparison | None) -> int:
    if comparison is not None and at is not None:
        return len(comparison.readings[at].paragraphs)
    return sum(1 for block in source.text.split("\n") if block.strip())


def _is_foreign(at: int, comparison: Comparison) -> bool:
    """Whether a source is in another language than most of the others."""
    languages = Counter(reading.language.split("-")[0] for reading in comparison.readings)
    own = comparison.readings[at].language.split("-")[0]
    return languages[own] < max(languages.values()) or (
        len(languages) > 1 and len(comparison.readings) == 2 and at == 1
    )
