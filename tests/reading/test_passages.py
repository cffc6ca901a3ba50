"""Quotes and speakers of invented passages, one phenomenon each, by language."""

from __future__ import annotations

import pytest

from passages import passages, scores

FLOORS = {
    "es": {"spans": 0.97, "kind": 0.93, "speaker": 0.87, "speaker_name": 0.83, "cue": 0.88},
    "fr": {"spans": 0.95, "kind": 0.87, "speaker": 0.86, "speaker_name": 0.88, "cue": 0.92},
    "it": {"spans": 0.97, "kind": 0.91, "speaker": 0.91, "speaker_name": 0.91, "cue": 0.96},
}
UTTERANCES = {
    "es": {"level": 1.0, "join": 0.9, "apart": 0.75},
    "fr": {"level": 1.0, "join": 1.0, "apart": 0.8},
    "it": {"level": 1.0, "join": 1.0, "apart": 0.81},
}
"""What was reached; a change that falls below it has lost something."""


@pytest.mark.parametrize("code", FLOORS)
def test_a_language_reads_its_passages(code: str) -> None:
    reached = scores(passages(code))
    floors = {**FLOORS[code], **UTTERANCES[code]}
    short = {question: reached[question] for question, floor in floors.items() if reached[question] < floor}
    assert short == {}
