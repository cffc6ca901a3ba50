"""Words that came through another outlet: said by one source, left unsaid by others."""

from __future__ import annotations

import pytest
from compared import compared, told, values

from variorum import equipment
from variorum.compare import compare
from variorum.model import Source

LINE = "“Nobody on the board asked us about the price of the boats,”"


def test_the_outlet_that_was_told_is_named_where_others_leave_it_out() -> None:
    texts = {
        "Mail": f"{LINE} said Rosa Linden.",
        "Star": f"{LINE} Rosa Linden told the Meridian Wire on Monday.",
    }
    (finding,) = told(compared(texts), "second_hand")
    assert values(finding, "source") == ["Star"]
    assert values(finding, "other") == ["Mail"]
    assert finding.parameter("outlet") == "Meridian Wire"


@pytest.mark.parametrize(
    "told_by",
    [
        "Rosa Linden told reporters",
        "Rosa Linden told the board",
        "Rosa Linden told the newspaper",
        "Rosa Linden told the Star",
        "Rosa Linden told Karl Ummen",
        "Rosa Linden said in Port Averill",
    ],
)
def test_who_is_no_outlet_or_is_the_source_itself_is_nothing(told_by: str) -> None:
    texts = {"Mail": f"{LINE} said Rosa Linden.", "Star": f"{LINE} {told_by}."}
    assert not told(compared(texts), "second_hand")


def test_sources_that_all_say_so_are_nothing() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden told Reuters.",
        "Star": f"{LINE} Rosa Linden said in an interview with Reuters.",
    }
    assert not told(compared(texts), "second_hand")


def test_an_outlet_that_is_a_source_itself_is_known_by_its_name() -> None:
    texts = {"Clarion": f"{LINE} said Rosa Linden.", "Star": f"{LINE} Rosa Linden told the Clarion."}
    (finding,) = told(compared(texts), "second_hand")
    assert finding.parameter("sort") == "alone"
    assert finding.parameter("outlet") == "Clarion"


@pytest.mark.parametrize(
    ("code", "plain", "chained", "outlet"),
    [
        (
            "de",
            "„Niemand hat uns nach dem Preis der Boote gefragt“, sagte Rosa Linden.",
            "„Niemand hat uns nach dem Preis der Boote gefragt“, sagte Rosa Linden dem Sender Radio Ald.",
            "Radio Ald",
        ),
        (
            "fr",
            "« Personne ne nous a demandé le prix des bateaux », a déclaré Rosa Linden.",
            "« Personne ne nous a demandé le prix des bateaux », a déclaré Rosa Linden à l’agence Pressolit.",
            "Pressolit",
        ),
        (
            "es",
            "«Nadie nos preguntó por el precio de los barcos», dijo Rosa Linden.",
            "«Nadie nos preguntó por el precio de los barcos», dijo Rosa Linden en declaraciones a Onda Mar.",
            "Onda Mar",
        ),
        (
            "it",
            "«Nessuno ci ha chiesto il prezzo delle barche», ha detto Linden.",
            "«Nessuno ci ha chiesto il prezzo delle barche», ha detto Linden ai microfoni di Radio Onda.",
            "Radio Onda",
        ),
    ],
)
def test_languages_say_it_in_their_own_words(code: str, plain: str, chained: str, outlet: str) -> None:
    sources = [
        Source(id=label, label=label, text=text, language=code)
        for label, text in (("Uno", plain), ("Due", chained))
    ]
    (finding,) = told(compare(sources, languages=equipment.languages()), "second_hand")
    assert finding.parameter("outlet") == outlet


def test_somebody_who_works_for_an_outlet_was_not_asked_by_it() -> None:
    line = "„Niemand hat uns nach dem Preis der Boote gefragt“, sagte"
    sources = [
        Source(id="A", label="A", text=f"{line} Rosa Linden.", language="de"),
        Source(
            id="B", label="B", text=f"{line} Rosa Linden, Redakteurin der Tagespost-Zeitung.", language="de"
        ),
    ]
    assert not told(compare(sources, languages=equipment.languages()), "second_hand")


def test_an_outlet_in_the_genitive_is_named_too() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden said on CBS’s “Sunday”.",
        "Star": f"{LINE} Rosa Linden told CBS.",
    }
    assert not told(compared(texts), "second_hand")


def test_a_source_that_names_the_outlet_by_its_letters_leaves_nothing_out() -> None:
    texts = {
        "Mail": f"Linden was seen on KBXR-TV. {LINE} said Rosa Linden.",
        "Star": f"{LINE} Rosa Linden told KBXR Evening News on Monday.",
    }
    assert not told(compared(texts), "second_hand")


def test_two_lines_that_different_sources_have_from_one_outlet_are_told_apart() -> None:
    other = "“The boats were ours before the board was born,”"
    texts = {
        "Mail": f"{LINE} said Rosa Linden. {other} said Karl Ummen.",
        "Post": f"{LINE} Rosa Linden told the Meridian Wire on Monday.",
        "Star": f"{other} Karl Ummen told the Meridian Wire on Monday.",
    }
    assert sorted(values(f, "source") for f in told(compared(texts), "second_hand")) == [["Post"], ["Star"]]


def test_a_source_that_has_the_line_from_another_outlet_is_not_silent() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden told Reuters.",
        "Star": f"{LINE} Rosa Linden told the Meridian Wire on Monday.",
    }
    assert not told(compared(texts), "second_hand")


def test_a_source_that_has_the_line_from_an_outlet_that_no_list_knows_hides_nothing() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden told the Aldmoor radio affiliate WKQX.",
        "Star": f"{LINE} Rosa Linden told the Meridian Wire on Monday.",
    }
    assert not told(compared(texts), "second_hand")


GERMAN = "„Wer die Boote verkaufen will, der zahlt am Ende selbst“"


@pytest.mark.parametrize(
    ("told_by", "outlets"),
    [
        ("Der Händler Karl Ummen sagte Radio Aldmoor", ["Radio Aldmoor"]),
        ("Gestern sagte Spiegel", []),
    ],
)
def test_in_german_the_outlet_stands_bare_behind_the_verb(told_by: str, outlets: list[str]) -> None:
    texts = {
        "Bote": f"Im Rathaus war am Montag Sitzung. {GERMAN}, sagte der Händler Karl Ummen.",
        "Stern": f"Im Rathaus war am Montag Sitzung. {told_by}: {GERMAN}.",
    }
    found = told(compared(texts, language="de"), "second_hand")
    assert [finding.parameter("outlet") for finding in found] == outlets
