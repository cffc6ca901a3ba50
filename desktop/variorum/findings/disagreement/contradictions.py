"""Sentences that report the same thing and cannot both be right: an antonym, a negation or a name apart.

Most are sentences of one row; what names its own thing or deed is looked for in the whole story. Quotes are
left out: families compare them. Days are figures.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import combinations, combinations_with_replacement, product
from typing import TYPE_CHECKING

from variorum.findings.disagreement.clashes import Clash, clashes
from variorum.findings.disagreement.contrasts import contrasted
from variorum.findings.disagreement.denials_apart import denials_apart
from variorum.findings.disagreement.name_clashes import name_clashes
from variorum.findings.disagreement.places import place_clashes
from variorum.findings.disagreement.scopes import scope_clashes
from variorum.findings.disagreement.sentences import Sentences
from variorum.findings.disagreement.settled import settled_elsewhere
from variorum.findings.disagreement.silences import silences
from variorum.findings.disagreement.states import state_clashes
from variorum.findings.disagreement.two_sides import whereabouts_clashes
from variorum.findings.disagreement.whole_phrases import whole_phrase
from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import labels, sentence_place, sentence_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.model import Comparison, Row, SentenceRef
    from variorum.reading.language import Languages

WEIGHTS = {"antonym": 88.0, "negation": 85.0, "name": 86.0, "silence": 72.0}

TOLD_APART = ("name", "silence")
"""Sorts whose sentences need not report the same thing."""

Sides = dict[Clash, tuple[set["SentenceRef"], set["SentenceRef"]]]


def contradictions(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """One finding for each pair of words that clash and the sources on either side, in their first row."""
    sentences = Sentences(comparison, languages)
    apart: list[Draft] = []
    for draft in _told_apart(comparison, languages, sentences):
        apart += () if _is_told(draft, apart) else (draft,)
    yield from apart
    yield from (draft for draft in _in_rows(comparison, sentences) if not _is_told(draft, apart))
    for silence in silences(comparison, languages):
        clash = Clash("silence", silence.words, silence.answer)
        yield _draft(comparison, None, clash, [silence.silent], [silence.answered])


def _is_told(draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether its sentences clash already in another way."""
    return any(set(draft.where) <= set(other.where) for other in told)


def _told_apart(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Draft]:
    """What clashes wherever it stands: it names the deed or the place itself."""
    for odd, others in name_clashes(comparison, languages):
        clash = Clash("name", odd.printed, min(other.printed for other in others))
        yield _draft(comparison, None, clash, [odd.ref], sorted(other.ref for other in others))
    for apart in denials_apart(comparison, sentences):
        denied = _whole(apart.here, apart.ours, sentences)
        said = _whole(apart.there, apart.theirs, sentences)
        yield _draft(comparison, None, Clash("negation", denied, said), apart.ours, apart.theirs)
    for apart in (
        *whereabouts_clashes(comparison, languages, sentences),
        *place_clashes(comparison, languages, sentences),
        *state_clashes(comparison, languages, sentences),
        *contrasted(comparison, languages, sentences),
        *settled_elsewhere(comparison, sentences),
        *scope_clashes(comparison, languages, sentences),
    ):
        clash = Clash("antonym", apart.here, apart.there)
        draft = _draft(comparison, None, clash, apart.ours, apart.theirs)
        yield draft if apart.sure else replace(draft, certainty="possible")


def _in_rows(comparison: Comparison, sentences: Sentences) -> Iterator[Draft]:
    told: set[tuple[str, ...]] = set()
    for number, row in enumerate(comparison.rows):
        if len({ref.source for ref in row.members}) > 1:
            sides: Sides = {}
            for a, b in _pairs(row, comparison, sentences):
                for clash in clashes(a, b):
                    _note(sides, clash, a.ref, b.ref)
            for clash, (here, there) in sides.items():
                key = (
                    clash.here,
                    clash.there,
                    *(str(sorted({ref.source for ref in side})) for side in (here, there)),
                )
                if key in told:
                    continue
                told.add(key)
                ours = _whole(clash.here, here, sentences)
                theirs = _whole(clash.there, there, sentences)
                whole = Clash(clash.sort, ours, theirs)
                yield _draft(comparison, number, whole, sorted(here), sorted(there))


def _pairs(row: Row, comparison: Comparison, sentences: Sentences) -> Iterator[tuple[PlainWords, PlainWords]]:
    """The row's sentences of different sources in one language that may clash, two by two.

    Both have words of one group of opposites, or only one denies: quickly seen, and seldom so.
    """
    alike: defaultdict[tuple[int, bool], list[PlainWords]] = defaultdict(list)
    for ref in row.members:
        if comparison.readings[ref.source].sentences[ref.sentence].role in ("prose", "headline"):
            words = sentences.of(ref)
            alike[words.groups, bool(words.negations)].append(words)
    for one, other in combinations_with_replacement(alike, 2):
        if one[0] & other[0] or one[1] != other[1]:
            pairs = combinations(alike[one], 2) if one == other else product(alike[one], alike[other])
            for a, b in pairs:
                if a.ref.source != b.ref.source and a.language is b.language:
                    yield a, b


def _whole(words: str, refs: Iterable[SentenceRef], sentences: Sentences) -> str:
    """The words as one of the sentences prints them, whichever source comes first."""
    return min(whole_phrase(words, sentences.of(ref)) for ref in refs)


def _note(sides: Sides, clash: Clash, a: SentenceRef, b: SentenceRef) -> None:
    """Put both sentences on their side of the clash; either way round it is one clash."""
    if clash.here > clash.there:
        clash, a, b = Clash(clash.sort, clash.there, clash.here), b, a
    here, there = sides.setdefault(clash, (set(), set()))
    here.add(a)
    there.add(b)


def _draft(
    comparison: Comparison,
    row: int | None,
    clash: Clash,
    here: Sequence[SentenceRef],
    there: Sequence[SentenceRef],
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
                sort=clash.sort if clash.sort in TOLD_APART else None,
                words=words,
                other_words=other,
                line=_line(ours, words, comparison),
                record=None if record is None else "yes",
            ),
        ),
        where=tuple(sentence_place(ref, comparison.readings) for ref in (*ours, *theirs)),
        row=row,
        certainty="likely",
    )


def _line(refs: Sequence[SentenceRef], words: str, comparison: Comparison) -> str:
    """The shortest sentence that has the words, whatever the order of the sources."""
    lines = [sentence_words(ref, comparison.readings) for ref in refs]
    return min(lines, key=lambda line: (words not in line, len(line), line))
