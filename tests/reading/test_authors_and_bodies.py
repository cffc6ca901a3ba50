"""Who is meant where a mention holds more than one name, or a thing that somebody wrote."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def names(text: str, language: str = "en") -> list[str | None]:
    return [quote.speaker_name for quote in read(text, languages=languages(), language=language).quotes]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“He has grown a foot,” said Rovers boss Ian Webb of Tom Quist, who scored twice.", "Ian Webb"),
        ("“A giant of a man,” said Ann Moore of Fernhill.", "Ann Moore"),
        (
            "A report by the former minister Dame Ann Moore found that staff had been “bullied for years”.",
            "Ann Moore",
        ),
        ("A review by retired judge Tom Hale said the nurses were “never once asked”.", "Tom Hale"),
        ("The letter to Sheriff Tom Hale said the jail was “full of rats and worse”.", None),
        ("“Who would live here?” asked Cllr Bev Nairn (Ind, Moss Bank East).", "Bev Nairn"),
    ],
)
def test_an_english_mention_with_more_than_a_name(text: str, name: str | None) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Das ist mir neu und auch egal“, sagt Stammgast Uli.", "Uli"),
        ("„Das ist mir neu und auch egal“, sagt Wirtin Moni.", "Moni"),
        ("„Das ist mir neu und auch egal“, sagt Frau Voss.", "Frau Voss"),
        (
            "„Wir waren dort“, sagte der Verteidiger. Rechtsanwalt Otto Brandt vertritt den Mann.",
            "Otto Brandt",
        ),
    ],
)
def test_a_german_role_is_no_part_of_a_name(text: str, name: str) -> None:
    assert names(text, "de") == [name]


def test_who_writes_in_a_paper_speaks_and_not_the_paper() -> None:
    text = (
        "Der Roman sei „ein Ereignis, ein Fest“, schreibt die Kritikerin Thea Bolz in der „Neuen Rundsicht“."
    )
    assert names(text, "de") == ["Thea Bolz", None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“I never read them,” said Ann Moore on Radio Holm's “Drive Home”.", "en"),
        ("Das sagte er im Gespräch mit dem „Warnauer Boten“.", "de"),
        ("Die „Expressbuslinie“ hält an 31 Haltestellen.", "de"),
    ],
)
def test_nobody_says_a_title(text: str, language: str) -> None:
    last = read(text, languages=languages(), language=language).quotes[-1]
    assert last.kind != "speech"
    assert (last.speaker, last.speaker_name, last.cue) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("“I can see it!” the girl, later named as Ada Crane, 14, shouted back.", "en", "Ada Crane"),
        ("“I'm flattered,” wrote the artist, who calls himself Corvo.", "en", "Corvo"),
        ("«No me arrepiento», escribió el poeta, que firma como Corvo.", "es", "Corvo"),
        (
            "“You will pay,” reads the letter that Ann Moore, owner of the mill, sent in May.",
            "en",
            "Ann Moore",
        ),
        ("Mayor Roy Finch spoke for an hour. His exact words were: “Not today.”", "en", "Roy Finch"),
        ("The message from Sheriff Roy Finch to the racers was brief: “Not on my road.”", "en", "Roy Finch"),
        ("Calling the vote “a farce,” Senator Ed Moss left the room.", "en", "Ed Moss"),
    ],
)
def test_a_name_that_stands_elsewhere_in_the_sentence(text: str, language: str, name: str) -> None:
    assert names(text, language)[0] == name


def test_a_headline_names_an_office_in_full() -> None:
    text = (
        "Water board chief: “We erred”\n\nThe chief executive of the Sarn Water Board, Hal Moss, apologised."
    )
    assert names(text) == ["Hal Moss"]


def test_a_pause_says_nothing() -> None:
    text = "„Ja“, sagt Trainerin Sina Voigt. Und nach einer langen Pause: „Wenn man mich lässt.“"
    assert names(text, "de") == ["Sina Voigt", "Sina Voigt"]


def test_a_verb_is_left_out_with_the_second_words() -> None:
    text = (
        "Von „Wortbruch“ sprach die Chefin der Liste, Ines Kolb, von „Theater“ ihr Gegenspieler Otto Brandt."
    )
    assert names(text, "de") == ["Ines Kolb", "Otto Brandt"]


@pytest.mark.parametrize("dash", ["\n— ", "\n\n– ", "\n--"])
def test_a_line_below_signs_words(dash: str) -> None:
    text = f"“A river does not wait.”{dash}Alma Fisk, a farmer from Holm"
    assert names(text) == ["Alma Fisk"]


def test_a_sentence_below_signs_nothing() -> None:
    assert names("“A river does not wait.”\n— Alma Fisk says so in her book.") == [None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "„Wir haben alles verloren“, sagte Karl Brandt. Seine Frau Gisela weint: „Alles.“", "Gisela"),
        ("de", "In einem Brief der Ministerin Anna Lorenz heißt es: „Wir bedauern das sehr.“", "Anna Lorenz"),
        (
            "de",
            "„Wir sind erschüttert“, heißt es in einer Mitteilung der Stiftung Wattland.",
            "Stiftung Wattland",
        ),
        ("de", "„Sie lügt“, heißt es in einem Brief der Stiftung Hohenaus.", None),
        ("es", "Un comunicado de la Fundación Marisma dice: «Lo sentimos mucho».", "Fundación Marisma"),
        ("es", "«No lo aceptamos», dice una carta firmada por Ana Lobo.", "Ana Lobo"),
        ("es", "Una carta al alcalde Luis Ortiz dice: «No lo aceptamos».", None),
        ("fr", "« Nous refusons », indique un communiqué de la Fondation Marais.", "Fondation Marais"),
        ("it", "«Non ci stiamo», si legge in una lettera firmata da Anna Lupi.", "Anna Lupi"),
        ("en", "“Keep the school open,” reads a note taped to the door and signed by Mia, 8.", "Mia"),
        (
            "en",
            "Councilor Fay Mbeki spoke first. Her message to the board was blunt: “Fix the boilers.”",
            "Fay Mbeki",
        ),
        ("en", "Fay Mbeki spoke first. His message to the board was blunt: “Fix the boilers.”", None),
    ],
)
def test_whose_a_document_is(language: str, text: str, name: str | None) -> None:
    assert names(text, language)[-1] == name
