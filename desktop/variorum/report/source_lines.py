"""The report's table of sources: what each is, how its quotes fare, how to know the original again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.phrases import absence_word, verdict_word
from variorum.report.places import published_time, short_hash

if TYPE_CHECKING:
    from variorum.model import Comparison, Source, Verdict
    from variorum.phrases import Phrases

AS_SAID: tuple[Verdict, ...] = ("verbatim", "tidied")
TOLD: tuple[Verdict, ...] = ("cut", "altered", "trimmed")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One source, ready to be set in type."""

    label: str
    kind_and_time: str
    quotes: str
    fidelity: str  # how many of its quoted words are not the record's; "" where nothing can be said
    warnings: tuple[str, ...]
    headline: str
    byline: str
    url: str
    sha256: str
    hash: str
    record: bool


def source_lines(comparison: Comparison, phrases: Phrases) -> tuple[SourceLine, ...]:
    """One line for every source, in order."""
    return tuple(
        SourceLine(
            label=source.label,
            kind_and_time=", ".join(x for x in (source.kind, published_time(source)) if x),
            quotes=_quotes(at, comparison, phrases),
            fidelity=_fidelity(at, comparison),
            warnings=_warnings(source),
            headline=source.title or "",
            byline=source.byline or "",
            url=source.url or "",
            sha256=source.original.sha256 if source.original else "",
            hash=short_hash(source),
            record=at == comparison.record,
        )
        for at, source in enumerate(comparison.sources)
    )


def _quotes(at: int, comparison: Comparison, phrases: Phrases) -> str:
    """How one source's quotes fare: 8 of 14 as said, 2 cut, 1 paraphrased."""
    shared = [f for f in comparison.families if len({r.source for r in f.renderings}) > 1]
    has_record = comparison.record is not None
    verdicts = Counter(r.verdict for f in shared for r in f.renderings if r.source == at)
    missing = Counter(m.verdict for f in shared for m in f.missing if m.source == at)
    printed = sum(verdicts.values())
    if at == comparison.record:
        return f"{printed} of the {len(shared)} shared quotes"
    parts = [
        f"{sum(verdicts[verdict] for verdict in AS_SAID)} of {printed} {'as said' if has_record else 'alike'}"
    ]
    parts += [f"{verdicts[v]} {verdict_word(v, phrases, has_record=has_record)}" for v in TOLD if verdicts[v]]
    parts += [f"{count} {absence_word(absence, phrases)}" for absence, count in sorted(missing.items())]
    return ", ".join(parts)


def _fidelity(at: int, comparison: Comparison) -> str:
    """Of 210 quoted words 3 are not the record's: 1.4 in 100."""
    found = next((fidelity for fidelity in comparison.fidelity if fidelity.source == at), None)
    if found is None:
        return ""
    if not found.changed:
        return f"All {found.words} quoted words are the record’s."
    differ = f"{found.changed} {'is' if found.changed == 1 else 'are'} not the record’s"
    return f"Of {found.words} quoted words {differ}: {found.per_hundred:.1f} in 100."


def _warnings(source: Source) -> tuple[str, ...]:
    unsaid = not source.complete and not source.warnings
    cut_off = ("Looks cut off: what it lacks after its end is uncertain.",) if unsaid else ()
    count = len(source.left_out)
    blocks = (f"{count} {'block' if count == 1 else 'blocks'} left out on import.",) if count else ()
    return (*cut_off, *blocks, *source.warnings)
