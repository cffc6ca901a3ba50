"""Where a paragraph's own words begin behind the time of day it is headed with: "14:51 Moss rose"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Span

_TIME = r"\d{1,2} (?: (?: [:.] | [ ]?h[ ]? ) \d{2} (?: :\d{2} )? | [ ]? (?: [ap]\.?m\.? | h\b ) )"
_LABEL = re.compile(
    rf"""
    (?: (?: [^\W\d]{{1,5}} [ ] )? {_TIME} (?: [ ]? [^\W\d]{{1,5}} \.? ){{0,2}}  # "18:30 Uhr"
        [ ]? [:–—|-] [ ]+ (?=[\w"“„«‘'¿¡])
      | \d{{1,2}} (?: : | [ ]?h[ ]? ) \d{{2}} [ ] (?= ["“„«‘'¿¡]? [A-ZÀ-Þ] )  # bare, before a capital
    )
    """,
    re.VERBOSE,
)
_DIGITS = frozenset("0123456789")
_PREFIX = 6  # letters of "Alle " before the time


def behind_clock(text: str, paragraph: Span) -> int:
    """Where the paragraph's prose begins; its start if no time of day heads it."""
    start = paragraph.start
    if _DIGITS.isdisjoint(text[start : start + _PREFIX]):
        return start
    match = _LABEL.match(text, *paragraph)
    return match.end() if match and match.end() < paragraph.end else start
