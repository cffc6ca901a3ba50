"""How each source announces what somebody said: by which verb, and whether that verb judges."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.printed import base_of, places_of, sentences_at, words_in, words_of
from variorum.findings.quotes.cue_words import loaded_word
from variorum.findings.quotes.people import Person, is_person, same_person
from variorum.findings.quotes.retellings import is_told
from variorum.model import Place, SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Family, Quote, Rendering, Reported, Row
    from variorum.reading.language import Languages

SHORTEST_QUOTE = 4  # words
BESIDE, BEYOND_SPEAKER = 40, 100  # letters between quote and cue; where they tell who speaks


class Announced(NamedTuple):
    """A cue of one source."""

    source: int
    cue: str  # as printed, "" in a transcript, where everything is only said
    loaded: str  # the word of it that judges, "" if it only reports
    where: tuple[Place, ...]


def announced_in_family(family: Family, speaker: str | None, facts: Facts) -> list[Announced]:
    """The cues of a family's quotes, and of the clauses that report it of the same speaker without marks."""
    comparison, languages = facts.comparison, facts.languages
    found = [cue for one in _fullest(family, comparison) for cue in _of_rendering(one, comparison, languages)]
    words = words_of(base_of(family), comparison.readings)
    for missing in family.missing if speaker else ():
        if missing.sentence is not None:
            ref = SentenceRef(missing.source, missing.sentence)
            known = Person.named(speaker, language_for(languages, comparison.readings[ref.source].language))
            cues = _reporting(ref, known, comparison, languages)
            found += cues if cues and is_told(missing, words, speaker, facts) else []
    return found


def _reporting(
    ref: SentenceRef, known: Person, comparison: Comparison, languages: Languages
) -> list[Announced]:
    """The cues with which a sentence reports somebody; of the one before where it goes on without any."""
    reading = comparison.readings[ref.source]
    cues = [cue for person, cue in _clauses(ref, comparison, languages) if same_person(person, known)]
    goes_on = ref.sentence and any(
        clause.cue is None for clause in _within(ref, reading.reported, comparison)
    )
    if cues or not goes_on:
        return cues
    before = SentenceRef(ref.source, ref.sentence - 1)
    if reading.sentences[before.sentence].paragraph != reading.sentences[ref.sentence].paragraph:
        return []
    return [cue for person, cue in _clauses(before, comparison, languages) if same_person(person, known)]


def _fullest(family: Family, comparison: Comparison) -> list[Rendering]:
    """The fullest print of each source: a scrap of it has the verb of another sentence."""
    length = [words_in(words_of(one, comparison.readings)) for one in family.renderings]
    most: dict[int, int] = {}
    for one, words in zip(family.renderings, length, strict=True):
        most[one.source] = max(words, most.get(one.source, 0))
    return [one for one, words in zip(family.renderings, length, strict=True) if words == most[one.source]]


def announced_in_row(
    row: Row, comparison: Comparison, languages: Languages, quoting: Collection[SentenceRef]
) -> Iterator[tuple[str, list[Announced]]]:
    """For each person whom sentences of a row report: the name, and how it is announced.

    Sentences that quote somebody are left out.
    """
    refs = [ref for ref in row.members if ref not in quoting]
    clauses = [clause for ref in refs for clause in _clauses(ref, comparison, languages)]
    while clauses:
        first = max((person for person, _ in clauses), key=lambda p: (len(p.names), p.mention))
        same = [cue for person, cue in clauses if same_person(person, first)]
        if len({cue.source for cue in same}) > 1:
            yield first.mention, same
        clauses = [(person, cue) for person, cue in clauses if not same_person(person, first)]


def quoting_sentences(comparison: Comparison) -> frozenset[SentenceRef]:
    """The sentences that quote somebody."""
    return frozenset(
        SentenceRef(source, place)
        for source, reading in enumerate(comparison.readings)
        for quote in reading.quotes
        if quote.kind == "speech"
        for place in sentences_at(quote.span, reading)
    )


def _of_rendering(rendering: Rendering, comparison: Comparison, languages: Languages) -> Iterator[Announced]:
    """The cue of a quote of some length, if it stands beside it and somebody says it."""
    reading = comparison.readings[rendering.source]
    language = language_for(languages, reading.language)
    quotes = [reading.quotes[at] for at in rendering.quotes]
    if comparison.sources[rendering.source].kind == "transcript":
        yield Announced(rendering.source, "", "", places_of(rendering))
        return
    for quote in quotes:
        words = reading.text[quote.span.start : quote.span.end]
        if quote.speaker and words_in(words) >= SHORTEST_QUOTE and _is_beside(quote):
            loaded = next((w for q in quotes if (w := loaded_word(q.cue, q.cue_at, reading, language))), "")
            places = tuple(Place(rendering.source, q.cue_at) for q in quotes if q.cue_at is not None)
            where = tuple(dict.fromkeys(places)) or places_of(rendering)
            yield Announced(rendering.source, rendering.cue or quote.cue or "", loaded, where)
            return


def _is_beside(quote: Quote) -> bool:
    if quote.cue_at is None:
        return False
    between = quote.span.end <= (quote.speaker_at or quote.span).start < quote.cue_at.start
    far = max(quote.cue_at.start - quote.span.end, quote.span.start - quote.cue_at.end)
    return far <= (BEYOND_SPEAKER if between else BESIDE)


def _clauses(
    ref: SentenceRef, comparison: Comparison, languages: Languages
) -> Iterator[tuple[Person, Announced]]:
    """What a sentence reports of people by name, with its cues."""
    reading = comparison.readings[ref.source]
    language = language_for(languages, reading.language)
    for clause in _within(ref, reading.reported, comparison):
        person = Person.named(clause.speaker_name or clause.speaker or "", language)
        if clause.cue and clause.cue_at is not None and is_person(person):
            loaded = loaded_word(clause.cue, clause.cue_at, reading, language)
            place = Place(ref.source, clause.cue_at)
            yield person, Announced(ref.source, clause.cue, loaded, (place,))


def _within(ref: SentenceRef, reported: Sequence[Reported], comparison: Comparison) -> Iterator[Reported]:
    start, end = comparison.readings[ref.source].sentences[ref.sentence].span
    first = bisect_left(reported, start, key=lambda clause: clause.span.start)
    for clause in reported[first:]:
        if clause.span.start >= end:
            return
        yield clause
