"""What is told in a story, one thing at a time: a quote or a sentence, who has it and how it is named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

import msgspec

from variorum.findings.coverage.echoes import FIGURE, is_telling
from variorum.findings.printed import (
    base_of,
    places_of,
    sentence_place,
    sentence_words,
    words_in,
    words_of,
)
from variorum.findings.quotes.mentioned import mentioned
from variorum.findings.quotes.retellings import is_told
from variorum.model import Certainty, Place, SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.coverage.echoes import Echoes
    from variorum.findings.facts import Facts
    from variorum.model import Claim, Comparison, Family, FigureGroup, Missing, Reading, Rendering

SHORTEST_QUOTE = 6  # words; less is not worth a line
MOST = 0.6  # of a quote's words; a scrap of it does not show that a source has the quote
SHORTEST_SENTENCE = 5  # words
SURE = 0.6  # score of a link between two that have it; else they may not report the same thing
ALIKE = ("verbatim", "tidied", "trimmed")  # of two who print it so nobody doubts that they have it
FEWEST_PLAIN = 2  # of them that are no names: of one man, and of one day, two things may be told
COMMON_CORE = 0.5  # of the named sentence's telling words, that another that has it must share

Print = tuple[str, "Rendering"]
"""A rendering and its words on one line."""


class Item(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A quote or a sentence, wherever it is told. A struct, because nearly every sentence makes one."""

    kind: Literal["quote", "sentence"]
    having: frozenset[int]  # sources that have it
    doubtful: frozenset[int]  # sources with something that may correspond
    faint: frozenset[int] = frozenset()  # sources with a sentence that hardly tells it in other words
    absent: frozenset[int] = frozenset()  # sources without a quote, in whatever words
    counting: frozenset[int] = frozenset()  # sources that count the same thing, alike or otherwise
    words: str  # what it is named by
    named: Place  # where these words stand
    where: tuple[Place, ...]
    terms: frozenset[str]  # the telling words that whoever has it has
    covered: float = 1.0  # the part of the naming words' telling ones that these are
    speaker: str | None = None  # by name
    mention: str | None = None  # who says it where nobody is named
    family: str | None = None
    row: int | None = None
    sort: str | None = None  # "figure" or "day" where that is the news
    certainty: Certainty = "certain"


def quote_items(facts: Facts) -> Iterator[Item]:
    """Every quote that is long enough, by the shortest form that all who print it have."""
    comparison, echoes = facts.comparison, facts.echoes
    for family in comparison.families:
        prints = _prints(family, comparison.readings)
        words, shortest = min(prints, key=lambda p: _by_length(p, family), default=("", None))
        if shortest is None or words_in(words) < SHORTEST_QUOTE:
            continue
        printed = [rendering for _, rendering in prints]
        scraps = {r.source for r in family.renderings} - {r.source for r in printed}
        speaker = facts.speaker_of(family)
        told = {m.source for m in family.missing if is_told(m, words, speaker, facts)}
        yield Item(
            kind="quote",
            having=frozenset({r.source for r in printed} | told),
            doubtful=frozenset(scraps | {m.source for m in family.missing if _may_have_it(m)}) - told,
            faint=frozenset(scraps | {m.source for m in family.missing if m.verdict == "paraphrased"}) - told,
            absent=frozenset({m.source for m in family.missing if m.verdict == "absent"}),
            words=words,
            named=places_of(shortest)[0],
            where=tuple(place for r in family.renderings for place in places_of(r)),
            terms=frozenset().union(*map(echoes.terms, places_of(shortest))),
            speaker=speaker,
            mention=None if speaker else mentioned(base_of(family), comparison, facts.languages),
            family=family.id,
            certainty="certain" if sum(r.verdict in ALIKE for r in printed) > 1 else family.certainty,
        )


def sentence_items(comparison: Comparison, echoes: Echoes) -> Iterator[Item]:
    """Every sentence of the articles' own prose, with those that surely report the same.

    A row may hold more than one fact, so that not the row but the links of one sentence say who has it.
    Sentences with a quote that has an item of its own are told of as quotes.
    """
    quoted, linked, counting = _quoted(comparison), _linked(comparison), _counting(comparison)
    for number, row in enumerate(comparison.rows):
        for ref in row.members:
            role = comparison.readings[ref.source].sentences[ref.sentence].role
            words = sentence_words(ref, comparison.readings) if role == "prose" and ref not in quoted else ""
            if words_in(words) >= SHORTEST_SENTENCE:
                counted = counting.get(ref, frozenset())
                yield _item(ref, words, linked.get(ref, {}), counted, number, comparison.readings, echoes)


