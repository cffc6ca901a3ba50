"""Newspapers and programmes between marks: somebody speaks to them, on them, or they speak themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import has_title_case, words_before

if TYPE_CHECKING:
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_LONGEST = 6  # words of an outlet's name: "The Late Hour with Ada Crowe"
_BROADCASTER = re.compile(r"\b[A-Z]{2,}['’]s? $")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’]) $")
_NEAR = 40  # letters looked at before the marks
_STOP = re.compile(r"[.!?;:]\W")


def is_outlet(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """``told KTV’s “Daybreak”``, ``im „Morgen am Meer“ sagte er``, ``según «La Voz del Sur»``."""
    inside = text[stretch.span.start : stretch.span.end]
    words = inside.rstrip(".,").split()
    if not words or len(words) > _LONGEST or not inside[0].isupper() or _STOP.search(inside):
        return False
    if inside[-1] in "!?" or "," in inside[:-1]:
        return False
    near = text[max(0, stretch.outer.start - _NEAR) : stretch.outer.start]
    if _BROADCASTER.search(near) or _speaks(text, stretch, said, language):
        return True
    before = words_before(text, stretch.outer.start)
    if _is_told(near, before, language):
        return True
    return has_title_case(words, language) and not language.kinds.airing.isdisjoint(before[-1:])


def _is_told(near: str, before: list[str], language: Language) -> bool:
    """Whether somebody tells it something: ``told “Daybreak”``, ``told the Herald’s “Sunday Desk”``."""
    if not language.kinds.telling.isdisjoint(before[-1:]):
        return near.endswith(" ")
    return bool(_POSSESSIVE.search(near)) and not language.kinds.telling.isdisjoint(before[-3:-1])


def _speaks(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """Whether it is the speaker of its own sentence, perhaps behind its article: Der „Bote“ schreibt."""
    if said.speaker is None or said.speaker.start >= stretch.outer.end:
        return False
    if stretch.outer.start <= said.speaker.start:
        return True
    article = text[said.speaker.start : stretch.outer.start].strip().lower()
    return said.speaker.end == stretch.outer.end and article in language.speech.determiners
