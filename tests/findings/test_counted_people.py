"""How many people: one number of a story, whatever its sources call them."""

from __future__ import annotations

from compared import compared, told, values


def conflicts(texts: dict[str, str]) -> list[list[str]]:
    return [values(finding, "claim") for finding in told(compared(texts), "figure_conflict")]


def test_helpers_by_another_name_in_sentences_that_nothing_joins() -> None:
    texts = {
        "Mail": "Forty-seven volunteers took part in the rescue of the lost boat.\n\nThe harbour was calm.",
        "Post": "By dawn more than 40 rescuers stood on the quay.\n\nBread was handed out at the inn.",
    }
    assert conflicts(texts) == [["forty-seven", "more than 40"]]


def test_other_people_of_whom_there_are_about_as_many() -> None:
    texts = {
        "Mail": "Forty-seven volunteers took part in the rescue of the lost boat.\n\nThe sea was calm.",
        "Post": "By dawn 44 rescuers stood on the quay.\n\nThe inn had beds for 52 rescuers.",
        "Star": "The school of Aldmere has 49 pupils and a new roof.\n\nBread was handed out at the inn.",
    }
    assert conflicts(texts) == []


def test_whom_a_firm_employs_by_verb_and_by_noun() -> None:
    texts = {
        "Mail": "Pellam Mills, founded in 1948, employs 290 people and sells its flour in six towns.",
        "Post": "Founded in 1948, Pellam Mills is a maker of flour with more than 250 employees.",
    }
    assert conflicts(texts) == [["290", "more than 250"]]


def test_one_of_them_is_no_other_number_of_all() -> None:
    texts = {
        "Mail": "Seven walkers trapped by the tide in a cave at Aldmere were saved on Monday.\n\n"
        "One walker was taken to hospital.",
        "Post": "Eight walkers spent a night trapped in a cave at Aldmere.\n\n"
        "Two of the walkers were taken to hospital.",
    }
    assert ["eight", "seven"] in [sorted(told) for told in conflicts(texts)]


def test_people_and_things_that_are_as_many_are_two_counts() -> None:
    texts = {
        "Mail": "The last of the five walkers saw the sky again at noon.\n\n"
        "“I had a pie in the oven and five empty plates,” said Oda Pell, who keeps the inn.",
        "Post": "“I had a pie in the oven and five empty plates,” a woman said.\n\n"
        "The last of the five walkers came out of the cave at noon.",
    }
    groups = compared(texts).figures
    assert sorted(group.of for group in groups if group.of) == ["empty plates", "walkers"]
