"""What its sentence tells of a stretch between marks: that it is part of a name, or told indirectly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.colons import is_indirect

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech


def standing_of(told: Sequence[Told], speech: Speech) -> Mapping[int, tuple[str, ...]]:
    """The signs of each stretch, by the place in the text where its opening mark stands."""
    found: dict[int, tuple[str, ...]] = {}
    for sentence in told:
        if not sentence.chosen:
            continue
        told_so = ("in indirect speech",) if is_indirect(sentence.tokens, speech) else ()
        names = set(_in_names(sentence, speech.linking_prepositions))
        for at in sentence.quoted:
            signs = (*told_so, "names a speaker") if at in names else told_so
            found[sentence.tokens[at].start] = signs
    return found


def _in_names(sentence: Told, links: frozenset[str]) -> Iterator[int]:
    """The places in the names of those who speak, and of what they belong to: "a man of the „Beacon“"."""
    tokens = sentence.tokens
    for claim in sentence.claims:
        first, end = claim.speaker.first, claim.speaker.end
        yield from range(first, end)
        if end < len(tokens) and tokens[end].word in links:
            yield end + 1
        if first > 2 and tokens[first - 1].word == "," and tokens[first - 3].word in links:
            yield first - 2
