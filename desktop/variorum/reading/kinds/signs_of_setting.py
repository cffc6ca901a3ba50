"""What the rest of the text says for quoted words being speech, or against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING

import msgspec

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_SINGLE = frozenset("'‘’‚‛‹›`´")
_STOPS = ".,!?;:… "
_SENTENCE_ENDS = frozenset(".!?…")
_SPACE = frozenset(("", " ", "\n"))
_SHORTEST = 3  # letters of a name worth looking for
_NAMES = 4  # words: a longer stretch is no name that the text would print without marks as well
_NEAR = 4000  # letters looked through on either side for such a name


class Setting(msgspec.Struct, frozen=True):
    """What all stretches of a text tell of each of them."""

    printed: Mapping[str, int]  # how often each wording stands between marks
    single: bool  # single marks are what this text quotes with
    nearest: Mapping[int, int]  # letters between a claim and the stretch of it that is nearest
    paragraphs: tuple[Span, ...]
    continued: frozenset[int]  # where the paragraphs of a quote begin that somebody is said to have said
    standing: Mapping[int, tuple[str, ...]]  # what its sentence tells of each, by where it begins


def setting_of(
    text: str,
    paragraphs: tuple[Span, ...],
    stretches: Sequence[Stretch],
    said: Mapping[int, Said],
    standing: Mapping[int, tuple[str, ...]],
) -> Setting:
    """Gather what the stretches of a text have in common. Linear in their number."""
    outer = [stretch for stretch in stretches if stretch.level == 0]
    nearest: dict[int, int] = {}
    for place, one in said.items():
        if one.claim is not None:
            away = _distance(stretches[place], one)
            nearest[one.claim] = min(away, nearest.get(one.claim, away))
    return Setting(
        printed=Counter(_wording(text, stretch) for stretch in stretches),
        single=2 * sum(_is_single(text, stretch) for stretch in outer) > len(outer),
        nearest=nearest,
        paragraphs=paragraphs,
        continued=_continued(text, stretches, said),
        standing=standing,
    )


def _continued(text: str, stretches: Sequence[Stretch], said: Mapping[int, Said]) -> frozenset[int]:
    """Where the stretches begin that are paragraphs of one quote.

    A cue stands beside one of them, or all are whole sentences: a block quote with its mark repeated.
    """
    found: set[int] = set()
    quote: list[int] = []  # the places of its paragraphs
    outer = [place for place, stretch in enumerate(stretches) if stretch.level == 0]
    for place, behind in zip_longest(outer, outer[1:]):
        quote.append(place)
        if behind is not None and stretches[behind].continues:
            continue
        told = any(said[one].own for one in quote if one in said)
        if len(quote) > 1 and (told or all(_is_sentence(text, stretches[one]) for one in quote)):
            found.update(stretches[one].outer.start for one in quote)
        quote = []
    return frozenset(found)


def _is_sentence(text: str, stretch: Stretch) -> bool:
    """Whether words begin and end as a sentence does; a name below a quote is none: "Ann Moss, Mayor."."""
    words = text[stretch.span.start : stretch.span.end].split()
    small = sum(word[0].islower() for word in words)
    return words[0][0].isupper() and words[-1][-1] in _SENTENCE_ENDS and 2 * small >= len(words)


def signs_of_setting(text: str, stretch: Stretch, said: Said, setting: Setting) -> Iterator[str]:
    """The names of the signs that the text around a stretch gives."""
    yield from setting.standing.get(stretch.outer.start, ())
    wording = _wording(text, stretch)
    if setting.printed[wording] > 1:
        yield "quoted more than once"
    if len(wording.split()) <= _NAMES and _stands_bare(text, stretch):
        yield "printed without marks too"
    if not setting.single and stretch.level == 0 and _is_single(text, stretch):
        yield "lesser marks"
    if stretch.paragraph == 0:
        yield "in the headline or the lead"
    if said.claim is not None and said.own and _distance(stretch, said) > setting.nearest[said.claim] + 1:
        yield "another quote is nearer to the cue"


def fills_paragraph(stretch: Stretch, setting: Setting) -> bool:
    """Whether nothing but a stop stands beside a stretch in its paragraph."""
    paragraph = setting.paragraphs[stretch.paragraph]
    return stretch.outer.start == paragraph.start and paragraph.end - stretch.outer.end <= 1


def _wording(text: str, stretch: Stretch) -> str:
    return text[stretch.span.start : stretch.span.end].strip(_STOPS).lower()


def _is_single(text: str, stretch: Stretch) -> bool:
    start, inside = stretch.outer.start, stretch.span.start
    return start < inside and text[start] in _SINGLE and not text[start + 1 : inside].strip()


def _stands_bare(text: str, stretch: Stretch) -> bool:
    """Whether the same words, with a capital, stand nearby without marks: a name or a term."""
    words = text[stretch.span.start : stretch.span.end].strip(_STOPS)
    if not words[:1].isupper() or len(words) < _SHORTEST:
        return False
    before, after = (
        (stretch.outer.start - _NEAR, stretch.outer.start),
        (stretch.outer.end, stretch.outer.end + _NEAR),
    )
    for start, end in (before, after):
        at = text.find(words, max(0, start), end)
        if at >= 0 and _is_bare(text, at, at + len(words)):
            return True
    return False


def _is_bare(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in _SPACE and not text[end : end + 1].isalpha()


def _distance(stretch: Stretch, said: Said) -> int:
    """Letters between a stretch and its cue."""
    if said.cue is None:
        return 0
    if said.cue.start >= stretch.outer.end:
        return said.cue.start - stretch.outer.end
    return max(0, stretch.outer.start - said.cue.end)
