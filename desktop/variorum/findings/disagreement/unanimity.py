"""A headline for which all voted alike, above a text that counts the votes on both sides."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from variorum.findings.figures.tallies import NONE, tally_of
from variorum.model import Span
from variorum.reading.text.tries import any_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline
    from variorum.model import Reading
    from variorum.reading.language import Language

_WORD = re.compile(r"[^\W\d_]+")


def not_unanimous(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's word, the votes that the text counts, and where; the first only."""
    phrases = headline.language.desk.unanimous
    if not phrases:
        return
    told = any_phrase(phrases).search(headline.words)
    text = headline.body.reading.text
    if told and not any(any_phrase(phrases).search(text, *span) for span in _prose(headline.body.reading)):
        for votes in _divided(headline.body.reading, headline.language):
            yield told[0], text[votes.start : votes.end], votes
            return


def _divided(reading: Reading, language: Language) -> Iterator[Span]:
    """The votes of which some were cast on either side."""
    figures = reading.figures
    for at in range(len(figures) - 1):
        tally = tally_of(at, reading, language.numbers)
        here = Span(figures[at].span.start, figures[at + 1].span.end)
        divided = tally == (figures[at].value, figures[at + 1].value) != NONE and 0 not in tally
        if divided and _is_of_votes(here, reading, language):
            yield here


def _is_of_votes(votes: Span, reading: Reading, language: Language) -> bool:
    sentences = reading.sentences
    at = bisect_right(sentences, votes.start, key=lambda sentence: sentence.span.start) - 1
    if at < 0 or sentences[at].role != "prose":
        return False
    start, end = sentences[at].span
    words = frozenset(_WORD.findall(reading.text[start:end].casefold()))
    return not words.isdisjoint(language.numbers.tallies)


def _prose(reading: Reading) -> Iterator[Span]:
    return (sentence.span for sentence in reading.sentences if sentence.role == "prose")
