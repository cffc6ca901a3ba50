"""A quote whose speaker is named in the sentence behind it: "„Es reicht.“ Das sagte Finke am Montag"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.inherit import said_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.claims import Claim
    from variorum.reading.inherit import Said
    from variorum.reading.language import Speech
    from variorum.reading.told import Told

_BESIDE = 3  # words between the demonstrative and the claim


def told_afterwards(told: Sequence[Told], said: Mapping[int, Said], speech: Speech) -> dict[int, Said]:
    """What is known of each stretch; who speaks it may be told in the next sentence instead of its own."""
    found = dict(said)
    for sentence, behind in pairwise(told):
        claim = (
            _claim_on(behind, speech) if sentence.chosen and sentence.paragraph == behind.paragraph else None
        )
        if claim:
            found |= {
                place: said_of(behind.tokens, claim)
                for place, own in sentence.chosen.items()
                if own is None or own.cue.form == "subject"
            }
    return found


def _claim_on(sentence: Told, speech: Speech) -> Claim | None:
    """The claim of a sentence that opens with a word for what was said before it: "Das sagte Finke"."""
    if sentence.tokens[0].word not in speech.demonstratives:
        return None
    near = (claim for claim in sentence.claims if claim.cue.form == "finite" and claim.cue.strong)
    return next((claim for claim in near if claim.first <= _BESIDE), None)
