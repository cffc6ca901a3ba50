"""Stretches between quotation marks, one entry for each paragraph they run through."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.quotes.dashes import Turn, cut_at, dash_turns
from variorum.reading.quotes.marks import Mark, find_marks
from variorum.reading.quotes.pairing import Pair, pair_marks
from variorum.reading.quotes.recovery import end_of_unclosed, start_of_unopened
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from variorum.reading.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
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
    going_on = False
    for number, paragraph in enumerate(paragraphs):
        if not marks[number] and number not in turns:
            going_on = False
            continue
        reopened = number + 1 < len(paragraphs) and _begins_with_opener(
            marks[number + 1], paragraphs[number + 1]
        )
        reopened = reopened or number + 1 in turns
        pairs = pair_marks(marks[number], reopened=reopened)
        said = turns.get(number, [])
        if said:
            pairs, said = _closed_by_mark(text, pairs, said)
        spans = sorted(_spans(text, paragraph, pairs, language, reopened=reopened))
        spans = sorted([*spans, *((turn.outer.start, -turn.outer.end, turn.span, False) for turn in said)])
        continues = going_on and _begins_with_opener(marks[number], paragraph)
        found.extend(_nested(spans, number, len(found), said, continues=continues))
        going_on = reopened and any(span.end == paragraph.end and lost for _, _, span, lost in spans)
    return tuple(found)


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


def _spans(
    text: str, paragraph: Span, pairs: list[Pair], language: Language, *, reopened: bool
) -> list[tuple[int, int, Span, bool]]:
    """(start, -end, span without marks, whether a mark is lost) for each pair that holds words."""
    found = []
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
        found.append((outer.start, -outer.end, trimmed(text, *span), lost))
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
