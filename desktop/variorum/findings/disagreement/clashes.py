"""What two sentences that report the same thing say against each other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.plain_words import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.plain_words import PlainWords, Sides
    from variorum.model import SentenceRef
    from variorum.reading.language import Language

FEWEST_SHARED, LONG = 2, 3  # content words that both sentences have
CLOSE = 0.5  # shared content words of all: the sentences are worded alike
LOOSEST, LOOSE, LOOSE_AND_SHORT = 0.3, 0.33, 0.4  # of the shorter sentence's
LOOSE_FOR_DENIAL = 0.5
ALIKE, MANY_SHARED = 0.6, 5  # where nothing need stand beside both: verbs may come last


class Clash(NamedTuple):
    """What the first sentence says against the second."""

    sort: str
    here: str
    there: str


class Apart(NamedTuple):
    """Sentences of whatever rows on two sides, with words of either."""

    here: str
    there: str
    ours: tuple[SentenceRef, ...]
    theirs: tuple[SentenceRef, ...]
    sure: bool = True  # False = it may be of two things


def clashes(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    """The antonyms, opposites and negations that set two sentences against each other."""
    shared, of_all, of_shorter = alike(a, b)
    if shared < FEWEST_SHARED or of_shorter < LOOSEST or tell_of_two_things(a, b):
        return
    if of_shorter >= ALIKE and shared >= MANY_SHARED:
        yield from _opposed(a, b, a.opposites, b.opposites, beside=0)
    else:
        far = of_shorter < (LOOSE if shared > LONG else LOOSE_AND_SHORT)
        yield from _opposed(a, b, a.opposites, b.opposites, beside=2 if far else 1)
    if of_all >= CLOSE and shared > FEWEST_SHARED:
        yield from _opposed(a, b, a.antonyms, b.antonyms, beside=1)
    if shared > FEWEST_SHARED and of_shorter >= LOOSE_FOR_DENIAL:
        yield from _denial(a, b)


def tell_of_two_things(a: PlainWords, b: PlainWords) -> bool:
    """Whether both have days or numbers and none in common, or each has a name that the other lacks."""
    if _part(a.days, b.days) or _part(a.figures, b.figures):
        return True
    return not (a.names <= b.owners or b.names <= a.owners)


def _part(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _opposed(a: PlainWords, b: PlainWords, ours: Sides, theirs: Sides, *, beside: int) -> Iterator[Clash]:
    """One side of a group here, another there, of neither both; ``beside`` words stand beside either."""
    for group in sorted(ours.keys() & theirs.keys()):
        here, there = ours[group], theirs[group]
        if len(here) == len(there) == 1 and here.keys() != there.keys():
            (one,), (other,) = here.values(), there.values()
            if len(a.beside(one) & b.beside(other)) >= beside:
                yield Clash("antonym", one, other)


def _denial(a: PlainWords, b: PlainWords) -> Iterator[Clash]:
    """What one sentence denies and the other, which denies nothing, says; of the same doer and as surely."""
    negated, plain = (a, b) if a.negations else (b, a)
    denied = negated.denied
    if not denied or plain.negations or says(denied, a.language) or is_unsure(a, b):
        return
    said = next((word for word in plain.all if plain.stem(word) == plain.stem(denied)), "")
    denial = negated.negations[0]
    if said and len(negated.beside(denial) & plain.beside(said)) > 1:
        words, unsaid = negated.printed(denial, denied), plain.printed(said, said)
        yield Clash("negation", words, unsaid) if negated is a else Clash("negation", unsaid, words)


def says(word: str, language: Language) -> bool:
    """Whether a word announces what somebody said."""
    speech = language.speech
    return word in speech.cues or word in speech.bare_cues or word in speech.participle_cues


def is_unsure(a: PlainWords, b: PlainWords) -> bool:
    """Whether one asks ("whether it paid"), or only one says that it may, must or could be."""
    modals = a.language.grammar.modals
    return asks(a) or asks(b) or (modals & {*a.all}) != (modals & {*b.all})


def asks(words: PlainWords) -> bool:
    """Whether a sentence leaves something open: "whether it paid"."""
    return not _left_open(words.language).isdisjoint(words.all)


@cache
def _left_open(language: Language) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in language.desk.left_open)
