"""One line, two speakers: only when both are named and really different."""

from __future__ import annotations

import pytest
from compared import compared, told, values

from variorum import equipment
from variorum.compare import compare
from variorum.findings.quotes.people import Person, has_full_name, is_person, mentions, same_person
from variorum.model import Source

ENGLISH = equipment.languages()["en"]
LINE = "“Nobody on the board asked us about the price of the boats,”"


def person(mention: str) -> Person:
    return Person.named(mention, ENGLISH)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Linden", "Linden"),
        ("Rosa Linden", "Ms. Linden"),
        ("Volodymyr Zelenskyy", "Wolodymyr Selenskyj"),
        ("José Ortuño", "Jose Ortuno"),
        ("Rosa Linden", "County engineer Rosa Linden"),
    ],
)
def test_variants_of_a_name_are_one_person(one: str, other: str) -> None:
    assert same_person(person(one), person(other))


def test_different_names_are_different_people() -> None:
    assert not same_person(person("Rosa Linden"), person("Karl Ummen"))


@pytest.mark.parametrize(
    "mention", ["officials", "a spokesman", "she", "the ministry", "The Group", "BBC", ""]
)
def test_what_names_nobody_is_no_person(mention: str) -> None:
    assert not is_person(person(mention))


def test_a_surname_alone_does_not_prove_a_second_speaker() -> None:
    assert is_person(person("Linden"))
    assert not has_full_name(person("Linden"))


def test_a_name_is_found_in_running_text() -> None:
    assert mentions("That is what Linden’s office says.", person("Rosa Linden"))


def test_two_people_given_the_same_line() -> None:
    differ = told(
        compared(
            {
                "Mail": f"{LINE} said Rosa Linden, the county engineer.",
                "Post": f"{LINE} said Rosa Linden.",
                "Star": f"{LINE} said Karl Ummen, who chairs the board.",
            }
        ),
        "speaker_differs",
    )
    assert [values(finding, "source") for finding in differ] == [["Star"]]
    assert differ[0].parameter("speaker") == "Karl Ummen"
    assert differ[0].parameter("base_speaker") == "Rosa Linden"


def test_a_pronoun_or_a_surname_accuses_nobody() -> None:
    comparison = compared(
        {
            "Mail": f"Rosa Linden spoke first. {LINE} she said.",
            "Post": f"{LINE} Ms. Linden said.",
            "Star": f"{LINE} said Rosa Linden.",
        }
    )
    assert not told(comparison, "speaker_differs")
    assert not told(comparison, "speaker_dropped")


def test_somebody_who_quotes_another_is_not_accused() -> None:
    comparison = compared(
        {
            "Mail": f"{LINE} said Rosa Linden, the county engineer.",
            "Post": f"{LINE} said Karl Ummen, repeating what Rosa Linden had told the board.",
        }
    )
    assert not told(comparison, "speaker_differs")


def test_a_speaker_made_anonymous() -> None:
    dropped = told(
        compared(
            {
                "Mail": f"{LINE} said Rosa Linden, the county engineer.",
                "Post": f"{LINE} said Rosa Linden.",
                "Star": f"{LINE} county officials said.",
            }
        ),
        "speaker_dropped",
    )
    assert [values(finding, "source") for finding in dropped] == [["Star"]]


def test_a_line_that_sources_give_to_different_people_is_nobodys_in_other_findings() -> None:
    texts = {
        "Mail": f"{LINE} said Rosa Linden, the county engineer.",
        "Post": f"{LINE.replace('price', 'cost')} said Karl Ummen, who chairs the board.",
    }
    altered = told(compared(texts), "altered")
    assert [finding.parameter("speaker") for finding in altered] == [""]


def test_one_of_many_is_anonymous_whatever_the_trade() -> None:
    texts = {"Mail": f"{LINE} said Rosa Linden.", "Star": f"{LINE} a senior engineer of the county said."}
    (dropped,) = told(compared(texts), "speaker_dropped")
    assert dropped.parameter("speaker") == "a senior engineer of the county"


def test_a_role_is_no_name_only_where_the_name_stands_nowhere() -> None:
    texts = {"Mail": f"{LINE} said Rosa Linden.", "Star": f"{LINE} the county engineer said."}
    assert [values(finding, "source") for finding in told(compared(texts), "speaker_dropped")] == [["Star"]]
    texts["Star"] = f"Rosa Linden, the county engineer, spoke last.\n\n{LINE} the county engineer said."
    assert not told(compared(texts), "speaker_dropped")


