"""Quotation marks here and other words there: quotes that another source only reports."""

from __future__ import annotations

import re
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.families.concepts import DENIAL, things
from variorum.findings.printed import base_of, labels, places_of, sentence_place, words_in, words_of
from variorum.findings.quotes.outlets import name_words, names_of, same_outlet
from variorum.findings.quotes.rests import rests_told
from variorum.findings.quotes.retellings import has_rare
from variorum.model import Place, SentenceRef, Span
from variorum.reading.text.tries import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.facts import Facts
    from variorum.findings.families.concepts import Concepts, Meanings
    from variorum.model import Comparison, Family, Missing, Rendering

WEIGHT = 26.0
SHORTEST_QUOTE = 5  # words; a shorter one is easily part of a paraphrase
MOST_WORDS = 0.5  # of a quote, which make a sentence that is linked with it its paraphrase
MUCH_OF_QUOTE, MUCH_OF_CLAUSE = 0.45, 0.5  # of what they say, that both say
_WORD = re.compile(r"[^\W_]+")
TOLD_OF = ("reported", "marks-off", "linked")  # reasons
_OPENED = re.compile(r"(?:^|[\s(])(?:[\"“„«‹‘']|&quot;)\s?\w")

Said = dict[str, list["Concepts"]]
"""What each rendering of a quote says, by the language of whoever may tell it in other words."""


def quoted_here(facts: Facts) -> Iterator[Draft]:
    """Quotes in marks in one source that another only reports in its own words.

    A sentence that retells several quotes is told of with the one that it has most of.
    """
    told = list(_all_told(facts))
    best: dict[SentenceRef, float] = {}
    for one in told:
        for telling in one.tellings:
            best[telling.ref] = max(telling.share, best.get(telling.ref, 0.0))
    for one in told:
        kept = [t for t in one.tellings if t.share >= min(MOST_WORDS, best[t.ref])]
        if kept:
            yield _draft(one._replace(tellings=[t for t in kept if t.surely] or kept), facts)


class Telling(NamedTuple):
    """A sentence that tells a quote in other words."""

    ref: SentenceRef
    share: float  # of what it says, that is in the quote, or the other way
    surely: bool
    standing: Place | None  # where the very words stand without marks


class Told(NamedTuple):
    """A quote, its base first, and the sentences of other sources that tell it."""

    family: Family
    quoted: Sequence[Rendering]
    tellings: Sequence[Telling]


def _all_told(facts: Facts) -> Iterator[Told]:
    for family in facts.comparison.families:
        quoted = _quoted(family, facts.comparison)
        if family.certainty == "possible" or not quoted:
            continue
        said: Said = {}
        found = [(missing, _telling(missing, quoted, said, facts)) for missing in family.missing]
        rests = rests_told(family, quoted, facts)
        tellings = [
            *(telling for m, telling in found if telling and not _is_its_own_word(m, quoted, facts)),
            *(Telling(ref, share, surely=True, standing=None) for ref, share in rests.items()),
        ]
        if tellings:
            yield Told(family, quoted, tellings)


def _is_its_own_word(missing: Missing, quoted: Sequence[Rendering], facts: Facts) -> bool:
    """Whether the words are quoted from the very source that has no marks: it is their author."""
    names = names_of(facts.comparison.sources[missing.source])
    by = [name_words(rendering.speaker_name or rendering.speaker or "") for rendering in quoted]
    return any(same_outlet(name, speaker) for name in names for speaker in by)


