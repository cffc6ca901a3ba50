"""Claims that differ are of one thing where enough speaks for it, and of two where too little does."""

from __future__ import annotations

import pytest

from findings.compared import compared, told, values

ONE_THING = {
    "a crowd that two counts of differ widely": (
        "fr",
        "Des viticulteurs ont bloqué la sous-préfecture. 120 tracteurs ont été dénombrés sur place.",
        "La colère monte dans le vignoble. Ils étaient venus avec plus de 250 tracteurs, dit leur chef.",
        {"120", "plus de 250"},
    ),
    "a percentage, rounded": (
        "it",
        "Il prezzo pagato ai produttori di pomodori è sceso del 7 % in un anno.",
        "Il prezzo pagato ai produttori è calato di quasi il 10 % in un anno.",
        {"7 %", "quasi il 10 %"},
    ),
    "a sum and another bound of it": (
        "en",
        "The ferry ruling could cost Tolland Lines $56 million in back pay, the court said on Monday.",
        "The union estimates that Tolland Lines owes its deckhands more than $60 million in back pay.",
        {"$56 million", "more than $60 million"},
    ),
    "the year a house was opened": (
        "de",
        "Das Kurbad in Welzin wurde 1926 mit einem Konzert eröffnet.",
        "Das Kurbad schließt im Herbst. Eröffnet wurde das Kurbad 1928.",
        {"1926", "1928"},
    ),
    "a time of the same hour": (
        "es",
        "El apagón se notó a las 4:15 horas del sábado, cuando se apagaron las pantallas de urgencias.",
        "El hospital seguía sin pantallas tras un apagón que se notó a las 4:50 horas del sábado.",
        {"4:15 horas", "4:50 horas"},
    ),
    "a length told by a collective number": (
        "es",
        "Un atasco de 14 kilómetros se formó a media mañana en la ronda.",
        "La ronda sigue cortada. Hay una veintena de kilómetros de atasco hacia el este.",
        {"14 kilómetros", "veintena de kilómetros"},
    ),
    "a large count, rounded and of others": (
        "en",
        "About 22,600 people deliver parcels for Zoomly in the state.",
        "The judges held that Zoomly had misled her and some 23,000 others who deliver parcels.",
        {"about 22,600", "some 23,000"},
    ),
}

TWO_THINGS = {
    "a list whose parts are matched by the nearest": (
        "en",
        "He used the funds to buy a guitar for $43,000 and a mink cape, the prosecutors said.",
        "He used the funds to buy a guitar for $43,000 and furniture for $9,587, the prosecutors said.",
    ),
    "people and places that are as many by chance": (
        "de",
        "Vier Verletzte liegen noch auf der Intensivstation in Welzin.",
        "Die Verletzten wurden in drei Krankenhäuser in Welzin gebracht.",
    ),
    "how often two teams did two things": (
        "en",
        "Duro joined Harl Bridge in 2021. He has played for his country six times.",
        "Harl Bridge are 18th in the table and have won only three times. Duro has played well.",
    ),
    "an afternoon that is not noon": (
        "fr",
        "Une délégation a été reçue à 15 heures par le secrétaire général de la préfecture.",
        "Une délégation a été reçue à la préfecture dans l’après-midi, sans résultat.",
    ),
}


VOTES = {
    "en": (
        "The Supreme Court threw the levy out in a 5-2 decision.",
        "The justices voted 5-2 against the levy.",
    ),
    "es": ("Los magistrados anularon la tasa por 5-2.", "El fallo contra la tasa salió adelante por 5-2."),
    "it": ("I giudici hanno annullato la tassa per 5-2.", "La sentenza sulla tassa è passata per 5-2."),
}


@pytest.mark.parametrize("language", VOTES)
def test_the_votes_of_judges_are_a_figure(language: str) -> None:
    one, other = VOTES[language]
    groups = compared({"Bote": one, "Kurier": other}, language=language).figures
    assert {("5", False), ("2", False)} == {(g.claims[0].words, g.conflict) for g in groups}


def test_the_score_of_a_match_is_none() -> None:
    played = "Harl Bridge ruled the final and won it 3-1 in Tolland."
    assert not compared({"Bote": played, "Kurier": played}).figures


@pytest.mark.parametrize("phenomenon", ONE_THING)
def test_what_is_likely_of_one_thing_is_a_conflict(phenomenon: str) -> None:
    language, one, other, claims = ONE_THING[phenomenon]
    conflicts = told(compared({"Bote": one, "Kurier": other}, language=language), "figure_conflict")
    assert claims in [set(values(conflict, "claim")) for conflict in conflicts]


@pytest.mark.parametrize("phenomenon", TWO_THINGS)
def test_what_is_hardly_of_one_thing_accuses_nobody(phenomenon: str) -> None:
    language, one, other = TWO_THINGS[phenomenon]
    assert not told(compared({"Bote": one, "Kurier": other}, language=language), "figure_conflict")
