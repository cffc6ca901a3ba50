"""One change between two versions of an article, before it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from variorum.model import Comparison, Place, Span


class VersionChange(NamedTuple):
    """What changed: words dropped, added or replaced."""

    sort: str  # "dropped", "added" or "replaced"; "dropped_more", "added_more" for several sentences at once
    words: str  # of the later version; of the earlier one where they were dropped
    base_words: str  # of the earlier version where they were replaced, else ""
    where: tuple[Place, ...]
    weight: float
    values: frozenset[float | str] = frozenset()  # of the figures among the changed words
    sentences: int = 1  # where several are told of at once
    family: str | None = None


def family_of(comparison: Comparison, source: int, span: Span) -> str | None:
    """The family with a rendering that has letters in common with a stretch, if any."""
    return next(
        (
            family.id
            for family in comparison.families
            for rendering in family.renderings
            if rendering.source == source
            and any(max(s.start, span.start) < min(s.end, span.end) for s in rendering.spans)
        ),
        None,
    )
