"""Whether a clause that reports a speaker surely retells a certain quote of theirs.

Of a man who is reported all day on one matter, "account" and "hacked" in common show little: he may have
hired somebody to look into it.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from variorum.findings.families.concepts import DENIAL, concepts_at, concepts_of, things
from variorum.findings.quotes.people import Person, same_person
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.families.concepts import Concepts
    from variorum.model import Comparison, Missing, Reading, Span
    from variorum.reading.language import Language, Languages

MUCH_OF_QUOTE, MUCH_OF_CLAUSE = 0.45, 0.5  # of what they say, that both say
RARE = 3  # times in the text that retells it; what its whole story is about proves nothing


def is_retold(
    missing: Missing, words: str, speaker: str | None, comparison: Comparison, languages: Languages
) -> bool:
    """Whether enough is in common of a quote, or of a clause in the sentence that is said to retell it."""
    reading = comparison.readings[missing.source]
    language, sentence = language_for(languages, reading.language), reading.sentences[missing.sentence or 0]
    clauses = list(_clauses(reading, sentence.span, Person.named(speaker or "", language), language))
    said = _concepts_of(words, language)
    told = (concepts_at(reading, clause, language) for clause in clauses or [sentence.span])
    return any(_is_alike(said, one, reading.text) for one in told)


def _clauses(reading: Reading, within: Span, person: Person, language: Language) -> Iterator[Span]:
    """What a sentence reports of a person; of anybody where the person has no name."""
    first = bisect_left(reading.reported, within.start, key=lambda clause: clause.span.start)
    for clause in takewhile(
        lambda clause: clause.span.start < within.end, islice(reading.reported, first, None)
    ):
        by = Person.named(clause.speaker_name or clause.speaker or "", language)
        if not person.names or same_person(person, by):
            yield clause.span


# A quote is held against every source, by several finders; a text against every quote.


@lru_cache(maxsize=1000)
def _concepts_of(words: str, language: Language) -> Concepts:
    return concepts_of(words, language)


@lru_cache(maxsize=50)
def _lowered(text: str) -> str:
    return text.lower()


def _is_alike(said: Concepts, told: Concepts, text: str) -> bool:
    """Whether both deny or neither does, and much of one is in common, not only usual words."""
    if (DENIAL in said) != (DENIAL in told):
        return False
    shared, of_quote, of_clause = (things(concepts) for concepts in (said & told, said, told))
    much = len(shared) >= MUCH_OF_QUOTE * len(of_quote) or len(shared) >= MUCH_OF_CLAUSE * len(of_clause)
    return much and has_rare(shared, text)


def has_rare(shared: Concepts, text: str) -> bool:
    """Whether one of some concepts stands only a few times in the text that tells them, or is a figure."""
    return any(not one.isalpha() or _lowered(text).count(one) <= RARE for one in shared)
