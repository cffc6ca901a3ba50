"""Words between marks with the words on either side: read once for all that ask what they are."""

from __future__ import annotations

import re

import msgspec

from variorum.reading.quotes.stretches import Stretch

_WORD = re.compile(r"[a-z\w'-]+")  # most letters are a to z, which is quick to see
_NEAR = 40  # letters looked at on either side


class Marked(msgspec.Struct, frozen=True, gc=False):
    """A stretch, its words, and the few that stand beside it."""

    stretch: Stretch
    inside: str  # what stands between the marks, as printed
    words: list[str]  # the same, parted at spaces
    near: str  # the letters before the opening mark, apostrophes straight
    before: list[str]  # the words among them that stand in the same paragraph, in lower case
    after: list[str]  # those behind the closing mark


def marked(text: str, stretch: Stretch) -> Marked:
    """Look at a stretch and around it."""
    inside = text[stretch.span.start : stretch.span.end]
    near = _before(text, stretch.outer.start)
    after = words_after(text, stretch.outer.end)
    return Marked(stretch, inside, inside.split(), near, _last_words(near), after)


def words_before(text: str, start: int) -> list[str]:
    """The last few words of the same paragraph before ``start``, in lower case."""
    return _last_words(_before(text, start))


def words_after(text: str, end: int) -> list[str]:
    """The first few words of the same paragraph behind ``end``, in lower case."""
    return _WORD.findall(text[end : end + _NEAR].partition("\n")[0].lower())


def _before(text: str, start: int) -> str:
    return text[max(0, start - _NEAR) : start].replace("’", "'")


def _last_words(near: str) -> list[str]:
    return _WORD.findall(near.rpartition("\n")[2].lower())
