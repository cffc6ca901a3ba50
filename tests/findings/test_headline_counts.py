"""Votes and durations that a headline has otherwise than its text."""

from __future__ import annotations

import pytest

from findings.compared import compared, told

OTHER = "Another paper has other news of the day. The market at Harl opens again in May."


@pytest.mark.parametrize(
    ("language", "headline", "body"),
    [
        (
            "en",
            "Council sells the old pier in 7-2 vote",
            "The members voted 6-3 to sell it to a firm from Ostra.",
        ),
        ("de", "Rat verkauft die Seebrücke mit 7 zu 2", "Mit 6 zu 3 Stimmen gab der Rat den Verkauf frei."),
        ("fr", "Le conseil vend la jetée par 7 contre 2", "La vente a été votée par 6 contre 3 lundi soir."),
        ("es", "El pleno vende el muelle por 7 a 2", "La venta salió adelante por 6 a 3 el lunes."),
        ("it", "Il consiglio vende il molo con 7 a 2", "La vendita è passata per 6 a 3 lunedì sera."),
    ],
)
def test_as_many_votes_parted_otherwise_are_told(language: str, headline: str, body: str) -> None:
    text = f"{headline}\n\nThe pier was built in 1911. {body}\n"
    (finding,) = told(compared({"A": text, "B": OTHER}, language=language), "headline_differs")
    assert ("sort", "votes") in finding.parameters


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Council sells the old pier in 7-2 vote", "The members voted 2-7 on the other motion."),
        ("Ferris beat Harl 4-1 in the cup", "Ferris led 2-0 at the break on a wet pitch."),
        ("Ferris beat Harl 4-1 in the cup", "Ferris won 4-1 and had led 3-2 in the first leg."),
    ],
)
def test_other_counts_of_two_are_no_such_vote(headline: str, body: str) -> None:
    text = f"{headline}\n\nThe evening was cold and long. {body}\n"
    assert not told(compared({"A": text, "B": OTHER}), "headline_differs")


@pytest.mark.parametrize(
    ("language", "headline", "body"),
    [
        (
            "en",
            "Four years of waiting for the ferry",
            "The islanders have been waiting for two years, she said.",
        ),
        ("de", "Vier Jahre Warten auf die Fähre", "Seit zwei Jahren warten die Leute, sagte sie."),
        ("fr", "Quatre ans d'attente pour le bac", "L'attente dure depuis deux ans, dit-elle."),
        ("es", "Cuatro años de espera por el ferri", "La espera dura ya dos años, dijo."),
        ("it", "Quattro anni di attesa per il traghetto", "L'attesa dura da due anni, ha detto."),
    ],
)
def test_a_duration_of_one_thing_told_otherwise_is_told(language: str, headline: str, body: str) -> None:
    text = f"{headline}\n\nThe quay at Harl was empty on Monday. {body}\n"
    assert told(compared({"A": text, "B": OTHER}, language=language), "headline_differs")


@pytest.mark.parametrize(
    "body",
    [
        "The islanders waited for two years, then for four years more.",
        "She has lived on the island for two years.",
        "The islanders have been waiting for 48 months.",
        "Waiting on the quay stood Ida Marsh, 71.",
    ],
)
def test_durations_of_other_things_are_let_be(body: str) -> None:
    text = f"Four years of waiting for the ferry\n\nThe quay at Harl was empty on Monday. {body}\n"
    assert not told(compared({"A": text, "B": OTHER}), "headline_differs")
