"""Quotes and speakers of invented passages, one phenomenon each, by language."""

from __future__ import annotations

import pytest

from passages import passages, scores

FLOORS = {
    "es": {"spans": 0.98, "kind": 0.97, "speaker": 0.97, "speaker_name": 0.95, "cue": 0.96},
    "fr": {"spans": 0.98, "kind": 0.95, "speaker": 0.95, "speaker_name": 0.96, "cue": 0.95},
    "it": {"spans": 0.98, "kind": 0.97, "speaker": 0.96, "speaker_name": 0.97, "cue": 0.97},
}
UTTERANCES = {
    "es": {"level": 1.0, "join": 0.9, "apart": 1.0},
    "fr": {"level": 1.0, "join": 1.0, "apart": 0.81},
    "it": {"level": 1.0, "join": 0.9, "apart": 0.9},
}
"""What was reached; a change that falls below it has lost something."""


@pytest.mark.parametrize("code", FLOORS)
def test_a_language_reads_its_passages(code: str) -> None:
    reached = scores(passages(code))
    floors = {**FLOORS[code], **UTTERANCES[code]}
    short = {question: reached[question] for question, floor in floors.items() if reached[question] < floor}
    assert short == {}
