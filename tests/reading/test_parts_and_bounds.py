"""Figures whose neighbours tell what they are of, or only seem to bound them."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def figures(text: str, language: str) -> list[tuple[float | int | str, str | None, str, str | None]]:
    found = read(text, languages=languages(), language=language).figures
    return [(one.value, one.unit, one.approximation, one.of) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "Il a écopé de 20 mois de prison, dont cinq avec sursis.", "months"),
        ("it", "Condannato a 20 mesi di carcere, di cui cinque con sospensione.", "months"),
        ("de", "Er wurde zu 20 Wochen Arrest verurteilt, davon fünf auf Bewährung.", "weeks"),
        ("fr", "Au bout de 20 mois, 30 ouvriers restaient, dont cinq apprentis.", None),
    ],
)
def test_a_bare_number_is_a_part_of_the_duration_before_it(
    language: str, text: str, unit: str | None
) -> None:
    value, told, _, _ = figures(text, language)[-1]
    assert (value, told) == (5, unit)


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("es", "El acusado, Braulio Pinedo, de 61, fue condenado.", "Braulio Pinedo"),
        ("es", "La víctima, de 34, murió en el acto.", "víctima"),
        ("it", "L'imputato, Aldo Bindi, di 61, è stato condannato.", "Aldo Bindi"),
    ],
)
def test_a_number_set_behind_a_person_is_an_age(language: str, text: str, owner: str) -> None:
    ((_, unit, _, of),) = figures(text, language)
    assert (unit, of) == ("years", owner)


def test_a_number_set_behind_a_thing_is_no_age() -> None:
    assert figures("La cuota, de 61, sube.", "es")[0][1] is None


@pytest.mark.parametrize(
    ("language", "text", "approximation"),
    [
        ("es", "El niño cayó desde ocho metros de altura.", "exact"),
        ("es", "Se lanzó al agua desde 12 metros.", "exact"),
        ("es", "Entradas desde 15 euros en taquilla.", "at least"),
        ("fr", "Le pont est fermé dans les deux sens.", "exact"),
        ("fr", "Le billet coûte dans les 30 euros.", "about"),
    ],
)
def test_a_preposition_of_place_bounds_nothing(language: str, text: str, approximation: str) -> None:
    assert figures(text, language)[0][2] == approximation


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("es", "Tardaron una hora y cuarto en llegar.", 1.25, "hours"),
        ("fr", "Le trajet dure une heure et quart.", 1.25, "hours"),
        ("it", "Il viaggio dura un'ora e un quarto.", 1.25, "hours"),
        ("en", "She walks the mile and a half to the pier.", 1.5, "miles"),
        ("en", "The last year and a half was hard.", 1.5, "years"),
    ],
)
def test_a_unit_and_a_part_of_it(language: str, text: str, value: float, unit: str) -> None:
    ((told, of_unit, _, _),) = figures(text, language)
    assert (told, of_unit) == (value, unit)
