"""One ordered list: the ten first are the ten that a news editor would want."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from variorum.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.draft import Draft

ORDER = (
    "cut",
    "contradiction",
    "altered",
    "spliced",
    "speaker_differs",
    "figure_conflict",
    "not_in_record",
    "cue_changed",
    "speaker_dropped",
    "all_but_one",
    "quoted_here",
    "moved",
    "only_here",
)


def ranked(drafts: Iterable[Draft]) -> tuple[Finding, ...]:
    """Order findings by what they are, then by weight, then by their words, whatever order they came in."""
    ordered = sorted(drafts, key=lambda draft: (ORDER.index(draft.kind), -draft.weight, draft.parameters))
    return tuple(_numbered(draft, rank) for rank, draft in enumerate(ordered, start=1))


def _numbered(draft: Draft, rank: int) -> Finding:
    words = "\0".join((draft.kind, *(f"{name}={value}" for name, value in draft.parameters)))
    return Finding(
        id=f"{draft.kind}-{sha256(words.encode()).hexdigest()[:10]}",
        kind=draft.kind,
        rank=rank,
        parameters=draft.parameters,
        where=draft.where,
        family=draft.family,
        row=draft.row,
        certainty=draft.certainty,
    )
