"""Where something stands, said for a person: the paragraph's number, the time of day, a short hash."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Reading, Source


def paragraph_number(reading: Reading, offset: int) -> int:
    """The number of the paragraph that an offset stands in, counted from 1."""
    return max(1, bisect_right([span.start for span in reading.paragraphs], offset))


def published_time(source: Source) -> str:
    """The hour a source was published, "13:30"; its day where the hour is not known; "" for neither."""
    when = source.published or ""
    try:
        parsed = datetime.fromisoformat(when)
    except ValueError:
        return when
    return parsed.strftime("%H:%M") if "T" in when or " " in when.strip() else parsed.date().isoformat()


def short_hash(source: Source) -> str:
    """The ends of the original's SHA-256, "9c41…e07a"; "" where no original was kept."""
    digest = source.original.sha256 if source.original else ""
    return f"{digest[:4]}…{digest[-4:]}" if digest else ""