def figure_items(comparison: Comparison, echoes: Echoes) -> Iterator[Item]:
    """Every count, amount or date that several sources give alike, whatever others say of it."""
    for group in comparison.figures:
        alike = _alike(group, comparison)
        figures = [comparison.readings[c.source].figures[c.figure] for c in alike]
        having = frozenset(claim.source for claim in alike)
        told = [claim for claim in alike if _is_told(claim, comparison)]
        if (
            len(having) > 1
            and told
            and all(map(is_telling, figures))
            and _are_of_one(alike, echoes, comparison)
        ):
            words, _, named = max(_printed(claim, comparison) for claim in told)[1:]
            otherwise = frozenset(claim.source for claim in group.claims) - having
            yield Item(
                kind="sentence",
                having=having,
                doubtful=otherwise,
                faint=otherwise,
                words=words,
                named=named,
                where=tuple(Place(c.source, f.span) for c, f in zip(alike, figures, strict=True)),
                terms=echoes.terms(named),
                row=group.row,
                sort="day" if figures[0].unit in ("date", "time") else "figure",
            )


def _are_of_one(claims: Sequence[Claim], echoes: Echoes, comparison: Comparison) -> bool:
    """Whether claims count something, or two of their sentences have more than a day in common."""
    first = claims[0]
    if comparison.readings[first.source].figures[first.figure].unit not in ("date", "time"):
        return True
    terms = [(c.source, _words_beside(c, echoes, comparison)) for c in claims]
    return any(a != b and not one.isdisjoint(other) for a, one in terms for b, other in terms)


def _words_beside(claim: Claim, echoes: Echoes, comparison: Comparison) -> frozenset[str]:
    """The telling words of a claim's sentence, its figures apart."""
    reading = comparison.readings[claim.source]
    at = reading.figures[claim.figure].span.start
    number = bisect_right(reading.sentences, at, key=lambda sentence: sentence.span.start) - 1
    terms = echoes.of_sentence(SentenceRef(claim.source, max(0, number)))
    return frozenset(term for term in terms if not term.startswith(FIGURE))


def _alike(group: FigureGroup, comparison: Comparison) -> list[Claim]:
    """The claims of a group; where they conflict, those of the value that most sources give."""
    if not group.conflict:
        return list(group.claims)
    by_value: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        by_value[str(comparison.readings[claim.source].figures[claim.figure].value)].append(claim)
    return max(sorted(by_value.items()), key=lambda one: len({claim.source for claim in one[1]}))[1]


def _is_told(claim: Claim, comparison: Comparison) -> bool:
    """Whether a figure stands in a sentence of the text, not in a headline, a dateline or the like."""
    reading = comparison.readings[claim.source]
    at = reading.figures[claim.figure].span.start
    number = bisect_right(reading.sentences, at, key=lambda sentence: sentence.span.start) - 1
    return number >= 0 and reading.sentences[number].role == "prose"


def _printed(claim: Claim, comparison: Comparison) -> tuple[int, str, str, Place]:
    """A figure by its length, as printed, its source and its place."""
    words = _counted(claim, comparison)
    span = comparison.readings[claim.source].figures[claim.figure].span
    return len(words), words, comparison.sources[claim.source].label, Place(claim.source, span)


def _counted(claim: Claim, comparison: Comparison) -> str:
    """A figure with what it counts: "84,000 patients"."""
    of = comparison.readings[claim.source].figures[claim.figure].of or ""
    return claim.words if of.casefold() in claim.words.casefold() else f"{claim.words} {of}"


