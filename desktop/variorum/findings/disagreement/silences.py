"""Somebody who did not answer one source, and whose answer another source prints."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import SentenceRef
from variorum.reading.language import language_for
from variorum.reading.text.tries import any_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison, Source
    from variorum.reading.desk_rules import DeskRules
    from variorum.reading.language import Languages

NEAR = 60  # characters before the words of silence in which it is said whose it is
FEWEST_WORDS = 4  # of an answer
HEARER = 4  # words behind "told" that name who heard it
_NAMES = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*)(?:\s+[A-ZÀ-ÖØ-Þ][\w'’.-]*)*")


class Silence(NamedTuple):
    """Where somebody is said not to have answered, in which words, and the answer in another source."""

    silent: SentenceRef
    words: str
    answered: SentenceRef
    answer: str


class Answer(NamedTuple):
    """A quote, and the sentence it stands in."""

    ref: SentenceRef
    words: str


def silences(comparison: Comparison, languages: Languages) -> Iterator[Silence]:
    """Each silence that another source's quote belies: given to it, in a statement, in reply."""
    answers = _Answers(comparison, languages)
    for source, reading in enumerate(comparison.readings):
        phrases = language_for(languages, reading.language).desk.silent
        for number, sentence in enumerate(reading.sentences if phrases else ()):
            if sentence.role != "prose" or not (
                match := any_phrase(phrases).search(reading.text, *sentence.span)
            ):
                continue
            before = reading.text[max(sentence.span.start, match.start() - NEAR) : match.start()]
            name = _key(next(reversed(_NAMES.findall(before)), ""))
            if not name or answers.speaks(name, source):  # then the silence was another day's
                continue
            for answer in answers.of(name, besides=source):
                said = " ".join(match[0].split())
                yield Silence(SentenceRef(source, number), said, answer.ref, answer.words)


class _Answers:
    """The first answer of everybody in each source; looked for when the first silence is met."""

    def __init__(self, comparison: Comparison, languages: Languages) -> None:
        self._comparison = comparison
        self._languages = languages

    def of(self, name: str, *, besides: int) -> list[Answer]:
        """Somebody's answer in each source that has one, one source left out."""
        return [answers[name] for at, answers in enumerate(self._found) if at != besides and name in answers]

    def speaks(self, name: str, source: int) -> bool:
        """Whether somebody is quoted at some length in a source."""
        quotes = self._comparison.readings[source].quotes
        named = (quote for quote in quotes if _key(quote.speaker_name or quote.speaker or "") == name)
        text = self._comparison.readings[source].text
        return any(len(text[slice(*quote.span)].split()) >= FEWEST_WORDS for quote in named)

    @cached_property
    def _found(self) -> list[dict[str, Answer]]:
        return [self._in_source(source) for source in range(len(self._comparison.sources))]

    def _in_source(self, source: int) -> dict[str, Answer]:
        reading, found = self._comparison.readings[source], dict[str, Answer]()
        desk = language_for(self._languages, reading.language).desk
        starts = [sentence.span.start for sentence in reading.sentences]
        for quote in reading.quotes if desk.answering else ():
            number = max(0, bisect_right(starts, quote.span.start) - 1)
            span, words = reading.sentences[number].span, reading.text[slice(*quote.span)]
            told = reading.text[span.start : quote.span.start] + reading.text[quote.span.end : span.end]
            name = _key(quote.speaker_name or quote.speaker or "")
            answers = _is_answer(told, self._comparison.sources[source], desk)
            if answers and len(words.split()) >= FEWEST_WORDS:
                said = " ".join(words.split()).rstrip(" ,;")
                found.setdefault(name, Answer(SentenceRef(source, number), said))
        return found


def _is_answer(beside: str, source: Source, desk: DeskRules) -> bool:
    """Whether the words beside a quote say that it was given in reply, or that its own source was told."""
    if any_phrase(desk.answering).search(beside):
        return True
    own = {name.split()[0].casefold() for name in (source.outlet or "", source.label) if name.split()}
    told = any_phrase(tuple(sorted(desk.spoken_to))).finditer(beside) if desk.spoken_to else ()
    return any(not own.isdisjoint(beside[match.end() :].casefold().split()[:HEARER]) for match in told)


def _key(name: str) -> str:
    """The surname, or a body's letters: "F.B.I." and "FBI" are one."""
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    bare = "".join(letter for letter in last if letter.isalnum())
    return bare.casefold() if len(bare) > 1 else ""
