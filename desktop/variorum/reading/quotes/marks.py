"""Quotation marks, each with what its neighbours and its glyph say about its role.

The role of a mark is read from the letters around it; the glyph is a prior that the text itself corrects,
because real pages use “”” as an opener, mix straight and curly, and turn marks the wrong way. All weights are
costs (the negative logarithm of a chance, roughly), so they add up along a paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from math import log
from typing import TYPE_CHECKING, Literal

import msgspec

from variorum.reading.text.side_by_side import stand_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from variorum.model import Span
    from variorum.reading.language import Language, Marks

Family = Literal["double", "single", "guillemet", "angle", "corner", "white corner", "title"]

_DOUBLE = '"“”„‟＂〝〞〟⹂'
_FAMILY: dict[str, Family] = {
    **dict.fromkeys([*_DOUBLE, "''", "``", "´´"], "double"),
    **dict.fromkeys("'‘’‚‛`´", "single"),
    **dict.fromkeys(["«", "»", "<<", ">>"], "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
    **dict.fromkeys("《》", "title"),
}
_ALWAYS_OPEN = frozenset("„‟〝‚「『《") | {"``", "<<"}
_ANYWHERE = ("“”", "‘’", "«»", "‹›")  # what a pair means unless the language says otherwise
_ALWAYS_CLOSE = frozenset("〞〟」』》") | {">>"}
# An apostrophe within a word is no mark; everything else that looks like one is asked for its role.
# The pattern begins with the mark and looks back from there, so that the search skips all other letters.
_MARK = re.compile(
    r"[\"“”„‟＂〝〞〟⹂«»‹›「」『』《》‚‛‘’'`´<>]"
    r"(?:(?<=<)<|(?<=>)>|(?<![<>])(?:(?<=\S')(?='{2}(?!'))|(?<=')'|(?<=`)`|(?<=´)´|(?<![‘’'`´])|(?<![^\W_].)|(?![^\W_])))"
)
_OPENS_DOUBLED = re.compile(r"(?:^|[\s(\[—–-])''|``", re.MULTILINE)  # two apostrophes stand for a double mark
_OPENING = "([{<¿¡"
_DASHES = "—–-‒―/"
_SENTENCE_ENDS = frozenset((". ", "! ", "? ", "… "))
_IN_SINGLE = re.compile(r"(?<![^\s(])['‘][^\W\d_][^'‘’]{3,200}['’](?![^\W_])")
_STOPS = ".,!?;:…)]}%。、，！？；："

Side = Literal["space", "word", "stop", "opening", "dash"]

# cost of opening and of closing, by what stands before and after the mark
_OPEN_COST: dict[tuple[Side, Side], float] = {
    ("space", "word"): 0.0,
    ("space", "opening"): 0.0,
    ("space", "dash"): 0.7,
    ("space", "space"): 1.0,
    ("space", "stop"): 1.5,
    ("opening", "word"): 0.0,
    ("opening", "opening"): 0.0,
    ("dash", "word"): 0.5,
    ("dash", "opening"): 0.5,
    ("stop", "word"): 1.0,
    ("stop", "opening"): 1.0,
    ("word", "word"): 1.5,
    ("word", "opening"): 2.0,
}
_CLOSE_COST: dict[tuple[Side, Side], float] = {
    ("word", "space"): 0.0,
    ("word", "stop"): 0.0,
    ("word", "dash"): 0.0,
    ("word", "opening"): 1.0,
    ("word", "word"): 1.5,
    ("stop", "space"): 0.0,
    ("stop", "stop"): 0.0,
    ("stop", "dash"): 0.0,
    ("stop", "opening"): 0.5,
    ("stop", "word"): 1.0,
    ("dash", "space"): 0.3,
    ("dash", "stop"): 0.3,
    ("dash", "word"): 2.5,
    ("space", "space"): 1.0,
    ("space", "stop"): 1.0,
    ("space", "dash"): 2.0,
    ("opening", "stop"): 3.0,
}
_UNUSUAL = 3.0  # most that a glyph may cost in a role that it does not play elsewhere
_OPENS_SENTENCE = 6.5  # what an apostrophe costs where a sentence begins with a mark and a capital
_AGAINST = 4.0  # a role that the neighbours speak against
_GLUED = 2.5  # an opener on the wrong side of its space, behind a verb of saying


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A quotation mark, or what may be one. A struct, as tokens are."""

    start: int
    end: int
    glyph: str
    family: Family
    opening: float  # cost of taking it for an opener
    closing: float  # cost of taking it for a closer
    idle: float  # cost of taking it for no quotation mark at all
    fresh: bool  # stands behind the end of a sentence


