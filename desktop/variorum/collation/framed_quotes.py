"""Quotes of one speaker that begin and end alike, whatever stands in the middle.

“We do not believe, based on what we have seen so far, that other products are affected” printed without its
middle shares less than a match asks for, and so it was a second statement of the same man: the gravest cut
went unseen. Three words at either end, and most of the shorter quote, are no coincidence in one mouth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

END = 3
"""Words that must be the same at either end."""

MOST, MOST_IF_UNKNOWN = 0.7, 0.8
"""Of the shorter quote, the part that both ends must make up; where it is not known who says both."""

REPLACED, LEFT_OUT = 3, 14
"""Words at most in the middle of the shorter quote, and of the longer."""

TELLING, TELLING_IF_UNKNOWN = 2, 3
"""Different words of the ends that tell something, at least; likewise."""


class Frame(NamedTuple):
    """Where two quotes stand within the ends they share; half-open ranges of words."""

    a: tuple[int, int]
    b: tuple[int, int]


def frame_of(
    a: tuple[str, ...], b: tuple[str, ...], light: AbstractSet[str], *, one_speaker: bool
) -> Frame | None:
    """The frame of the shorter quote in the longer, if all of the shorter is within it.

    Args:
        a: the folded words of the one.
        b: of the other.
        light: words that prove nothing.
        one_speaker: whether the same person says both; else it is not known.
    """
    if len(a) > len(b):
        turned = frame_of(b, a, light, one_speaker=one_speaker)
        return Frame(turned.b, turned.a) if turned else None
    if len(a) < 2 * END or not {*a[:END], *a[-END:]} <= {*b}:
        return None
    for start in _places(a[:END], b):
        for behind in _places(a[-END:], b[start + END : start + len(a) + LEFT_OUT]):
            stretch = b[start : start + 2 * END + behind]
            if _proves(a, stretch, light, one_speaker=one_speaker):
                return Frame((0, len(a)), (start, start + len(stretch)))
    return None


def _places(words: tuple[str, ...], stretch: tuple[str, ...]) -> Iterator[int]:
    for at in range(len(stretch) - len(words) + 1):
        if stretch[at] == words[0] and stretch[at : at + len(words)] == words:
            yield at


def _proves(
    a: tuple[str, ...], stretch: tuple[str, ...], light: AbstractSet[str], *, one_speaker: bool
) -> bool:
    first = _alike(a, stretch)
    last = min(_alike(a[::-1], stretch[::-1]), len(a) - first)
    if len(a) - first - last > REPLACED or len(stretch) - first - last > LEFT_OUT:
        return False
    telling = {*a[:first], *a[len(a) - last :]} - light
    if one_speaker:
        return first + last >= MOST * len(a) and len(telling) >= TELLING
    return first + last >= MOST_IF_UNKNOWN * len(a) and len(telling) >= TELLING_IF_UNKNOWN


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words are the same from the beginning on."""
    return next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
