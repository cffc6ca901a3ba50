"""Clauses that tell what somebody would not say or do: "declined to speculate", "no quiso pronunciarse"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.language import Language

_CLAUSE_END = re.compile(r"[,;:]\s|\s[—–-]\s")


class Refusal(NamedTuple):
    """A clause that tells of a refusal."""

    span: Span
    before: str  # the words before what tells that it is one, among them mostly whose it is


def is_refusing(text: str, language: Language) -> bool:
    """Whether a refusal is told anywhere in a text."""
    return _pattern(language).search(_lowered(text)) is not None


def refusals_in(text: str, spans: Iterable[Span], language: Language) -> Iterator[Refusal]:
    """The refusals in stretches of a text."""
    for span in spans:
        for clause in _clauses(text, span):
            words = text[clause.start : clause.end]
            found = _pattern(language).search(_lowered(words))
            if found:
                yield Refusal(clause, words[: found.start()])


def _clauses(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for found in _CLAUSE_END.finditer(text, span.start, span.end):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, span.end)


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    phrases = (re.escape(p).replace("\\ …\\ ", r"\s(?:\S+\s){0,6}") for p in language.desk.refusing)
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases) or '(?!)'})(?!\w)")
