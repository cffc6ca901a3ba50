"""Quoted words that a sentence defines, shows, or gives as somebody's mood."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def kinds(text: str, language: str) -> list[str]:
    return [quote.kind for quote in read(text, languages=languages(), language=language).quotes]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Per «acqua morta» si intende un canale senza corrente."),
        ("it", "Si parla di «piena secolare» quando la portata supera la soglia."),
        ("fr", "On parle de « crue centennale » quand le débit dépasse ce seuil."),
        ("fr", "On parle d'« île de chaleur » lorsque le béton garde la nuit la chaleur du jour."),
        ("es", "Por «gota serena» se entiende una ceguera sin causa visible."),
        ("de", "Unter „Nipptide“ versteht man eine besonders niedrige Flut."),
        ("en", "By “slack tide” is meant the hour without a current."),
    ],
)
def test_what_a_sentence_defines_is_a_term(language: str, text: str) -> None:
    assert kinds(text, language) == ["term"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le maire parle de « crue centennale » et promet une digue."),
        ("it", "Il sindaco parla di «piena secolare» e promette un argine."),
        ("es", "El alcalde habla de «riada histórica» y promete un dique."),
    ],
)
def test_what_somebody_calls_it_is_no_definition(language: str, text: str) -> None:
    assert kinds(text, language) != ["term"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Sala piena per «La barca rossa». Poi gli applausi."),
        ("fr", "Salle comble pour « La Barque rouge »."),
        ("es", "Lleno total para «La barca roja»."),
        ("de", "Ausverkauftes Haus für „Das rote Boot“."),
        ("en", "A full house for “The Red Boat” on Friday."),
    ],
)
def test_what_people_came_to_see_is_a_title(language: str, text: str) -> None:
    assert kinds(text, language) == ["title"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oberbürgermeisterin Petra Lund zeigte sich „hocherfreut“.", "speech"),
        ("Kommissar Uwe Lindner gab sich „zuversichtlich“.", "speech"),
        ("Der Wagen stand „zugeparkt“ im Hof.", "scare"),
    ],
)
def test_a_mood_that_somebody_professes_is_said(text: str, kind: str) -> None:
    assert kinds(text, "de") == [kind]
