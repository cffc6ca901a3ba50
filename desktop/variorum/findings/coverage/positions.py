"""High here, low there: how prominently sources place the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.coverage.items import Item
    from variorum.model import Place

HIGH, LOW = 0.25, 0.8  # of the way through the text
SHORTEST_TEXT = 6  # paragraphs; in a shorter one nothing is far down
FEWEST_TERMS = 4  # telling words that both have; with fewer nobody should be told where it stands
WEIGHT, DISTANCE, NEWS = 0.0, 6.0, 0.6


class Stand(NamedTuple):
    """Where a source has an item."""

    part: float  # 0 = first paragraph, 1 = last
    paragraph: int  # from 1
    paragraphs: int
    label: str
    place: Place


class Apart(NamedTuple):
    """An item that one source has high and another low."""

    weight: float
    item: Item
    high: Stand
    low: Stand


def moved(claims: Claims, items: Sequence[Item]) -> Iterator[Draft]:
    """For every two complete sources the item whose places differ most: position is seldom the story."""
    apart = [found for item in items if (found := _apart(item, claims)) is not None]
    apart.sort(key=lambda found: (-found.weight, found.item.words, found.item.where))
    told: set[tuple[int, int]] = set()
    for found in apart:
        pair = (found.high.place.source, found.low.place.source)
        if pair not in told:
            told.add(pair)
            yield _draft(found, claims)


def _apart(item: Item, claims: Claims) -> Apart | None:
    if len(item.having) < 2 or item.sort is not None or len(item.terms) < FEWEST_TERMS:
        return None
    stands = sorted(_stands(item, claims), key=lambda stand: (stand.part, stand.label))
    if len(stands) < 2 or stands[0].part > HIGH or stands[-1].part < LOW:
        return None
    high, low = stands[0], stands[-1]
    if claims.witnesses.are_versions(low.place.source, high.place.source):
        return None
    weight = WEIGHT + DISTANCE * (low.part - high.part) + NEWS * claims.news.worth(item)
    return Apart(weight, item, high, low)


def _stands(item: Item, claims: Claims) -> Iterator[Stand]:
    """Where each complete source has the item first."""
    sources = claims.comparison.sources
    seen: set[int] = set()
    for place in sorted(item.where):
        source = sources[place.source]
        if place.source in seen or place.source not in item.having:
            continue
        seen.add(place.source)
        paragraph, of = claims.news.paragraph(place)
        if source.complete and source.kind != "transcript" and of >= SHORTEST_TEXT:
            yield Stand((paragraph - 1) / (of - 1), paragraph, of, source.label, place)


def _draft(found: Apart, claims: Claims) -> Draft:
    comparison, high, low = claims.comparison, found.high, found.low
    words = comparison.sources[low.place.source].text[slice(*low.place.span)]
    return Draft(
        kind="moved",
        weight=found.weight,
        parameters=(
            ("source", low.label),
            *repeated("other", [high.label]),
            *given(
                words=" ".join(words.split()).strip('“”"„«»‘’ ,'),
                paragraph=low.paragraph,
                paragraphs=low.paragraphs,
                other_paragraph=high.paragraph,
                other_paragraphs=high.paragraphs,
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=(low.place, high.place),
        family=found.item.family,
        row=found.item.row,
    )
