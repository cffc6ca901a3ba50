"""Many phrases as one pattern that is fast where none of them stands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NOTHING = "(?!)"
_SPACE = r"\s+"


def any_of(phrases: Iterable[str]) -> str:
    """The source of a pattern that matches the longest of the phrases; a space stands for any white space.

    Phrases that begin alike share that beginning: where none of them stands, a step or two show it.
    """
    tree: dict[str, Any] = {}
    for phrase in phrases:
        branch = tree
        for letter in phrase:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _source(tree) if tree else NOTHING


def whole_words(phrases: Iterable[str], *, within: str = r"\w", between: str = r"\s+") -> re.Pattern[str]:
    """A pattern for phrases as whole words, whatever their capitals.

    A place is asked for its first letter before all else: nearly all places cost next to nothing.

    Args:
        phrases: of words parted by spaces.
        within: what makes a longer word of a phrase beside which it stands, as in square brackets.
        between: what may stand for a space.
    """
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        for letter in dict.fromkeys((phrase[0], phrase[0].swapcase())):
            rests.setdefault(letter, []).append(phrase[1:])
    choices = [
        rf"{_letter(letter)}(?<![{within}].)(?i:{any_of(some).replace(_SPACE, between)})(?![{within}])"
        for letter, some in sorted(rests.items())
    ]
    return re.compile("|".join(choices) or NOTHING)


def in_order(words: Sequence[str], between: str) -> str:
    """The source of a pattern for whole words one behind the other, the first sought before all else.

    Args:
        words: as they are printed; "" is none.
        between: what may stand for the space between two of them.
    """
    first, *rest = words
    behind = "".join(between + re.escape(word) for word in rest)
    return rf"{re.escape(first)}(?<!\w{'.' * len(first)}){behind}(?!\w)"


def by_first_letter(kinds: Iterable[tuple[Iterable[str], str]]) -> str:
    """The source of a pattern for phrases of several kinds, each with a pattern of what stands behind it.

    One choice between letters comes first, which costs a place where no phrase stands next to nothing.
    """
    branches: dict[str, list[str]] = {}
    for phrases, behind in kinds:
        rests: dict[str, list[str]] = {}
        for phrase in phrases:
            rests.setdefault(phrase[0], []).append(phrase[1:])
        for letter, some in rests.items():
            branches.setdefault(letter, []).append(any_of(some) + behind)
    choices = [f"{_letter(letter)}(?:{'|'.join(some)})" for letter, some in sorted(branches.items())]
    return "|".join(choices) or NOTHING


def _source(tree: Mapping[str, Any]) -> str:
    branches = [_letter(letter) + _source(rest) for letter, rest in sorted(tree.items()) if letter]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + ("?" if "" in tree else "")


def _letter(letter: str) -> str:
    return _SPACE if letter == " " else re.escape(letter)


@cache
def any_phrase(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of a language's phrases, kept: no phrases stand nowhere."""
    return whole_words(phrases or ("\0",))
