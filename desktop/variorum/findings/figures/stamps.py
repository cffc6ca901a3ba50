"""Dates and times that a page carries of itself: when it was published or sent. They are no claims."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Figure, Reading, Sentence

MOST_WORDS = 5  # besides the date, in a line that only says when: "First published: Tue … GMT"
LONGEST_PLACE = 60  # characters before a dateline's date
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDS = re.compile(r"[.!?…][\"'”’»“‘)]*\Z")
_DASH = re.compile(r"\.?\s*(?:\([^()]{1,40}\)|/[^/]{1,40}/)?\.?\s*(?:--|[—–-])\s?")


def is_stamp(figure: Figure, sentence: Sentence, reading: Reading) -> bool:
    """Whether a date or time stands in a dateline, or in a line that says nothing else."""
    if figure.unit not in ("date", "time"):
        return False
    text, (start, end) = reading.text, sentence.span
    if figure.span.start - start <= LONGEST_PLACE and _DASH.match(text, figure.span.end, end):
        return True
    if _ENDS.search(text, start, end) and not text[start:end].isupper():
        return False
    return len(_WORD.findall(text[start : figure.span.start] + text[figure.span.end : end])) <= MOST_WORDS
