"""Dialogue set with dashes, ``—No iremos —dijo la alcaldesa—. Nunca.``, as stretches.

A paragraph that opens with a dash is a turn. Where its attribution stands between dashes (as in Spanish), the
turn is a stretch before it and one behind; where it follows a comma (as in French), the turn runs on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Span
from variorum.reading.sentences.following import words_following
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.reading.language import Language

_DASHES = ("—", "–", "―")
_DASH = re.compile("[—–―]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STOPS = ".,;:… "
_INCISE = 4  # words at the start of an incise, one of which is its verb


class Turn(NamedTuple):
    """What is said in one stretch of a paragraph."""

    outer: Span  # with the dash that opens it
    span: Span


def dash_turns(text: str, paragraphs: tuple[Span, ...], language: Language) -> Mapping[int, list[Turn]]:
    """The turns of each paragraph that opens with a dash, by its number; a list set with dashes has none."""
    if not language.marks.dialogue_dash:
        return {}
    found: dict[int, list[Turn]] = {}
    run: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if text.startswith(_DASHES, *paragraph):
            run.append(number)
            if number + 1 < len(paragraphs):
                continue
        if any(_is_talk(text, paragraphs[place], language) for place in run):
            found.update((place, list(_turns(text, paragraphs[place], language))) for place in run)
        run = []
    return found


def cut_at(text: str, turns: list[Turn], end: int) -> list[Turn]:
    """The turns up to a mark that closes the dialogue."""
    return [
        Turn(Span(outer.start, min(outer.end, end)), trimmed(text, span.start, min(span.end, end)))
        for outer, span in turns
        if span.start < end
    ]


def opens_incise(text: str, dash: int, end: int, language: Language) -> bool:
    """Whether an attribution begins behind a dash: a small letter, and a verb of saying near it."""
    speech = language.speech
    words = words_following(text, dash + 1, end, language)[:_INCISE]
    if not words or not words[0][0].islower():
        return False
    cues = (speech.cues, speech.weak_cues, speech.perfect_cues, speech.bare_cues)
    return any(word.lower() in kind for word in words for kind in cues)


def _is_talk(text: str, paragraph: Span, language: Language) -> bool:
    """Whether somebody asks, answers or is said to speak; if nobody does, dashes may set a list."""
    if any(text.find(mark, *paragraph) >= 0 for mark in "?!"):
        return True
    words = {match[0].lower() for match in _WORD.finditer(text, *paragraph)}
    return bool(words & language.speech.finite_cues or words & language.kinds.persons)


def _turns(text: str, paragraph: Span, language: Language) -> Iterator[Turn]:
    opened = start = paragraph.start
    dashes = [match.start() for match in _DASH.finditer(text, paragraph.start + 1, paragraph.end)]
    incise = False
    for dash in (*dashes, paragraph.end):
        if incise:
            incise = False
            opened = start = _behind_stops(text, dash + 1, paragraph.end)
        elif dash == paragraph.end or opens_incise(text, dash, paragraph.end, language):
            yield from _turn(text, opened, start, dash)
            incise = True


def _behind_stops(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _STOPS:
        start += 1
    return start


def _turn(text: str, opened: int, start: int, end: int) -> Iterator[Turn]:
    span = trimmed(text, start + (text[start : start + 1] in _DASHES), end)
    if any(letter.isalnum() for letter in text[span.start : span.end]):
        yield Turn(Span(opened, span.end), span)
