"""One ordered list: the ten first are the ten that a news editor would want."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from variorum.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.findings.draft import Draft

CERTAINTY_TOLL = {
    "certain": 0.0,
    "likely": 6.0,
    "possible": 45.0,
}  # a doubtful finding comes after a plain one


def ranked(drafts: Iterable[Draft]) -> tuple[Finding, ...]:
    """Order findings by weight, then by their words, whatever order they came in."""
    ordered = sorted(drafts, key=_order)
    return tuple(_numbered(draft, rank) for rank, draft in enumerate(ordered, start=1))


def _order(draft: Draft) -> tuple[float, str, tuple[tuple[str, str], ...]]:
    return CERTAINTY_TOLL[draft.certainty] - draft.weight, draft.kind, draft.parameters


def _numbered(draft: Draft, rank: int) -> Finding:
    return Finding(
        id=f"{draft.kind}-{_digest(draft)}",
        kind=draft.kind,
        rank=rank,
        parameters=draft.parameters,
        where=draft.where,
        family=draft.family,
        row=draft.row,
        certainty=draft.certainty,
    )


def _digest(draft: Draft) -> str:
    """Of kind and words only: row numbers and places move when a source is added."""
    said = "\0".join((draft.kind, *(f"{name}={value}" for name, value in draft.parameters)))
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:10]
