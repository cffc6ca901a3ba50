"""What its sentence tells of a stretch between marks: that it is part of a name, or told indirectly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.colons import is_indirect

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech


def standing_of(told: Sequence[Told], speech: Speech) -> Mapping[int, tuple[str, ...]]:
    """The signs of each stretch, by the place in the text where its opening mark stands."""
    found: dict[int, tuple[str, ...]] = {}
    for sentence in told:
        if not sentence.chosen:
            continue
        told_so = ("in indirect speech",) if is_indirect(sentence.tokens, speech) else ()
        for at in sentence.quoted:
            named = _is_in_name(sentence, at, speech.linking_prepositions)
            found[sentence.tokens[at].start] = (*told_so, "names a speaker") if named else told_so
    return found


def _is_in_name(sentence: Told, at: int, links: frozenset[str]) -> bool:
    """Whether a place is in the name of who speaks, or of what they belong to: "a man of the „Beacon“"."""
    tokens = sentence.tokens
    for claim in sentence.claims:
        first, end = claim.speaker.first, claim.speaker.end
        if first <= at < end or (at == end + 1 and tokens[end].word in links):
            return True
        if at == first - 2 and at > 0 and tokens[at + 1].word == "," and tokens[at - 1].word in links:
            return True
    return False
