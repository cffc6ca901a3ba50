"""What speaks for a pair of sentences and against it, looking at nothing but the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq
from rapidfuzz.process import cpdist

from variorum.collation.arrays import add
from variorum.collation.bags import bags_of
from variorum.collation.terms import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.arrays import Bools, Floats, Ints
    from variorum.collation.candidates import Candidates
    from variorum.collation.profiles import Profile
    from variorum.collation.vectors import Vectors

NAMES = (
    "shared words",
    "cosine squared",
    "length",
    "reordered wording",
    "one within the other",
    "same utterance",
    "quoted words in common",
    "different quotes",
    "one quotes",
    "names in common",
    "another speaker",
    "place in the story",
    "both lead",
)
"""The evidence of a pair, in the order of the columns of ``pair_evidence``."""

DIFFERENT = 0.7
"""Share of alike letters (``partial_ratio``) below which quoted words begin to be different ones."""

WHOLE_QUOTE = 5
"""Quoted words from which likeness counts in full: short strings match anything."""


def pair_evidence(profiles: Sequence[Profile], vectors: Vectors, pairs: Candidates) -> tuple[Floats, ...]:
    """The columns of ``NAMES``, a value for each pair; the same whichever sentence comes first."""
    a, b = pairs.a, pairs.b
    length = np.array([profile.length for profile in profiles], dtype=np.int64)
    position = np.array([profile.position for profile in profiles], dtype=np.float64)
    leads = np.array([profile.leads for profile in profiles], dtype=bool)
    quoting = np.array([bool(profile.quoted) for profile in profiles], dtype=bool)
    mass = np.minimum(vectors.mass[a], vectors.mass[b])
    speaking = np.array([bool(profile.voices) for profile in profiles], dtype=bool)
    return (
        np.log1p(pairs.shared),
        pairs.cosine * pairs.cosine,
        np.log1p(np.minimum(length[a], length[b])),
        _alike(fuzz.ratio, [profile.reordered for profile in profiles], a, b),
        pairs.shared / np.where(mass > 0, mass, 1.0),
        _meet([{str(number) for number in profile.utterances} for profile in profiles], a, b).astype(float),
        _quoted_in_common([profile.quoted for profile in profiles], vectors, a, b),
        _different_quotes([profile.quoted for profile in profiles], a, b),
        (quoting[a] != quoting[b]).astype(float),
        _names_in_common(profiles, a, b),
        (speaking[a] & speaking[b] & ~_meet([profile.voices for profile in profiles], a, b)).astype(float),
        np.abs(position[a] - position[b]),
        (leads[a] & leads[b]).astype(float),
    )


def speakers_differ(profiles: Sequence[Profile], a: Ints, b: Ints) -> Bools:
    """Whether two different people speak, each named at a cue, neither named in the other sentence.

    The one veto that proved safe; quotes nearly the same overrule it.
    """
    named = np.array([bool(profile.speakers) for profile in profiles], dtype=bool)
    differ: Bools = named[a] & named[b]
    for number in np.flatnonzero(differ):
        differ[number] = _speakers_differ(profiles[a[number]], profiles[b[number]])
    return differ


def _speakers_differ(a: Profile, b: Profile) -> bool:
    if not a.speakers.isdisjoint(b.speakers):
        return False
    if not a.speakers.isdisjoint(b.spelled.split()) or not b.speakers.isdisjoint(a.spelled.split()):
        return False
    return fuzz.partial_ratio(a.quoted, b.quoted) < 90


def _quoted_in_common(quoted: Sequence[str], vectors: Vectors, a: Ints, b: Ints) -> Floats:
    """Of what the quoted words of one of the two are worth, the part that both quote; of the lesser. 0 to 1.

    An utterance may go over many sentences: this tells whether two print the same part of it.
    """
    bags = bags_of([set(map(stem, words.split())) for words in quoted])
    known = dict(zip(vectors.bags.spelled, vectors.worth.tolist(), strict=True))
    worth = np.array([known.get(term, 0.0) for term in bags.spelled])[bags.terms]
    shared = np.zeros(len(a))
    for pair, here, _ in bags.in_both(a, b):
        add(shared, pair, worth[here])
    total = bags.total(worth)
    return shared / np.maximum(np.minimum(total[a], total[b]), 1e-9)


def _different_quotes(quoted: Sequence[str], a: Ints, b: Ints) -> Floats:
    """How far two sentences' quoted words are not the same, 0 to 1."""
    gaps = np.array([words.count(" ") for words in quoted], dtype=np.int64)
    whole = np.minimum(1.0, np.minimum(gaps[a], gaps[b]) / (WHOLE_QUOTE - 1))
    compared = np.flatnonzero(whole > 0)  # a single word proves nothing
    compared = compared[~_surely_alike(quoted, a[compared], b[compared])]
    alike = np.ones(len(a))
    alike[compared] = _alike(fuzz.partial_ratio, quoted, a[compared], b[compared])
    different: Floats = np.maximum(0.0, DIFFERENT - alike) * whole
    return different


def _surely_alike(texts: Sequence[str], a: Ints, b: Ints) -> Bools:
    """Whether the letters that two texts have in common, in order, are enough wherever they stand.

    ``partial_ratio`` looks for the best stretch of the longer text, as long as the shorter. Wherever that is,
    no more letters are outside it than the longer has more; to know the letters in common is far cheaper.
    """
    letters = np.array([len(text) for text in texts], dtype=np.int64)
    shorter, longer = np.minimum(letters[a], letters[b]), np.maximum(letters[a], letters[b])
    common = cpdist([texts[i] for i in a], [texts[i] for i in b], scorer=LCSseq.similarity, dtype=np.int64)
    enough: Bools = common - (longer - shorter) > DIFFERENT * shorter
    return enough


def _names_in_common(profiles: Sequence[Profile], a: Ints, b: Ints) -> Floats:
    """Of what the names of both are worth, the part that both have; rare names are worth most. 0 to 1."""
    bags = bags_of([profile.names for profile in profiles])
    worth = np.log1p(len(profiles) / bags.frequency)[bags.terms]
    shared = np.zeros(len(a))
    for pair, here, _ in bags.in_both(a, b):
        add(shared, pair, worth[here])
    total = bags.total(worth)
    return shared / np.maximum(total[a] + total[b] - shared, 1e-9)


def _meet(sets: Sequence[AbstractSet[str]], a: Ints, b: Ints) -> Bools:
    """Whether two sentences have any of these in common."""
    meet = np.zeros(len(a), dtype=bool)
    for pair, _, _ in bags_of(sets).in_both(a, b):
        meet[pair] = True
    return meet


def _alike(scorer: Callable[..., float], texts: Sequence[str], a: Ints, b: Ints) -> Floats:
    """Share of alike letters of each pair, 0 to 1; the texts in order, since a scorer may heed it."""
    pairs = [
        (x, y) if x <= y else (y, x) for x, y in ((texts[i], texts[j]) for i, j in zip(a, b, strict=True))
    ]
    left, right = [x for x, _ in pairs], [y for _, y in pairs]
    return np.asarray(cpdist(left, right, scorer=scorer, dtype=np.float64, workers=-1)) / 100
