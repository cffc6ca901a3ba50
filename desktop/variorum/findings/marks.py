"""Quotation marks here and none there, and quoted words that the record does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.people import Person, is_person, same_person, speaker_of
from variorum.findings.printed import (
    base_of,
    labels,
    places_of,
    sentence_place,
    words_in,
    words_of,
)
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison, Family, Missing
    from variorum.reading.language import Languages

SHORTEST_QUOTE = 5  # words; a shorter one is easily part of a paraphrase
NEAR = 40  # letters on either side of a sentence and of the words that are looked for around it
_WORD = re.compile(r"[^\W_]+")
WEIGHTS = {"not_in_record": 84.0, "unknown speaker": 45.0, "quoted_here": 26.0}


def quoted_here(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Quotes in marks in one source that another only reports in its own words."""
    for family in comparison.families:
        quoting = {r.source for r in family.renderings} - {comparison.record}
        words = words_of(base_of(family), comparison.readings)
        if family.certainty == "possible" or not quoting or words_in(words) < SHORTEST_QUOTE:
            continue
        told = [m for m in family.missing if _is_told(m, words, comparison)]
        if not told:
            continue
        sentences = [SentenceRef(m.source, m.sentence) for m in told if m.sentence is not None]
        yield Draft(
            kind="quoted_here",
            weight=WEIGHTS["quoted_here"] + min(len(quoting), 9) * 0.1,
            parameters=(
                *repeated("source", labels(comparison, {source for source in quoting if source is not None})),
                *repeated("other", labels(comparison, (m.source for m in told))),
                *given(
                    sort="marks_off" if all(m.reason == "marks-off" for m in told) else None,
                    words=words,
                    speaker=speaker_of(family, comparison, languages),
                    record=_yes(comparison),
                ),
            ),
            where=(
                *(place for r in family.renderings if r.source in quoting for place in places_of(r)),
                *(sentence_place(ref, comparison.readings) for ref in sentences),
            ),
            family=family.id,
            certainty=family.certainty,
        )


def _is_told(missing: Missing, words: str, comparison: Comparison) -> bool:
    """Whether the speaker is reported there, or the very words stand there without marks.

    A sentence that is only linked, or has nearly the words, may well report something else.
    """
    if missing.reason not in ("reported", "marks-off") or not _unquoted(missing, comparison):
        return False
    return missing.reason == "reported" or _stand_there(missing, words, comparison)


def _stand_there(missing: Missing, words: str, comparison: Comparison) -> bool:
    reading = comparison.readings[missing.source]
    start, end = reading.sentences[missing.sentence or 0].span
    around = reading.text[max(0, start - len(words) - NEAR) : end + len(words) + NEAR]
    return _folded(words) in _folded(around)


def _folded(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _unquoted(missing: Missing, comparison: Comparison) -> bool:
    """Whether the sentence that reports it prints no quote at all; the record is not blamed for its form."""
    if missing.source == comparison.record or missing.sentence is None:
        return False
    reading = comparison.readings[missing.source]
    sentence = reading.sentences[missing.sentence].span
    return all(q.span.end <= sentence.start or q.span.start >= sentence.end for q in reading.quotes)


def not_in_record(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Quotes of someone who speaks in the record, with words that the record does not have."""
    record = comparison.record
    if record is None:
        return
    speakers = _speakers(comparison, record, languages)
    for family in comparison.families:
        gone = next((m for m in family.missing if m.source == record), None)
        if gone is None or gone.verdict != "absent" or not comparison.sources[record].complete:
            continue
        weight = _doubt(comparison, family, speakers, languages)
        if weight is not None:
            yield _absent(comparison, family, speaker_of(family, comparison, languages), weight)


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


def _doubt(
    comparison: Comparison, family: Family, speakers: tuple[Person, ...], languages: Languages
) -> float | None:
    """How heavy it is that the record lacks this; None if its speaker is someone the record does not have."""
    base = base_of(family)
    if words_in(words_of(base, comparison.readings)) < SHORTEST_QUOTE:
        return None
    language = language_for(languages, comparison.readings[base.source].language)
    person = Person.named(speaker_of(family, comparison, languages) or "", language)
    if not speakers or not is_person(person):
        return WEIGHTS["unknown speaker"]
    return WEIGHTS["not_in_record"] if any(same_person(person, other) for other in speakers) else None


def _yes(comparison: Comparison) -> str | None:
    return None if comparison.record is None else "yes"
