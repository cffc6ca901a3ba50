"""Which sources are versions of one article: the same address at different times, or said so by hand."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from variorum.findings.joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Source

_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+[a-z_]*/", re.IGNORECASE)
_HOST_PREFIX = re.compile(r"^(?:www|m|mobile|amp)\.")
_TRACKING = re.compile(r"^(?:utm_.*|fbclid|gclid|ref|amp)$")


def chains(sources: Sequence[Source]) -> tuple[tuple[int, ...], ...]:
    """The versions of each article that has several, oldest first; by place in the sources.

    What was said by hand holds with or without times. Otherwise nobody knows without a time which version
    came first, so a source without one is in no chain; nor are two of one time.
    """
    earlier = _said_by_hand(sources)
    for chain in _by_address(sources):
        for before, after in pairwise(chain):
            earlier[after].add(before)
    pairs = [(before, after) for after, befores in earlier.items() for before in befores]
    articles = [article for article in joined(range(len(sources)), pairs) if len(article) > 1]
    return tuple(tuple(_oldest_first(article, earlier, sources)) for article in articles)


def _by_address(sources: Sequence[Source]) -> Iterator[tuple[int, ...]]:
    articles: defaultdict[tuple[str, str], defaultdict[datetime, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for place, source in enumerate(sources):
        time = time_of(source)
        if source.url and time is not None:
            articles[address_of(source.url), (source.outlet or "").casefold()][time].append(place)
    for times in articles.values():
        yield tuple(places[0] for _, places in sorted(times.items()) if len(places) == 1)


def _said_by_hand(sources: Sequence[Source]) -> defaultdict[int, set[int]]:
    """By place, the places of the versions before it that she named; one that is gone says nothing."""
    place_of = {source.id: place for place, source in enumerate(sources)}
    earlier: defaultdict[int, set[int]] = defaultdict(set)
    for place, source in enumerate(sources):
        before = place_of.get(source.version_of or "")
        if before is not None and before != place:
            earlier[place].add(before)
    return earlier


def _oldest_first(
    article: frozenset[int], earlier: Mapping[int, set[int]], sources: Sequence[Source]
) -> Iterator[int]:
    """A version after all that it is a version of, then by time, then by text.

    Where she said two things that exclude each other, what the times say is taken.
    """
    left = set(article)

    def rank(place: int) -> tuple[bool, datetime, str]:
        waits = not left.isdisjoint(earlier.get(place, ()))
        return waits, time_of(sources[place]) or datetime.max.replace(tzinfo=UTC), sources[place].text

    while left:
        first = min(left, key=rank)
        left.remove(first)
        yield first


def time_of(source: Source) -> datetime | None:
    """When this version appeared, None if not known. A time without a zone is taken for UTC."""
    for told in (source.updated, source.published):
        try:
            time = datetime.fromisoformat(told or "")
        except ValueError:
            continue
        return time if time.tzinfo else time.replace(tzinfo=UTC)
    return None


def address_of(url: str) -> str:
    """The address an article is known by, however it was reached: archived, mobile, with campaign marks."""
    try:
        parts = urlsplit(_ARCHIVED.sub("", url.strip()))
    except ValueError:
        return url
    host = _HOST_PREFIX.sub("", (parts.hostname or "").casefold())
    asked = urlencode([(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.match(name)])
    path = parts.path.removesuffix("/amp").rstrip("/")
    return f"{host}{path}?{asked}" if asked else f"{host}{path}"
