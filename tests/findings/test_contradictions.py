"""Sentences that report the same thing and cannot both be right."""

from __future__ import annotations

import pytest
from compared import compared, told

PLAN = "The harbour board has approved the plan to replace the leaking gate at Aldmere."


def clashes(*texts: str, language: str = "en") -> list[tuple[str, str]]:
    """The words that clash, of sources named in order of the alphabet."""
    labels = ("Mail", "Post", "Star", "Times")
    comparison = compared(dict(zip(labels, texts, strict=False)), language=language)
    return [(f.parameter("words"), f.parameter("other_words")) for f in told(comparison, "contradiction")]


def test_an_antonym_apart() -> None:
    texts = {
        "Mail": "Linden informed the harbour board of the leaking gate in writing in March.",
        "Post": "Linden informed the harbour board of the leaking gate in person in March.",
        "Star": "In March, Linden informed the harbour board of the leaking gate in writing.",
    }
    clash = told(compared(texts), "contradiction")
    assert [(f.parameter("source"), f.parameter("words"), f.parameter("other_words")) for f in clash] == [
        ("Post", "in person", "in writing")
    ]


def test_another_day_is_a_conflict_of_dates() -> None:
    texts = {
        "Mail": "The harbour board meets on Monday to decide about the leaking gate.",
        "Post": "The harbour board will meet on Friday to decide about the leaking gate.",
    }
    comparison = compared(texts)
    assert not told(comparison, "contradiction")
    assert len(told(comparison, "figure_conflict")) == 1


def test_how_it_ended_tells_in_freer_wording() -> None:
    assert clashes(
        "The chief engineer of Aldmere resigned on Tuesday after the gate was found to leak.",
        "Rosa Linden, chief engineer of Aldmere, was fired on Tuesday; the gate had leaked for months.",
    ) == [("resigned", "was fired")]


def test_synonyms_are_one_side() -> None:
    assert not clashes(
        "The chief engineer of Aldmere resigned on Tuesday after the gate was found to leak.",
        "The chief engineer of Aldmere stepped down on Tuesday after the gate was found to leak.",
    )


def test_a_negation_apart() -> None:
    assert len(clashes(PLAN, PLAN.replace("has approved", "has not approved"))) == 1


def test_a_denial_of_an_irregular_verb() -> None:
    assert clashes(
        "The maker of the gate, Brandt, did not pay for the repairs.",
        "Brandt, which makes the gate, paid for the repairs.",
    ) == [("did not pay", "paid")]


@pytest.mark.parametrize(
    "other",
    [
        "The harbour board, which met on Monday, has approved the plan to replace the gate at Aldmere.",
        "The plan to replace the leaking gate at Aldmere has the approval of the harbour board.",
        "The harbour board has no money, but it has approved the plan for a new gate at Aldmere.",
        "The harbour board has not only approved the plan to replace the leaking gate at Aldmere.",
        "It is not known whether the harbour board has approved the plan to replace the gate at Aldmere.",
        "The harbour board may not approve the plan to replace the leaking gate at Aldmere.",
    ],
)
def test_other_words_for_the_same_thing_are_no_contradiction(other: str) -> None:
    assert not clashes(PLAN, other)


def test_two_people_one_of_whom_is_another() -> None:
    said = "“We had no choice,” said Ida Marsh. “We had,” said Leo Brandt. “Perhaps,” said Una Hale."
    assert clashes(
        f"Council members Ida Marsh and Leo Brandt voted against the gate. {said}",
        f"The gate was approved, with Marsh and Brandt voting against it. {said}",
        f"The gate was approved on Monday, with Ida Marsh and Una Hale voting against it. {said}",
    ) == [("Ida Marsh and Una Hale", "Ida Marsh and Leo Brandt")]


def test_people_who_do_other_things_together_do_not_clash() -> None:
    said = "“We had no choice,” said Ida Marsh. “We had,” said Leo Brandt. “Perhaps,” said Una Hale."
    assert not clashes(
        f"Council members Ida Marsh and Leo Brandt voted against the gate. {said}",
        f"The gate was approved, with Marsh and Brandt voting against it. {said}",
        f"Ida Marsh and Una Hale walked home along the harbour. {said}",
    )


def test_who_did_not_answer_one_and_answered_another() -> None:
    told_of = "The gate at Aldmere has leaked for months, the harbour board said on Monday."
    assert clashes(
        f"{told_of} Rosa Linden did not respond to a request for comment.",
        f"{told_of} “I have warned of this since March,” Linden said in a statement.",
    ) == [("did not respond", "I have warned of this since March")]


def test_a_source_that_has_the_answer_of_another_day_is_not_belied() -> None:
    told_of = "The gate at Aldmere has leaked for months, the harbour board said on Monday."
    assert not clashes(
        f"{told_of} Rosa Linden did not respond to questions. “I have warned of it,” she said later.",
        f"{told_of} “I have warned of this since March,” Linden said in a statement.",
    )