class _Raw(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    glyph: str
    before: Side
    after: Side


def find_marks(text: str, paragraphs: tuple[Span, ...], language: Language) -> list[list[Mark]]:
    """The quotation marks of each paragraph, weighed."""
    apostrophes = stand_together("''", text)
    may_double = apostrophes or stand_together("``", text)  # asked first, since it is a hundred times as fast
    doubled = may_double and _OPENS_DOUBLED.search(text) is not None
    apart = apostrophes and not doubled
    raw = [_raw_marks(text, paragraph, apart=apart) for paragraph in paragraphs]
    priors = _priors((mark for marks in raw for mark in marks), language.marks)
    return [[_weigh(text, mark, priors, language) for mark in marks] for marks in raw]


def _raw_marks(text: str, paragraph: Span, *, apart: bool) -> list[_Raw]:
    """What may be marks in a paragraph; ``apart`` takes two apostrophes for two marks."""
    found = [(match.start(), match.end(), match[0]) for match in _MARK.finditer(text, *paragraph)]
    if not found:
        return []
    if apart:
        found = list(_taken_apart(found))
    raw: list[_Raw] = []
    last = len(found) - 1
    before: Side = "space"
    sides: list[Side] = ["space"] * len(found)
    for i in range(last, -1, -1):  # a mark right behind another one looks past it
        end = found[i][1]
        touching = i < last and found[i + 1][0] == end
        sides[i] = sides[i + 1] if touching else _side(text, end, paragraph)
    for i, (start, end, glyph) in enumerate(found):
        touching = i > 0 and found[i - 1][1] == start
        before = before if touching else _side(text, start - 1, paragraph)
        if start == paragraph.start and sides[i] == "space" and end < paragraph.end:
            sides[i] = "word"  # « Oui »: what opens a paragraph has nothing to close
        raw.append(_Raw(start, end, glyph, before, sides[i]))
    return raw


def _taken_apart(found: Iterable[tuple[int, int, str]]) -> Iterable[tuple[int, int, str]]:
    """Two apostrophes as two marks: they close a quote within a quote."""
    for start, end, glyph in found:
        if glyph == "''":
            yield start, start + 1, "'"
            yield start + 1, end, "'"
        else:
            yield start, end, glyph


def _side(text: str, at: int, paragraph: Span) -> Side:
    if not paragraph.start <= at < paragraph.end:
        return "space"
    letter = text[at]
    if letter == " ":
        return "space"
    if letter.isalnum():
        return "word"
    if letter in _STOPS:
        # dots that lead into a fragment are its first word: “…and then”
        return "word" if text.startswith((".", "…"), at) and text[at + 1 : at + 2] in {".", "…"} else "stop"
    if letter in _OPENING:
        return "opening"
    return "dash" if letter in _DASHES else "word"


def _priors(marks: Iterable[_Raw], usual: Marks) -> dict[str, tuple[float, float]]:
    """For each glyph the cost of opening and closing: what is usual, corrected by this text's clear cases."""
    opened, closed = map(dict, _usual_roles(usual.pairs))
    glyphs: set[str] = set()
    for mark in marks:
        glyphs.add(mark.glyph)
        sides = (mark.before, mark.after)
        opens, closes = _OPEN_COST.get(sides, _AGAINST), _CLOSE_COST.get(sides, _AGAINST)
        if abs(opens - closes) > 2:
            role = opened if opens < closes else closed
            role[mark.glyph] = role.get(mark.glyph, 0) + 1
    known = [glyph for glyph in glyphs if glyph in opened or glyph in closed]
    return {glyph: _chances(opened.get(glyph, 0), closed.get(glyph, 0)) for glyph in known}


@cache
def _usual_roles(pairs: tuple[str, ...]) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """How often each glyph opens and how often it closes, as if counted before a text was looked at."""
    opened: Counter[str] = Counter()
    closed: Counter[str] = Counter()
    for place, pair in enumerate(pairs):
        weight = 4 if place == 0 else 2
        opened[pair[0]] += weight
        closed[pair[1]] += weight
    for pair in _ANYWHERE:
        opened[pair[0]] += 1
        closed[pair[1]] += 1
    for glyph in _ALWAYS_OPEN:
        opened[glyph] += 20
    for glyph in _ALWAYS_CLOSE:
        closed[glyph] += 20
    return opened, closed


def _chances(opened: int, closed: int) -> tuple[float, float]:
    total = log(opened + closed + 1)
    return min(total - log(opened + 0.5), _UNUSUAL), min(total - log(closed + 0.5), _UNUSUAL)


def _weigh(text: str, raw: _Raw, priors: dict[str, tuple[float, float]], language: Language) -> Mark:
    sides = (raw.before, raw.after)
    prior_open, prior_close = priors.get(raw.glyph, (0.7, 0.7))
    family = _FAMILY[raw.glyph]
    idle = 4.5 if family == "guillemet" else 3.5  # nothing else looks like one
    opening = _OPEN_COST.get(sides, _AGAINST) + prior_open
    closing = _CLOSE_COST.get(sides, _AGAINST) + prior_close
    if family == "single":
        idle = _apostrophe(text, raw, language.marks)
    elif sides == ("stop", "space") and _announces(text, raw.start, language):
        opening = _GLUED
    elif raw.glyph in {'"', "”", "''"} and raw.before == "word" and text[raw.start - 1].isdigit():
        idle = 1.5  # inches and seconds
    elif raw.before == raw.after == "space" and raw.glyph == '"':
        idle = 2.5
    fresh = text[max(0, raw.start - 2) : raw.start] in _SENTENCE_ENDS
    return Mark(raw.start, raw.end, raw.glyph, family, opening, closing, idle, fresh)


def _announces(text: str, start: int, language: Language) -> bool:
    """Whether a verb of saying and its comma stand right before: ``He says,” there are many``."""
    if text[start - 1] not in ",:":
        return False
    return _word_before(text, start - 1).lower() in language.speech.cues


def _apostrophe(text: str, raw: _Raw, usual: Marks) -> float:
    """The cost of taking a single mark for an apostrophe, or for a prime."""
    if raw.glyph in "‚`‛":
        return 3.0
    if raw.before == "word":
        letter = text[raw.start - 1]
        if raw.glyph == "‘":
            return 1.5
        if usual.possessive_s and letter in "sSzxß" and raw.after == "space":
            return 0.2
        if usual.truncations and _word_before(text, raw.start).lower() in usual.truncations:
            return 0.1
        return 0.3 if letter.isdigit() else 1.2
    if raw.after == "word":
        word = _word_at(text, raw.end)
        if word.lower() in usual.elisions or word[:2].isdigit():
            return 0.1
        # ‘Nobody came down to look, she said: no word of prose begins a sentence like that
        return _OPENS_SENTENCE if word[:1].isupper() and _begins(text, raw.start) else 2.5
    return 2.5


def _begins(text: str, start: int) -> bool:
    """Whether a quote begins at a single mark: a paragraph, or a sentence behind words in such marks."""
    before = text[max(0, start - 2) : start]
    if not before or before[-1] == "\n":
        return True
    paragraph = text[text.rfind("\n", 0, start) + 1 : start]
    return before in _SENTENCE_ENDS and _IN_SINGLE.search(paragraph) is not None


def _word_at(text: str, start: int) -> str:
    end = start
    while end < len(text) and end - start < 12 and text[end].isalnum():
        end += 1
    return text[start:end]


def _word_before(text: str, end: int) -> str:
    start = end
    while start > 0 and end - start < 12 and text[start - 1].isalnum():
        start -= 1
    return text[start:end]
