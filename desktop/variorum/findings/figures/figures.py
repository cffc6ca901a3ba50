"""Figures that count the same thing, brought together across the sources of a story."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import combinations
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.figures.agreement import claims_agree, is_count_by_rank
from variorum.findings.figures.claim_words import words_around
from variorum.findings.figures.counted import MANY, CountedClaim, Page, counted_claim
from variorum.findings.figures.crowds import is_crowd
from variorum.findings.figures.headline_claims import belies_its_text, with_headlines
from variorum.findings.figures.other_units import dimension
from variorum.findings.figures.same_count import Fits, are_two_things, same_value
from variorum.findings.figures.same_day import with_days_together
from variorum.findings.figures.stamps import is_stamp
from variorum.findings.versions.notes import notes_of
from variorum.model import FigureGroup
from variorum.reading.figures.ranks import RANK
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Figure, Link, Reading, Row, Sentence, SentenceRef, Source, Span
    from variorum.reading.language import Languages

SAID_WHEN_DATED = ("transcript", "release")  # kinds of sources whose date is that of what they hold
MOST_TOGETHER = 60  # claims that are held against each other; a table of results is no sentence

SIZES = 2.0  # of large counts, each from one to half as much again
LARGEST_SIZE = 1000  # sets those that lie between two sizes apart


class Pair(NamedTuple):
    """Two claims of different sources that may be about the same count."""

    score: float
    a: int
    b: int


def group_figures(
    rows: Sequence[Row],
    links: Iterable[Link],
    sources: Sequence[Source],
    readings: Sequence[Reading],
    languages: Languages,
) -> tuple[FigureGroup, ...]:
    """The claims of several sources about the same count, amount or date, in the order of the rows.

    Claims come together where a row or a link joins their sentences, or where they count the same or have a
    value that hardly stands there twice by chance. ``conflict`` means that two sources make different
    claims: "at least 20" is not "20", and neither is "dozens"; a sum or a measure may be rounded.
    """
    pages = [
        Page(reading, language_for(languages, reading.language), (source.published or "")[:10])
        for source, reading in zip(sources, readings, strict=True)
    ]
    claims = sorted(claims_of(rows, pages), key=_order)
    linked = {frozenset((link.a, link.b)) for link in links}
    counted = with_headlines(_together(claims, linked))
    together = with_days_together([*counted, *_dated(rows, pages, sources)])
    groups = [_group(members, readings) for members in together if len({m.source for m in members}) > 1]
    return tuple(sorted(groups, key=_place))


def _dated(
    rows: Sequence[Row], pages: Sequence[Page], sources: Sequence[Source]
) -> Iterator[list[CountedClaim]]:
    """The dates that transcripts and releases carry: then was said what they hold."""
    for number, row in enumerate(rows):
        for ref in row.members:
            if sources[ref.source].kind not in SAID_WHEN_DATED:
                continue
            reading = pages[ref.source].reading
            sentence = reading.sentences[ref.sentence]
            for at in _figures_within(sentence.span, reading.figures):
                if reading.figures[at].unit == "date" and is_stamp(reading.figures[at], sentence, reading):
                    yield [counted_claim(ref, at, number, pages[ref.source])]


def claims_of(rows: Sequence[Row], pages: Sequence[Page]) -> Iterator[CountedClaim]:
    """What the sources claim; bylines, captions and notes of what an earlier version said are no claims."""
    notes = [
        [note.place.span for note in notes_of(source, page.reading, page.language)]
        for source, page in enumerate(pages)
    ]
    for number, row in enumerate(rows):
        for ref in row.members:
            reading = pages[ref.source].reading
            sentence = reading.sentences[ref.sentence]
            if sentence.role not in ("prose", "headline") or _lies_in(sentence, notes[ref.source]):
                continue
            for at in _figures_within(sentence.span, reading.figures):
                if not is_stamp(reading.figures[at], sentence, reading):
                    yield counted_claim(ref, at, number, pages[ref.source])


def _figures_within(span: Span, figures: Sequence[Figure]) -> range:
    """The places of the figures that begin within a span."""
    first, last = (bisect_left(figures, at, key=_start) for at in span)
    return range(first, last)


def _start(figure: Figure) -> int:
    return figure.span.start


def _lies_in(sentence: Sentence, spans: Iterable[Span]) -> bool:
    return any(span.start <= sentence.span.start < span.end for span in spans)


def _place(group: FigureGroup) -> tuple[int, list[tuple[int, int]]]:
    return group.row or 0, [(claim.source, claim.figure) for claim in group.claims]


def _order(claim: CountedClaim) -> tuple[str, str, str, str]:
    """The same whatever the order of the sources."""
    return claim.sort, str(claim.figure.value), claim.counted, claim.words


def _together(
    claims: Sequence[CountedClaim], linked: set[frozenset[SentenceRef]]
) -> list[list[CountedClaim]]:
    """Join the pairs that fit best first; what one source says of a count must agree. Others stay alone."""
    group_of = list(range(len(claims)))
    members = {at: [at] for at in group_of}
    for pair in sorted(_pairs(claims, linked), key=lambda pair: (-pair.score, pair.a, pair.b)):
        one, other = group_of[pair.a], group_of[pair.b]
        if one != other and _may_join(claims, members[one], members[other]):
            for at in members[other]:
                group_of[at] = one
            members[one] += members.pop(other)
    return [[claims[at] for at in ats] for ats in members.values()]


def _pairs(claims: Sequence[CountedClaim], linked: set[frozenset[SentenceRef]]) -> Iterator[Pair]:
    fits = Fits(claims)
    for a, b in _candidates(claims, linked):
        one, other = claims[a], claims[b]
        near = one.row == other.row or frozenset((one.ref, other.ref)) in linked
        score = fits.of(one, other, near=near)
        if score > 0:
            yield Pair(score, a, b)


def _candidates(claims: Sequence[CountedClaim], linked: set[frozenset[SentenceRef]]) -> set[tuple[int, int]]:
    """Pairs worth a look: side by side, of one noun, of one fate, of one value or one size."""
    buckets: dict[tuple[object, ...], list[int]] = defaultdict(list)
    of_sentence: dict[SentenceRef, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        of_sentence[claim.ref].append(at)
        buckets["row", "" if claim.sort == RANK else claim.sort, claim.row].append(at)
        buckets["value", claim.sort, claim.figure.value].append(at)
        if dimension(claim.sort):
            buckets["measure", dimension(claim.sort)].append(at)
        if is_crowd(claim):
            buckets["crowd",].append(at)
        for size in _sizes(claim):
            buckets["size", size].append(at)
        if claim.fate:
            buckets["fate", claim.sort, claim.fate].append(at)
        if claim.of or claim.sort not in ("", "date"):
            buckets["noun", claim.sort, claim.of].append(at)
    found = {pair for ats in buckets.values() if len(ats) <= MOST_TOGETHER for pair in combinations(ats, 2)}
    for refs in linked:
        one, other = refs
        found |= {
            (min(a, b), max(a, b)) for a in of_sentence.get(one, ()) for b in of_sentence.get(other, ())
        }
    return {(a, b) for a, b in found if _may_be_one(claims[a], claims[b])}


def _sizes(claim: CountedClaim) -> tuple[int, ...]:
    """What a large count has in common with those that it may be rounded to; of two that overlap, one."""
    value = claim.figure.value
    if claim.sort or isinstance(value, str) or value < MANY:
        return ()
    size = log2(value) * SIZES
    return int(size), int(size + 0.5) + LARGEST_SIZE


def _may_be_one(one: CountedClaim, other: CountedClaim) -> bool:
    alike = one.sort == other.sort or "" != dimension(one.sort) == dimension(other.sort)
    alike = alike or is_count_by_rank(one.figure, other.figure)
    return alike and one.source != other.source


def _may_join(claims: Sequence[CountedClaim], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether no source would say two things of one count; its headline may differ from its text."""
    return all(
        claims[a].source != claims[b].source
        or (same_value(claims[a], claims[b]) and not are_two_things(claims[a], claims[b]))
        or claims[a].in_headline != claims[b].in_headline
        for a in one
        for b in other
    )


