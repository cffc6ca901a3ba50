"""Quotes in a headline that the text below it prints in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from variorum.model import Span
from variorum.reading.text.spoken import heard, heard_keys
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rapidfuzz.distance import Opcode

    from variorum.findings.disagreement.headlines import Headline
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

SHORTEST = 3  # words
ALIKE = 0.6  # of the headline's words, in the same order
FEWEST_SHARED = 2  # content words
MASKS = frozenset("*#")


def reworded(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's quoted words, how the text below quotes them, and where.

    Words left off at either end are a trim. What the text has nowhere in marks may be a summary.
    """
    reading, language = headline.body.reading, headline.language
    printed: list[str] | None = None
    for quote in headline.quotes():
        text = headline.page.reading.text
        words = words_in(text, quote.span)
        keys = heard_words(words, language)
        if len(keys) < SHORTEST or any(shows_change(word) for word in words):
            continue
        if printed is None:  # a text is long, and few headlines quote
            printed = heard_words(words_in(reading.text, _text_below(headline)), language)
        found = None if _stands_in(keys, printed) else _nearest(keys, below(headline), reading.text, language)
        if found:
            said = " ".join(text[quote.span.start : quote.span.end].split()).rstrip(",.;")
            yield said, " ".join(reading.text[found.start : found.end].split()).rstrip(",.;"), found


def below(headline: Headline) -> list[Span]:
    """The quotes of the text below a headline."""
    heads = {quote.span for quote in headline.quotes()} if headline.page is headline.body else set()
    return [q.span for q in headline.body.reading.quotes if q.level == 0 and q.span not in heads]


def heard_words(words: Sequence[Word], language: Language) -> list[str]:
    """The words as they are heard, however they are spelt."""
    return heard_keys(heard(words, language), words)


def shows_change(word: Word) -> bool:
    """Whether a word says itself that it is not as it was said: an ellipsis, a bracket, a mask."""
    return word.after_gap or word.bracketed or not MASKS.isdisjoint(word.text)


def _text_below(headline: Headline) -> Span:
    if headline.page is not headline.body:
        return Span(0, len(headline.body.reading.text))
    return Span(headline.places[-1].span.end, len(headline.body.reading.text))


def _stands_in(keys: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether words stand there in one stretch, however they are spelt."""
    many = len(keys)
    starts = (at for at, key in enumerate(printed) if key == keys[0])
    return any(list(printed[at : at + many]) == list(keys) for at in starts)


def _nearest(keys: Sequence[str], below: Sequence[Span], text: str, language: Language) -> Span | None:
    """The stretch of a quote that has most of the words in their order."""
    best: tuple[float, Span] | None = None
    for span in below:
        words = words_in(text, span)
        units = heard(words, language)
        theirs = heard_keys(units, words)
        equal = [op for op in Indel.opcodes(list(keys), theirs) if op.tag == "equal"]
        shared = sum(op.src_end - op.src_start for op in equal)
        if not equal or shared < ALIKE * len(keys) or not _tells(keys, equal, language):
            continue
        first, last = units[equal[0].dest_start].first, units[equal[-1].dest_end - 1].last
        if last - first < 2 * len(keys) and (best is None or shared > best[0]):
            best = shared, Span(words[first].span.start, words[last].span.end)
    return best[1] if best else None


def _tells(keys: Sequence[str], equal: Sequence[Opcode], language: Language) -> bool:
    empty = language.grammar.function_words
    telling = [key for op in equal for key in keys[op.src_start : op.src_end] if key not in empty]
    return len(telling) >= FEWEST_SHARED
