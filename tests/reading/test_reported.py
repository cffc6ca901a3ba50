"""Indirect speech: the clause, its speaker and its cue."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

CASES = {
    "that": ("Finch said that the pier would close in May.", "en", "the pier would close in May", "Finch"),
    "without that": ("Finch said the pier would close in May.", "en", "the pier would close in May", "Finch"),
    "to somebody": ("Finch told the council that it would close.", "en", "it would close", "Finch"),
    "time between": ("Finch said on Monday that it would close.", "en", "it would close", "Finch"),
    "behind": ("The pier would close in May, Finch said.", "en", "The pier would close in May", "Finch"),
    "inserted": ("The pier, Finch said, would close in May.", "en", "would close in May", "Finch"),
    "according to": ("According to Moss, the pier was rotten.", "en", "the pier was rotten", "Moss"),
    "dass": ("Finke sagte, dass die Mole im Mai schließt.", "de", "die Mole im Mai schließt", "Finke"),
    "subjunctive": (
        "Finke sagte, die Mole werde im Mai schließen.",
        "de",
        "die Mole werde im Mai schließen",
        "Finke",
    ),
    "que": ("Prado aseguró que el muelle cerrará en mayo.", "es", "el muelle cerrará en mayo", "Prado"),
    "que, French": (
        "Dumont a affirmé que le port fermerait en mai.",
        "fr",
        "le port fermerait en mai",
        "Dumont",
    ),
}


@pytest.mark.parametrize(("text", "language", "clause", "speaker"), CASES.values(), ids=CASES.keys())
def test_reported_clause(text: str, language: str, clause: str, speaker: str) -> None:
    (found,) = read(text, languages=languages(), language=language).reported
    assert (text[slice(*found.span)], found.speaker) == (clause, speaker)


def test_words_that_lead_up_to_a_quote_are_not_reported() -> None:
    text = "Finch said that it was “a very long and very cold summer.”"
    assert read(text, languages=languages(), language="en").reported == ()


def test_plain_narrative_reports_nothing() -> None:
    text = "The pier closed in May. Fishermen moved their boats to the north quay."
    assert read(text, languages=languages(), language="en").reported == ()
