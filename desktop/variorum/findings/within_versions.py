"""Findings that only hold versions of one article against each other: revisions are told of instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.versions import chains

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.findings.draft import Draft
    from variorum.model import Comparison

_NAMES = frozenset({"source", "other", "base", "by"})
"""Parameters whose values are labels."""


def not_within_versions(drafts: Iterable[Draft], comparison: Comparison) -> Iterator[Draft]:
    """The drafts without those that concern nobody but versions of one article."""
    labels = [source.label for source in comparison.sources]
    articles = [frozenset(labels[place] for place in chain) for chain in chains(comparison.sources)]
    for draft in drafts:
        concerned = {value for name, value in draft.parameters if name in _NAMES}
        concerned |= {labels[place.source] for place in draft.where}
        if not any(concerned <= article for article in articles):
            yield draft
