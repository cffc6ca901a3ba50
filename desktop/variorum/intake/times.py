"""Times as pages write them -> ISO 8601."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime


def iso_time(value: str | None) -> str | None:
    """A time or date in ISO 8601 with its offset; None if it is neither ISO 8601 nor RFC 5322."""
    if not value:
        return None
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        try:
            time = parsedate_to_datetime(value)
        except (ValueError, TypeError):
            return None
    if len(value) <= len("2026-11-24"):
        return time.date().isoformat()
    return time.isoformat(timespec="seconds")
