"""Newspapers and programmes between marks: somebody speaks to them, on them, or they speak themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import has_title_case, is_strong

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_NAME = 3  # words of a paper's name
_TELLING = 5  # words of "sagte der Sänger gestern dem"
_LONGEST = 7  # words of a name: "On the Coast with Ada Mae Crowe"
_BROADCASTER = re.compile(r"\b[A-Z]{2,}['’]s? $")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’]) $")
_AIRED_BY = re.compile(r"([^\W\d_]+) ((?:[A-Z][\w.&-]* ){0,3}[A-Z][\w.&-]*?)'s? $")
_STOP = re.compile(r"[.!?;:]\W")


def is_outlet(text: str, one: Marked, said: Said, language: Language) -> bool:
    """``told KTV’s “Daybreak”``, ``im „Morgen am Meer“ sagte er``, ``según «La Voz del Sur»``."""
    inside = one.inside
    if len(one.words) > _LONGEST or not inside[:1].isupper() or _STOP.search(inside):
        return False
    if inside[-1] in "!?" or "," in inside[:-1]:
        return False
    if _BROADCASTER.search(one.near) or _speaks(text, one.stretch, said, language):
        return True
    if _is_told(one.near, one.before, language) or _hears(one, language):
        return True
    words = [word for word in inside.rstrip(".,").split() if word not in language.speech.prepositions]
    return has_title_case(words, language) and _is_aired(one, language)


def _is_aired(one: Marked, language: Language) -> bool:
    """Whether it is broadcast, perhaps by an outlet: ``on “Daybreak”``, ``on Coast News’ “Daybreak”``."""
    by = _AIRED_BY.search(one.near)
    if by and not language.desk.outlets.isdisjoint(by[2].lower().split()):
        return by[1] in language.kinds.airing
    return not language.kinds.airing.isdisjoint(one.before[-1:])


def _is_told(near: str, before: list[str], language: Language) -> bool:
    """Whether somebody tells it something: ``told “Daybreak”``, ``told the Herald’s “Sunday Desk”``."""
    if not language.kinds.telling.isdisjoint(before[-1:]):
        return near.endswith(" ")
    return bool(_POSSESSIVE.search(near)) and not language.kinds.telling.isdisjoint(before[-3:-1])


def _hears(one: Marked, language: Language) -> bool:
    """Whether it is told something, behind its article: ``sagte der Sänger dem „Abendkurier“``."""
    hearing, before = language.kinds.hearing, one.before
    if hearing.isdisjoint(before[-1:]) or len(one.words) > _NAME or not one.inside[-1].isalnum():
        return False
    return not language.speech.strong_cues.isdisjoint(before[-_TELLING:-1])


def _speaks(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """Whether it is the speaker of its own sentence, perhaps behind its article: Der „Bote“ schreibt."""
    if said.speaker is None or said.speaker.start >= stretch.outer.end:
        return False
    if stretch.outer.start <= said.speaker.start:
        return True
    article = text[said.speaker.start : stretch.outer.start].strip().lower()
    if said.speaker.end != stretch.outer.end or article not in language.speech.determiners:
        return False
    return said.cue is None or is_strong(text[slice(*said.cue)], language)  # no „Expressbuslinie“ that stops
