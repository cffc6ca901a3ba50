"""Words as what they mean to a count: forms of a word, and words that count the same, are one."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.language import Language

STEM = 5  # letters
NEAR = 32  # characters beside a number in which stands what became of those counted
_WITHOUT_UMLAUT = str.maketrans("äöü", "aou")  # German "Brand", "Brände"
_PIECE = re.compile(r"[^\W\d_]+|[^\w\s]|\d")


def stem(word: str) -> str:
    """A word without what forms of it differ in; crude, and the same for both sides."""
    found = word.removesuffix("s")[:STEM]
    return found if found.isascii() else found.translate(_WITHOUT_UMLAUT)


def sense(word: str, language: Language) -> str:
    """What stands for a word in lower case and for all that count the same: "killed", "dead"."""
    known = _senses(language)
    return known.get(word) or known.get(f"{word}s") or stem(word)


def senses(words: Iterable[str], language: Language) -> frozenset[str]:
    """The same of several words."""
    known = _senses(language)
    return frozenset([known.get(word) or known.get(f"{word}s") or stem(word) for word in words])


def fate(before: str, behind: str, language: Language) -> str:
    """The nearest word beside a number that says what became of those counted: "hurt", "killing two".

    Nothing counts beyond a comma or an "and": there the next thing is told.
    """
    known = _classes(language.desk.fates)
    joins = frozenset(language.numbers.and_words)
    ahead = list(_until_joined(_PIECE.findall(behind[:NEAR].casefold()), joins))
    back = list(_until_joined(reversed(_PIECE.findall(before[-NEAR:].casefold())), joins))
    nearest = (word for pair in zip_longest(ahead, back, fillvalue="") for word in pair)
    return next((known[word] for word in nearest if word in known), "")


def toll_so_far(before: str, language: Language) -> str:
    """What became of those whose number has grown: "the death toll ... has risen to" three."""
    words = [piece for piece in _PIECE.findall(before.casefold()) if piece[0].isalpha()]
    hedges = {word for hedge in language.numbers.hedges for word in hedge.split()}
    while words and words[-1] in hedges:
        words.pop()
    if len(words) < len(("risen", "to")) or not language.desk.come_to.intersection(words[-3:]):
        return ""
    known = _classes(language.desk.fates)
    return next((known[word] for word in reversed(words) if word in known), "")


def _until_joined(pieces: Iterable[str], joins: frozenset[str]) -> Iterator[str]:
    return takewhile(lambda piece: piece[0].isalpha() and piece not in joins, pieces)


@cache
def _senses(language: Language) -> dict[str, str]:
    return _classes((*language.desk.fates, *language.desk.same_sense))


@cache
def _classes(groups: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """What stands for each word; fates have the same places in every language, so that they meet."""
    return {word.casefold(): f"={at}" for at, group in enumerate(groups) for word in group}
