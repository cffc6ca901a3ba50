"""One thing on two sides of one landmark: "inside the harbor mouth", "two miles outside the harbor mouth".

The landmark joins the sentences, which need not stand in one row; a source that names both sides of it tells
of two things.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart
from variorum.reading.language import language_for
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Comparison, SentenceRef
    from variorum.reading.language import Language, Languages

TO_LANDMARK = 3  # words behind a side
FEWEST_SHARED = 2  # content words of both sentences, the landmark among them


Groups = tuple[tuple[str, ...], ...]


class Side(NamedTuple):
    """A sentence that puts something on one side of a landmark."""

    ref: SentenceRef
    side: int
    printed: str
    words: PlainWords


def whereabouts_clashes(
    comparison: Comparison, languages: Languages, sentences: Sentences
) -> Iterator[Apart]:
    """The sentences on either side of a landmark, where no source is on both."""
    for told in _by_landmark(comparison, languages, sentences).values():
        sides = {side: [one for one in told if one.side == side] for side in {one.side for one in told}}
        for here, there in combinations(sorted(sides), 2):
            if all(_may_be_one(a, b) for a in sides[here] for b in sides[there]):
                refs = [tuple(sorted({one.ref for one in sides[side]})) for side in (here, there)]
                words = [min(one.printed for one in sides[side]) for side in (here, there)]
                yield Apart(words[0], words[1], refs[0], refs[1])


def _may_be_one(a: Side, b: Side) -> bool:
    days = a.words.days, b.words.days
    parted = bool(days[0]) and bool(days[1]) and days[0].isdisjoint(days[1])
    shared = len(a.words.content & b.words.content)
    return a.ref.source != b.ref.source and shared >= FEWEST_SHARED and not parted


def _by_landmark(
    comparison: Comparison, languages: Languages, sentences: Sentences
) -> dict[tuple[str, int, str], list[Side]]:
    """By language, group of sides and landmark."""
    found: defaultdict[tuple[str, int, str], list[Side]] = defaultdict(list)
    for code in sorted({reading.language for reading in comparison.readings}):
        language = language_for(languages, code)
        sides = _phrases(language.desk.whereabouts)
        for words in sentences.with_any(sides, language):
            if _pattern(language.desk.whereabouts).search(sentences.printed(words.ref)):
                for group, side, printed, landmark in _told(words, sides, language):
                    found[code, group, landmark].append(Side(words.ref, side, printed, words))
    return found


def _told(
    words: PlainWords, sides: dict[str, list[tuple[tuple[str, ...], int, int]]], language: Language
) -> Iterator[tuple[int, int, str, str]]:
    """Each side with the first content word close behind it."""
    for at, word in enumerate(words.all):
        for phrase, group, side in sides.get(word, ()):
            end = at + len(phrase)
            behind = words.all[end : end + TO_LANDMARK]
            landmark = next((w for w in behind if w not in language.grammar.function_words), "")
            if words.all[at:end] == phrase and landmark:
                yield group, side, words.printed(phrase[0], landmark), words.stem(landmark)


@cache
def _pattern(groups: Groups) -> re.Pattern[str]:
    phrases = (phrase for sides in groups for side in sides for phrase in side.split(" | "))
    return re.compile(rf"(?<!\w){any_of(phrases)}(?!\w)", re.IGNORECASE)


@cache
def _phrases(groups: Groups) -> dict[str, list[tuple[tuple[str, ...], int, int]]]:
    """The phrases of all groups by their first word, each with its group and side."""
    found: defaultdict[str, list[tuple[tuple[str, ...], int, int]]] = defaultdict(list)
    for group, sides in enumerate(groups):
        for side, synonyms in enumerate(sides):
            for phrase in synonyms.casefold().split(" | "):
                words = tuple(phrase.split())
                found[words[0]].append((words, group, side))
    return dict(found)
