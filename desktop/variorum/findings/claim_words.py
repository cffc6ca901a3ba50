"""A figure as its source prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Claim, Reading


def claim_words(claim: Claim, readings: Sequence[Reading]) -> str:
    """The words of a claim on one line, its hedge included: "at least 20"."""
    reading = readings[claim.source]
    span = reading.figures[claim.figure].span
    return " ".join(reading.text[span.start : span.end].split())
