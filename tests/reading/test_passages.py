"""Quotes and speakers of invented passages, one phenomenon each, by language."""

from __future__ import annotations

import pytest

from passages import passages, scores

FLOORS = {
    "es": {"spans": 0.99, "kind": 0.98, "speaker": 0.97, "speaker_name": 0.95, "cue": 0.955},
    "fr": {"spans": 0.985, "kind": 0.98, "speaker": 0.965, "speaker_name": 0.96, "cue": 0.97},
    "it": {"spans": 0.99, "kind": 0.97, "speaker": 0.965, "speaker_name": 0.955, "cue": 0.96},
}
UTTERANCES = {
    "es": {"level": 1.0, "join": 0.94, "apart": 0.95},
    "fr": {"level": 1.0, "join": 1.0, "apart": 0.9},
    "it": {"level": 1.0, "join": 0.94, "apart": 1.0},
}
"""What was reached; a change that falls below it has lost something."""


@pytest.mark.parametrize("code", FLOORS)
def test_a_language_reads_its_passages(code: str) -> None:
    reached = scores(passages(code))
    floors = {**FLOORS[code], **UTTERANCES[code]}
    short = {question: reached[question] for question, floor in floors.items() if reached[question] < floor}
    assert short == {}
