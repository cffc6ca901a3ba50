"""Stretches between quotation marks, one entry for each paragraph they run through."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import msgspec

from variorum.model import Span
from variorum.reading.quotes.dashes import Turn, cut_at, dash_turns
from variorum.reading.quotes.marks import Mark, find_marks
from variorum.reading.quotes.pairing import Pair, pair_marks
from variorum.reading.quotes.recovery import end_of_unclosed, start_of_unopened
from variorum.reading.quotes.set_in import parted
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from variorum.reading.language import Language

_PLAINLY = 2.0  # cost by which one role of a mark must beat the other


class Stretch(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Words between quotation marks within one paragraph."""

    span: Span  # without the marks
    outer: Span  # with the marks
    paragraph: int
    level: int = 0  # 0 outer, 1 within another stretch
    continues: bool = False  # goes on from the previous paragraph: opening mark repeated, no closer before
    parent: int | None = None  # place of the stretch around it
    dash: bool = False  # a turn of a dialogue that is set with dashes
    repaired: bool = False  # one of its marks is lost; the end was put where it most likely stood


def find_stretches(text: str, paragraphs: tuple[Span, ...], language: Language) -> tuple[Stretch, ...]:
    """Find what stands between quotation marks, in reading order. ``text`` holds plain spaces only."""
    marks = find_marks(text, paragraphs, language)
    turns = dash_turns(text, paragraphs, language)
    found: list[Stretch] = []
    left_open: Mark | None = None  # by the paragraph before, and this one goes on with its quote
    for number, paragraph in enumerate(paragraphs):
        if not marks[number] and number not in turns:
            left_open = None
            continue
        follows = number + 1 < len(paragraphs)
        reopened = follows and _begins_with_opener(marks[number + 1], paragraphs[number + 1])
        reopened = reopened or number + 1 in turns
        broken = follows and not reopened and _begins_with_closer(marks[number + 1])
        continues = left_open is not None and _begins_with_opener(marks[number], paragraph)
        around = None if continues or number in turns else _at_start(paragraph, left_open)
        pairs = pair_marks(marks[number], reopened=reopened or broken, around=around)
        said = turns.get(number, [])
        if said:
            pairs, said = _closed_by_mark(text, pairs, said)
        spans = sorted(_spans(text, paragraph, pairs, language, reopened=reopened or broken))
        left_open = _left_open(pairs, spans, paragraph) if reopened or broken else None
        if broken and left_open:  # closed in the next paragraph, so that no mark is lost
            spans = [(*one[:3], one[3] and one[0] != left_open.start) for one in spans]
        spans = sorted([*spans, *((turn.outer.start, -turn.outer.end, turn.span, False) for turn in said)])
        found.extend(_nested(spans, number, len(found), said, continues=continues or around is not None))
    return tuple(found)


def _at_start(paragraph: Span, opener: Mark | None) -> Mark | None:
    """A mark left open by the paragraph before, as if this one repeated it."""
    return opener and msgspec.structs.replace(opener, start=paragraph.start, end=paragraph.start)


def _left_open(pairs: list[Pair], spans: list[tuple[int, int, Span, bool]], paragraph: Span) -> Mark | None:
    """The mark whose quote runs to the end of its paragraph and is not closed there."""
    starts = {start for start, _, span, lost in spans if lost and span.end == paragraph.end}
    return next((pair.opener for pair in pairs if pair.opener and pair.opener.start in starts), None)


def _closed_by_mark(text: str, pairs: list[Pair], said: list[Turn]) -> tuple[list[Pair], list[Turn]]:
    """A dialogue within marks: a closer that nothing in its paragraph opens ends the turn."""
    closer = next((pair.closer for pair in pairs if pair.opener is None and pair.closer), None)
    if closer is None:
        return pairs, said
    return [pair for pair in pairs if pair.closer is not closer], cut_at(text, said, closer.start)


def _begins_with_opener(marks: list[Mark], paragraph: Span) -> bool:
    if not marks or marks[0].start != paragraph.start:
        return False
    return marks[0].opening < min(marks[0].closing, marks[0].idle)


def _begins_with_closer(marks: list[Mark]) -> bool:
    """Whether the first mark plainly closes: its quote began in the paragraph before, ``“in⏎the end”``."""
    first = next((mark for mark in marks if mark.idle > min(mark.opening, mark.closing)), None)
    return first is not None and first.closing + _PLAINLY < first.opening


def _spans(
    text: str, paragraph: Span, pairs: list[Pair], language: Language, *, reopened: bool
) -> list[tuple[int, int, Span, bool]]:
    """(start, -end, span without marks, whether a mark is lost) for each pair that holds words."""
    found: list[tuple[int, int, Span, bool]] = []
    floor = paragraph.start
    unclosed = {pair.level for pair in pairs if pair.closer is None}
    starts = {level: _starts(pairs, level) for level in unclosed}
    for pair in pairs:
        behind, floor = floor, max(floor, _end(pair))
        if pair.opener is None:
            span = start_of_unopened(text, behind, pair.closer, paragraph, language) if pair.closer else None
        elif pair.closer is None:
            limit = _next_start(starts[pair.level], pair.opener.end, paragraph.end)
            span = end_of_unclosed(text, pair.opener, limit, paragraph, language, reopened=reopened)
        else:
            span = Span(pair.opener.end, pair.closer.start)
        if span is None or not any(letter.isalnum() for letter in text[span.start : span.end]):
            continue
        outer = Span(
            pair.opener.start if pair.opener else span.start, pair.closer.end if pair.closer else span.end
        )
        lost = pair.opener is None or pair.closer is None
        found.extend(parted(text, (outer.start, -outer.end, trimmed(text, *span), lost), language))
    return found


def _end(pair: Pair) -> int:
    mark: Mark | None = pair.closer or pair.opener
    return mark.end if mark else 0


def _starts(pairs: list[Pair], level: int) -> list[int]:
    """Where the quotes of that level or above begin, in order."""
    return sorted(pair.opener.start for pair in pairs if pair.opener and pair.level <= level)


def _next_start(starts: list[int], after: int, default: int) -> int:
    at = bisect_left(starts, after)
    return starts[at] if at < len(starts) else default


def _nested(
    spans: list[tuple[int, int, Span, bool]], paragraph: int, first: int, said: list[Turn], *, continues: bool
) -> list[Stretch]:
    """Stretches with their levels and parents; ``first`` is the place the first of them will have."""
    found: list[Stretch] = []
    spoken = {turn.span for turn in said}
    around: list[int] = []  # places in found of the stretches that are still open
    for start, negative_end, span, lost in spans:
        outer = Span(start, -negative_end)
        while around and found[around[-1]].outer.end < outer.end:
            around.pop()
        found.append(
            Stretch(
                span=span,
                outer=outer,
                paragraph=paragraph,
                level=len(around),
                continues=continues and not found,
                parent=first + around[-1] if around else None,
                dash=span in spoken,
                repaired=lost,
            )
        )
        around.append(len(found) - 1)
    return found
