"""Findings that only hold versions of one article against each other: revisions are told of instead.

A figure that only a replaced version has is no longer in conflict with anybody's. It is
told all the same, after what stands now.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.versions.versions import chains

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.findings.draft import Draft
    from variorum.model import Comparison

_NAMES = frozenset({"source", "other", "base", "by"})
"""Parameters whose values are labels."""

REPLACED = 24.0
"""Toll for a conflict that ends with the last versions."""


def not_within_versions(drafts: Iterable[Draft], comparison: Comparison) -> Iterator[Draft]:
    """The drafts without those that concern nobody but versions of one article."""
    labels = [source.label for source in comparison.sources]
    found = chains(comparison.sources)
    articles = [frozenset(labels[place] for place in chain) for chain in found]
    replaced = frozenset(labels[place] for chain in found for place in chain[:-1])
    for draft in drafts:
        concerned = {value for name, value in draft.parameters if name in _NAMES}
        concerned |= {labels[place.source] for place in draft.where}
        if not any(concerned <= article for article in articles):
            ended = draft.kind == "figure_conflict" and _claims_without(replaced, draft) < 2
            yield replace(draft, weight=draft.weight - REPLACED) if ended else draft


def _claims_without(replaced: frozenset[str], draft: Draft) -> int:
    """How many different claims others make than some sources."""
    standing: set[str] = set()
    claim = ""
    for name, value in draft.parameters:
        claim = value if name == "claim" else claim
        if name == "by" and value not in replaced:
            standing.add(claim)
    return len(standing)