def _draft(told: Told, facts: Facts) -> Draft:
    comparison, family, tellings = facts.comparison, told.family, told.tellings
    telling = {telling.ref.source for telling in tellings}
    quoting, as_printed = {r.source for r in told.quoted} - telling, all(t.standing for t in tellings)
    printing = {rendering.source for rendering in family.renderings}
    return Draft(
        kind="quoted_here",
        weight=WEIGHT + min(len(quoting), 9) * 0.1,
        parameters=(
            *repeated("source", labels(comparison, quoting)),
            *repeated("other", labels(comparison, (telling.ref.source for telling in tellings))),
            *given(
                sort="marks_off" if as_printed else "rest" if telling <= printing else None,
                words=words_of(told.quoted[0], comparison.readings),
                speaker=facts.speaker_of(family),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=(
            *(place for r in told.quoted for place in places_of(r)),
            *(telling.standing or sentence_place(telling.ref, comparison.readings) for telling in tellings),
        ),
        family=family.id,
        certainty=family.certainty if as_printed or any(t.surely for t in tellings) else "possible",
    )


def _quoted(family: Family, comparison: Comparison) -> list[Rendering]:
    """The renderings outside the record that are long enough, the one that others are held against first."""
    base, readings = base_of(family), comparison.readings
    found = ((words_of(r, readings), r) for r in family.renderings if r.source != comparison.record)
    long_enough = [(words, r) for words, r in found if words_in(words) >= SHORTEST_QUOTE]
    long_enough.sort(key=lambda one: (one[1] is not base, -len(one[0]), one[0]))
    return [rendering for _, rendering in long_enough]


def _telling(missing: Missing, quoted: Sequence[Rendering], said: Said, facts: Facts) -> Telling | None:
    """How a source that does not print a quote tells it; the record is not blamed for its form."""
    comparison = facts.comparison
    if missing.source == comparison.record or missing.sentence is None:
        return None
    meanings = facts.meanings[missing.source]
    code = meanings.language.code
    if missing.reason in TOLD_OF and code not in said:
        said[code] = [facts.meanings[one.source].read_with(meanings).at_all(one.spans) for one in quoted]
    likeness = [
        found
        for told in _told_in(missing, meanings)
        for names in (meanings.names(meanings.reading.sentences[missing.sentence].span),)
        for concepts in said[code]
        for found in (_likeness(concepts, told, names, missing.reason, meanings),)
        if found
    ]
    if not likeness:
        return None
    surely, share = max(likeness)
    standing = _standing(missing, words_of(quoted[0], comparison.readings), facts)
    return Telling(SentenceRef(missing.source, missing.sentence), share, surely, standing)


def _told_in(missing: Missing, meanings: Meanings) -> Iterator[Concepts]:
    """What the sentence tells in its own words: the clauses that it reports, or all of it.

    A mark that opens and never closes, there or before it in the paragraph, is a quote all the same.
    """
    if missing.reason not in TOLD_OF:
        return
    reading = meanings.reading
    sentence = reading.sentences[missing.sentence or 0].span
    reported = reading.reported if missing.reason == "reported" else ()
    clauses = [c.span for c in reported if sentence.start <= c.span.start < sentence.end]
    for span in clauses or [sentence]:
        first = next((quote for quote in reading.quotes if quote.span.end > span.start), None)
        quotes = first is not None and first.span.start < span.end
        opened = _OPENED.search(reading.text[span.start : span.end]) or _is_open(reading.text, span.start)
        if not quotes and not opened:
            yield meanings.at(span)


def _likeness(
    said: Concepts, told: Concepts, names: Concepts, reason: str, meanings: Meanings
) -> tuple[bool, float] | None:
    """Whether it is surely told, and how much of it; None where that may well be something else.

    A sentence that is only linked, or has a few of the words, may report something else; so may one that has
    a "not" where the quote has none, or that shares but names, or what its whole text is about.
    """
    share = len(said & told) / max(1.0, min(len(said), sqrt(len(said) * len(told))))
    alike = (DENIAL in said) == (DENIAL in told)
    if reason != "reported":
        telling = alike and share >= MOST_WORDS and things(said & told) - names
        return (True, share) if telling else None
    shared, of_quote, of_clause = (len(things(concepts)) for concepts in (said & told, said, told))
    much = shared >= MUCH_OF_QUOTE * of_quote or shared >= MUCH_OF_CLAUSE * of_clause
    return (alike and much and has_rare(things(said & told), meanings), share) if share else None


def _standing(missing: Missing, words: str, facts: Facts) -> Place | None:
    """Where a source has the words, whatever marks and spaces stand between them."""
    text, sought = facts.comparison.readings[missing.source].text, _WORD.findall(words)
    if not facts.has_in_order(missing.source, sought):
        return None  # often, and a pattern takes long to make
    found = re.search(in_order(sought, r"[\W_]+"), text, re.IGNORECASE)
    if found is None or _is_open(text, found.start()):
        return None
    return Place(missing.source, Span(*found.span()))


def _is_open(text: str, offset: int) -> bool:
    """Whether a double mark has been opened before a place in its paragraph and not closed."""
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    high, low = before.count("“"), before.count("„")
    opened = low > high + before.count("”") if low else high > before.count("”")
    return opened or before.count('"') % 2 == 1
