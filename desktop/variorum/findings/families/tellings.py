"""What a source tells in its own words: clauses of indirect speech, and sentences about somebody.

"Kalde did not rule out a vote" reports no clause that she said, but tells what Kalde thinks all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words
from variorum.findings.families.concepts import concepts_at, concepts_of, things
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.families.concepts import Concepts
    from variorum.model import Reading
    from variorum.reading.language import Language

_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿ][^\W\d_]+")
_LONGEST_WAY = 2  # sentences back to where the one is named whom a pronoun means


class Speaker(NamedTuple):
    """Who says something, as far as a mention tells."""

    names: frozenset[str]
    role: Concepts  # what the mention says of a person without a name: "the forester"


class Telling(NamedTuple):
    """Something that a source tells in its own words."""

    sentence: int
    by: Speaker
    says: Concepts
    reported: bool  # a clause that is said to be somebody's, not a sentence about somebody


def tellings_of(reading: Reading, language: Language, said: Sequence[Concepts]) -> Iterator[Telling]:
    """The clauses that somebody is said to have said, then the sentences of prose that are about somebody.

    ``said`` is what each sentence says with what is quoted in it.
    """
    reporting = set()
    for clause in reading.reported:
        at = max(0, bisect_right(reading.sentences, clause.span.start, key=lambda s: s.span.start) - 1)
        reporting.add(at)
        says = concepts_at(reading, clause.span, language)
        if says:
            yield Telling(at, speaker(clause.speaker_name, clause.speaker, language), says, reported=True)
    yield from _of_sentences(reading, language, said, reporting)


def speaker(name: str | None, mention: str | None, language: Language) -> Speaker:
    """A speaker by the fullest name and by the mention; a role speaks for itself where nobody is named.

    Where nouns have capitals, "des Försters" looks like a name and is a role.
    """
    names = name_words(name or mention or "", language)
    if language.speech.nouns_have_capitals and name is None:
        names = frozenset()
    role = things(concepts_of(mention or "", language)) - concepts_of(" ".join(names), language)
    return Speaker(names, role - _anyone(language))


@cache
def _titles(language: Language) -> frozenset[str]:
    return frozenset(title.removesuffix(".") for title in language.names.titles)


@cache
def _anyone(language: Language) -> Concepts:
    """What many are called: "officials"."""
    return concepts_of(" ".join(sorted(language.desk.anonymous)), language)


def _of_sentences(
    reading: Reading, language: Language, said: Sequence[Concepts], reporting: set[int]
) -> Iterator[Telling]:
    near: list[frozenset[str]] = []
    for at, sentence in enumerate(reading.sentences):
        text = reading.text[sentence.span.start : sentence.span.end]
        named = _about(text, language)
        before, near = near, [*near[1 - _LONGEST_WAY :], named]
        if sentence.role != "prose" or at in reporting:
            continue
        pronouns = language.speech.subject_pronouns
        by_pronoun = any(word.lower() in pronouns for word in text.split(maxsplit=1)[:1])
        meant = frozenset().union(*before) if by_pronoun else named
        by = Speaker(meant, frozenset()) if meant else _office(text, language)
        if not by.names and not by.role:
            continue
        spans, says = list(unquoted(reading, sentence.span)), said[at]
        if spans != [sentence.span]:
            says = frozenset().union(*(concepts_at(reading, span, language) for span in spans))
        if says:
            yield Telling(at, by, says, reported=False)


def _office(text: str, language: Language) -> Speaker:
    """Whom a sentence is about that begins with a role: "The minister", "Le maire"."""
    opening = text.split(maxsplit=2)[:2]
    if opening[:1] and opening[0].lower() not in language.speech.determiners:
        return Speaker(frozenset(), frozenset())
    return speaker(None, " ".join(opening[1:]), language)


def _about(text: str, language: Language) -> frozenset[str]:
    """Whom a sentence is about: the name that comes first, where nouns have capitals any."""
    never = language.speech.never_nouns | _titles(language)
    names = [found for found in _NAME.finditer(text) if found[0].casefold() not in never]
    if language.speech.nouns_have_capitals:
        return frozenset(m[0].casefold() for m in names)
    first: list[re.Match[str]] = []
    for found in names:
        if first and found.start() - first[-1].end() > 1:
            break
        first.append(found)
    return frozenset(found[0].casefold() for found in first)


def unquoted(reading: Reading, sentence: Span) -> Iterator[Span]:
    """What of a sentence stands in no quotation marks."""
    first = bisect_left(reading.quotes, sentence.start, key=lambda quote: quote.span.end)
    at = sentence.start
    for quote in reading.quotes[first:]:
        if quote.span.start >= sentence.end:
            break
        if quote.span.start > at:
            yield Span(at, quote.span.start)
        at = max(at, quote.span.end)
    if at < sentence.end:
        yield Span(at, sentence.end)
