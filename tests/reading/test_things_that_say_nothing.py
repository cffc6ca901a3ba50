"""Words beside a quote that look like its speaker and are none."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from variorum.equipment import languages
from variorum.reading import read

GESTURES = {
    "it, behind the quote": ("it", "«Non so», allarga le braccia il capitano.", "il capitano"),
    "it, with a name": ("it", "«Il molo», scuote la testa Ida Rinda, «è marcio da anni».", "Ida Rinda"),
    "it, before a colon": ("it", "Ida Rinda scuote la testa: «Il molo è marcio».", "Ida Rinda"),
    "fr": ("fr", "« Le quai tient », hausse les épaules Luc Roy.", "Luc Roy"),
    "es": ("es", "«No aguanta», sacude la cabeza Luis Oca.", "Luis Oca"),
    "fr, no gesture": (
        "fr",
        "« Le quai tient », assure la tête de liste Ève Maux.",
        "la tête de liste Ève Maux",
    ),
}
OTHERS = {
    "fr, a participle": (
        "fr",
        "« Le quai tient », a d'abord lâché Luc Roy avant, se ravisant, d'ajouter : « Enfin, presque. »",
        "Luc Roy",
    ),
    "fr, who somebody is": (
        "fr",
        "Même avis chez Ève Maux, patronne du port : « Le quai tient. »",
        "Ève Maux",
    ),
    "it, who somebody is": (
        "it",
        "D'accordo Ida Rinda, numero uno del porto: «Il molo è sano».",
        "Ida Rinda",
    ),
    "es, no doubts": (
        "es",
        "Para el fiscal Luis Oca no hay dudas: «Fue un incendio provocado».",
        "el fiscal Luis Oca",
    ),
    "it, no doubts": (
        "it",
        "Per il procuratore Ivo Rinda non ci sono dubbi: «È stato un incendio».",
        "il procuratore Ivo Rinda",
    ),
    "es, a dateline with a month": (
        "es",
        "Rival, 3 may (EFE).- «Se acabó», dijo este lunes Luis Oca.",
        "Luis Oca",
    ),
    "fr, who acts behind the first words": (
        "fr",
        "« On ne lâchera rien ! » Derrière la banderole, Julien Roy, 27 ans, ne décolère pas.",
        "Julien Roy",
    ),
}
NAMES = {
    "like a pronoun": ("«Il molo è marcio», dice Pietro Loro, pescatore.", "Pietro Loro"),
    "like a pronoun, before the verb": ("Pietro Loro dice: «Il molo è marcio».", "Pietro Loro"),
    "cut to an initial": ("«Il molo è marcio», dice Pietro L. ai cronisti.", "Pietro L"),
    "with its accent apart": (normalize("NFD", "«Il molo è marcio», dice Pietro Lorè ieri."), "Pietro Lorè"),
}


@pytest.mark.parametrize(("language", "text", "speaker"), GESTURES.values(), ids=GESTURES.keys())
def test_a_part_of_the_body_says_nothing(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in read(text, languages=languages(), language=language).quotes} == {
        speaker
    }


@pytest.mark.parametrize(("language", "text", "speaker"), OTHERS.values(), ids=OTHERS.keys())
def test_somebody_else_says_it(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in read(text, languages=languages(), language=language).quotes} == {
        speaker
    }


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES.keys())
def test_an_odd_surname_is_not_cut(text: str, name: str) -> None:
    (quote,) = read(text, languages=languages(), language="it").quotes
    assert (quote.speaker, quote.speaker_name) == (name, name)


def test_an_accent_apart_from_its_letter_is_repaired() -> None:
    text = normalize("NFD", "«È marcio», dice Pietro Lorè.")
    reading = read(text, languages=languages(), language="it")
    (quote,) = reading.quotes
    assert quote.speaker_at is not None
    assert text[slice(*quote.speaker_at)] == normalize("NFD", "Pietro Lorè")
    assert {repair.read_as for repair in reading.repairs} == {"È", "è"}
