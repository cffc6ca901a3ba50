"""Two people who did something together, in most sources; one of them with somebody else in one source.

"Adeyo and Pell voted no" against "Adeyo and Hale voting against it": one name in common, the other not,
and the same deed beside them. The sentences need not stand in one row.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import SentenceRef
from variorum.reading.language import language_for
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison
    from variorum.reading.language import Language, Languages

NEAR = 36  # characters beside the names in which the deed stands
ROOT = 3  # letters that forms of a verb share: vote, voting
FEWEST_WITNESSES = 2
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_WORD = re.compile(r"[^\W\d_]+")


class Together(NamedTuple):
    """Two people named together."""

    ref: SentenceRef
    surnames: frozenset[str]
    printed: str
    deeds: frozenset[str]  # roots of the verbs beside them
    beside: frozenset[str]  # all words of the sentence


class NameClash(NamedTuple):
    """One source against the others."""

    odd: Together
    others: tuple[Together, ...]


def name_clashes(comparison: Comparison, languages: Languages) -> Iterator[NameClash]:
    """Each pair of people that one source names where all others, at least two, name another pair."""
    found: dict[str, list[Together]] = defaultdict(list)
    for pair in _pairs_of_names(comparison, languages):
        for surname in pair.surnames:
            found[surname].append(pair)
    told: set[tuple[SentenceRef, frozenset[str]]] = set()
    for surname in sorted(found):
        for odd in found[surname]:
            others = _against(odd, found[surname])
            key = (odd.ref, odd.surnames)
            if others and key not in told:
                told.add(key)
                yield NameClash(odd, others)


def _against(odd: Together, pairs: list[Together]) -> tuple[Together, ...]:
    """The pairs of the other sources for the same deed, if all have one and the same other person in it."""
    same = [pair for pair in pairs if pair.ref.source != odd.ref.source and pair.deeds & odd.deeds]
    named = {pair.surnames for pair in same}
    if len(named) != 1 or len({pair.ref.source for pair in same}) < FEWEST_WITNESSES:
        return ()
    (theirs,) = named
    if len(theirs & odd.surnames) != 1 or not (theirs - odd.surnames).isdisjoint(odd.beside):
        return ()
    here_too = any(not (odd.surnames - theirs).isdisjoint(pair.beside) for pair in same)
    return () if here_too else tuple(same)


def _pairs_of_names(comparison: Comparison, languages: Languages) -> Iterator[Together]:
    known = _surnames(comparison)
    for source, reading in enumerate(comparison.readings):
        language = language_for(languages, reading.language)
        for number, sentence in enumerate(reading.sentences):
            if sentence.role == "prose":
                words = reading.text[sentence.span.start : sentence.span.end]
                yield from _pairs(words, SentenceRef(source, number), language, known)


def _surnames(comparison: Comparison) -> frozenset[str]:
    """Of the people who speak in the story: other words with a capital are no names for certain."""
    return frozenset(
        quote.speaker_name.split()[-1]
        for reading in comparison.readings
        for quote in reading.quotes
        if quote.speaker_name
    )


def _pairs(words: str, ref: SentenceRef, language: Language, known: frozenset[str]) -> Iterator[Together]:
    for match in _two_names(language.numbers.and_words).finditer(words):
        if words[: match.start()].rstrip().endswith(","):
            continue  # the end of a longer list
        surnames = frozenset((match[1].split()[-1], match[2].split()[-1]))
        near = words[max(0, match.start() - NEAR) : match.start()] + words[match.end() : match.end() + NEAR]
        if len(surnames) == len(("one", "other")) and surnames <= known:
            yield Together(ref, surnames, match[0], _deeds(near, language), frozenset(_WORD.findall(words)))


def _deeds(near: str, language: Language) -> frozenset[str]:
    speech = language.speech
    dull = language.grammar.function_words | speech.cues | speech.bare_cues | speech.participle_cues
    words = (word for word in _WORD.findall(near) if word.islower() and word not in dull and len(word) > ROOT)
    return frozenset(word[:ROOT] for word in words)


@cache
def _two_names(and_words: tuple[str, ...]) -> re.Pattern[str]:
    name = rf"({_CAPITAL}(?:\s{_CAPITAL}){{0,2}})"
    return re.compile(rf"{name}\s(?:{any_of(and_words)})\s{name}")
