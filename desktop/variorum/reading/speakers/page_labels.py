"""A sentence without the label of the page before it: "READ MORE: “We were lied to,” victims say"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import DASHES
from variorum.reading.speakers.phrases import phrase_lengths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_MARKS = DASHES | {":", "|"}


def behind_label(tokens: Sequence[Token], speech: Speech) -> int:
    """The place of a sentence's first word of its own; 0 if no label is set before it."""
    if tokens[0].word not in speech.label_openers:
        return 0
    for length in phrase_lengths(tokens, 0, speech.page_labels):
        if length + 1 < len(tokens) and tokens[0].capital and tokens[length].word in _MARKS:
            return length + 1
    return 0
