"""People called by how old they are."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

TWO = {
    "de": "Karl Rehm (61) und Petra Lüders (43) leiten das Heim. ",
    "fr": "Paul Rémy, 61 ans, et Sylvie Marchal, 43 ans, dirigent le foyer. ",
    "es": "Pablo Remo, de 61 años, y Petra Lúcar, de 43 años, dirigen el centro. ",
    "it": "Paolo Remi, 61 anni, e Petra Lucari, 43 anni, guidano il centro. ",
    "en": "Paul Rehm, 61, and Petra Luders, 43, run the home. ",
}
YOUNGER = {
    "de": "„Uns fehlt Geld“, sagt die 43-Jährige.",
    "fr": "« On manque d'argent », dit la femme de 43 ans.",
    "es": "«Falta dinero», dice la mujer de 43 años.",
    "it": "«Mancano i soldi», dice la 43enne.",
    "en": "“We lack money,” the 43-year-old said.",
}
NAMES = {
    "de": "Petra Lüders",
    "fr": "Sylvie Marchal",
    "es": "Petra Lúcar",
    "it": "Petra Lucari",
    "en": "Petra Luders",
}
OTHERS = {
    "an age before the name": (
        "Der 43-jährige Maurer Bo Lehn fiel ins Wasser. „Kalt war es“, sagt der 43-Jährige.",
        "Bo Lehn",
    ),
    "an article of the other gender": (
        "Karl Rehm (43) leitet das Heim. „Uns fehlt Geld“, sagt die 43-Jährige.",
        None,
    ),
    "two of one age": (
        "Ida Rehm (43) und Petra Lüders (43) klagen. „Uns fehlt Geld“, sagt die 43-Jährige.",
        None,
    ),
    "one of each gender at one age": (
        "Karl Rehm (43) und Petra Lüders (43) klagen. „Uns fehlt Geld“, sagt die 43-Jährige.",
        "Petra Lüders",
    ),
    "another age": (
        "Petra Lüders (34) ist verletzt. Der Wagen der Frau brannte. „Es knallte“, sagt die 43-Jährige.",
        None,
    ),
    "named behind": (
        "„Es knallte“, sagt die 43-Jährige. Petra Lüders (43) war mit Karl Rehm (61) unterwegs.",
        "Petra Lüders",
    ),
}
DECADES = {
    "fr": (
        "fr",
        "Paul Rémy, 61 ans, et Luc Roy, 43 ans, pêchent. « Rien ne mord », dit le quadragénaire.",
        "Luc Roy",
    ),
    "it": (
        "it",
        "Paolo Remi, 61 anni, e Ida Lupi, 40 anni, pescano. «Niente», dice la quarantenne.",
        "Ida Lupi",
    ),
}


@pytest.mark.parametrize("language", TWO)
def test_one_of_two_people_is_known_by_age(language: str) -> None:
    (quote,) = read(TWO[language] + YOUNGER[language], languages=languages(), language=language).quotes
    assert quote.speaker_name == NAMES[language]


@pytest.mark.parametrize(("text", "name"), OTHERS.values(), ids=OTHERS.keys())
def test_age_and_article_must_fit(text: str, name: str | None) -> None:
    (quote,) = read(text, languages=languages(), language="de").quotes
    assert quote.speaker_name == name


@pytest.mark.parametrize(("language", "text", "name"), DECADES.values(), ids=DECADES.keys())
def test_a_decade_of_life_fits_too(language: str, text: str, name: str) -> None:
    (quote,) = read(text, languages=languages(), language=language).quotes
    assert quote.speaker_name == name
