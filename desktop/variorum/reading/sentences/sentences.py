"""Where one sentence ends and the next begins.

``sentencex`` finds the boundaries, with quotation marks and brackets hidden from it: it would keep a quote of
many sentences whole, and take quadratic time over an unclosed one. Then its known mistakes are put right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Sentence, Span
from variorum.reading.sentences.boundaries import boundaries, is_unbroken
from variorum.reading.sentences.datelines import behind_dateline
from variorum.reading.sentences.joins import belongs_together
from variorum.reading.sentences.overlooked import overlooked, within_a_word
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch

_SINGLES = "'‘’‚‛‹›`´"
# a single mark at the edge of a word; a search for one mark at a time is the fastest
_LONE_SINGLES = [(mark, re.compile(rf"{mark}(?:(?!\w)|(?<!\w.))")) for mark in _SINGLES]
_HIDDEN = '"“”„‟«»＂`()[]'
_DASHES = "-–—"
_LIST_NUMBER = re.compile(r"(?<=[.!?)]) +\d{1,3}\.$")
_TAIL = re.compile(
    r"[\"”»’'“)\]]*(?:\s*\[\d{1,3}\])*[.!?…]*[\"”»’')\]]*(?: [)\]]\.?)?"
    r"(?: (?:[:;=]['’-]?[)(DP]|[☀-➿\U0001f300-\U0001faff]\ufe0f?)(?= |$))?"
)


def find_sentences(
    text: str, paragraphs: tuple[Span, ...], stretches: tuple[Stretch, ...], language: Language
) -> tuple[Sentence, ...]:
    """The sentences of each paragraph, each with its closing marks. ``text`` holds plain spaces only."""
    openers = {stretch.outer.start for stretch in stretches if stretch.outer.start < stretch.span.start}
    closers = {stretch.outer.end - 1 for stretch in stretches if stretch.outer.end > stretch.span.end}
    hidden = _hide_marks(text, stretches)
    shown = [text[slice(*paragraph)] for paragraph in paragraphs]
    pieces = [hidden[slice(*paragraph)] for paragraph in paragraphs]
    missed = overlooked(shown, pieces, language.sentences)
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        if not missed[number] and is_unbroken(pieces[number]):
            found.append(Sentence(span=paragraph, paragraph=number))
            continue
        cuts = {*_cuts(shown[number], pieces[number], language), *missed[number]}
        spans = _split(text, paragraph, cuts, (openers, closers), language)
        found.extend([Sentence(span=span, paragraph=number) for span in spans])
    return tuple(found)


def given_sentences(spans: tuple[Span, ...], paragraphs: tuple[Span, ...]) -> tuple[Sentence, ...]:
    """Sentences as the caller split them, each with the paragraph it stands in."""
    found, number = [], 0
    for span in spans:
        while number < len(paragraphs) - 1 and span.start >= paragraphs[number].end:
            number += 1
        found.append(Sentence(span=span, paragraph=number))
    return tuple(found)


def _hide_marks(text: str, stretches: tuple[Stretch, ...]) -> str:
    """The text with a space for every quotation mark and bracket, of the same length."""
    parts: list[str] = []
    at = 0
    singles = sorted(
        place
        for stretch in stretches
        for place in (stretch.outer.start, stretch.outer.end - 1)
        if text[place] in _SINGLES
    )
    for place in singles:
        if place >= at:
            parts += (text[at:place], " ")
            at = place + 1
    hidden = "".join((*parts, text[at:]))
    for mark, lone in _LONE_SINGLES:
        if mark in hidden:
            hidden = lone.sub(" ", hidden)
    for mark in _HIDDEN:
        hidden = hidden.replace(mark, " ")
    return hidden


def _split(
    text: str, paragraph: Span, cuts: set[int], marks: tuple[set[int], set[int]], language: Language
) -> Iterator[Span]:
    ends = [_with_tail(text, paragraph.start + cut, paragraph, *marks) for cut in sorted(cuts)]
    start, last = paragraph.start, paragraph.end
    while last > start and not text[last - 1].isalnum():
        last -= 1
    for end in (*ends, paragraph.end):
        if end <= start:
            continue
        if end < paragraph.end and (
            _is_within_dateline(text, end, paragraph) or belongs_together(text, start, end, last, language)
        ):
            continue
        span = trimmed(text, start, end)
        if span.end > span.start:
            yield span
        start = end


def _is_within_dateline(text: str, end: int, paragraph: Span) -> bool:
    """Whether a place is before the dash of a dateline: "Madrid, 3 oct (EFE).- El alcalde"."""
    dash = text[end + 1] if text[end] == " " else text[end]
    return dash in _DASHES and end < behind_dateline(text, paragraph)


def _cuts(shown: str, piece: str, language: Language) -> Iterator[int]:
    """Where a sentence of a paragraph may end, before its closing marks; ``piece`` has spaces for marks."""
    for cut in boundaries(piece, language.code):
        end = cut
        while end and piece[end - 1] == " ":
            end -= 1
        if end == cut < len(piece) and within_a_word(shown, cut):
            continue
        numbered = piece[end - 2 : end - 1].isdigit()
        if numbered and (number := _LIST_NUMBER.search(piece, max(0, end - 8), end)):
            yield number.start()
        yield end


def _with_tail(text: str, cut: int, paragraph: Span, openers: set[int], closers: set[int]) -> int:
    """The end of the sentence with the marks, brackets and footnotes that close it."""
    if cut == paragraph.end or (text[cut] == " " and text[cut + 1].isalnum()):  # as it mostly is
        return cut
    closed = cut + 1 in closers and text[cut] == " " and not text[cut + 2 : cut + 3].isalnum()
    if closed:  # French sets a space before its closing mark
        return cut + 2
    match = _TAIL.match(text, cut, paragraph.end)
    end = match.end() if match else cut
    for place in range(cut, end):
        if place in openers or (
            text[place] in "“„«`" and place + 1 < paragraph.end and text[place + 1].isalnum()
        ):
            return place
    return end