def _item(
    ref: SentenceRef,
    words: str,
    linked: Mapping[SentenceRef, float],
    counting: frozenset[int],
    row: int,
    readings: Sequence[Reading],
    echoes: Echoes,
) -> Item:
    terms = echoes.of_sentence(ref)
    names = echoes.names(sentence_place(ref, readings)) if linked else frozenset()
    alike: dict[SentenceRef, frozenset[str]] = {}
    for other, score in linked.items():
        shared = terms & echoes.of_sentence(other) if score >= SURE else frozenset()
        if len(shared) >= COMMON_CORE * max(1, len(terms)) and len(shared - names) >= FEWEST_PLAIN:
            alike |= {} if _count_otherwise(terms, echoes.of_sentence(other)) else {other: shared}
    having = frozenset([other.source for other in (ref, *alike)])
    core = frozenset().union(*alike.values()) if alike else terms
    return Item(
        kind="sentence",
        having=having,
        doubtful=frozenset([other.source for other in linked]) - having,
        counting=counting,
        words=words,
        named=sentence_place(ref, readings),
        where=tuple(sentence_place(other, readings) for other in sorted((ref, *alike))),
        terms=core,
        covered=len(core) / max(1, len(terms)),
        row=row,
    )


def _count_otherwise(terms: frozenset[str], others: frozenset[str]) -> bool:
    """Whether both tell numbers or dates, and none in common: of one thing two sentences may tell two."""
    ours, theirs = (frozenset(t for t in one if t.startswith(FIGURE)) for one in (terms, others))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _prints(family: Family, readings: Sequence[Reading]) -> list[Print]:
    """The renderings with so much of the quote that the source may be said to have it."""
    most = MOST * words_in(words_of(base_of(family), readings))
    printed = ((words_of(rendering, readings), rendering) for rendering in family.renderings)
    return [(words, r) for words, r in printed if words_in(words) >= min(SHORTEST_QUOTE, most)]


def _may_have_it(missing: Missing) -> bool:
    """Whether something there may correspond; of a source that is cut off nothing is known either way."""
    reasons = {"uncertain": ("weak-match", "left-out"), "paraphrased": ("reported", "linked")}
    return missing.reason in reasons.get(missing.verdict, ())


def _by_length(printed: Print, family: Family) -> tuple[int, bool, str]:
    """The shortest first; among equally long ones that which the others are held against."""
    words, rendering = printed
    return words_in(words), rendering is not base_of(family), words


def _quoted(comparison: Comparison) -> frozenset[SentenceRef]:
    """Sentences that hold a quote with an item of its own."""
    refs: set[SentenceRef] = set()
    sentence_starts = [[s.span.start for s in reading.sentences] for reading in comparison.readings]
    for family in comparison.families:
        if words_in(words_of(base_of(family), comparison.readings)) < SHORTEST_QUOTE:
            continue
        for rendering in family.renderings:
            starts = sentence_starts[rendering.source]
            for span in rendering.spans:
                first, end = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
                refs |= {SentenceRef(rendering.source, at) for at in range(first, end)}
    return frozenset(refs)


def _counting(comparison: Comparison) -> Mapping[SentenceRef, frozenset[int]]:
    """The sources that count what a sentence counts: it is no news of its own, if they disagree or not.

    Two sentences of one day may tell other things.
    """
    counting: defaultdict[SentenceRef, frozenset[int]] = defaultdict(frozenset)
    for group in comparison.figures:
        sources = frozenset(claim.source for claim in group.claims)
        for claim in () if _tells_day(group, comparison) else group.claims:
            reading = comparison.readings[claim.source]
            at = reading.figures[claim.figure].span.start
            number = bisect_right(reading.sentences, at, key=lambda sentence: sentence.span.start) - 1
            counting[SentenceRef(claim.source, number)] |= sources
    return counting


def _tells_day(group: FigureGroup, comparison: Comparison) -> bool:
    """Whether its sources agree about a day."""
    first = group.claims[0]
    return not group.conflict and comparison.readings[first.source].figures[first.figure].unit == "date"


def _linked(comparison: Comparison) -> Mapping[SentenceRef, Mapping[SentenceRef, float]]:
    """The sentences to which a sentence has a link, and how likely it is; 0 where the link is not firm."""
    linked: defaultdict[SentenceRef, dict[SentenceRef, float]] = defaultdict(dict)
    for link in comparison.links:
        score = link.score if link.firm else 0.0
        linked[link.a][link.b] = linked[link.b][link.a] = score
    return linked
