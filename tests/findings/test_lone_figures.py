"""Figures that stand alone of their kind in each source: time spans, lengths, the night of the deed."""

from __future__ import annotations

import pytest
from compared import compared, told, values


def conflicts(texts: dict[str, str], language: str = "en") -> list[list[str]]:
    found = told(compared(texts, language=language), "figure_conflict")
    return [sorted(values(finding, "claim")) for finding in found]


def test_time_spans_in_two_units() -> None:
    texts = {
        "Mail": "Walkers trapped by the tide in a cave at Aldmere were saved after 29 hours.",
        "Post": "Walkers spent two days trapped in a cave at Aldmere before the tide let them go.",
    }
    assert conflicts(texts) == [["29 hours", "two days"]]


def test_time_spans_of_sources_that_tell_of_several() -> None:
    texts = {
        "Mail": "Walkers trapped by the tide in a cave at Aldmere were saved after 29 hours.\n\n"
        "The inn had been shut for 40 hours.",
        "Post": "Walkers spent two days trapped in a cave at Aldmere before the tide let them go.",
    }
    assert not conflicts(texts)


def test_one_length_in_feet_and_metres_in_sentences_that_nothing_joins() -> None:
    texts = {
        "Mail": "Rain raised the water in the passage below the mill by six metres.\n\nThe inn is shut.",
        "Post": "Group sat in the dark as water rose 20ft.\n\nBread was handed out at the chapel.",
    }
    groups = [group for group in compared(texts).figures if not group.conflict]
    assert [sorted(claim.words for claim in group.claims) for group in groups] == [["20ft", "six metres"]]


@pytest.mark.parametrize(
    ("language", "one", "other", "claims"),
    [
        (
            "de",
            "In der Nacht von Dienstag auf Mittwoch sind Diebe in das Museum von Aldmoor eingedrungen.",
            "In der Nacht von Montag auf Dienstag sind Diebe in das Museum von Aldmoor eingedrungen.",
            ["Dienstag auf Mittwoch", "Montag auf Dienstag"],
        ),
        (
            "fr",
            "Dans la nuit de mardi à mercredi, des voleurs ont pénétré dans le musée de Valmont.",
            "Dans la nuit de lundi à mardi, des voleurs ont pénétré dans le musée de Valmont.",
            ["lundi à mardi", "mardi à mercredi"],
        ),
    ],
)
def test_the_night_between_two_days_is_one_date(
    language: str, one: str, other: str, claims: list[str]
) -> None:
    assert conflicts({"Mail": one, "Post": other}, language) == [claims]


def test_the_night_is_told_by_the_day_on_which_it_ends() -> None:
    texts = {
        "Mail": "In der Nacht von Dienstag auf Mittwoch sind Diebe in das Museum von Aldmoor eingedrungen.",
        "Post": "In der Nacht zum Mittwoch sind Diebe in das Museum von Aldmoor eingedrungen.",
    }
    (group,) = compared(texts, language="de").figures
    assert not group.conflict
    assert len(group.claims) == len(texts)


def test_a_hedge_that_opens_a_quote_is_read() -> None:
    texts = {
        "Mail": "„Wir gehen von mindestens drei Tätern aus“, sagte Kommissarin Ute Pell am Montag.",
        "Post": "Die Ermittler rechnen mit »mindestens drei Tätern«, so Kommissarin Ute Pell.",
    }
    assert not conflicts(texts, "de")


def test_a_month_behind_an_elided_word_is_held_against_two() -> None:
    texts = {
        "Mail": "Le maire de Valmont peut saisir la cour dans un délai d’un mois.",
        "Post": "Le maire de Valmont a deux mois pour saisir la cour.",
    }
    assert conflicts(texts, "fr") == [["deux mois", "un mois"]]


def test_an_age_behind_a_full_name_at_the_end_of_a_sentence() -> None:
    texts = {
        "Mail": "First out of the cave at Aldmere was Ada Corr, 19. The others followed.",
        "Post": "The first out of the cave at Aldmere was Ada Corr, aged 18, from Quayle.",
    }
    assert conflicts(texts) == [["18", "19"]]


def test_an_hour_told_roughly_is_the_time_near_it() -> None:
    texts = {
        "Mail": "The first to come out of the cave, at 3.10pm, was a girl from Aldmere.",
        "Post": "A girl from Aldmere came out of the cave first, shortly after three.",
    }
    (group,) = [group for group in compared(texts).figures if len(group.claims) == len(texts)]
    assert not group.conflict
    assert sorted(claim.words for claim in group.claims) == ["3.10pm", "three"]


def test_a_small_word_behind_an_hour_is_not_counted_where_nouns_have_capitals() -> None:
    texts = {
        "Mail": "Das Kind aus Aldmoor wurde um 15.10 Uhr gefunden.",
        "Post": "Das Kind aus Aldmoor wurde kurz nach drei gefunden.",
    }
    (group,) = compared(texts, language="de").figures
    assert sorted(claim.words for claim in group.claims) == ["15.10 Uhr", "drei"]
    assert not group.conflict


def test_an_hour_told_roughly_is_no_other_hour() -> None:
    texts = {
        "Mail": "The first to come out of the cave, at 5.20pm, was a girl from Aldmere.",
        "Post": "A girl from Aldmere came out of the cave first, at 4.10pm.",
        "Star": "A girl from Aldmere came first out of the cave, just after four.",
    }
    assert [claims for claims in conflicts(texts) if "5.20pm" in claims]


def test_a_number_behind_shortly_after_that_counts_something_is_no_hour() -> None:
    texts = dict.fromkeys(
        ("Mail", "Post"), "She left the hall at Aldmere shortly after three votes were taken."
    )
    assert [group.of for group in compared(texts).figures] == ["votes"]


def test_a_month_takes_no_side_between_two_of_its_days() -> None:
    texts = {
        "Mail": "The court at Valmont annulled the vote of 22 March, which Yves Cordier won by 11 votes.",
        "Post": "The court at Valmont annulled the vote of 15 March, which Yves Cordier won by 11 votes.",
        "Star": "The court at Valmont annulled the vote of March, which Yves Cordier won by 11 votes.",
    }
    assert conflicts(texts) == [["15 March", "22 March"]]


def test_minutes_past_an_hour_are_a_time() -> None:
    texts = {
        "Mail": "The stand at Aldmere gave way at 3.20pm on Saturday, the police said.",
        "Post": "The stand at Aldmere gave way at twenty past two on Saturday, the police said.",
    }
    assert conflicts(texts) == [["3.20pm", "twenty past two"]]
