"""What a figure is of: the noun behind adjectives and measures, the person beside an age, what rose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Figure


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return read(text, languages=languages(), language=language).figures


def only(text: str, language: str = "en") -> Figure:
    (figure,) = figures(text, language)
    return figure


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "They freed 17 elderly care home residents.", "care home residents"),
        ("en", "They sold 1,900 newly built flats.", "newly built flats"),
        ("en", "They listed 37 confirmed cases.", "confirmed cases"),
        ("en", "He won 14 of his many league games.", "league games"),
        ("en", "Half of the nearly 1,900 flats stand empty.", "flats"),
        ("de", "Es gab 300 zum Teil schwer verletzte Menschen.", "Menschen"),
        ("es", "Compraron 22 nuevos autobuses.", "autobuses"),
        ("fr", "Ils ont acheté 22 nouveaux bus.", "bus"),
        ("it", "Hanno comprato 22 nuovi autobus.", "autobus"),
        ("it", "La metà dei ventuno consiglieri dormiva.", "consiglieri"),
        ("fr", "Sept des élus ont dit non.", "élus"),
        ("de", "Sieben der Räte stimmten zu.", "Räte"),
    ],
)
def test_what_is_counted_stands_behind_adjectives_and_other_numbers(
    language: str, text: str, of: str
) -> None:
    assert figures(text, language)[0].of == of


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "The driver, 43, was not hurt.", "driver"),
        ("en", "A man in his 40s left.", "man"),
        ("en", "The mayor, who turns 70 in May, stays.", "mayor"),
        ("en", "Children under 12 wait.", "Children"),
        ("de", "Der 31 Jahre alte Fahrer floh.", "Fahrer"),
        ("de", "Kinder unter 12 Jahren warten.", "Kinder"),
        ("es", "El joven, de 23 años, huyó.", "joven"),
        ("es", "Un vecino de la capital, de 58 años, huyó.", "vecino"),
        ("es", "La detenida, Aurora Plans, de 41 años, calla.", "Aurora Plans"),
        ("es", "Un hombre moreno de 58 años huyó.", "hombre"),
        ("fr", "Le jeune homme, âgé de 23 ans, a fui.", "homme"),
        ("fr", "La maire, qui fêtera ses 70 ans en mai, reste.", "maire"),
        ("it", "L'arrestata, Aurora Pianelli, 41 anni, tace.", "Aurora Pianelli"),
        ("it", "Un uomo di una quarantina d'anni tace.", "uomo"),
    ],
)
def test_an_age_is_of_a_person(language: str, text: str, of: str) -> None:
    figure = only(text, language)
    assert (figure.unit, figure.of) == ("years", of)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Le impuso una condena de 12 años."),
        ("es", "El juez pide cinco años de cárcel."),
        ("fr", "Il purge une peine de 12 ans."),
        ("it", "Ha firmato un contratto di 12 anni."),
        ("en", "Rents rose over two years."),
    ],
)
def test_a_duration_is_of_nobody(language: str, text: str) -> None:
    figure = only(text, language)
    assert (figure.unit, figure.approximation, figure.of) == ("years", "exact", None)


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "Boys aged 4, 7 and 11 ran.", "Boys"),
        ("de", "Die Männer (4, 7 und 11) liefen.", "Männer"),
        ("de", "Kinder im Alter von 4, 7 und 11 Jahren liefen.", "Kinder"),
        ("es", "Los hermanos de 4, 7 y 11 años corrían.", "hermanos"),
        ("fr", "Les frères de 4, 7 et 11 ans couraient.", "frères"),
        ("it", "I fratelli di 4, 7 e 11 anni correvano.", "fratelli"),
    ],
)
def test_the_ages_of_a_list_share_unit_and_persons(language: str, text: str, of: str) -> None:
    found = [(figure.value, figure.unit, figure.of) for figure in figures(text, language)]
    assert found == [(value, "years", of) for value in (4, 7, 11)]


@pytest.mark.parametrize(
    ("language", "text", "value", "of"),
    [
        ("en", "It burns three times as much coal.", 3, "coal"),
        ("en", "Cases rose 20-fold.", 20, None),
        ("en", "There was a threefold rise in complaints.", 3, "complaints"),
        ("de", "Der Umsatz stieg auf das Dreifache.", 3, None),
        ("de", "Im Norden regnete es dreimal so viel wie hier.", 3, None),
        ("es", "Consume el triple de agua.", 3, "agua"),
        ("fr", "Il pleut trois fois plus sur la côte.", 3, None),
        ("it", "I contagi sono aumentati di venti volte.", 20, None),
    ],
)
def test_multiples_have_a_unit_of_their_own(language: str, text: str, value: float, of: str | None) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit, figure.of) == (value, "times", of)


@pytest.mark.parametrize("text", ["Das ist einfach.", "Er kam dreimal zu spät.", "Es war nicht einmal kalt."])
def test_german_words_that_end_like_multiples_are_no_figures(text: str) -> None:
    assert figures(text, "de") == ()


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "A 3 percent rise in rents hurts.", "rents"),
        ("de", "Ein Plus von drei Prozent bei den Mieten schmerzt.", "Mieten"),
        ("fr", "Une hausse de 3 % des loyers fait mal.", "loyers"),
    ],
)
def test_what_rose_is_told_behind_the_rise(language: str, text: str, of: str) -> None:
    assert only(text, language).of == of


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It cost 12 million pounds.", "GBP"),
        ("He was fined 500 pounds.", "GBP"),
        ("She lost 12 pounds.", "pounds"),
        ("They bought 12 million pounds of beef.", "pounds"),
    ],
)
def test_pounds_are_money_where_they_are_paid(text: str, unit: str) -> None:
    assert only(text).unit == unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Avoid exits 12, 14 and 16."),
        ("de", "Die Ausfahrten 12 und 14 sind zu."),
        ("es", "La nacional 7 está cortada en las salidas 12 y 14."),
        ("fr", "La nationale 7 est coupée."),
        ("it", "La statale 7 è chiusa tra le uscite 12 e 14."),
    ],
)
def test_numbers_in_a_row_of_names_are_no_figures(language: str, text: str) -> None:
    assert figures(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("de", "Drei- bis viertausend Fans kamen.", [3000, 4000]),
        ("it", "Dai tre ai quattromila tifosi cantavano.", [3000, 4000]),
        ("en", "Two to three hundred fans came.", [200, 300]),
        ("en", "Five to a hundred fans came.", [5, 100]),
    ],
)
def test_the_first_end_of_a_range_shares_the_scale_of_the_second(
    language: str, text: str, ends: list[float]
) -> None:
    assert [figure.value for figure in figures(text, language)] == ends


@pytest.mark.parametrize(
    ("language", "text", "value", "approximation", "of"),
    [
        ("en", "A 40,000-plus crowd sang.", 40_000, "more than", "crowd"),
        ("de", "Zigtausende Fans sangen.", 10_000, "dozens-like", "Fans"),
        ("de", "Rund 1900 frisch sanierte Wohnungen sind leer.", 1900, "about", "Wohnungen"),
        ("es", "Superó por primera vez los 40.000 enfermos.", 40_000, "more than", "enfermos"),
    ],
)
def test_hedges_reach_their_number(
    language: str, text: str, value: float, approximation: str, of: str
) -> None:
    figure = only(text, language)
    assert (figure.value, figure.approximation, figure.of) == (value, approximation, of)


def test_votes_for_and_against_share_their_noun() -> None:
    found = figures("La moción fue rechazada por 52 votos a 47.", "es")
    assert [(figure.value, figure.approximation, figure.of) for figure in found] == [
        (52, "exact", "votos"),
        (47, "exact", "votos"),
    ]
