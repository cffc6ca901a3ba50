"""One figure, told with another unit, hedge, noun or grain, or beside other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared, told, values

if TYPE_CHECKING:
    from variorum.model import Comparison

PUBLISHED = {"Mail": "2026-09-17", "Post": "2026-09-17", "Echo": "2026-09-17"}


def groups(comparison: Comparison, *, conflict: bool) -> list[list[str]]:
    found = [group for group in comparison.figures if group.conflict == conflict]
    return [sorted(claim.words for claim in group.claims) for group in found]


def conflicts(texts: dict[str, str], language: str = "en") -> list[list[str]]:
    found = told(compared(texts, language=language, published=PUBLISHED), "figure_conflict")
    return [sorted(values(finding, "claim")) for finding in found]


def test_a_sum_without_its_currency_is_what_another_source_tells_in_one() -> None:
    texts = {
        "Mail": "NADIA ORME: Revenue was 90 million pounds. Net debt stands at 47 million, Orme told us.",
        "Post": "Net debt of the Aldmere brewery stands at £47m, said Nadia Orme.",
    }
    assert ["47 million", "£47m"] in groups(compared(texts), conflict=False)


def test_pounds_are_money_where_another_source_tells_the_same_in_sterling() -> None:
    texts = {
        "Mail": "Every guest of the Aldmere ferry gets 15 pounds back for the lost evening.",
        "Post": "The Aldmere ferry gives every guest £15 back for the evening that was lost.",
    }
    assert ["15 pounds", "£15"] in groups(compared(texts), conflict=False)


def test_pounds_that_nobody_pays_stay_what_they_are() -> None:
    texts = {
        "Mail": "The stone that fell on the Aldmere ferry had 15 pounds.",
        "Post": "A stone of 15 pounds fell on the Aldmere ferry.",
    }
    units = {figure.unit for reading in compared(texts).readings for figure in reading.figures}
    assert units == {"pounds"}


def test_an_hour_without_its_half_day_is_that_of_the_others() -> None:
    texts = {
        "Mail": "The dam at Aldmere gave way at 6.50 on Thursday morning, a warden said.",
        "Post": "The dam at Aldmere gave way at 6.50am, a warden told the Post.",
    }
    assert ["6.50", "6.50am"] in groups(compared(texts), conflict=False)


def test_a_minute_of_the_day_is_one_in_sentences_that_nothing_joins() -> None:
    texts = {
        "Mail": "Power was cut to the whole valley until 3.25pm.\n\nShops gave their ice away.",
        "Post": "By 3:25 p.m. the lights were on again.\n\nA school sent its pupils home.",
    }
    assert groups(compared(texts), conflict=False) == [["3.25pm", "3:25 p.m."]]


@pytest.mark.parametrize(
    ("language", "one", "other", "claims"),
    [
        ("es", "El alcalde se enfrenta a una multa y a una pena de hasta seis años.",
         "Si el juez lo confirma, al alcalde le caerá una pena de al menos seis años.",
         ["al menos seis años", "hasta seis años"]),
        ("de", "Dem Bürgermeister von Arnsee drohen wegen Betrugs bis zu sechs Jahre Haft.",
         "Mindestens sechs Jahre Haft drohen dem Bürgermeister von Arnsee wegen Betrugs.",
         ["bis zu sechs Jahre", "mindestens sechs Jahre"]),
        ("fr", "Le maire de Valmont encourt jusqu’à six ans de prison pour fraude.",
         "Pour fraude, le maire de Valmont encourt au moins six ans de prison.",
         ["au moins six ans", "jusqu’à six ans"]),
    ],
)  # fmt: skip
def test_one_measure_with_two_bounds(language: str, one: str, other: str, claims: list[str]) -> None:
    assert sorted(conflicts({"Mail": one, "Post": other}, language)[0]) == sorted(claims)


def test_seconds_of_a_story_that_tells_other_time_spans_too() -> None:
    texts = {
        "Mail": "The crane at Aldmere dock fell 74 seconds after the alarm, a warden said.",
        "Post": "The crane at Aldmere dock fell 76 seconds after the alarm, 27 minutes before midnight.",
    }
    assert conflicts(texts) == [["74 seconds", "76 seconds"]]


def test_years_in_two_quotes_are_of_two_things() -> None:
    texts = {
        "Mail": "“They have milked this dock for 20 years,” said Ned Hale of the dockers’ union.",
        "Post": "“Thirty-one years I stood here,” said Ned Hale of the dockers’ union.",
    }
    assert not conflicts(texts)


@pytest.mark.parametrize(
    ("language", "usual", "again", "odd", "claims"),
    [
        ("es", "La ciclista Ana Roldós dio positivo en un control del 14 de junio.",
         "Ana Roldós, ciclista, dio positivo en un control realizado el 14 de junio.",
         "La ciclista Ana Roldós ha dado positivo en un control del 15 de junio.",
         ["14 de junio", "15 de junio"]),
        ("de", "Die Studie der Hochschule Arnsee war im März 2023 in der Zeitschrift Acta erschienen.",
         "Im März 2023 war die Studie der Hochschule Arnsee in der Zeitschrift Acta erschienen.",
         "Die Studie der Hochschule Arnsee, im Mai 2023 in der Zeitschrift Acta erschienen, wird geprüft.",
         ["Mai 2023", "März 2023"]),
    ],
)  # fmt: skip
def test_one_source_has_another_date_than_all_others(
    language: str, usual: str, again: str, odd: str, claims: list[str]
) -> None:
    assert conflicts({"Mail": usual, "Post": again, "Echo": odd}, language) == [claims]


def test_a_source_that_tells_both_months_tells_of_two_things() -> None:
    texts = {
        "Mail": "The study of Aldmere college was printed in March 2023 in Acta.",
        "Post": "In March 2023 the study of Aldmere college was printed in Acta.",
        "Echo": "The study of Aldmere college, praised by Acta in May 2023, was printed in March 2023.",
    }
    assert not conflicts(texts)


def test_two_ages_of_one_person_who_is_called_otherwise() -> None:
    texts = {
        "Mail": "“I took nothing from the team doctor,” said the rider, 27. “I will fight to the end.”",
        "Post": "“I took nothing from the team doctor,” said the cyclist, 28. “I will fight to the end.”",
    }
    assert conflicts(texts) == [["27", "28"]]


def test_ages_of_two_people() -> None:
    texts = {
        "Mail": "The rider, 27, and her brother, 28, took nothing from the team doctor, they said.",
        "Post": "“We took nothing from the team doctor,” said the cyclist, 28, and her sister, 27.",
    }
    assert not conflicts(texts)


def test_dozens_of_what_another_source_counts() -> None:
    texts = {
        "Mail": "A faulty update of the network stopped dozens of distress calls.\n\nIt is for sale.",
        "Post": "Her husband fell in the kitchen.\n\nHers were among 61 distress calls that nobody heard.",
    }
    assert conflicts(texts) == [["61", "dozens"]]


@pytest.mark.parametrize(
    ("language", "one", "other", "claims"),
    [
        ("en", "Some 700 people work at the Aldmere brewery, which will close in March.",
         "All 710 workers of the Aldmere brewery, which will close in March, lose their jobs.",
         ["710", "some 700"]),
        ("de", "An der Studie der Hochschule Arnsee waren 286 Patienten beteiligt.",
         "Knapp 300 Patienten waren an der Studie der Hochschule Arnsee beteiligt.",
         ["286", "knapp 300"]),
        ("it", "Allo studio di Valmonte hanno partecipato 412 pazienti.",
         "Circa 400 pazienti hanno partecipato allo studio di Valmonte.",
         ["412", "circa 400"]),
    ],
)  # fmt: skip
def test_a_rounded_count_is_another_claim_and_a_light_one(
    language: str, one: str, other: str, claims: list[str]
) -> None:
    assert conflicts({"Mail": one, "Post": other}, language) == [claims]


def test_a_count_that_contradicts_stands_before_one_that_is_rounded() -> None:
    texts = {
        "Mail": "The survey at Aldmere heard 286 patients.\n\nThe storm sank 14 boats in Sele.",
        "Post": "The survey at Aldmere heard nearly 300 patients.\n\nThe storm sank 17 boats in Sele.",
    }
    assert conflicts(texts) == [["14", "17"], ["286", "nearly 300"]]


@pytest.mark.parametrize(
    ("language", "one", "other", "words"),
    [
        ("en", "It was the sixth flight of the Aldmere balloon this year.",
         "The Aldmere balloon has made six flights this year.", ["six", "sixth"]),
        ("es", "Es el cuarto positivo del equipo de Valdoria este año.",
         "El equipo de Valdoria suma cuatro positivos este año.", ["cuarto", "cuatro"]),
        ("de", "Es ist der fünfte Brand in Arnsee in diesem Jahr.",
         "In diesem Jahr gab es in Arnsee schon fünf Brände.", ["fünf", "fünfte"]),
    ],
)  # fmt: skip
def test_the_last_place_tells_how_many(language: str, one: str, other: str, words: list[str]) -> None:
    made = compared({"Mail": one, "Post": other}, language=language, published=PUBLISHED)
    assert words in groups(made, conflict=False)


def test_another_place_is_no_count() -> None:
    texts = {
        "Mail": "It was the sixth flight of the Aldmere balloon this year.",
        "Post": "The Aldmere balloon has made nine flights this year.",
    }
    assert not conflicts(texts)


def test_a_season_agrees_with_its_month_and_no_day() -> None:
    texts = {
        "Mail": "The mill at Aldmere has been for sale since the summer, its owner said on Tuesday.",
        "Post": "The mill at Aldmere has been for sale since June, its owner said on Tuesday.",
    }
    made = compared(texts, published=PUBLISHED)
    assert ["June", "summer"] in groups(made, conflict=False)
    assert not groups(made, conflict=True)


@pytest.mark.parametrize(
    ("language", "one", "other", "words"),
    [
        ("en", "Several schools in Aldmere kept their pupils indoors while the lynx was at large.",
         "Four schools in Aldmere kept their pupils indoors.", ["Four", "Several"]),
        ("de", "Mehrere Schulen in Arnsee behielten ihre Schüler wegen des Luchses im Haus.",
         "Vier Schulen in Arnsee behielten ihre Schüler im Haus.", ["Vier", "mehrere"]),
        ("fr", "Plusieurs écoles de Valmont ont gardé leurs élèves à cause du lynx.",
         "Quatre écoles de Valmont ont gardé leurs élèves.", ["Plusieurs", "Quatre"]),
    ],
)  # fmt: skip
def test_several_of_what_another_source_counts(language: str, one: str, other: str, words: list[str]) -> None:
    made = compared({"Mail": one, "Post": other}, language=language, published=PUBLISHED)
    agreeing = [[word.lower() for word in group] for group in groups(made, conflict=False)]
    assert sorted(word.lower() for word in words) in agreeing


def test_several_of_what_nobody_counts_is_no_figure() -> None:
    texts = {"Mail": "Several schools kept their pupils in.", "Post": "Several schools kept pupils in."}
    assert not [figure for reading in compared(texts).readings for figure in reading.figures]


@pytest.mark.parametrize(
    ("language", "one", "other", "claims"),
    [
        ("en", "It was the first failure of the Aldmere balloon in six flights.",
         "It was the second failure of the Aldmere balloon in six flights.", ["first", "second"]),
        ("es", "Es la primera derrota del equipo de Valdoria esta temporada.",
         "Es la segunda derrota del equipo de Valdoria esta temporada.", ["primera", "segunda"]),
    ],
)  # fmt: skip
def test_first_in_one_source_and_second_in_the_other(
    language: str, one: str, other: str, claims: list[str]
) -> None:
    assert conflicts({"Mail": one, "Post": other}, language) == [claims]


def test_first_and_second_in_one_source_are_two_things() -> None:
    texts = {
        "Mail": "Aldmere scored in the first half and lost Hale in the second half.",
        "Post": "Aldmere scored in the second half, a minute after the restart.",
    }
    assert not conflicts(texts)


def test_a_weight_in_stone_agrees_with_its_kilos() -> None:
    texts = {
        "Mail": "The lynx, which weighs nearly three stone, was caught behind a shed in Aldmere.",
        "Post": "Caught behind a shed in Aldmere, the lynx weighs 18 kilos.",
    }
    assert groups(compared(texts), conflict=False) == [["18 kilos", "nearly three stone"]]


def test_walls_of_stone_weigh_nothing() -> None:
    texts = {
        "Mail": "The cargo crane lifted three stone walls out of the mud at Aldmere.",
        "Post": "Three stone walls were lifted out of the mud at Aldmere.",
    }
    units = {figure.unit for reading in compared(texts).readings for figure in reading.figures}
    assert units == {None}


@pytest.mark.parametrize(
    ("language", "one", "other", "claims"),
    [
        ("de", "Der Rektor trat ab.\n\nVierzehn Monate prüfte die Kommission den Fall der Professorin.",
         "Mehr als ein Jahr hatte eine Kommission Hefte gelesen und Dateien verglichen.",
         ["Vierzehn Monate", "mehr als ein Jahr"]),
        ("en", "The rector left.\n\nThe panel sat on the case of the professor for fourteen months.",
         "For more than a year a panel had read books and compared files.",
         ["fourteen months", "more than a year"]),
    ],
)  # fmt: skip
def test_a_bound_that_another_measure_keeps_in_sentences_that_nothing_joins(
    language: str, one: str, other: str, claims: list[str]
) -> None:
    assert conflicts({"Mail": one, "Post": other}, language) == [claims]


def test_a_bound_far_from_another_measure_is_of_another_thing() -> None:
    texts = {
        "Mail": "The rector left.\n\nThe panel sat on the case of the professor for twenty months.",
        "Post": "For more than a year a panel had read books and compared files.",
    }
    assert not conflicts(texts)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The winner, 23, trains in Aldmere, her coach said.",
         "Her coach, 25, trains the winner in Aldmere, the club said."),
        ("en", "Tom Orme, 41, was jailed for killing a cyclist in Aldmere.",
         "The cyclist, 43, was killed in Aldmere by a driver who was jailed."),
        ("en", "It was the first time that the bridge at Aldmere closed.",
         "It was the second time this year that the council met about the bridge at Aldmere."),
        ("fr", "Le premier tour a eu lieu le 14 juin à Valmont, le second le 21 juin.",
         "Le second tour a eu lieu le 21 juin à Valmont."),
        ("de", "Die Klage wurde im März 2023 eingereicht, das Urteil fiel im Mai 2023.",
         "Das Urteil über die Klage fiel im Mai 2023."),
        ("es", "Ana Roldós, de 27 años, y su hermana Eva, de 28 años, ganaron la carrera.",
         "Eva Roldós, de 28 años, ganó con su hermana la carrera."),
        ("it", "La prima scossa è arrivata alle 3.36, la seconda scossa alle 3.50.",
         "La seconda scossa è arrivata alle 3.50."),
    ],
)  # fmt: skip
def test_two_people_two_places_two_days(language: str, one: str, other: str) -> None:
    assert not conflicts({"Mail": one, "Post": other}, language)
