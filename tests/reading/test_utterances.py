"""Stretches of one utterance share its number."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def utterances(text: str) -> list[int]:
    return [quote.utterance for quote in read(text, languages=languages(), language="en").quotes]


def test_split_by_its_attribution() -> None:
    assert utterances("“We will rebuild it,” Finch said, “when the money is there.”") == [0, 0]


def test_gone_on_behind_the_attribution() -> None:
    assert utterances("“We will rebuild it,” Finch said. “When the money is there, of course.”") == [0, 0]


def test_continued_in_the_next_paragraph() -> None:
    text = "Finch said: “We will rebuild it when the money is there.\n\n“Until then the boats stay north.”"
    assert utterances(text) == [0, 0]


def test_two_words_of_one_sentence_by_the_same_speaker() -> None:
    assert utterances("Finch called the plan “a trap for the careless” and “a waste of good timber.”") == [
        0,
        0,
    ]


def test_attributed_anew_is_another_utterance() -> None:
    text = "“We will rebuild it in spring,” Finch said.\n\n“The boats stay in the north,” Moss said."
    assert utterances(text) == [0, 1]


def test_numbers_rise_in_reading_order() -> None:
    text = (
        "“We will rebuild it,” Finch said. “Never in my life,” Moss said. “Not with this money,” said Crane."
    )
    assert utterances(text) == [0, 1, 2]


def test_a_verb_of_its_own_begins_another_utterance() -> None:
    assert utterances("Finch called the plan “a trap for all” and said it “would sink us.”") == [
        0,
        1,
    ]
    assert utterances("“We will rebuild it,” Finch said, adding that it was “a matter of weeks.”") == [
        0,
        1,
    ]


def test_words_described_behind_an_attribution_are_another_utterance() -> None:
    text = "“We will rebuild it,” Finch said, describing the plan she calls her “odd little hobby.”"
    assert utterances(text) == [0, 1]


def test_what_follows_an_aside_goes_on_with_the_words_before_it() -> None:
    text = "“We will rebuild it,” Finch said, describing the plan as “sheer genius.” “And we will paint it.”"
    assert utterances(text) == [0, 1, 0]


def test_a_verb_that_takes_up_what_was_broken_off() -> None:
    text = "“The river,” began Bram Finch, and after a look at the map he went on, “will have the last word.”"
    assert utterances(text) == [0, 0]


def test_a_relative_clause_of_the_speaker_goes_on() -> None:
    text = "Bram Finch said he came “to bury the scheme for good,” which he called “a monument to vanity.”"
    assert utterances(text) == [0, 0]


def test_split_although_another_verb_ends_the_sentence() -> None:
    text = "He has mocked the firm - “I love biscuits,” he said, “I will never eat them” - and vowed to go."
    assert utterances(text) == [0, 0]


def test_words_of_two_people_side_by_side_are_two_utterances() -> None:
    text = "The union called the offer “a calculated insult,” the company “the best that anyone will get.”"
    assert utterances(text) == [0, 1]
    passive = (
        "It was called “safe as a church” by the minister and “a coffin with railings” by the men below."
    )
    assert utterances(passive) == [0, 1]


def test_a_relative_of_the_same_surname_begins_another_utterance() -> None:
    text = (
        "“I have not slept,” said Ann Moss. Her husband, Tom Moss, nodded. “Nor have I, and I am half deaf.”"
    )
    assert utterances(text) == [0, 1]


def test_the_same_surname_alone_goes_on() -> None:
    text = "“I have not slept,” said Ann Moss. Moss shook her head. “Nor will I, until they are found.”"
    assert utterances(text) == [0, 0]


def test_a_lost_mark_before_the_words_of_somebody_else() -> None:
    text = (
        "« Ce toit, explique Claire Dumas, ne tiendra pas.\n\n« Il a tenu quarante ans », dit Hugo Vasseur."
    )
    assert [quote.utterance for quote in read(text, languages=languages(), language="fr").quotes] == [0, 1]


def test_what_a_speaker_shows_does_not_speak() -> None:
    text = "«Hasta aquí llegó el agua», dice Tomás Rial. Señala una raya en la pared. «Y olía a gasoil»."
    assert [quote.utterance for quote in read(text, languages=languages(), language="es").quotes] == [0, 0]


CONTRASTS = {
    "en": "While Arlo Finch spoke of “a victory for the river,” Dora Keane lamented “a day of shame.”",
    "de": "Während Jan Finke „einen Sieg für den Fluss“ feierte, beklagte Dörte Mahn „den Anfang vom Ende“.",
    "es": "Mientras Raúl Rey hablaba de «una victoria del río», Ana Luz lamentaba «el día de la vergüenza».",
    "fr": "Tandis que Luc Roy parlait d'« une victoire du fleuve », Ève Maux dénonçait « un jour noir ».",
    "it": "Mentre Aldo Neri parlava di «una vittoria del fiume», Ida Serra criticava «un giorno nero».",
}


@pytest.mark.parametrize("code", CONTRASTS)
def test_a_clause_set_against_another_has_its_own_words(code: str) -> None:
    quotes = read(CONTRASTS[code], languages=languages(), language=code).quotes
    assert [quote.utterance for quote in quotes] == [0, 1]
    assert len({quote.speaker for quote in quotes}) == len(quotes)
