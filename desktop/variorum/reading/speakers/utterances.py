"""Stretches of one utterance share its number: split by an attribution, or going on in the next paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said


def number_utterances(
    stretches: Sequence[Stretch], said: Mapping[int, Said], spoken: Sequence[bool]
) -> list[int]:
    """The utterance of each stretch, numbered in reading order; what nobody said is one of its own."""
    numbers: list[int] = []
    last, count = None, 0
    for place, stretch in enumerate(stretches):
        joins = stretch.level == 0 and spoken[place] and last is not None
        if joins and last is not None and _goes_on(stretches, said, last, place):
            numbers.append(numbers[last])
        else:
            numbers.append(count)
            count += 1
        if stretch.level == 0 and spoken[place]:
            last = place
    return numbers


def _goes_on(stretches: Sequence[Stretch], said: Mapping[int, Said], before: int, place: int) -> bool:
    if stretches[place].continues:
        return True
    a, b = said.get(before), said.get(place)
    if not a or not b or a.claim is None:
        return False
    apart = stretches[place].paragraph - stretches[before].paragraph
    if a.claim == b.claim:
        return apart == 0 or (apart == 1 and not b.own)
    return a.sentence == b.sentence and a.speaker == b.speaker
