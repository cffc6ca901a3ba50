"""The word of a cue that judges what was said: "admitted", German "räumte … ein"."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Reading, Span
    from variorum.reading.language import Language

LONGEST = 30  # letters of a word
PARTED = "{} … {}"  # how a verb is printed whose other half stands elsewhere
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def loaded_word(cue: str | None, cue_at: Span | None, reading: Reading, language: Language) -> str:
    """The loaded word of a cue as printed, "" if it has none.

    A verb of two words counts only where its other half stands in the cue or later in its sentence.
    """
    words = _WORD.findall((cue or "").lower()) or _before(cue_at, reading)
    single = next((word for word in words if word in language.desk.loaded), "")
    if single or not words:
        return single
    halves = _parted(language.desk.loaded)
    for word in words:
        behind = _behind(cue_at, reading) if word in halves else frozenset()
        half = next((half for half in halves.get(word, ()) if half in words or half in behind), "")
        if half:
            return f"{word} {half}" if f"{word} {half}" in (cue or "").lower() else PARTED.format(word, half)
    return ""


def _before(cue_at: Span | None, reading: Reading) -> list[str]:
    """The word before a cue that is a colon: "her agent raged: …"."""
    if cue_at is None:
        return []
    return _WORD.findall(reading.text[max(0, cue_at.start - LONGEST) : cue_at.start].lower())[-1:]


@lru_cache(maxsize=32)
def _parted(loaded: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Of the entries of two words, the second by the first."""
    halves: dict[str, tuple[str, ...]] = {}
    for entry in sorted(loaded):
        first, _, second = entry.partition(" ")
        if second:
            halves[first] = (*halves.get(first, ()), second)
    return halves


def _behind(cue_at: Span | None, reading: Reading) -> frozenset[str]:
    """The words between a cue and the end of its sentence that stand in no quote."""
    if cue_at is None:
        return frozenset()
    at = bisect_right(reading.sentences, cue_at.start, key=lambda sentence: sentence.span.start) - 1
    end = reading.sentences[at].span.end if at >= 0 else cue_at.end
    quotes = [q.span for q in reading.quotes if q.span.start < end and cue_at.end < q.span.end]
    stop = min((span.start for span in quotes if span.start >= cue_at.end), default=end)
    return frozenset(_WORD.findall(reading.text[cue_at.end : min(end, stop)].lower()))
