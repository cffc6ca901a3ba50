"""Figures say how much of what, and how sure."""

from __future__ import annotations

import pytest

from read_figures import figures, only


@pytest.mark.parametrize(
    ("text", "value", "approximation", "of"),
    [
        ("At least 20 fishers were out.", 20, "at least", "fishers"),
        ("Twenty fishers were out.", 20, "exact", "fishers"),
        ("Dozens of fishers were out.", 12, "dozens-like", "fishers"),
        ("More than two hundred and fifty boats were out.", 250, "more than", "boats"),
        ("Nearly 1,250 port workers left.", 1250, "about", "port workers"),
        ("As many as three boats sank.", 3, "at most", "boats"),
        ("About forty-two nets were lost.", 42, "about", "nets"),
        ("Some 3.5 million fish died.", 3_500_000, "about", "fish"),
        ("It was 20 boats or more.", 20, "at least", "boats"),
        ("Two of the boats sank.", 2, "exact", "boats"),
        ("One person was hurt.", 1, "exact", "person"),
    ],
)
def test_counts_carry_their_hedge_and_their_noun(
    text: str, value: float, approximation: str, of: str
) -> None:
    figure = only(text)
    assert (figure.value, figure.approximation, figure.of) == (value, approximation, of)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $3.2 million.", 3_200_000, "USD"),
        ("It cost €5bn.", 5_000_000_000, "EUR"),
        ("It rose 12%.", 12, "percent"),
        ("It rose 5.5 per cent.", 5.5, "percent"),
        ("It rose two percentage points.", 2, "percentage points"),
        ("A 12-year-old boy fell.", 12, "years"),
        ("Erik Lund, 42, fell.", 42, "years"),
    ],
)
def test_amounts_and_ages_carry_their_unit(text: str, value: float, unit: str) -> None:
    figure = only(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It sank on Oct. 3, 2016.", "2016-10-03"),
        ("en", "It sank on 3 October.", "--10-03"),
        ("en", "It sank in May 2016.", "2016-05"),
        ("en", "It sank in 2016.", "2016"),
        ("de", "Es sank am 3. Oktober 2016.", "2016-10-03"),
        ("es", "Se hundió el 3 de octubre de 2016.", "2016-10-03"),
        ("fr", "Il a coulé le 3 octobre 2016.", "2016-10-03"),
    ],
)
def test_dates_are_iso_dates(language: str, text: str, value: str) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Dreiundzwanzig Boote kamen.", 23),
        ("de", "Zweihundertfünfzig Boote kamen.", 250),
        ("de", "Es waren 1.234,5 Tonnen.", 1234.5),
        ("es", "Treinta y cinco barcos llegaron.", 35),
        ("fr", "Quatre-vingt-dix bateaux sont venus.", 90),
        ("fr", "Soixante-quinze bateaux sont venus.", 75),
        ("fr", "Il y avait 12 000 bateaux.", 12_000),
    ],
)
def test_number_words_are_read_in_each_language(language: str, text: str, value: float) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It sank at 9 p.m. on Tuesday.", "21:00"),
        ("en", "It sank at half past three in the afternoon.", "15:30"),
        ("en", "It sank at noon.", "12:00"),
        ("de", "Es sank um 6.45 Uhr.", "06:45"),
        ("de", "Es sank um halb acht.", "07:30"),
        ("es", "Se hundió a las nueve menos cuarto de la noche.", "20:45"),
        ("es", "Se hundió a las doce de la noche.", "00:00"),
        ("fr", "Il a coulé vers 22h30.", "22:30"),
        ("it", "È affondato alle sette e mezza del mattino.", "07:30"),
    ],
)
def test_times_are_told_by_the_clock(language: str, text: str, value: str) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit) == (value, "time")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Between 5 and 7 boats sank."),
        ("en", "They lost 5–7 boats."),
        ("en", "Five to seven boats sank."),
        ("de", "Fünf bis sieben Boote sanken."),
        ("es", "Se hundieron entre cinco y siete barcos."),
        ("fr", "De 5 à 7 bateaux ont coulé."),
    ],
)
def test_a_range_is_two_figures(language: str, text: str) -> None:
    ends = [(figure.value, figure.approximation) for figure in figures(text, language)]
    assert ends == [(5, "at least"), (7, "at most")]


