"""The report's versions over time: what an article said, from when to when, and what came instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.report.places import published_time

if TYPE_CHECKING:
    from variorum.model import Comparison, Lifetime, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """One wording of a sentence."""

    words: str
    first: str  # the version, with its time
    last: str  # the same; "" where the newest version still has it
    instead: str  # what the next version has in its place, "" for nothing


def version_lines(comparison: Comparison) -> tuple[VersionLine, ...]:
    """What not all versions of an article have, oldest first."""
    return tuple(_line(lifetime, comparison) for lifetime in comparison.lifetimes)


def _line(lifetime: Lifetime, comparison: Comparison) -> VersionLine:
    return VersionLine(
        words=_words(lifetime.first, comparison),
        first=_version(lifetime.first.source, comparison),
        last="" if lifetime.last is None else _version(lifetime.last, comparison),
        instead=_words(lifetime.replaced_by, comparison) if lifetime.replaced_by else "",
    )


def _words(place: Place, comparison: Comparison) -> str:
    start, end = place.span
    return " ".join(comparison.sources[place.source].text[start:end].split())


def _version(source: int, comparison: Comparison) -> str:
    told = comparison.sources[source]
    time = published_time(told)
    return f"{told.label}, {time}" if time else told.label
