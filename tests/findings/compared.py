"""Short invented stories, compared through the whole pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum import equipment
from variorum.compare import compare
from variorum.model import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Comparison, Finding, FindingKind, SourceKind


def compared(
    texts: Mapping[str, str],
    *,
    record: str | None = None,
    kinds: Mapping[str, SourceKind] | None = None,
    cut_off: tuple[str, ...] = (),
    published: Mapping[str, str] | None = None,
    addresses: Mapping[str, str] | None = None,
    language: str = "en",
) -> Comparison:
    """The comparison of texts by label; a record is a transcript unless ``kinds`` says otherwise."""
    kind_of: dict[str, SourceKind] = {record: "transcript"} if record else {}
    kind_of |= kinds or {}
    sources = [
        Source(
            id=label,
            label=label,
            text=text,
            kind=kind_of.get(label, "article"),
            language=language,
            complete=label not in cut_off,
            published=(published or {}).get(label),
            url=(addresses or {}).get(label),
        )
        for label, text in texts.items()
    ]
    return compare(sources, languages=equipment.languages(), record=record)


def told(comparison: Comparison, kind: FindingKind) -> list[Finding]:
    """The findings of a kind, most serious first."""
    return [finding for finding in comparison.findings if finding.kind == kind]


def values(finding: Finding, name: str) -> list[str]:
    """All values of a parameter that may come several times."""
    return [value for key, value in finding.parameters if key == name]