def _group(members: list[CountedClaim], readings: Sequence[Reading]) -> FigureGroup:
    named = Counter(member.counted for member in members if member.counted)
    rows = Counter(member.row for member in members)
    claims = sorted({member.claim for member in members}, key=lambda claim: (claim.source, claim.figure))
    return FigureGroup(
        of=min(named, key=lambda of: (-named[of], len(of), of)) if named else "",
        claims=tuple(claims),
        conflict=not _all_agree(members) or any(belies_its_text(m, members) for m in members),
        around="" if named else _told_around(members, readings),
        row=min(rows, key=lambda row: (-rows[row], row)),
    )


def _told_around(members: Sequence[CountedClaim], readings: Sequence[Reading]) -> str:
    """The words about the figure in the language that most sources have, best from the start on."""
    languages = Counter(readings[member.source].language for member in members)
    usual = min(languages, key=lambda code: (-languages[code], code))
    told = {_around(m, readings[m.source]) for m in members if readings[m.source].language == usual}
    return min(told, key=lambda words: (words.startswith("…"), len(words), words))


def _around(claim: CountedClaim, reading: Reading) -> str:
    return words_around(claim.figure, reading.sentences[claim.ref.sentence].span, reading.text)


def _all_agree(members: Sequence[CountedClaim]) -> bool:
    """Whether every two sources have a claim in common."""
    by_source: dict[int, list[CountedClaim]] = defaultdict(list)
    for member in members:
        by_source[member.source].append(member)
    return all(
        any(_agree(a, b) for a in ours for b in theirs)
        for ours, theirs in combinations(by_source.values(), 2)
    )


def _agree(a: CountedClaim, b: CountedClaim) -> bool:
    return claims_agree(a.figure, b.figure, guessed=(a.week_is_guess, b.week_is_guess))