def test_words_said_elsewhere_are_no_answer() -> None:
    told_of = "The gate at Aldmere has leaked for months, the harbour board said on Monday."
    assert not clashes(
        f"{told_of} Rosa Linden did not respond to a request for comment.",
        f"{told_of} “I have warned of this since March,” Linden told a crowd last year.",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The harbour index of Aldmere rose on Monday after strong orders for ships.",
            "The harbour index of Aldmere fell on Tuesday after weak orders for ships.",
        ),
        (
            "Teller, the shipbuilder, accepted an offer from Brandt for its yard in Colby.",
            "Teller, the shipbuilder, rejected an offer from Dahl for its yard in Penrose.",
        ),
        (
            "Profits at Teller fell by 8 percent in the spring, the company said.",
            "Sales at Teller rose by 3 percent in the spring, the company said.",
        ),
    ],
)
def test_two_things_are_no_contradiction(one: str, other: str) -> None:
    assert not clashes(one, other)


def test_how_somebody_was_told_clashes_in_freer_wording() -> None:
    assert clashes(
        "Linden told the mayor of her decision by phone on Monday evening, two people said.",
        "Linden gave the mayor her decision in person on Monday evening, after a meeting nobody expected.",
    ) == [("by phone", "in person")]


def test_inside_and_outside_of_one_harbor() -> None:
    texts = {
        "Mail": "The ship hit the sand bar two miles outside the harbor mouth at Aldmere.",
        "Post": "Crews keep oil off the beaches, since a ship hit the bar just inside the harbor mouth.",
    }
    (finding,) = told(compared(texts), "contradiction")
    assert {finding.parameter("words"), finding.parameter("other_words")} == {
        "inside the harbor",
        "outside the harbor",
    }


def test_who_tells_of_both_sides_of_a_place_tells_of_two_things() -> None:
    texts = {
        "Mail": "The ship hit the sand bar two miles outside the harbor mouth. A tug lay inside the harbor.",
        "Post": "Crews keep oil off the beaches, since a ship hit the bar just inside the harbor mouth.",
    }
    assert not told(compared(texts), "contradiction")


def test_two_sides_of_two_places() -> None:
    texts = {
        "Mail": "The ship hit the sand bar outside the harbor mouth at Aldmere.",
        "Post": "The ship hit the sand bar, and the oil was kept inside a boom at Aldmere.",
    }
    assert not told(compared(texts), "contradiction")


def test_one_event_at_two_places() -> None:
    texts = {
        "Mail": "The trial of the bright lamps took place in Tarnby and lasted 14 weeks.",
        "Post": "The trial of the bright lamps was carried out in Holmstad, in six hospitals.",
    }
    (finding,) = told(compared(texts), "contradiction")
    said = {finding.parameter("words"), finding.parameter("other_words")}
    assert said == {"took place in Tarnby", "carried out in Holmstad"}


def test_a_vote_of_one_day_in_two_halls() -> None:
    texts = {
        "Mail": "The vote, taken on Wednesday in the basement of Oswin Church, was not close.",
        "Post": "The players chose to strike. They did it on Wednesday in the union hall on Dock Street.",
    }
    assert len(told(compared(texts), "contradiction")) == 1


@pytest.mark.parametrize(
    "other",
    [
        "The trial of the bright lamps was carried out in a ward of Holmstad Hospital.",
        "The trial of the bright lamps was carried out in Holmstad. Tests in Tarnby came first.",
        "The trial of the bright lamps was carried out with care for the nurses of Holmstad.",
    ],
    ids=["a building and its town", "who knows both places", "no place"],
)
def test_places_that_may_both_be_right(other: str) -> None:
    texts = {"Mail": "The trial of the bright lamps took place in Tarnby and lasted 14 weeks.", "Post": other}
    assert not told(compared(texts), "contradiction")


def test_words_that_clash_are_whole_phrases() -> None:
    assert clashes(
        "Nach dem Brand in der Werft von Aldmoor ermittelt die Polizei gegen unbekannt.",
        "Nach dem Brand in der Werft von Aldmoor ermittelt die Polizei gegen den früheren Eigentümer.",
        language="de",
    ) == [("gegen den früheren Eigentümer", "gegen unbekannt")]


def test_the_first_word_of_a_phrase_is_no_part_of_another() -> None:
    (clash,) = clashes(
        "Mit elf Stimmen beschloss der Rat, im Süden des Ebersforsts Windräder zu erlauben.",
        "Der Rat beschloss, im Norden des Ebersforsts Windräder zu erlauben.",
        language="de",
    )
    assert set(clash) == {"im Süden des Ebersforsts", "im Norden des Ebersforsts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The high court upheld the ban on the new gate",
            "The high court overturned the ban on the new gate",
        ),
        ("The gate of Aldmere was intact after the storm", "The gate of Aldmere was damaged after the storm"),
        ("The rally at the gate stayed peaceful", "The rally at the gate turned violent"),
        ("The gunman of the gate is still at large", "The gunman of the gate was arrested"),
    ],
)
def test_opposites_of_news(one: str, other: str) -> None:
    tail = ", the harbour board of Aldmere told reporters on Tuesday."
    assert len(clashes(f"{one}{tail}", f"{other}{tail}")) == 1
