"""Two lines run together inside one pair of marks."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import labels, words_in
from variorum.model import Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison, Family, Rendering

WEIGHT = 78.0
SHORTEST_PART = 3  # words of each line
FEWEST_BETWEEN = 8  # words said between the two; fewer may be a slip of the tongue left out


class Part(NamedTuple):
    """A line of a family within a source's stretch."""

    span: Span
    family: Family
    rendering: Rendering


def spliced(comparison: Comparison) -> Iterator[Draft]:
    """Stretches that hold lines of two families, which the source they are held against has far apart."""
    for source, quote, parts in _shared_stretches(comparison):
        for one, other in pairwise(sorted(parts, key=lambda part: part.span)):
            apart = _apart(one, other, comparison)
            if one.family is not other.family and apart is not None:
                yield _draft(comparison, source, quote, (one, other), apart)


def _shared_stretches(comparison: Comparison) -> Iterator[tuple[int, int, list[Part]]]:
    parts: dict[tuple[int, int], list[Part]] = defaultdict(list)
    for family in comparison.families:
        for rendering in family.renderings:
            for span, quote in zip(rendering.spans, rendering.quotes, strict=False):
                parts[rendering.source, quote].append(Part(span, family, rendering))
    for (source, quote), found in parts.items():
        if len(found) > 1:
            yield source, quote, found


def _apart(one: Part, other: Part, comparison: Comparison) -> int | None:
    """The source in which both lines stand with other words between them, the record if it is one."""
    sources = [comparison.record] if comparison.record is not None else range(len(comparison.sources))
    for source in sources:
        first, second = (_spans_in(part.family, source) for part in (one, other))
        if source is None or source == one.rendering.source or not first or not second:
            continue
        start, end = sorted((first[0], second[0]))
        between = comparison.readings[source].text[start.end : end.start]
        if words_in(between) >= FEWEST_BETWEEN:
            return source
    return None


def _spans_in(family: Family, source: int | None) -> tuple[Span, ...]:
    return next((r.spans for r in family.renderings if r.source == source), ())


def _draft(comparison: Comparison, source: int, quote: int, parts: tuple[Part, Part], apart: int) -> Draft:
    text = comparison.readings[source].text
    first, second = (" ".join(text[part.span.start : part.span.end].split()) for part in parts)
    here = comparison.readings[source].quotes[quote].span
    there = tuple(Place(apart, span) for part in parts for span in _spans_in(part.family, apart)[:1])
    return Draft(
        kind="spliced",
        weight=WEIGHT,
        parameters=(
            *repeated("source", labels(comparison, [source])),
            *given(
                first=first,
                second=second,
                speaker=parts[0].rendering.speaker_name,
                base=comparison.sources[apart].label,
                record="yes" if apart == comparison.record else None,
            ),
        ),
        where=(Place(source, here), *there),
        family=parts[0].family.id,
        certainty="likely",
    )
