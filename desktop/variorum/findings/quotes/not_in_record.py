"""Quoted words that the record does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import base_of, labels, places_of, words_in, words_of
from variorum.findings.quotes.people import Person, is_person, same_person
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Family
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 5  # words; a shorter one is easily part of a paraphrase
WEIGHTS = {"not_in_record": 84.0, "unknown speaker": 45.0}


def not_in_record(facts: Facts) -> Iterator[Draft]:
    """Quotes of someone who speaks in the record, with words that the record does not have."""
    comparison, record = facts.comparison, facts.comparison.record
    if record is None:
        return
    speakers = _speakers(comparison, record, facts.languages)
    for family in comparison.families:
        gone = next((m for m in family.missing if m.source == record), None)
        if gone is None or gone.verdict != "absent" or not comparison.sources[record].complete:
            continue
        weight = _doubt(family, speakers, facts)
        if weight is not None:
            yield _absent(comparison, family, facts.speaker_of(family), weight)


def _absent(comparison: Comparison, family: Family, speaker: str | None, weight: float) -> Draft:
    base = base_of(family)
    return Draft(
        kind="not_in_record",
        weight=weight,
        parameters=(
            *repeated("source", labels(comparison, (r.source for r in family.renderings))),
            *given(
                words=words_of(base, comparison.readings),
                speaker=speaker,
                base=comparison.sources[comparison.record or 0].label,
                record="yes",
            ),
        ),
        where=tuple(place for r in family.renderings for place in places_of(r)),
        family=family.id,
        certainty="likely" if weight == WEIGHTS["not_in_record"] else "possible",
    )


def _speakers(comparison: Comparison, record: int, languages: Languages) -> tuple[Person, ...]:
    reading = comparison.readings[record]
    language = language_for(languages, reading.language)
    return tuple({Person.named(q.speaker_name, language) for q in reading.quotes if q.speaker_name})


def _doubt(family: Family, speakers: tuple[Person, ...], facts: Facts) -> float | None:
    """How heavy it is that the record lacks this; None if its speaker is someone the record does not have."""
    base, comparison = base_of(family), facts.comparison
    if words_in(words_of(base, comparison.readings)) < SHORTEST_QUOTE:
        return None
    language = language_for(facts.languages, comparison.readings[base.source].language)
    person = Person.named(facts.speaker_of(family) or "", language)
    if any(_is_given_to_record(r.speaker or "", comparison, language) for r in family.renderings):
        return WEIGHTS["not_in_record"]
    if not speakers and comparison.sources[comparison.record or 0].kind == "release":
        return None  # it quotes nobody: what people said was said elsewhere
    if not speakers or not is_person(person):
        return WEIGHTS["unknown speaker"]
    return WEIGHTS["not_in_record"] if any(same_person(person, other) for other in speakers) else None


def _is_given_to_record(mention: str, comparison: Comparison, language: Language) -> bool:
    """Whether the words are said to stand in the release itself: "a statement from the works"."""
    source = comparison.sources[comparison.record or 0]
    said = {word.strip(".,:").removesuffix("'s").removesuffix("’s") for word in mention.split()}
    house = {word for word in f"{source.outlet or ''} {source.label}".split() if word[0].isupper()}
    document = any(word.casefold() in language.names.documents for word in said)
    return source.kind == "release" and document and not house.isdisjoint(said)
