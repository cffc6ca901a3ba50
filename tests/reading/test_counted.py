"""What a figure is of: the noun behind adjectives and measures, the person beside an age, what rose."""

from __future__ import annotations

import pytest

from read_figures import figures, only


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "They freed 17 elderly care home residents.", "care home residents"),
        ("en", "They sold 1,900 newly built flats.", "newly built flats"),
        ("en", "They listed 37 confirmed cases.", "confirmed cases"),
        ("en", "He won 14 of his many league games.", "league games"),
        ("en", "Half of the nearly 1,900 flats stand empty.", "flats"),
        ("en", "A fifth of the firm's 40 drivers left.", "drivers"),
        ("en", "They sent 30 more delegates.", "delegates"),
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
        ("it", "I bambini sotto i 12 anni aspettano.", "bambini"),
        ("es", "Una vecina de la calle Mayor, de 81 años, calla.", "vecina"),
        ("es", "Los hombres de más de 60 años esperan.", "hombres"),
        ("de", "Der Astronaut ist 75 Jahre alt.", "Astronaut"),
        ("en", "As Ada Marsh turns 70, she stays.", "Ada Marsh"),
        ("en", "A man of about 45 left.", "man"),
        ("en", "The driver, aged 43, left.", "driver"),
        ("es", "Un niño de tan solo 4 años duerme.", "niño"),
        ("fr", "Un homme d'environ 45 ans dort.", "homme"),
        ("it", "Un bambino di soli 4 anni dorme.", "bambino"),
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
        ("en", "They wait four more years."),
        ("fr", "Les dix dernières années furent dures."),
        ("en", "It was his first profit in 33 years."),
        ("en", "The elections are in two years."),
        ("de", "Er war sieben Jahre lang Minister."),
        ("es", "La ley cambió hace 20 años."),
        ("fr", "La loi a changé il y a 20 ans."),
        ("it", "La legge è cambiata 20 anni fa."),
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


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "All 23 residents, aged between 78 and 96, left.", "residents"),
        ("de", "Alle Bewohner zwischen 78 und 96 Jahren gingen.", "Bewohner"),
        ("es", "Un total de 23 ancianos, de entre 78 y 96 años, salieron.", "ancianos"),
        ("fr", "Vingt-trois résidents, âgés de 78 à 96 ans, sont partis.", "résidents"),
        ("it", "Ventitré ospiti, tra i 78 e i 96 anni, sono usciti.", "ospiti"),
    ],
)
def test_a_range_of_ages_is_of_those_who_have_them(language: str, text: str, of: str) -> None:
    ends = figures(text, language)[-2:]
    assert [(end.value, end.unit, end.of) for end in ends] == [(78, "years", of), (96, "years", of)]


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


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("en", "Of the 120 people tested, 31 were ill.", "people"),
        ("en", "It has 40 beds, six of them free.", "beds"),
        ("en", "Two people died and 17 others were hurt.", "people"),
        ("de", "Es hat 40 Betten, sechs davon sind frei.", "Betten"),
        ("de", "Es hat 40 Betten, davon sechs im Anbau.", "Betten"),
        ("de", "Zwei Menschen starben, 17 weitere wurden verletzt.", "Menschen"),
        ("es", "Hubo 19 votos a favor y 16 en contra.", "votos"),
        ("fr", "Sur les 44 passagers, neuf étaient malades.", "passagers"),
        ("fr", "Il y a 300 familles, dont 120 avec des enfants.", "familles"),
        ("it", "Dei 44 passeggeri nove erano malati.", "passeggeri"),
    ],
)
def test_a_noun_left_out_is_that_of_the_count_before(language: str, text: str, of: str) -> None:
    assert [figure.of for figure in figures(text, language)] == [of, of]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("es", "Bajaron, hasta 41.200 euros.", 41_200), ("en", "The 2014 elections are over.", "2014")],
)
def test_what_is_reached_is_no_bound(language: str, text: str, value: float | str) -> None:
    figure = only(text, language)
    assert (figure.value, figure.approximation) == (value, "exact")


def test_an_article_before_a_noun_is_no_share_of_another_count() -> None:
    assert [figure.value for figure in figures("They fought a war in two other provinces.")] == [2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ley cambió hace más de 20 años."),
        ("fr", "La loi a changé il y a plus de 20 ans."),
        ("it", "La legge è cambiata più di 20 anni fa."),
        ("it", "L'uomo rischia più di 20 anni di carcere."),
    ],
)
def test_a_hedge_ties_nobody_to_a_duration(language: str, text: str) -> None:
    figure = only(text, language)
    assert (figure.unit, figure.approximation, figure.of) == ("years", "more than", None)


def test_a_measure_is_not_of_the_time_it_takes() -> None:
    assert [figure.of for figure in figures("It rained 8.5 inches in 24 hours.")] == [None, None]


def test_an_age_behind_and_is_of_the_second_person() -> None:
    found = figures("La morte di una donna di 42 anni e del figlio di 9.", "it")
    assert [(figure.value, figure.unit, figure.of) for figure in found] == [
        (42, "years", "donna"),
        (9, "years", "figlio"),
    ]
