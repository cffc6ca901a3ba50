"""Speakers resolved to the fullest name the text gives."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def names(text: str, language: str = "en") -> list[str | None]:
    return [quote.speaker_name for quote in read(text, languages=languages(), language=language).quotes]


def test_surname_becomes_the_full_name() -> None:
    text = "Orla Finch opened the pier. “It took two long summers,” Ms. Finch said."
    assert names(text) == ["Orla Finch"]


def test_titles_are_no_part_of_a_name() -> None:
    assert names("“It took two long summers,” said Holm Sen. Ada Crane.") == ["Ada Crane"]


def test_possessive_is_no_part_of_a_name() -> None:
    text = "Orla Finch's plan was read out. “It took two long summers,” Finch said."
    assert names(text) == ["Orla Finch"]


def test_pronoun_goes_to_the_last_subject() -> None:
    text = "Orla Finch opened the pier on Monday. “It took two long summers,” she said."
    assert names(text) == ["Orla Finch"]


def test_pronoun_skips_whom_a_title_gives_another_gender() -> None:
    text = "Mrs. Orla Finch opened the pier. Mr. Hal Moss stood by. “It took two long summers,” she said."
    assert names(text) == ["Orla Finch"]


@pytest.mark.parametrize(
    "told", ["the deputy who backs the plan, tried", "the deputy, tried", "who backs it, tried"]
)
def test_what_is_said_behind_where_somebody_is_from_is_said_of_them(told: str) -> None:
    text = (
        f"Representative Orla Finch of New Norland, {told} to calm the port. “It is not my plan,” she said."
    )
    assert names(text) == ["Orla Finch"]


def test_role_goes_to_the_one_person_who_was_given_it() -> None:
    text = "Spokesman Hal Moss read a statement. “It took two long summers,” the spokesman said."
    assert names(text) == ["Hal Moss"]


CASES = {
    "particles": ("Gov. Leland van der Hoek left. “We lost,” van der Hoek said.", ["Leland van der Hoek"]),
    "arabic particle": ("Khalid bin Rashid left. “We lost,” bin Rashid said.", ["Khalid bin Rashid"]),
    "irish name": ("Siobhan O'Brien left. “We lost,” O'Brien said.", ["Siobhan O'Brien"]),
    "junior": ("Robert Kane Jr. left. “We lost,” Kane said.", ["Robert Kane Jr."]),
    "initials": ("J.D. Marsh left. “We lost,” Marsh said.", ["J.D. Marsh"]),
    "capitals": ("Gov. Augusta Pell left. “We lost,” PELL said.", ["Augusta Pell"]),
    "only a title and a surname": ("Mrs. Tolley left. “We lost,” Mrs. Tolley said.", ["Mrs. Tolley"]),
    "couple told by title": (
        "Peter Crane and his sister, Ruth Crane, left. “We lost,” Mr. Crane said. “We won,” Ms. Crane said.",
        ["Peter Crane", "Ruth Crane"],
    ),
    "surname of both": (
        "Two brothers, Abel and Otis Crane, left. “We lost,” Otis said.",
        ["Otis Crane"],
    ),
    "apposition in front, with a place": (
        "The mayor of Dunmore, Celia Hart, left. “We lost,” the mayor said.",
        ["Celia Hart"],
    ),
    "apposition behind": (
        "A spokesman for the bank, Neil Hobart, left. “We lost,” the spokesman said.",
        ["Neil Hobart"],
    ),
    "spokesman of somebody": ("A spokesman for Celia Hart left. “We lost,” he said.", [None]),
    "gender by kin": ("Lessing's wife, Quin Lessing, left. “We lost,” she said.", ["Quin Lessing"]),
    "two who fit": ("Dr. Anna Wu and Dr. Eve Stone left. “We lost,” she said.", [None]),
    "two holders of a role": (
        "Officer Ray Lund and Officer Jim Pace left. “We lost,” the officer said.",
        [None],
    ),
    "company": ("Brightwater Holdings left. “We lost,” the company said.", ["Brightwater Holdings"]),
    "newspaper": ("The Dunmore Post left. “We lost,” the newspaper said.", ["Dunmore Post"]),
    "house": ("“We lost,” the White House said in a statement.", ["White House"]),
    "dateline": ("DES MOINES, Iowa (AP) — “We lost,” Hal Moss told a crowd.", ["Hal Moss"]),
    "title that is a surname": ("Mark Singer left. “We lost,” Mr. Singer said.", ["Mark Singer"]),
    "plural title": ("Senators Lee and Moss left. Orla Moss spoke. “We lost,” Moss said.", ["Orla Moss"]),
    "place behind a description": (
        "Quin Purner, 67, a nurse in Allentown, Pa., left. “We lost,” she said.",
        ["Quin Purner"],
    ),
    "named later": ("“We lost,” he said. President Quin Sel was in a good mood.", ["Quin Sel"]),
    "sentence opener": ("Hours later “we lost” was all they said.", [None]),
    "two, one named later": (
        "Hal Moss left. “We lost,” Moss said. Later Orla Moss came.",
        ["Hal Moss"],
    ),
    "another body between": (
        "Holm Tool Group left. A trade group stayed. “We lost,” the group said.",
        [None],
    ),
    "place": ("He lives in Harrow Bay. The sea in Harrow Bay rose. “We lost,” Harrow Bay said.", [None]),
    "letter": ("“We lost,” read a letter from Celia Hart.", ["Celia Hart"]),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES.keys())
def test_english_names(text: str, wanted: list[str | None]) -> None:
    assert names(text) == wanted


GERMAN = {
    "role with a genitive": (
        "Der Sprecher der Bahn, Ulf Kerner, ging. „Das war es“, sagte der Sprecher.",
        ["Ulf Kerner"],
    ),
    "gender by role": (
        "Die Ärztin Quin Moll und der Pfleger Jan Stahl gingen. „Das war es“, sagte sie.",
        ["Quin Moll"],
    ),
    "compound of a role": ("Polizeisprecher Max Krug ging. „Das war es“, sagte der Sprecher.", ["Max Krug"]),
    "small word behind a role": (
        "Die Präsidentin von Anja Rehm ging. „Das war es“, sagte Rehm.",
        ["Anja Rehm"],
    ),
    "husband of somebody": ("„Das war es“, sagte der Mann von Petra Kolb.", [None]),
    "apposition behind a genitive": (
        "„Das war es“, sagte Theo Vahlens Anwalt, Gernot Pilz. „Nein“, so der Anwalt.",
        ["Gernot Pilz", "Gernot Pilz"],
    ),
    "newspaper": ("Die Talener Zeitung fragte. „Das war es“, schreibt das Blatt.", ["Talener Zeitung"]),
    "plural without article": ("„Das war es“, berichten Fahrgäste.", [None]),
    "surname on -mann": ("„Das war es“, sagte Ehrmann. Paula Ehrmann ging.", ["Paula Ehrmann"]),
    "genitive is no name": ("Die ersten Worte Ehrmanns waren „Das war es“. Er ging.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), GERMAN.values(), ids=GERMAN.keys())
def test_german_names(text: str, wanted: list[str | None]) -> None:
    assert names(text, "de") == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "M. Yvon Cordier l’a emporté de 11 voix. Le tribunal relève que 27 personnes n’avaient pas "
                "signé. « Cette faute a altéré le résultat du vote », juge-t-il."
            ),
        ),
        (
            "de",
            (
                "Bürgermeister Karl Ott gewann knapp. Der Senat teilte mit, dass neu gewählt werde. "
                "„Das Ergebnis ist falsch und muss weg“, so erklärte er."
            ),
        ),
    ],
)
def test_a_pronoun_that_may_mean_a_body_names_nobody(language: str, text: str) -> None:
    assert names(text, language) == [None]


def test_two_people_of_one_surname_leave_it_open() -> None:
    text = "Orla Finch and Peter Finch opened the pier. “It took two long summers,” Finch said."
    assert names(text) == [None]


def test_name_inside_a_description_is_somebody_else() -> None:
    assert names("Hal Moss left. “It took two long summers,” said a spokesman for Hal Moss.") == [None]


def test_officials_and_crowds_have_no_name() -> None:
    assert names("“It took two long summers,” officials said.") == [None]


def test_german_noun_is_no_name() -> None:
    text = "Der Minister kam spät. „Es dauerte zwei lange Sommer“, sagte der Minister."
    assert names(text, "de") == [None]


def test_german_name_behind_its_role() -> None:
    text = "Bauministerin Orla Finke kam spät. „Es dauerte zwei lange Sommer“, sagte Finke."
    assert names(text, "de") == ["Orla Finke"]


NAMELESS = {
    "a man told apart": "Officer Hal Moss stopped a van. The man inside slept. “Two beers,” the man said.",
    "somebody the only one named speaks to": (
        "Officer Hal Moss asked the driver to get out. “Two beers,” the man told him."
    ),
    "a woman brought in": "Sheriff Hal Moss led a woman out. “I only wanted milk,” the woman said.",
    "the judge": "Orla Finch, 34, was fined on Friday. “I have heard enough,” the judge said.",
    "the driver": "Orla Finch got on at the port. “Tickets, please,” the driver said.",
    "the father of who tells": "Lord Moss sang. “I am old.” “Eat your peas,” my father said.",
    "two who act together": "Trainer Hal Moss and chairman Ned Dray met. Later he called it “a long day”.",
}


@pytest.mark.parametrize("text", NAMELESS.values(), ids=NAMELESS)
def test_somebody_without_a_name_does_not_take_the_only_one(text: str) -> None:
    assert names(text)[-1] is None


def test_an_unnamed_mans_second_mention_is_who_was_named_first() -> None:
    text = "Leo Fisk was held. The man told police he had slept. “I heard nothing,” the man said."
    assert names(text) == ["Leo Fisk"]


def test_a_calling_given_to_nobody_is_the_only_person_named() -> None:
    assert names("Gus Ilmen lost his barn. “The roof went first,” the farmer said.") == ["Gus Ilmen"]


def test_whoever_asked_is_not_the_one_who_replies() -> None:
    text = "Hugh Dray spoke. Counsel Adaeze Moss asked if he slept. “There was no time,” he replied."
    assert names(text) == ["Hugh Dray"]


def test_a_surname_with_a_title_is_no_given_name() -> None:
    text = (
        "President Finch was told of the Finch Pier Holm talks. “It took two summers,” Mr. Finch said. "
        "“It did not take three,” President Finch said."
    )
    assert [name and name.split()[-1] for name in names(text)] == ["Finch", "Finch"]


def test_a_role_in_the_plural_is_nobody_by_himself() -> None:
    text = (
        "Holm’s two senators, Ada Crane, on Chirper, and Hal Moss, were against it. "
        "Two years ago both had voted for it. “It took two long summers,” the senators said in a letter."
    )
    assert names(text) == [None]


def test_nobody_calls_himself_mister() -> None:
    text = "Hal Moss is defending himself. Here is what the paper wrote: “Mr. Moss never rowed,” Moss said."
    assert names(text) == [None]


def test_he_who_names_another_mister_of_his_story_says_it_all_the_same() -> None:
    text = "Hal Moss is defending himself. “Mr. Crane never rowed with me,” Moss said."
    assert names(text) == ["Hal Moss"]


def test_the_office_of_a_secretary_is_no_part_of_a_name() -> None:
    text = "The cable went to Secretary of State Crane. “It took two long summers,” Crane said."
    assert names(text) == ["Crane"]


def test_one_of_many_is_not_called_by_where_he_belongs() -> None:
    assert names("A rower on the Web site Holm Notes said, “It took two long summers.”") == [None]


def test_a_namesake_who_is_named_further_down_is_not_meant_yet() -> None:
    text = (
        "Orlo Finch pleaded guilty on Monday. “It took two long summers,” Mr. Finch said. "
        "Among what he had bought was a hat of the singer Michael Finch, who once rowed in Holm."
    )
    assert names(text) == ["Orlo Finch"]


def test_a_junior_who_is_named_further_down_is_not_the_president() -> None:
    text = (
        "President Finch opened the pier. Later, Hal Finch Jr. rowed across the bay and back. "
        "President Finch was wet. “It took two long summers,” Mr. Finch said."
    )
    assert names(text) == ["President Finch"]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Secretary of State Ida Moss", "Ida Moss"),
        ("Former Speaker of the House Paul Moss", "Paul Moss"),
        ("Mayor of Holm Ida Moss", "Ida Moss"),
        ("The mayor of New Holm", None),
        ("A lawyer for Mr. Paul Moss", None),
    ],
)
def test_a_name_behind_an_office_of_several_words_is_its_holder(mention: str, name: str | None) -> None:
    assert names(f"{mention} called the dam “past its prime.”") == [name]
