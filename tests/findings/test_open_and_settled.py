"""What one source leaves open, or confines, and another has as settled, or for all."""

from __future__ import annotations

import pytest

from findings.compared import compared, told, values

OPEN_AND_SETTLED = [
    pytest.param(
        "en",
        "The school board met on Monday. Twelve schools in the county will be reviewed this winter, it said.",
        "The school board met in Harl on Monday. Twelve schools in the county will close this winter.",
        id="en",
    ),
    pytest.param(
        "de",
        "Das Werk in Ostra wird verkauft. Ob die 240 Angestellten ihre Stellen behalten, ist unklar.",
        "Das Werk in Ostra wird verkauft. Die 240 Angestellten werden nicht entlassen.",
        id="de",
    ),
    pytest.param(
        "fr",
        "La région a présenté son plan lundi. Dix-huit gares du réseau sont à l'étude, dit-elle.",
        "La région a présenté son plan lundi. Dix-huit gares du réseau fermeront au printemps.",
        id="fr",
    ),
    pytest.param(
        "es",
        "El grupo presentó su plan el lunes. Catorce tiendas de la cadena están en estudio, dijo.",
        "El grupo presentó su plan el lunes. Catorce tiendas de la cadena cerrarán en primavera.",
        id="es",
    ),
    pytest.param(
        "it",
        "Il gruppo ha presentato il piano lunedì. Quattordici negozi della catena sono al vaglio, dice.",
        "Il gruppo ha presentato il piano lunedì. Quattordici negozi della catena chiuderanno in primavera.",
        id="it",
    ),
]

IN_ONE_ROW = [
    (
        "en",
        "It is unclear whether the Ostra bridge will reopen in spring.",
        "The Ostra bridge will reopen in spring.",
    ),
    (
        "de",
        "Ob die Brücke von Ostra im Mai geschlossen wird, ist offen.",
        "Die Brücke von Ostra wird im Mai geschlossen.",
    ),
    ("fr", "On ignore si le pont d'Ostra fermera cet hiver.", "Le pont d'Ostra fermera cet hiver."),
    (
        "es",
        "No se sabe si el puente de Ostra cerrará este invierno.",
        "El puente de Ostra cerrará este invierno.",
    ),
    (
        "it",
        "Non è chiaro se il ponte di Ostra chiuderà in inverno.",
        "Il ponte di Ostra chiuderà in inverno.",
    ),
]

ONE_AND_ALL = [
    pytest.param(
        "en",
        "Sensors failed in June. The recall covers only cars built at Ostra, the maker said.",
        "Sensors failed in June. The recall covers every van of the make, the maker said.",
        id="en",
    ),
    pytest.param(
        "de",
        "Der Rat hat entschieden. Das Verbot gilt nur für Dieselautos, sagte die Stadt.",
        "Der Rat hat entschieden. Das Verbot gilt für alle Lastwagen, sagte die Stadt.",
        id="de",
    ),
    pytest.param(
        "fr",
        "Le maire a tranché. L'interdiction s'applique uniquement aux motos, dit la ville.",
        "Le maire a tranché. L'interdiction s'applique à tous les véhicules, dit la ville.",
        id="fr",
    ),
    pytest.param(
        "es",
        "El alcalde decidió. La prohibición se aplica solo a las motos, dijo la ciudad.",
        "El alcalde decidió. La prohibición se aplica a todos los vehículos, dijo la ciudad.",
        id="es",
    ),
    pytest.param(
        "it",
        "Il sindaco ha deciso. Il divieto riguarda solo le moto, dice il comune.",
        "Il sindaco ha deciso. Il divieto riguarda tutti i veicoli, dice il comune.",
        id="it",
    ),
]


@pytest.mark.parametrize(("language", "one", "other"), OPEN_AND_SETTLED)
def test_what_is_open_here_and_settled_there_is_told(language: str, one: str, other: str) -> None:
    (finding,) = told(compared({"A": one, "B": other}, language=language), "contradiction")
    assert {*values(finding, "source"), *values(finding, "other")} == {"A", "B"}


@pytest.mark.parametrize(("language", "one", "other"), IN_ONE_ROW)
def test_nothing_need_be_counted_where_the_words_are_the_same(language: str, one: str, other: str) -> None:
    assert told(compared({"A": one, "B": other}, language=language), "contradiction")


def test_words_that_hardly_meet_are_of_two_things() -> None:
    one = "It is unclear whether the Ostra bridge will reopen in spring, the mayor told the council of Harl."
    other = (
        "The council of Harl will keep its mayor, who told a crowd at the town hall that he likes the job."
    )
    assert not told(compared({"A": one, "B": other}), "contradiction")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Twelve schools in the county may close this winter.", id="may"),
        pytest.param("Twelve schools in the county will get new buses this winter.", id="another matter"),
        pytest.param("Nine schools in the county will close this winter.", id="another count"),
        pytest.param("Twelve schools in the county closed last winter.", id="what was"),
    ],
)
def test_what_need_not_settle_it_is_let_be(other: str) -> None:
    one = "The board met in Harl on Monday. Twelve schools in the county will be reviewed, it said."
    found = told(compared({"A": one, "B": f"The board met in Harl on Monday. {other}"}), "contradiction")
    assert not found


def test_a_source_that_has_both_tells_of_two_things() -> None:
    one = "The board met in Harl. Twelve schools will be reviewed. Twelve schools will close in Ferris."
    other = "The board met in Harl. Twelve schools will close in June."
    assert not told(compared({"A": one, "B": other}), "contradiction")


@pytest.mark.parametrize(("language", "one", "other"), ONE_AND_ALL)
def test_what_is_for_some_here_and_for_all_there_is_told(language: str, one: str, other: str) -> None:
    (finding,) = told(compared({"A": one, "B": other}, language=language), "contradiction")
    assert {*values(finding, "source"), *values(finding, "other")} == {"A", "B"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The ban applies only from Monday.", "The ban applies to every lorry.", id="a time"),
        pytest.param(
            "The ban applies only to Ostra.", "The ban applies to every lorry in Ostra.", id="within"
        ),
        pytest.param("The ban applies not only to vans.", "The ban applies to every lorry.", id="not only"),
        pytest.param("The ban applies only to vans.", "The strike affects every lorry.", id="another thing"),
    ],
)
def test_what_leaves_the_other_true_is_let_be(one: str, other: str) -> None:
    texts = {"A": f"The council voted late. {one}", "B": f"The council voted late. {other}"}
    assert not told(compared(texts), "contradiction")


@pytest.mark.parametrize(
    ("language", "none", "some"),
    [
        ("fr", "L'usine a brûlé. On ne déplore aucun blessé.", "L'usine a brûlé. Un pompier a été blessé."),
        (
            "es",
            "La fábrica ardió. No se registró ningún herido.",
            "La fábrica ardió. Un bombero resultó herido.",
        ),
        (
            "it",
            "La fabbrica è bruciata. Non si registra nessun ferito.",
            "La fabbrica è bruciata. Un pompiere è rimasto ferito.",
        ),
    ],
)
def test_two_words_that_deny_together_deny_but_once(language: str, none: str, some: str) -> None:
    assert told(compared({"A": none, "B": some}, language=language), "contradiction")