def test_a_change_is_no_range() -> None:
    assert {figure.approximation for figure in figures("The rate rose from 3 to 4 percent.")} == {"exact"}


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Between 3 and 5 million euros are missing.", [3_000_000, 5_000_000]),
        ("de", "Die Quote stieg von 3 auf 4,5 Prozent.", [3, 4.5]),
        ("fr", "Il roulait à 87 km/h au lieu de 50.", [87, 50]),
    ],
)
def test_neighbours_share_unit_and_scale(language: str, text: str, values: list[float]) -> None:
    found = figures(text, language)
    assert [figure.value for figure in found] == values
    assert len({figure.unit for figure in found} - {None}) == 1 == len({figure.unit for figure in found})


@pytest.mark.parametrize(
    ("language", "text", "value", "of"),
    [
        ("en", "A third of the boats sank.", 0.3333, "boats"),
        ("en", "One in three boats sank.", 0.3333, "boats"),
        ("en", "Half the boats sank.", 0.5, "boats"),
        ("en", "Every third boat sank.", 0.3333, "boat"),
        ("de", "Jedes dritte Boot sank.", 0.3333, "Boot"),
        ("es", "Se hundió la mitad de los barcos.", 0.5, "barcos"),
        ("fr", "Un bateau sur trois a coulé.", 0.3333, "bateau"),
    ],
)
def test_shares_are_fractions_of_one(language: str, text: str, value: float, of: str) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit, figure.of) == (value, "share", of)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It was built in the 1880s.", 1880),
        ("en", "It was built in the '70s.", 1970),
        ("en", "It was built in the nineties.", 1990),
        ("de", "Es stammt aus den Neunzigern.", 1990),
        ("es", "Se construyó en los años ochenta.", 1980),
        ("fr", "Il date des années 80.", 1980),
        ("it", "Risale agli anni Novanta.", 1990),
    ],
)
def test_decades_are_told_by_their_first_year(language: str, text: str, value: float) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit) == (value, "decade")


def test_an_article_before_a_round_number_makes_no_decade() -> None:
    figure = only("Los ochenta vecinos votaron.", "es")
    assert (figure.value, figure.unit, figure.of) == (80, None, "vecinos")


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "It took half an hour.", 0.5, "hours"),
        ("en", "It took a quarter of an hour.", 0.25, "hours"),
        ("en", "It took less than an hour.", 1, "hours"),
        ("en", "He is 6 feet 2.", 74, "inches"),
        ("en", "It was -12°C.", -12, "°C"),
        ("en", "He paid 75 cents.", 0.75, "USD"),
        ("en", "A quarter of a million left.", 250_000, None),
        ("de", "Es dauerte anderthalb Stunden.", 1.5, "hours"),
        ("de", "Es war eine dreitägige Reise.", 3, "days"),
        ("es", "Duró cuatro horas y media.", 4.5, "hours"),
        ("fr", "Il faisait moins douze degrés.", -12, "°C"),
        ("fr", "Deux ans et demi de prison.", 2.5, "years"),
    ],
)
def test_measures_are_put_into_one_unit(language: str, text: str, value: float, unit: str | None) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Channel 9 showed it."),
        ("en", "The Gang of Four played."),
        ("en", "He lives at 12 Elm Street."),
        ("en", "One of them left."),
        ("en", "Vision 2030 failed; the new Vision 2040 is late."),
        ("de", "Der TSV Talen 04 spielt gegen den 1. FC Höpp."),
        ("de", "Das 21. Jahrhundert begann."),
        ("de", "Die Elf aus Talen verlor mit 25:18."),
        ("es", "Llamen al 900 000 111."),
        ("es", "La calle Mayor, 14."),
        ("fr", "Un gymnase flambant neuf."),
        ("fr", "Un quart de finale."),
        ("fr", "Le 05 00 11 22 33."),
    ],
)
def test_names_ordinals_and_telephone_numbers_are_no_figures(language: str, text: str) -> None:
    assert figures(text, language) == ()


