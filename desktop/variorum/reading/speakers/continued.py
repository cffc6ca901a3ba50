"""A quote that goes on in the next paragraph, and is attributed only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.inherit import Said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.quotes.stretches import Stretch


def told_later(text: str, stretches: Sequence[Stretch], said: Mapping[int, Said]) -> dict[int, Said]:
    """What is known of each stretch, the first paragraphs of a quote being by whom a later one names.

    Linear in the number of stretches.
    """
    found = dict(said)
    later: int | None = None  # the outer stretch of the paragraph behind
    for place in range(len(stretches) - 1, -1, -1):
        if stretches[place].level:
            continue
        if later is not None and stretches[later].continues:
            known = found.get(later, Said())
            if known.own and _names_another(text, known, found.get(place, Said())):
                found[place] = known
        later = place
    return found


def _names_another(text: str, later: Said, before: Said) -> bool:
    """Whether a later paragraph names somebody, and the first has but a speaker passed on from further up.

    A pronoun there, or the same name again, goes on with that speaker.
    """
    if later.speaker is None or before.own or before.announced:
        return False
    name = text[later.speaker.start : later.speaker.end].rsplit(maxsplit=1)[-1]
    if before.speaker is None:
        return True
    running = text[before.speaker.start : before.speaker.end].rsplit(maxsplit=1)[-1]
    return name[0].isupper() and name != running
