"""German words that must not land in the mouth of whoever stands nearby."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote, Reading


def read_german(text: str) -> Reading:
    return read(text, languages=languages(), language="de")


def last_quote(text: str) -> Quote:
    return read_german(text).quotes[-1]


NOBODY_IN_PARTICULAR = {
    "jemand": ("rief jemand von der Empore", "jemand"),
    "niemand": ("sagte niemand", "niemand"),
    "irgendwer with an adverb": ("schrie irgendwer dazwischen", "irgendwer"),
    "one out of a row": ("brummte einer aus der letzten Reihe", "einer"),
    "none of them": ("widersprach keiner von ihnen", "keiner"),
    "some": ("riefen einige im Saal", "einige"),
    "others": ("riefen andere", "andere"),
    "another": ("mahnte ein anderer", "ein anderer"),
    "the ones": ("murmelten die einen", "die einen"),
    "a third one": ("ergänzte ein Dritter", "ein Dritter"),
}


@pytest.mark.parametrize(
    ("attribution", "speaker"), NOBODY_IN_PARTICULAR.values(), ids=NOBODY_IN_PARTICULAR.keys()
)
def test_nobody_in_particular(attribution: str, speaker: str) -> None:
    quote = last_quote(f"„Der Steg bleibt“, sagte Ida Wulff. „Dazu ist es zu spät“, {attribution}.")
    assert (quote.speaker, quote.speaker_name) == (speaker, None)


def test_an_article_behind_a_preposition_is_nobody() -> None:
    assert last_quote("Wulff begründete das mit einer „neuen Lage am Hafen“.").speaker == "Wulff"


def test_an_article_before_a_participle_and_its_noun_is_nobody() -> None:
    text = "„Der Steg bleibt“, sagten einige in Lana lebende Fischer."
    assert (last_quote(text).speaker or "").endswith("lebende Fischer")


CLAUSES = {
    "relative pronoun in another case": (
        "Ida Wulff kritisierte einen Plan, den der Landrat im Mai „völlig ohne Alternative“ genannt hatte.",
        "der Landrat",
    ),
    "relative pronoun that could be the subject": (
        "Ida Wulff bekam eine Rüge, die der Verband am Freitag „völlig überzogen“ nannte.",
        "der Verband",
    ),
    "relative pronoun that is the subject": (
        "Ida Wulff, die der Zeitung „kein Wort davon“ gesagt hatte, lachte.",
        "Ida Wulff",
    ),
    "condemned, but not in these words": (
        "Agda Horn war verurteilt worden, wegen eines Briefes, den die Kammer nun „reine Erfindung“ nannte.",
        "die Kammer",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), CLAUSES.values(), ids=CLAUSES.keys())
def test_a_clause_has_its_own_subject(text: str, speaker: str) -> None:
    assert last_quote(text).speaker == speaker


def test_a_relative_clause_is_no_indirect_speech() -> None:
    text = "Ida Wulff kritisierte einen Plan, den der Landrat im Mai vorgestellt hatte."
    assert read_german(text).reported == ()


def test_what_is_called_something_does_not_speak() -> None:
    quote = last_quote("Der Steg wurde im Gemeinderat immer wieder als „Fass ohne Boden“ bezeichnet.")
    assert (quote.kind, quote.speaker, quote.cue) == ("speech", None, "bezeichnet")


SPOKEN_TO = {
    "addressed": ("rief dem Minister zu: „Sie schlafen!“", "Der Angesprochene schwieg."),
    "criticised": ("kritisierte den Landrat: „Er schläft.“", "Der Kritisierte hob die Hand."),
    "scolded": ("rügte seinen Kollegen: „Er schläft.“", "Der Gescholtene lachte."),
}


@pytest.mark.parametrize(("said", "answer"), SPOKEN_TO.values(), ids=SPOKEN_TO.keys())
def test_whoever_was_spoken_to_is_not_the_speaker(said: str, answer: str) -> None:
    quote = last_quote(f"Timo Rauch {said} {answer} „Dazu sage ich nichts“, meinte er später.")
    assert (quote.speaker, quote.speaker_name) == ("er", None)


WHERE_IT_STANDS = {
    "dated": ("heißt es in der Mitteilung vom Montag", "der Mitteilung vom Montag"),
    "verb behind a comma": ("steht in dem Schreiben", "dem Schreiben"),
    "so": ("so steht es in der Akte", "der Akte"),
}


@pytest.mark.parametrize(("attribution", "holder"), WHERE_IT_STANDS.values(), ids=WHERE_IT_STANDS.keys())
def test_where_it_stands_speaks(attribution: str, holder: str) -> None:
    quote = last_quote(f"Ida Wulff lobte das Haus. „Ohne sie gäbe es den Hof nicht“, {attribution}.")
    assert (quote.kind, quote.speaker) == ("speech", holder)


VERDICTS = {
    "what she calls it": "Ida Wulff leitet, was sie „Kramladen“ nennt.",
    "mocked as": "Der Landrat wurde von Kritikern als „Erbsenzähler“ verspottet.",
    "mocked by nobody named": "Der Landrat wurde als „Erbsenzähler“ verspottet.",
}


@pytest.mark.parametrize("text", VERDICTS.values(), ids=VERDICTS.keys())
def test_a_word_that_somebody_gives_to_a_thing_is_said(text: str) -> None:
    assert last_quote(text).kind == "speech"


def test_a_name_that_a_thing_has_is_not_said() -> None:
    assert last_quote("Der Kamm, auch „Höcker“ genannt, ist gesperrt.").kind != "speech"
