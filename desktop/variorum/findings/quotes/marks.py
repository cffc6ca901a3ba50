"""Quotation marks here and none there, and quoted words that the record does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import (
    base_of,
    labels,
    places_of,
    sentence_place,
    words_in,
    words_of,
)
from variorum.findings.quotes.people import Person, is_person, same_person
from variorum.findings.quotes.retellings import is_retold
from variorum.model import Place, SentenceRef, Span
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Family, Missing, Rendering
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 5  # words; a shorter one is easily part of a paraphrase
MOST_WORDS = 0.5  # of a quote, which make a sentence that is linked with it its paraphrase
STEM, SHORTEST_WORD = 5, 4  # letters
_WORD = re.compile(r"[^\W_]+")
_OPENED = re.compile(r"(?:^|[\s(])(?:[\"“„«‹‘']|&quot;)\s?\w")
WEIGHTS = {"not_in_record": 84.0, "unknown speaker": 45.0, "quoted_here": 26.0}


def quoted_here(facts: Facts) -> Iterator[Draft]:
    """Quotes in marks in one source that another only reports in its own words."""
    comparison, languages = facts.comparison, facts.languages
    for family in comparison.families:
        quoted = _quoted(family, comparison)
        if family.certainty == "possible" or not quoted:
            continue
        quoting, words = {r.source for r in quoted}, words_of(quoted[0], comparison.readings)
        speaker = facts.speaker_of(family)
        told, surely = _told(family, words, speaker, comparison, languages)
        if not told:
            continue
        standing = [_stand_there(m, words, comparison) for m in told]
        as_printed = all(standing)
        sentences = [
            at or sentence_place(SentenceRef(m.source, m.sentence or 0), comparison.readings)
            for m, at in zip(told, standing, strict=True)
        ]
        yield Draft(
            kind="quoted_here",
            weight=WEIGHTS["quoted_here"] + min(len(quoting), 9) * 0.1,
            parameters=(
                *repeated("source", labels(comparison, quoting)),
                *repeated("other", labels(comparison, (m.source for m in told))),
                *given(
                    sort="marks_off" if as_printed else None,
                    words=words,
                    speaker=speaker,
                    record=_yes(comparison),
                ),
            ),
            where=(*(place for r in quoted for place in places_of(r)), *sentences),
            family=family.id,
            certainty=family.certainty if surely or as_printed else "possible",
        )


def _told(
    family: Family, words: str, speaker: str | None, comparison: Comparison, languages: Languages
) -> tuple[list[Missing], bool]:
    """The sources that report a quote, and whether one surely does; then only those that surely do."""
    told = [m for m in family.missing if _is_told(m, words, comparison, languages)]
    sure = [m for m in told if m.reason != "reported" or is_retold(m, words, speaker, comparison, languages)]
    return sure or told, bool(sure)


def _quoted(family: Family, comparison: Comparison) -> list[Rendering]:
    """The renderings outside the record that are long enough, the one that others are held against first."""
    base, readings = base_of(family), comparison.readings
    found = [r for r in family.renderings if r.source != comparison.record]
    long_enough = [r for r in found if words_in(words_of(r, readings)) >= SHORTEST_QUOTE]
    return sorted(
        long_enough, key=lambda r: (r is not base, -len(words_of(r, readings)), words_of(r, readings))
    )


def _is_told(missing: Missing, words: str, comparison: Comparison, languages: Languages) -> bool:
    """Whether the speaker is reported there, or most of the words stand there without marks.

    A sentence that is only linked, or has a few of the words, may well report something else; so may one
    that has a "not" where the quote has none.
    """
    if missing.reason not in ("reported", "marks-off", "linked") or not _unquoted(missing, comparison):
        return False
    if missing.reason == "reported":
        return True
    sentence = _sentence(missing, comparison)
    language = language_for(languages, comparison.readings[missing.source].language)
    denied = [not _words(text).isdisjoint(language.grammar.negations) for text in (words, sentence)]
    return denied[0] == denied[1] and _share(sentence, words) >= MOST_WORDS


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _share(sentence: str, words: str) -> float:
    """The share of a quote's longer words that the sentence has, endings aside."""
    sought = _stems(words)
    return len(sought & _stems(sentence)) / max(1, len(sought))


def _stems(text: str) -> frozenset[str]:
    found = _WORD.findall(text.casefold())
    return frozenset(word[:STEM] for word in found if len(word) >= SHORTEST_WORD or word.isdigit())


def _sentence(missing: Missing, comparison: Comparison) -> str:
    reading = comparison.readings[missing.source]
    start, end = reading.sentences[missing.sentence or 0].span
    return reading.text[start:end]


def _stand_there(missing: Missing, words: str, comparison: Comparison) -> Place | None:
    """Where a source has the words, whatever marks and spaces stand between them."""
    text, sought = comparison.readings[missing.source].text, _WORD.findall(words)
    if not all(map(text.lower().__contains__, [word.lower() for word in sought])):
        return None  # nearly always, and a pattern takes long to make
    pattern = r"[\W_]+".join(map(re.escape, sought))
    found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
    return Place(missing.source, Span(*found.span())) if found else None


def _unquoted(missing: Missing, comparison: Comparison) -> bool:
    """Whether the sentence that reports it prints no quote at all; the record is not blamed for its form.

    A mark that opens and never closes is a quote all the same.
    """
    if missing.source == comparison.record or missing.sentence is None:
        return False
    reading = comparison.readings[missing.source]
    sentence = reading.sentences[missing.sentence].span
    if _OPENED.search(_sentence(missing, comparison)):
        return False
    return all(q.span.end <= sentence.start or q.span.start >= sentence.end for q in reading.quotes)


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


def _yes(comparison: Comparison) -> str | None:
    return None if comparison.record is None else "yes"
