"""What a source tells in its own words: clauses of indirect speech, and sentences about somebody.

"Kalde did not rule out a vote" reports no clause that she said, but tells what Kalde thinks all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words
from variorum.findings.families.concepts import things
from variorum.findings.families.refusals import is_refusing, refusals_in
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from variorum.findings.families.concepts import Concepts, Meanings
    from variorum.model import Reading
    from variorum.reading.language import Language

_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿ][^\W\d_]+")
_TELLING = frozenset({"prose", "headline"})  # roles of sentences
_OPENING = re.compile(r"[\w'’]+(?:\s[^\Wa-z\d_][\w'’-]*)+")  # a word and what has capitals behind it
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


def tellings_of(said: Meanings) -> Iterator[Telling]:
    """The clauses that somebody is said to have said, then the sentences of prose that are about somebody."""
    reporting, sentences = set(), said.reading.sentences
    for clause in said.reading.reported:
        at = max(0, bisect_right(sentences, clause.span.start, key=lambda s: s.span.start) - 1)
        reporting.add(at)
        says = said.at(clause.span)
        if says:
            by = speaker(clause.speaker_name, clause.speaker, said)
            yield Telling(at, by, says, reported=True)
    yield from _of_sentences(said, reporting)


def speaker(name: str | None, mention: str | None, said: Meanings, around: str = "") -> Speaker:
    """A speaker by the fullest name, by the mention and by what stands around it.

    A role speaks for itself where nobody is named; a body has no name, since people speak for it.

    Where nouns have capitals, "des Försters" looks like a name and is a role.
    """
    names = name_words(name or mention or "", said.language)
    if said.language.speech.nouns_have_capitals and name is None:
        names = frozenset()
    if names and _is_body(names, mention or "", said.language):
        return Speaker(frozenset(), things(said.of(f"{name or ''} {mention or ''}")))
    role = things(said.of(f"{mention or ''} {around}")) - said.of(" ".join(names))
    return Speaker(names, role - said.of(_anyone(said.language)))


def _is_body(names: frozenset[str], mention: str, language: Language) -> bool:
    """Whether many are meant, for whom one may speak: "Police", "the charity Freeborn", "El Corona".

    Not the person in "Inspector Gail Drummond of Wharram Police" and "the police chief".
    """
    speech, words = language.speech, mention.split()
    head = [*takewhile(lambda word: word.lower() not in speech.prepositions, words)]
    lowered = {word.casefold().strip(",") for word in head}
    if not lowered.isdisjoint(language.kinds.persons | language.names.titles):
        return False
    if not language.body_kinds.isdisjoint(names | lowered):
        return True
    if speech.nouns_have_capitals or len(head) < 2 or head[0].lower() not in speech.articles:
        return False
    return all(word[:1].isupper() for word in head[1:])


@cache
def _anyone(language: Language) -> str:
    """What many are called: "officials"."""
    return " ".join(sorted(language.desk.anonymous))


@cache
def _no_names(language: Language) -> frozenset[str]:
    """What has a capital and is no name: titles, words that never are nouns, "Asked" at the head."""
    titles = frozenset(title.removesuffix(".") for title in language.names.titles)
    asked = frozenset() if language.speech.nouns_have_capitals else language.speech.strong_cues
    return titles | language.speech.never_nouns | asked


def _of_sentences(said: Meanings, reporting: Collection[int]) -> Iterator[Telling]:
    reading, language = said.reading, said.language
    near: list[frozenset[str]] = []
    for at, sentence in enumerate(reading.sentences):
        text = reading.text[sentence.span.start : sentence.span.end]
        named = _about(text, language)
        before, near = near, [*near[1 - _LONGEST_WAY :], named]
        if sentence.role not in _TELLING:
            continue
        pronouns = language.speech.subject_pronouns
        by_pronoun = any(word.lower() in pronouns for word in text.split(maxsplit=1)[:1])
        meant = frozenset().union(*before) if by_pronoun else named
        by = _whoever(meant, text, said)
        if is_refusing(text, language):
            yield from _refusals(at, sentence.span, by, said)
        if at in reporting or not (by.names or by.role):
            continue
        says = said.at_all(unquoted(reading, sentence.span))
        if says:
            yield Telling(at, by, says, reported=False)


def _whoever(names: frozenset[str], text: str, said: Meanings) -> Speaker:
    """Whom a sentence is about, by the names in it or by the role that opens it."""
    if not names:
        return _office(text, said)
    opening = _OPENING.match(text)
    if opening and _is_body(names, opening[0], said.language):
        return Speaker(frozenset(), things(said.of(" ".join(names))))
    return Speaker(names, frozenset())


def _refusals(at: int, sentence: Span, by: Speaker, said: Meanings) -> Iterator[Telling]:
    """What somebody is told not to have wanted to say or do: that reports a stance, as "said" does."""
    language = said.language
    for span, before in refusals_in(said.reading.text, unquoted(said.reading, sentence), language):
        says, subject = said.at(span), _about(before, language)
        if language.speech.nouns_have_capitals:  # whose it is may be any noun of it
            yield Telling(at, Speaker(frozenset(), things(says)), says, reported=True)
        yield Telling(at, _whoever(subject, before, said) if subject else by, says, reported=True)


def _office(text: str, said: Meanings) -> Speaker:
    """Whom a sentence is about that begins with a role: "The minister", "Le maire"."""
    opening = text.split(maxsplit=2)[:2]
    if opening[:1] and opening[0].lower() not in said.language.speech.determiners:
        return Speaker(frozenset(), frozenset())
    return speaker(None, " ".join(opening[1:]), said)


def _about(text: str, language: Language) -> frozenset[str]:
    """Whom a sentence is about: the name that comes first, where nouns have capitals any."""
    never, together = _no_names(language), not language.speech.nouns_have_capitals
    names: set[str] = set()
    end = 0
    for found in _NAME.finditer(text):
        name = found[0].casefold()
        if name not in never:
            if together and names and found.start() - end > 1:
                break
            names.add(name)
            end = found.end()
    return frozenset(names)


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
