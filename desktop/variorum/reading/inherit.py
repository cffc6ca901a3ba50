"""The running speaker: a quote without attribution of its own goes on from what was said before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.claims import Claim
    from variorum.reading.stretches import Stretch
    from variorum.reading.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is known of one stretch."""

    speaker: Span | None = None
    cue: Span | None = None
    own: bool = False  # its own sentence attributes it
    claim: tuple[int, int] | None = None  # names the attribution, so that stretches that share it are joined


def pass_on(
    found: Sequence[Sequence[tuple[list[Token], list[Claim], dict[int, Claim | None]]]],
    stretches: Sequence[Stretch],
) -> dict[int, Said]:
    """Each stretch with its own claim, or the last one made before it."""
    said: dict[int, Said] = {}
    running: Said | None = None
    for number, paragraph in enumerate(found):
        for tokens, claims, chosen in paragraph:
            for place, claim in chosen.items():
                if claim:
                    said[place] = _said(tokens, claim, (number, tokens[claim.cue.first].start))
                elif running:
                    said[place] = Said(speaker=running.speaker, cue=running.cue, claim=running.claim)
            strong = [claim for claim in claims if claim.cue.strong]
            if strong:
                running = _said(tokens, strong[-1], (number, tokens[strong[-1].cue.first].start))
    return said


def _said(tokens: Sequence[Token], claim: Claim, name: tuple[int, int]) -> Said:
    return Said(
        speaker=Span(tokens[claim.speaker.first].start, tokens[claim.speaker.end - 1].end),
        cue=Span(tokens[claim.cue.first].start, tokens[claim.cue.end - 1].end),
        own=True,
        claim=name,
    )
