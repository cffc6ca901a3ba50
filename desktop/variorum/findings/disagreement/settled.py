"""What one source leaves open and another has as settled: "45 branches will be reviewed", "will close".

The same count of the same things joins the sentences, or their row and their words. What is settled must be
of the matter that the other leaves open, jobs or what stays open; what is only "reviewed" may end in any way.
A source that has it both ways tells of two things.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, asks, tell_of_two_things
from variorum.findings.disagreement.plain_words import alike
from variorum.model import SentenceRef
from variorum.reading.text.tries import any_phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Claim, Comparison, FigureGroup
    from variorum.reading.language import Language

FEWEST_SHARED, ALIKE = 3, 0.6  # content words of both, of the shorter sentence's, where nothing is counted
ANY_MATTER = -1
ENDING = "-"  # begins what is the ending of a verb
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Told(NamedTuple):
    """A sentence that leaves something open, or has it settled."""

    words: PlainWords
    matters: frozenset[int]
    printed: str


def settled_elsewhere(comparison: Comparison, sentences: Sentences) -> Iterator[Apart]:
    """The sentences of one count that leave open what others have as settled."""
    for group in comparison.figures:
        for refs in _counting_alike(group, comparison):
            yield from _apart(*_sides(refs, sentences))
    for row in comparison.rows:
        prose = [ref for ref in row.members if _is_prose(ref, comparison)]
        opened, settled = _sides(prose, sentences) if len({ref.source for ref in prose}) > 1 else ([], [])
        asked = [one for one in opened if ANY_MATTER not in one.matters]
        yield from _apart(
            asked, [one for one in settled if all(_are_near(a.words, one.words) for a in asked)]
        )


def _sides(refs: Iterable[SentenceRef], sentences: Sentences) -> tuple[list[Told], list[Told]]:
    """The sentences that leave something open, and those that have it settled."""
    told = [sentences.of(ref) for ref in refs]
    opened = [one for words in told if (one := _left_open(words))]
    return opened, [one for words in told if (one := _settled(words))] if opened else []


def _is_prose(ref: SentenceRef, comparison: Comparison) -> bool:
    return comparison.readings[ref.source].sentences[ref.sentence].role == "prose"


def _are_near(opened: PlainWords, settled: PlainWords) -> bool:
    """Whether two sentences that count nothing alike are of one thing: the same will be, and of the same."""
    shared, _, of_shorter = alike(opened, settled)
    (ours, theirs) = (
        {words.stem(words.all[at]) for at in chain(*_matters(words).values())} for words in (opened, settled)
    )
    return shared >= FEWEST_SHARED and of_shorter >= ALIKE and not ours.isdisjoint(theirs)


def _apart(opened: Sequence[Told], settled: Sequence[Told]) -> Iterator[Apart]:
    if not _sources(opened).isdisjoint(_sources(settled)):
        return
    pairs = [(a, b) for a in opened for b in settled if _are_of_one_matter(a, b)]
    if pairs:
        here, there = (sorted({pair[at] for pair in pairs}, key=_by_place) for at in (0, 1))
        ours, theirs = (tuple(dict.fromkeys(one.words.ref for one in side)) for side in (here, there))
        yield Apart(min(one.printed for one in here), min(one.printed for one in there), ours, theirs)


def _by_place(one: Told) -> SentenceRef:
    return one.words.ref


def _sources(told: Iterable[Told]) -> set[int]:
    return {one.words.ref.source for one in told}


def _are_of_one_matter(opened: Told, settled: Told) -> bool:
    a, b = opened.words, settled.words
    matter = ANY_MATTER in opened.matters or not opened.matters.isdisjoint(settled.matters)
    return matter and a.language is b.language and not tell_of_two_things(a, b)


def _counting_alike(group: FigureGroup, comparison: Comparison) -> Iterator[list[SentenceRef]]:
    """The sentences of several sources that count so many of the same."""
    by_value: defaultdict[float, set[SentenceRef]] = defaultdict(set)
    for claim in group.claims:
        figure = comparison.readings[claim.source].figures[claim.figure]
        if figure.unit is None and isinstance(figure.value, float):
            by_value[figure.value] |= {*_sentence_of(claim, comparison)}
    for refs in by_value.values():
        if len({ref.source for ref in refs}) > 1:
            yield sorted(refs)


def _sentence_of(claim: Claim, comparison: Comparison) -> Iterator[SentenceRef]:
    reading = comparison.readings[claim.source]
    at = reading.figures[claim.figure].span.start
    number = bisect_right(reading.sentences, at, key=lambda sentence: sentence.span.start) - 1
    if number >= 0 and reading.sentences[number].role == "prose":
        yield SentenceRef(claim.source, number)


def _left_open(words: PlainWords) -> Told | None:
    """Whether a sentence says that something is open, or is looked into."""
    desk = words.language.desk
    if looked_into := any_phrase(desk.undecided).search(words.text):
        ahead = _futures_in(words)
        return Told(words, frozenset({ANY_MATTER}), _printed(words, ahead[:1], looked_into))
    if not asks(words) or not (open_words := any_phrase(desk.open_ends).search(words.text)):
        return None
    matters = _matters(words)
    places = (*chain(*matters.values()), *_openers(words))
    return Told(words, frozenset(matters), _printed(words, places, open_words))


def _settled(words: PlainWords) -> Told | None:
    """Whether a sentence says without any "may" what will be of something."""
    desk = words.language.desk
    hedged = not desk.unsettled.isdisjoint(words.all) or asks(words)
    if hedged or any(any_phrase(phrases).search(words.text) for phrases in (desk.undecided, desk.open_ends)):
        return None
    ahead, matters = _futures_in(words), _matters(words)
    if not ahead or not matters:
        return None
    denials = [at for at, word in enumerate(words.all) if word in words.negations]
    return Told(words, frozenset(matters), _printed(words, (*ahead[:1], *chain(*matters.values()), *denials)))


def _printed(words: PlainWords, places: Sequence[int], stretch: re.Match[str] | None = None) -> str:
    """From the first to the last of some words and of a stretch, as printed."""
    spans = [match.span() for match in _WORD.finditer(words.text)]
    ends = [
        *(spans[at] for at in places if len(spans) == len(words.all)),
        *([stretch.span()] if stretch else ()),
    ]
    return words.text[min(start for start, _ in ends) : max(end for _, end in ends)] if ends else words.text


def _openers(words: PlainWords) -> list[int]:
    """The places of "whether"."""
    known = {phrase.split()[-1] for phrase in words.language.desk.left_open}
    return [at for at, word in enumerate(words.all) if word in known]


def _futures_in(words: PlainWords) -> list[int]:
    return [at for at, word in enumerate(words.all) if _is_future(word, words.language)]


def _matters(words: PlainWords) -> dict[int, list[int]]:
    """The matters that a sentence is about, each with the places of its words."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for at, word in enumerate(words.all):
        for matter, beginnings in enumerate(_beginnings(words.language)):
            if word.startswith(beginnings):
                found[matter].append(at)
    return dict(found)


def _is_future(word: str, language: Language) -> bool:
    known, endings = _futures(language)
    return word in known or (bool(endings) and word.endswith(endings))


@cache
def _futures(language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    listed = language.desk.futures
    endings = tuple(one.removeprefix(ENDING) for one in listed if one.startswith(ENDING))
    return frozenset(listed), endings


@cache
def _beginnings(language: Language) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(matter.casefold().split()) for matter in language.desk.matters)
