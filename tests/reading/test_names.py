"""Speakers resolved to the fullest name the text gives."""

from __future__ import annotations

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


def test_role_goes_to_the_one_person_who_was_given_it() -> None:
    text = "Spokesman Hal Moss read a statement. “It took two long summers,” the spokesman said."
    assert names(text) == ["Hal Moss"]


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
