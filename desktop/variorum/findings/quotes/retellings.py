"""Whether a clause that reports a speaker surely retells a certain quote of theirs.

Of a man who is reported all day on one matter, "account" and "hacked" in common show little: he may have
hired somebody to look into it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.findings.families.stems import DENIAL, StemsOf
from variorum.findings.quotes.people import Person, same_person
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison, Missing, Reading, Span
    from variorum.reading.language import Language, Languages

MUCH_OF_QUOTE, MUCH_OF_CLAUSE = 0.45, 0.5  # of their telling words, that both have
_WORD = re.compile(r"[^\W_]+")


def is_retold(
    missing: Missing, words: str, speaker: str | None, comparison: Comparison, languages: Languages
) -> bool:
    """Whether enough is in common of a quote, or of a clause in the sentence that is said to retell it."""
    reading = comparison.readings[missing.source]
    language, sentence = language_for(languages, reading.language), reading.sentences[missing.sentence or 0]
    clauses = list(_clauses(reading, sentence.span, Person.named(speaker or "", language), language))
    return any(
        _is_alike(words, reading.text[slice(*clause)], language) for clause in clauses or [sentence.span]
    )


def _clauses(reading: Reading, within: Span, person: Person, language: Language) -> Iterator[Span]:
    """What a sentence reports of a person; of anybody where the person has no name."""
    for clause in reading.reported:
        if within.start <= clause.span.start < within.end:
            by = Person.named(clause.speaker_name or clause.speaker or "", language)
            if not person.names or same_person(person, by):
                yield clause.span


def _is_alike(words: str, clause: str, language: Language) -> bool:
    """Whether both deny or neither does, and much of the one or the other is in common."""
    stems_of = StemsOf(language)
    said, told = (stems_of(_WORD.findall(text)) for text in (words, clause))
    if (DENIAL in said) != (DENIAL in told):
        return False
    said, told = said - {DENIAL}, told - {DENIAL}
    shared = len(said & told)
    return shared >= MUCH_OF_QUOTE * max(1, len(said)) or shared >= MUCH_OF_CLAUSE * max(1, len(told))
