"""What she says of a match, as corrections tied to the words they speak of. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model import Anchor, Correction

if TYPE_CHECKING:
    from variorum.model import Comparison, Family, SentenceRef, Span, Story
    from variorum.window.selection import Selection


def not_same_quote(selection: Selection, comparison: Comparison) -> tuple[Correction, ...]:
    """The chosen source's rendering does not belong to its family: apart from every other rendering of it."""
    family = _family(selection, comparison)
    if family is None or selection.source is None:
        return ()
    own = [r for r in family.renderings if r.source == selection.source]
    others = [r for r in family.renderings if r.source != selection.source]
    return tuple(
        Correction(
            kind="not-same",
            anchors=(_anchor(a.source, a.spans[0], comparison), _anchor(b.source, b.spans[0], comparison)),
        )
        for a in own
        for b in others
    )


def apart_from_row(selection: Selection, comparison: Comparison) -> tuple[Correction, ...]:
    """The chosen source's sentences do not belong to their row."""
    own, others = _members(selection, comparison)
    return tuple(_between("forbid", a, b, comparison) for a in own for b in others)


def into_row(selection: Selection, by: int, comparison: Comparison) -> tuple[Correction, ...]:
    """The chosen source's sentences belong to the row so many rows below (above if negative)."""
    own, left = _members(selection, comparison)
    to = row_number(selection, comparison)
    if to is None or not own or not 0 <= to + by < len(comparison.rows):
        return ()
    joined = [member for member in comparison.rows[to + by].members if member.source != selection.source]
    if not joined:
        return ()
    parted = [_between("forbid", a, b, comparison) for a in own for b in left]
    return (*parted, *(_between("link", a, b, comparison) for a in own for b in joined))


def made_by_hand(selection: Selection, comparison: Comparison, story: Story) -> tuple[Correction, ...]:
    """The corrections that speak of what she chose."""
    family, row = _family(selection, comparison), row_number(selection, comparison)
    places: list[tuple[int, Span]] = []
    if family is not None:
        places = [(r.source, span) for r in family.renderings for span in r.spans]
    elif row is not None:
        places = [(m.source, _span(m, comparison)) for m in comparison.rows[row].members]
    here = [place for place in places if selection.source in {None, place[0]}]
    touched = {(comparison.sources[source].id, span.start) for source, span in here}
    return tuple(c for c in story.corrections if any((a.source, a.start) in touched for a in c.anchors))


def row_number(selection: Selection, comparison: Comparison) -> int | None:
    """The chosen row's place, as far as a row is chosen and still there."""
    if selection.kind == "row" and isinstance(selection.key, int) and selection.key < len(comparison.rows):
        return selection.key
    return None


def _family(selection: Selection, comparison: Comparison) -> Family | None:
    if selection.kind != "family":
        return None
    return next((family for family in comparison.families if family.id == selection.key), None)


def _members(selection: Selection, comparison: Comparison) -> tuple[list[SentenceRef], list[SentenceRef]]:
    """The chosen row's sentences: those of the chosen source, and the others."""
    row = row_number(selection, comparison)
    members = comparison.rows[row].members if row is not None else ()
    own = [member for member in members if member.source == selection.source]
    return own, [member for member in members if member.source != selection.source]


def _between(kind: str, a: SentenceRef, b: SentenceRef, comparison: Comparison) -> Correction:
    anchors = tuple(_anchor(m.source, _span(m, comparison), comparison) for m in (a, b))
    return Correction(kind="link" if kind == "link" else "forbid", anchors=anchors)


def _span(member: SentenceRef, comparison: Comparison) -> Span:
    return comparison.readings[member.source].sentences[member.sentence].span


def _anchor(source: int, span: Span, comparison: Comparison) -> Anchor:
    told = comparison.sources[source]
    return Anchor(source=told.id, text=told.text[span.start : span.end], start=span.start)
