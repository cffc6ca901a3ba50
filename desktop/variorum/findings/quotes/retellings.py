"""Whether a clause that reports a speaker surely retells a certain quote of theirs.

Of a man who is reported all day on one matter, "account" and "hacked" in common show little: he may have
hired somebody to look into it.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from variorum.findings.families.concepts import DENIAL, things
from variorum.findings.quotes.people import Person, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.facts import Facts
    from variorum.findings.families.concepts import Concepts, Meanings
    from variorum.model import Missing, Reading, Span
    from variorum.reading.language import Language

MUCH_OF_QUOTE, MUCH_OF_CLAUSE = 0.45, 0.5  # of what they say, that both say
RARE = 3  # times in the text that retells it; what its whole story is about proves nothing


def is_told(missing: Missing, words: str, speaker: str | None, facts: Facts) -> bool:
    """Whether a source tells a quote in other words, and not only another thing that the same man says."""
    if missing.verdict != "paraphrased":
        return False
    return missing.reason == "marks-off" or _is_retold(missing, words, speaker, facts)


def _is_retold(missing: Missing, words: str, speaker: str | None, facts: Facts) -> bool:
    """Whether enough is in common of a quote, or of a clause in the sentence that is said to retell it."""
    meanings = facts.meanings[missing.source]
    reading, sentence = meanings.reading, meanings.reading.sentences[missing.sentence or 0]
    person = Person.named(speaker or "", meanings.language)
    clauses = list(_clauses(reading, sentence.span, person, meanings.language))
    said = meanings.of(words)
    return any(_is_alike(said, meanings.at(told), meanings) for told in clauses or [sentence.span])


def _clauses(reading: Reading, within: Span, person: Person, language: Language) -> Iterator[Span]:
    """What a sentence reports of a person; of anybody where the person has no name."""
    first = bisect_left(reading.reported, within.start, key=lambda clause: clause.span.start)
    for clause in takewhile(
        lambda clause: clause.span.start < within.end, islice(reading.reported, first, None)
    ):
        by = Person.named(clause.speaker_name or clause.speaker or "", language)
        if not person.names or same_person(person, by):
            yield clause.span


def _is_alike(said: Concepts, told: Concepts, meanings: Meanings) -> bool:
    """Whether both deny or neither does, and much of one is in common, not only usual words."""
    if (DENIAL in said) != (DENIAL in told):
        return False
    shared, of_quote, of_clause = (things(concepts) for concepts in (said & told, said, told))
    much = len(shared) >= MUCH_OF_QUOTE * len(of_quote) or len(shared) >= MUCH_OF_CLAUSE * len(of_clause)
    return much and has_rare(shared, meanings)


def has_rare(shared: Concepts, meanings: Meanings) -> bool:
    """Whether one of some concepts stands only a few times in the text that tells them, or is a figure."""
    return any(not one.isalpha() or meanings.often(one) <= RARE for one in shared)
