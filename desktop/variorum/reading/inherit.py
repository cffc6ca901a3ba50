"""The running speaker: a quote without attribution of its own goes on from what was said before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.claims import Claim
    from variorum.reading.tokens import Token
    from variorum.reading.told import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is known of one stretch."""

    speaker: Span | None = None
    cue: Span | None = None
    own: bool = False  # its own sentence attributes it
    claim: int | None = None  # where its cue stands: stretches that share it are joined
    sentence: int | None = None  # where its sentence begins


def pass_on(told: Sequence[Told]) -> dict[int, Said]:
    """Each stretch, by its place, with its own claim or the last one made before it."""
    said: dict[int, Said] = {}
    running: Said | None = None
    for sentence in told:
        for place, claim in sentence.chosen.items():
            if claim:
                said[place] = _said(sentence.tokens, claim)
            elif running:
                said[place] = replace(running, own=False, sentence=sentence.tokens[0].start)
        claim = _last_word(sentence)
        if claim:
            running = _said(sentence.tokens, claim)
    return said


def _last_word(sentence: Told) -> Claim | None:
    """Who goes on behind a sentence: who spoke the quote in it, else who made its last claim."""
    quoted = [claim for claim in sentence.chosen.values() if claim and claim.cue.form != "subject"]
    strong = [claim for claim in sentence.claims if claim.cue.strong]
    return next(reversed(quoted or strong), None)


def _said(tokens: Sequence[Token], claim: Claim) -> Said:
    cue = tokens[claim.cue.first : claim.cue.end]
    return Said(
        speaker=Span(tokens[claim.speaker.first].start, tokens[claim.speaker.end - 1].end),
        cue=Span(cue[0].start, cue[-1].end) if cue else None,
        own=bool(cue),
        claim=tokens[claim.cue.first].start,
        sentence=tokens[0].start,
    )
