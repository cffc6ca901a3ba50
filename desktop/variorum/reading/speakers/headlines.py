"""A headline's quote that names nobody: who says the same words in the text below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.reading.speakers.inherit import Said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.quotes.stretches import Stretch

_HEAD = 2  # paragraphs that may be headline and standfirst
_FEWEST = 3  # words that are told again


def told_below(text: str, stretches: Sequence[Stretch], said: Mapping[int, Said]) -> dict[int, Said]:
    """What is known of each stretch; the first ones without a speaker are by who says them again.

    Linear in the length of the quotes, for each quote of the headline.
    """
    found = dict(said)
    for place, stretch in enumerate(stretches):
        if stretch.paragraph >= _HEAD:
            break
        words = _words(text, stretch)
        if stretch.level or len(words.split()) < _FEWEST or found.get(place, Said()).speaker:
            continue
        again = (
            later
            for later in range(place + 1, len(stretches))
            if stretches[later].paragraph > stretch.paragraph and words in _words(text, stretches[later])
        )
        below = next((found[later] for later in again if later in found), None)
        if below and below.speaker:
            found[place] = replace(below, own=False, cue=None, claim=None)
    return found


def _words(text: str, stretch: Stretch) -> str:
    return text[stretch.span.start : stretch.span.end].strip(".,;:!?… ").casefold()