@pytest.mark.parametrize(
    "text", ["No one came.", "The F-16 and COVID-19.", "The 21st boat.", "It ended 3-2.", "He may come."]
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert figures(text) == ()


def test_a_sign_of_money_belongs_to_the_number_on_its_own_line() -> None:
    assert [figure.unit for figure in figures("The ticket is 1€\n1 boat left.")] == ["EUR", None]


@pytest.mark.parametrize(
    ("text", "value", "of"),
    [
        ("Los treinta y dos concejales votaron.", 32, "concejales"),
        ("Atendieron a los cuarenta y cinco heridos.", 45, "heridos"),
    ],
)
def test_a_number_that_goes_on_behind_its_article_is_no_decade(text: str, value: float, of: str) -> None:
    figure = only(text, "es")
    assert (figure.value, figure.unit, figure.of) == (value, None, of)


WRITTEN_AS_ONE = {
    "glued degrees, below zero": ("en", "It fell to minus 18C.", -18, "°C", None),
    "glued degrees": ("en", "The low was 19F.", 19, "°F", None),
    "the sign of an ordinal for degrees": ("es", "Hacía 18 ºC.", 18, "°C", None),
    "a quarter tied to a length": ("en", "The pier is a quarter-mile long.", 0.25, "miles", None),
    "a half tied to a duration": ("en", "It is a half-hour ride.", 0.5, "hours", None),
    "a half tied to a scale": ("en", "A half-million people left.", 500_000, None, "people"),
    "a part of a length": ("en", "It is three-quarters of a mile off.", 0.75, "miles", None),
    "a half within a number": ("de", "Achteinhalbtausend Menschen kamen.", 8500, None, "Menschen"),
    "a quarter of a scale": ("de", "Eine Viertelmillion Menschen kam.", 250_000, None, "Menschen"),
    "a unit and a half": ("es", "Hallaron kilo y medio de sal.", 1.5, "kg", None),
    "a number without its last vowel": ("it", "Dopo sessant'anni di mare.", 60, "years", None),
    "the same of hours": ("it", "Dura da quarantott’ore.", 48, "hours", None),
}


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "of"), WRITTEN_AS_ONE.values(), ids=WRITTEN_AS_ONE
)
def test_numbers_tied_to_their_unit_are_read(
    language: str, text: str, value: float, unit: str | None, of: str | None
) -> None:
    figure = only(text, language)
    assert (figure.value, figure.unit, figure.of) == (value, unit, of)


@pytest.mark.parametrize("text", ["Gate 18C was shut.", "The half-year profit rose.", "He has an iPhone 5C."])
def test_what_is_only_tied_like_a_unit_is_no_figure(text: str) -> None:
    assert figures(text) == ()


AGES_IN_A_LIFE = {
    "died, with a day between": ("en", "Moss died Tuesday at 91.", "years"),
    "retired": ("en", "She retired at 65.", "years"),
    "a share, retired": ("en", "She retired at 65 percent of her pay.", "percent"),
    "died, German": ("de", "Er starb mit 91.", "years"),
    "fronted, German": ("de", "Mit 19 heiratete sie.", "years"),
    "with others, German": ("de", "Er starb mit 14 Bergleuten.", None),
    "retired, Spanish": ("es", "Se jubiló a los 65.", "years"),
    "people, Spanish": ("es", "Murió tras avisar a los 60 vecinos.", None),
    "died, Italian": ("it", "Il pescatore è morto a 91.", "years"),
}


@pytest.mark.parametrize(("language", "text", "unit"), AGES_IN_A_LIFE.values(), ids=AGES_IN_A_LIFE)
def test_a_number_at_an_event_of_a_life_is_an_age(language: str, text: str, unit: str | None) -> None:
    assert only(text, language).unit == unit


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("it", "La nonna 82enne è salva.", "nonna"),
        ("it", "La vedova ottantenne è salva.", "vedova"),
        ("it", "Un ottantenne è salvo.", None),
        ("it", "L'automobilista, un quarantenne, è salvo.", "automobilista"),
        ("fr", "Un voisin octogénaire est mort.", "voisin"),
        ("es", "Los menores de 16 años no entran.", "menores"),
        ("it", "I minori di 16 anni non entrano.", "minori"),
    ],
)
def test_an_age_that_is_an_adjective_or_a_bound_has_its_owner(
    language: str, text: str, of: str | None
) -> None:
    assert only(text, language).of == of


@pytest.mark.parametrize(
    "many", ["eine Million", "eine Viertelmillion", "eine halbe Million", "achteinhalbtausend"]
)
def test_a_hedge_reaches_over_the_article_of_a_scale(many: str) -> None:
    assert only(f"Rund {many} Menschen kam.", "de").approximation == "about"
