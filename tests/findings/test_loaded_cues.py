"""Said here, admitted there."""

from __future__ import annotations

import pytest
from compared import compared, told, values

from variorum import equipment
from variorum.compare import compare
from variorum.model import Source

LINE = "“Nobody on the board asked us about the price of the boats,”"


def test_a_verb_that_judges_is_told_against_the_plain_one() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden said on Monday.",
        "Post": f"{LINE} Rosa Linden said.",
        "Star": f"{LINE} Rosa Linden admitted.",
    }
    changed = told(compared(texts), "cue_changed")
    assert [(values(f, "source"), f.parameter("cue")) for f in changed] == [(["Star"], "admitted")]


def test_one_plain_verb_for_another_is_nothing() -> None:
    texts = {"Mail": f"{LINE} Rosa Linden said.", "Post": f"{LINE} Rosa Linden told reporters."}
    assert not told(compared(texts), "cue_changed")


def test_a_verb_that_judges_everywhere_is_nothing() -> None:
    texts = {"Mail": f"{LINE} Rosa Linden warned.", "Post": f"{LINE} warned Rosa Linden."}
    assert not told(compared(texts), "cue_changed")


def test_a_speaker_without_a_name_is_announced_all_the_same() -> None:
    texts = {"Mail": f"{LINE} Rosa Linden said.", "Star": f"{LINE} the county engineer claimed."}
    (finding,) = told(compared(texts), "cue_changed")
    assert (values(finding, "source"), finding.parameter("cue")) == (["Star"], "claimed")


def test_a_verb_of_two_words_judges_only_with_both() -> None:
    line = "“Nobody on the board asked us about the price of the boats,” Rosa Linden"
    back = told(compared({"Mail": f"{line} said.", "Star": f"{line} shot back."}), "cue_changed")
    assert [finding.parameter("cue") for finding in back] == ["shot back"]


@pytest.mark.parametrize(
    ("cue", "expected"), [("räumte am Montag ein", "räumte … ein"), ("räumte am Montag auf und sagte", "")]
)
def test_the_half_of_a_german_verb_stands_at_the_end(cue: str, expected: str) -> None:
    line = "„Niemand im Vorstand hat uns nach dem Preis der Boote gefragt“"
    sources = [
        Source(id="Bote", label="Bote", text=f"{line}, sagte Rosa Linden.", language="de"),
        Source(id="Kurier", label="Kurier", text=f"Rosa Linden {cue}: {line}", language="de"),
    ]
    changed = told(compare(sources, languages=equipment.languages()), "cue_changed")
    assert "".join(finding.parameter("cue") for finding in changed) == expected


def test_a_verb_that_judges_is_told_where_the_words_stand_without_marks() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden said.",
        "Star": "Nobody on the board asked us about the price of the boats, Rosa Linden admitted.",
    }
    (finding,) = told(compared(texts), "cue_changed")
    assert values(finding, "source") == ["Star"]


def test_two_people_in_one_row_are_not_held_against_each_other() -> None:
    texts = {
        "Mail": "Rosa Linden said the board had never asked about the price of the boats in the harbour.",
        "Star": "Karl Ummen claimed the board had never asked about the price of the boats in the harbour.",
    }
    assert not told(compared(texts), "cue_changed")


def test_against_a_transcript_every_verb_that_judges_is_told() -> None:
    texts = {
        "Hearing": "ROSA LINDEN: Nobody on the board asked us about the price of the boats.",
        "Star": f"{LINE} Rosa Linden admitted.",
    }
    (finding,) = told(compared(texts, record="Hearing"), "cue_changed")
    assert (values(finding, "other"), finding.parameter("sort")) == (["Hearing"], "said")


def test_what_else_the_same_person_said_has_a_verb_of_its_own() -> None:
    texts = {
        "Mail": "“We do not need two thousand miles of wall along the river,” Rosa Linden conceded.",
        "Post": "Rosa Linden suggested that a down payment on a part of the wall would be viable.",
    }
    assert not told(compared(texts), "cue_changed")


def test_to_deny_is_to_say_that_it_is_not_so() -> None:
    texts = {
        "Mail": "Rosa Linden denied that she had sent the picture of a gull to the board.",
        "Post": "Rosa Linden said that she had not sent the picture of a gull to the board.",
    }
    assert not told(compared(texts), "cue_changed")


def test_a_judging_verb_in_the_perfect() -> None:
    line = "“Mis bomberos llevan trece horas sin dormir en el monte”"
    texts = {"Faro": f"{line}, dijo Rosa Linares.", "Voz": f"{line}, ha denunciado Rosa Linares."}
    (finding,) = told(compared(texts, language="es"), "cue_changed")
    assert (values(finding, "source"), finding.parameter("cue")) == (["Voz"], "denunciado")


def test_the_same_words_of_a_doubtful_line_are_one_line() -> None:
    texts = {
        "Mail": "“Je ferai appel, et je gagnerai”, a déclaré Ivo Lant devant la mairie. "
        "“Je n’ai triché ni hier ni jamais.”",
        "Post": "“Je ferai appel”, a dit l’intéressé devant la mairie, “et je gagnerai. "
        "Je n’ai triché ni hier ni jamais.”",
        "Star": "Ivo Lant est furieux. “Je n’ai triché ni hier ni jamais”, a prétendu l’élu de 61 ans.",
        "Wire": "“Je ferai sans doute appel, et je gagnerai”, nous a dit M. Lant.",
    }
    changed = told(compared(texts, language="fr"), "cue_changed")
    assert [(values(f, "source"), f.parameter("cue")) for f in changed] == [(["Star"], "prétendu")]


def test_a_verb_behind_a_speaker_who_is_introduced_at_length() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden said.",
        "Star": f"{LINE} Rosa Linden, the chief engineer of the county, admitted on Monday.",
    }
    (finding,) = told(compared(texts), "cue_changed")
    assert values(finding, "source") == ["Star"]


def test_a_verb_that_goes_on_in_the_next_sentence() -> None:
    texts = {
        "Bote": "„Der Preis der Boote ist hoch, aber er zeigt, dass die Werft gut arbeitet“, sagte Rosa "
        "Linden.",
        "Kurier": "Rosa Linden räumte ein, der Preis der Boote sei hoch. Er zeige aber, dass die Werft gut "
        "arbeite.",
    }
    (finding,) = told(compared(texts, language="de"), "cue_changed")
    assert (values(finding, "source"), finding.parameter("cue")) == (["Kurier"], "räumte … ein")


@pytest.mark.parametrize(
    ("plain", "loaded", "cue", "language"),
    [
        (f"{LINE} Rosa Linden said.", f"And her deputy Rosa Linden raged: {LINE}", "raged", "en"),
        (
            "„Niemand hat uns nach dem Preis der Boote gefragt“, sagte Rosa Linden.",
            "Und Vize-Chefin Rosa Linden giftete: „Niemand hat uns nach dem Preis der Boote gefragt.“",
            "giftete",
            "de",
        ),
    ],
)
def test_a_verb_before_a_colon_judges_too(plain: str, loaded: str, cue: str, language: str) -> None:
    (finding,) = told(compared({"Mail": plain, "Star": loaded}, language=language), "cue_changed")
    assert (values(finding, "source"), finding.parameter("cue")) == (["Star"], cue)
