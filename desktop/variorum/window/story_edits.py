"""Every edit of a story as a pure function: the story before in, the story after out. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from variorum.model import Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.model import Correction, Decision, Source, Story


def with_source(story: Story, source: Source) -> Story:
    """The story with one more source at its end; id and label are made unique within it."""
    named = replace(
        source,
        id=_unused(source.id or "source", {known.id for known in story.sources}, "-"),
        label=_unused(source.label or "Untitled", {known.label for known in story.sources}, " "),
    )
    return replace(story, sources=(*story.sources, named))


def without_source(story: Story, source_id: str) -> Story:
    """The story without that source. Decisions about it stay: they fit again if it comes back."""
    kept = tuple(source for source in story.sources if source.id != source_id)
    record = None if story.record == source_id else story.record
    base = None if story.options.base == source_id else story.options.base
    return replace(story, sources=kept, record=record, options=replace(story.options, base=base))


def with_source_changed(story: Story, source_id: str, **changes: Any) -> Story:
    """The story with some fields of one source set anew; a label is kept unique."""
    if "label" in changes:
        taken = {known.label for known in story.sources if known.id != source_id}
        changes["label"] = _unused(changes["label"] or "Untitled", taken, " ")
    return replace(
        story,
        sources=tuple(replace(s, **changes) if s.id == source_id else s for s in story.sources),
    )


def with_source_replaced(story: Story, source: Source) -> Story:
    """The story with a source's newer text in the place of the one with the same id."""
    return replace(story, sources=tuple(source if s.id == source.id else s for s in story.sources))


def moved(story: Story, source_id: str, to: int) -> Story:
    """The story with one source at another place of the order; a place outside is brought inside."""
    rest = [source for source in story.sources if source.id != source_id]
    if len(rest) == len(story.sources):
        return story
    at = max(0, min(to, len(rest)))
    return replace(story, sources=(*rest[:at], source_of(story, source_id), *rest[at:]))


def with_record(story: Story, source_id: str | None) -> Story:
    """The story with that source as what was really said, or with no record."""
    return replace(story, record=source_id)


def with_base(story: Story, source_id: str | None) -> Story:
    """The story with that source pinned side by side, or with the app's own choice."""
    return replace(story, options=replace(story.options, base=source_id))


def with_remark(story: Story, on: str, *, decision: Decision | None = None, note: str | None = None) -> Story:
    """The story with a decision or a note on a finding or family; what is not given stays."""
    old = remark_on(story, on)
    new = Remark(
        on=on,
        decision=old.decision if decision is None else decision,
        note=old.note if note is None else note,
    )
    rest = tuple(remark for remark in story.remarks if remark.on != on)
    return replace(story, remarks=rest if new == Remark(on=on) else (*rest, new))


def with_corrections(story: Story, corrections: Iterable[Correction]) -> Story:
    """The story with these corrections added, each once."""
    added = tuple(new for new in dict.fromkeys(corrections) if new not in story.corrections)
    return replace(story, corrections=(*story.corrections, *added))


def without_corrections(story: Story, corrections: Sequence[Correction]) -> Story:
    """The story with these corrections taken back."""
    return replace(story, corrections=tuple(c for c in story.corrections if c not in corrections))


def remark_on(story: Story, on: str) -> Remark:
    """What she said of a finding or family; an empty remark where she said nothing."""
    return next((remark for remark in story.remarks if remark.on == on), Remark(on=on))


def source_of(story: Story, source_id: str) -> Source:
    """The source with that id.

    Raises:
        KeyError: if the story has none.
    """
    for source in story.sources:
        if source.id == source_id:
            return source
    raise KeyError(source_id)


def same_text(story: Story, source: Source) -> Source | None:
    """The source of the story that has the same words, whatever its white space."""
    words = source.text.split()
    return next((known for known in story.sources if known.text.split() == words), None)


def compares_alike(a: Story, b: Story) -> bool:
    """Whether two states of a story give the same comparison, so that none needs to be made."""
    return (a.sources, a.record, a.options, a.corrections) == (b.sources, b.record, b.options, b.corrections)


def _unused(name: str, taken: set[str], joint: str) -> str:
    number = 2
    candidate = name
    while candidate in taken:
        candidate = f"{name}{joint}{number}"
        number += 1
    return candidate