def test_a_verb_without_a_speaker_names_nobody() -> None:
    line = "„Niemand im Vorstand hat uns nach dem Preis der Boote gefragt“"
    sources = [
        Source(id="Bote", label="Bote", text=f"{line}, sagte Rosa Linden.", language="de"),
        Source(id="Kurier", label="Kurier", text=f"{line}, hieß es aus dem Rathaus.", language="de"),
    ]
    (dropped,) = told(compare(sources, languages=equipment.languages()), "speaker_dropped")
    assert (dropped.parameter("sort"), dropped.parameter("speaker")) == ("unsaid", "hieß es aus dem Rathaus")


def test_a_title_and_surname_differ_from_a_full_name() -> None:
    texts = {
        "Mail": f"Lord Linden was not surprised. {LINE} he said.",
        "Star": f"{LINE} said Karl Ummen, who chairs the board.",
    }
    (differ,) = told(compared(texts), "speaker_differs")
    assert differ.certainty == "likely"


def test_a_name_glued_to_the_next_word_is_no_second_speaker() -> None:
    texts = {"Mail": f"{LINE} said Rosa Linden.", "Star": f"{LINE} said RosaLinden, the county engineer."}
    assert not told(compared(texts), "speaker_differs")


def test_two_lines_given_to_the_same_other_speaker_are_one_finding() -> None:
    other = "“We had to ask the ferrymen for the list of prices ourselves,”"
    texts = {
        "Mail": f"{LINE} said Rosa Linden.\n\n{other} Rosa Linden said.",
        "Star": f"{LINE} a county official said.\n\n{other} a county official said.",
    }
    (dropped,) = told(compared(texts), "speaker_dropped")
    assert len({place for place in dropped.where if place.source == 1}) == 4


def test_a_source_that_gives_a_line_to_both_is_not_accused() -> None:
    both = f"{LINE} said Karl Ummen, the ferryman.\n\n{LINE} said Rosa Linden, the engineer."
    comparison = compared({"Mail": both, "Post": f"{LINE} said Rosa Linden, the engineer."})
    turned = compared({"Post": f"{LINE} said Rosa Linden, the engineer.", "Mail": both})
    assert told(comparison, "speaker_differs") == told(turned, "speaker_differs") == []


def test_a_role_whose_name_the_source_gives_is_a_speaker_too() -> None:
    texts = {
        "Mail": f"Rosa Linden, the county engineer, spoke last.\n\nIt rained.\n\n{LINE} the engineer said.",
        "Star": f"{LINE} said Karl Ummen, who chairs the board.",
    }
    (differ,) = told(compared(texts), "speaker_differs")
    assert differ.certainty == "likely"
    texts["Mail"] = f"It rained.\n\n{LINE} the engineer said."
    assert not told(compared(texts), "speaker_differs")


def test_a_short_saying_of_two_people_is_nobodys_line() -> None:
    texts = {
        "Mail": "Rosa Linden spoke last. “Not one more boat for the harbour board,” she said.",
        "Star": "“Not one more boat,” said Karl Ummen, who chairs the board.",
    }
    assert not told(compared(texts), "speaker_differs")


def test_whose_line_it_is_no_scrap_of_it_tells() -> None:
    asked = "“Hello, Mayor. Do you fully support the plan for the boats?” a boy asked."
    texts = {
        "Mail": f"{asked} Rosa Linden, the mayor, pushed him. He had asked if “Mayor Linden” liked boats.",
        "Post": f"{asked} He was pushed, and “the plan for the boats,” Rosa Linden said, was dead.",
        "Star": f"Rosa Linden was walking along the pier. {asked}",
    }
    assert not told(compared(texts), "speaker_dropped")


def test_whom_a_pronoun_means_is_only_thought() -> None:
    texts = {
        "Mail": f"Karl Ummen, who chairs the board, wept. He was tired.\n\nHe added, {LINE[:-2]}.”",
        "Star": f"{LINE} said Rosa Linden.",
    }
    assert not [f for f in told(compared(texts), "speaker_differs") if f.certainty == "certain"]


def test_another_ones_first_name_is_not_the_speakers_misspelt() -> None:
    line = "“We loved that boat and they have sold it to strangers,”"
    star = f"By Nick Harrow\n\nThe ferry is gone.\n\n{line} one passenger said."
    (finding,) = told(compared({"Mail": f"{line} said Mick Orme.", "Star": star}), "speaker_dropped")
    assert values(finding, "source") == ["Star"]
