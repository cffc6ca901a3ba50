"""Quotes that stand whole and word for word in another source's, though another is said to have said them.

Five words and more are hardly said alike by two people: “An advisory is not an order” given to the pilot is
the commander's line with the wrong name at it where the transcript has it in her turn, and no other. Without
a transcript it takes a word more, and two that tell something. What a source gives to several people (a
slogan) is nobody's.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.said_by import same_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.pieces import Piece
    from variorum.collation.said_by import SaidBy

SHORTEST = 5
"""Words of the shorter quote."""

SHORTEST_BY_TWO, TELLING_BY_TWO = 6, 2
"""The same where two people are named and no transcript tells, and how many of them tell something."""

SHORTEST_NEARLY = 6
"""Words of the shorter of two quotes that are the same but for one word."""


class Fit(NamedTuple):
    """A quote and one of another source that has all its words, by place among the pieces, and where."""

    part: int
    whole: int
    at: tuple[int, int]


def whole_quotes(
    pairs: Iterable[tuple[int, int]],
    pieces: Sequence[Piece],
    said: Sequence[SaidBy],
    light: AbstractSet[str],
) -> Iterator[Fit]:
    """Each quote with where another source has all its words, and gives them to one person.

    Args:
        pairs: places among the pieces that share words.
        pieces: of all sources.
        said: by whom each of them was said.
        light: words that prove nothing: "the", "is", "not".
    """
    fits: defaultdict[tuple[int, int], list[Fit]] = defaultdict(list)
    for a, b in pairs:
        for part, whole in ((a, b), (b, a)):  # both where they are the same words
            at = _standing(pieces[part], pieces[whole])
            if at is not None and _proves(part, whole, pieces, said, light):
                fits[part, pieces[whole].source].append(Fit(part, whole, at))
    known = {(fit.part, fit.whole): fit for found in fits.values() if _of_one(found, said) for fit in found}
    for (part, whole), fit in known.items():
        alike = len(pieces[part].keys) == len(pieces[whole].keys)
        if not alike or (part < whole and (whole, part) in known):
            yield fit


def _of_one(fits: Sequence[Fit], said: Sequence[SaidBy]) -> bool:
    """Whether a source gives the words to no two people."""
    people = combinations([said[fit.whole] for fit in fits], 2)
    return not any(same_person(one, other) is False for one, other in people)


def place_of(words: tuple[str, ...], stretch: tuple[str, ...]) -> int | None:
    """Where words first stand one behind the other in a stretch."""
    if not words:
        return 0
    at = -1
    for _ in range(
        stretch.count(words[0])
    ):  # looked for without a slice for every place: mostly it is not there
        at = stretch.index(words[0], at + 1)
        if stretch[at : at + len(words)] == words:
            return at
    return None


def one_word_apart(a: Sequence[str], b: Sequence[str], shortest: int = SHORTEST_NEARLY) -> bool:
    """Whether two quotes are the same words but for one, replaced, added or left out: "keinem" for "einem".

    Such a word may well turn what is said into its opposite. Of one speaker that is no second statement, but
    the gravest thing that can happen to the first.
    """
    shorter = min(len(a), len(b))
    if shorter < shortest or max(len(a), len(b)) - shorter > 1:
        return False
    start = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), shorter)
    end = next((n for n in range(shorter - start) if a[-1 - n] != b[-1 - n]), shorter - start)
    return start + end >= max(len(a), len(b)) - 1


def _standing(part: Piece, whole: Piece) -> tuple[int, int] | None:
    """Where all words of the one stand in the other, if they are said together."""
    if not SHORTEST <= len(part.keys) <= len(whole.keys):
        return None
    if not (part.speech and whole.speech and part.key_set <= whole.key_set):
        return None
    at = place_of(part.keys, whole.keys)
    return None if at is None else (at, at + len(part.keys))


def _proves(
    part: int, whole: int, pieces: Sequence[Piece], said: Sequence[SaidBy], light: AbstractSet[str]
) -> bool:
    """Whether the words are enough for the two to be one."""
    same, keys = same_person(said[part], said[whole]), pieces[part].keys
    if same is False and not (pieces[part].turn or pieces[whole].turn):
        return len(keys) >= SHORTEST_BY_TWO and len(set(keys) - light) >= TELLING_BY_TWO
    return same is True or not light >= frozenset(keys)
