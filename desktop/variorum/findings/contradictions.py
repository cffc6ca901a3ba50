"""Sentences that report the same thing and cannot both be right: a day, an antonym or a negation apart.

Only sentences that agree in nearly everything else are looked at. Quotes are left out: families compare them.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.plain_words import PlainWords, alike, plain_words
from variorum.findings.printed import labels, sentence_place, sentence_words
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Row, SentenceRef
    from variorum.reading.language import Languages

FEWEST_SHARED = 3  # content words that both sentences have
ALIKE_FOR_DAY, ALIKE_FOR_ANTONYM, ALIKE_FOR_NEGATION = 0.5, 0.5, 0.75  # shared content words of all
WEIGHTS = {"antonym": 88.0, "day": 87.0, "negation": 85.0}


class Clash(NamedTuple):
    """What the first sentence says against the second."""

    sort: str
    here: str
    there: str


Sides = dict[Clash, tuple[set["SentenceRef"], set["SentenceRef"]]]


def contradictions(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """One finding for each row and pair of words that clash, whichever sources stand on either side."""
    for number, row in enumerate(comparison.rows):
        if len({ref.source for ref in row.members}) > 1:
            sides: Sides = {}
            for a, b in _pairs(row, comparison, languages):
                for clash in _clashes(a, b):
                    _note(sides, clash, a.ref, b.ref)
            for clash, (here, there) in sides.items():
                yield _draft(comparison, number, clash, sorted(here), sorted(there))


def _pairs(row: Row, comparison: Comparison, languages: Languages) -> Iterator[tuple[PlainWords, PlainWords]]:
    """The row's sentences of different sources in one language, two by two."""
    words = []
    for ref in row.members:
        reading = comparison.readings[ref.source]
        if reading.sentences[ref.sentence].role in ("prose", "headline"):
            words.append(plain_words(ref, reading, language_for(languages, reading.language)))
    return (
        (a, b) for a, b in combinations(words, 2) if a.ref.source != b.ref.source and a.language == b.language
    )


def _note(sides: Sides, clash: Clash, a: SentenceRef, b: SentenceRef) -> None:
    """Put both sentences on their side of the clash; either way round it is one clash."""
    if clash.here > clash.there:
        clash, a, b = Clash(clash.sort, clash.there, clash.here), b, a
    here, there = sides.setdefault(clash, (set(), set()))
    here.add(a)
    there.add(b)


def _clashes(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    if a.days == b.days and a.telling == b.telling and bool(a.negations) == bool(b.negations):
        return
    shared, share = alike(a, b)
    if shared < FEWEST_SHARED or a.figures != b.figures:
        return
    if share >= ALIKE_FOR_DAY:
        yield from _day(a, b)
    if share >= ALIKE_FOR_ANTONYM:
        yield from _antonyms(a, b)
    if share >= ALIKE_FOR_NEGATION:
        yield from _negation(a, b)


def _day(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    if len(a.days) != 1 or len(b.days) != 1 or a.days == b.days:
        return
    (here,), (there,) = a.days, b.days
    if _same_setting(a, b, here, there):
        printed = {day.casefold(): day for day in a.language.desk.weekdays}
        yield Clash("day", printed[here], printed[there])


def _antonyms(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    if a.telling == b.telling:
        return
    for group in a.language.desk.antonyms:
        here, there = ([phrase for phrase in group if phrase in words.telling] for words in (a, b))
        if len(here) == len(there) == 1 and here != there and _same_setting(a, b, here[0], there[0]):
            yield Clash("antonym", here[0], there[0])


def _negation(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    here, there = a.negations, b.negations
    if bool(here) == bool(there):
        return
    negated, plain, word = (a, b, here[0]) if here else (b, a, there[0])
    follower = negated.after(word)
    if follower and plain.has_like(follower):
        said, unsaid = f"{word} {follower}", follower
        yield Clash("negation", said, unsaid) if here else Clash("negation", unsaid, said)


def _same_setting(a: PlainWords, b: PlainWords, here: str, there: str) -> bool:
    """Whether a content word beside the one is also beside the other."""
    return any(one[:4] == other[:4] for one in a.beside(here) for other in b.beside(there))


def _draft(
    comparison: Comparison, row: int, clash: Clash, here: Sequence[SentenceRef], there: Sequence[SentenceRef]
) -> Draft:
    """Told of the fewer sources; with a record, of those that differ from it."""
    record = comparison.record
    ours, theirs, words, other = here, there, clash.here, clash.there
    if any(ref.source == record for ref in here) or (
        all(ref.source != record for ref in there) and len(here) > len(there)
    ):
        ours, theirs, words, other = there, here, clash.there, clash.here
    return Draft(
        kind="contradiction",
        weight=WEIGHTS[clash.sort] + min(len(theirs), 9) * 0.1,
        parameters=(
            *repeated("source", labels(comparison, (ref.source for ref in ours))),
            *repeated("other", labels(comparison, (ref.source for ref in theirs))),
            *given(
                words=words,
                other_words=other,
                line=sentence_words(ours[0], comparison.readings),
                record=None if record is None else "yes",
            ),
        ),
        where=tuple(sentence_place(ref, comparison.readings) for ref in (*ours, *theirs)),
        row=row,
        certainty="likely",
    )
