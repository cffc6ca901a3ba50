"""Quotes and speakers of invented passages, one phenomenon each, by language."""

from __future__ import annotations

import pytest

from passages import passages, scores

FLOORS = {
    "es": {"spans": 0.87, "kind": 0.74, "speaker": 0.57, "speaker_name": 0.7, "cue": 0.69},
    "fr": {"spans": 0.78, "kind": 0.65, "speaker": 0.53, "speaker_name": 0.63, "cue": 0.78},
}
UTTERANCES = {
    "es": {"level": 1.0, "join": 0.87, "apart": 0.57},
    "fr": {"level": 1.0, "join": 1.0, "apart": 0.5},
}
"""What was reached; a change that falls below it has lost something."""


@pytest.mark.parametrize("code", FLOORS)
def test_a_language_reads_its_passages(code: str) -> None:
    reached = scores(passages(code))
    floors = {**FLOORS[code], **UTTERANCES[code]}
    short = {question: reached[question] for question, floor in floors.items() if reached[question] < floor}
    assert short == {}
