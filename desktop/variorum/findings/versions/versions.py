"""Which sources are versions of one article: the same address, at different times."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Source

_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+[a-z_]*/", re.IGNORECASE)
_HOST_PREFIX = re.compile(r"^(?:www|m|mobile|amp)\.")
_TRACKING = re.compile(r"^(?:utm_.*|fbclid|gclid|ref|amp)$")


def chains(sources: Sequence[Source]) -> tuple[tuple[int, ...], ...]:
    """The versions of each article that has several, oldest first; by place in the sources.

    Without a time nobody knows which version came first, so a source without one is in no chain; nor are
    two of one time.
    """
    articles: defaultdict[tuple[str, str], defaultdict[datetime, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for place, source in enumerate(sources):
        time = time_of(source)
        if source.url and time is not None:
            articles[address_of(source.url), (source.outlet or "").casefold()][time].append(place)
    found = (
        tuple(places[0] for _, places in sorted(times.items()) if len(places) == 1)
        for times in articles.values()
    )
    return tuple(chain for chain in found if len(chain) > 1)


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
