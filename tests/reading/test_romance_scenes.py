"""Who speaks in Spanish, French and Italian: no place, no time of day, no verb, and each quote its own."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

SPEAKERS = {
    "a place left": (
        "es",
        "La edil Berta Soto llegó tarde. «No me voy», dijo. «Y menos hoy», añadió antes de cruzar el patio.",
        ["Berta Soto", "Berta Soto"],
    ),
    "a place somebody shouts from": (
        "es",
        "La edil Berta Soto llegó tarde. «No pienso dimitir de mi cargo», gritó desde el balcón.",
        ["Berta Soto"],
    ),
    "a place with a name": (
        "es",
        "La edil Berta Soto llegó tarde. «No pienso dimitir de nada», dice en el pasillo de la Diputación.",
        ["Berta Soto"],
    ),
    "a body that speaks from": (
        "es",
        "«No es suficiente para nosotros», han señalado desde la Plataforma Norte.",
        ["Plataforma Norte"],
    ),
    "time before a clause": (
        "it",
        "Ore 9.40 – Parla la sindaca Rita Golfi: «La piena è passata, ma restate in casa».",
        ["Rita Golfi"],
    ),
    "time before a name": (
        "fr",
        "9 h 40 : la maire Rita Golfe : « La crue est passée, mais restez chez vous. »",
        ["Rita Golfe"],
    ),
    "next entry of a ticker": (
        "es",
        "Ana Gil: «Silencio en la sala».\n10:05 Toma la palabra Rita Golfe (PDA): «No tiene vergüenza».",
        ["Ana Gil", "Rita Golfe"],
    ),
    "verb with a capital": (
        "es",
        "10:05 Interviene Rita Golfe (PDA): «La riada ha pasado, pero quédense en casa».",
        ["Rita Golfe"],
    ),
    "two quotes side by side": (
        "it",
        "Il sarto, Aldo Renzi, ha sussurrato: «Non ricordo niente.» «Niente?», ha insistito Ida Conti.",
        ["Aldo Renzi", "Ida Conti"],
    ),
    "verb in two parts": (
        "it",
        "«Tornerà», dice la libraia Ida Conti. «Buonanotte, orso», ha lasciato scritto Gino Pane ieri.",
        ["Ida Conti", "Gino Pane"],
    ),
    "neighbour that is a word for near, too": (
        "it",
        "«Tornerà», ricorda la libraia Ida Conti. «Ciao, orso», ha scritto il vicino Gino Pane sulla porta.",
        ["Ida Conti", "Gino Pane"],
    ),
    "clause set against another": (
        "es",
        "Mientras Rosa Lema hablaba de «recortes», el edil Blas Nieto alababa «la prudencia» del equipo.",
        ["Rosa Lema", "Blas Nieto"],
    ),
    "nobody in particular": (
        "fr",
        "« Qui va payer ? » a demandé Gilles Thomas. « Pas toi ! » a crié quelqu'un dans le public.",
        ["Gilles Thomas", None],
    ),
}
PRINTED = {
    "one of them": ("fr", "« On nous a jetés dehors sans prévenir », raconte l'un d'eux.", "l'un d'eux"),
    "one from among": ("fr", "« On nous a jetés dehors », raconte l'un d'entre eux.", "l'un d'entre eux"),
    "one of the workers": (
        "es",
        "«Nos echaron sin avisar», cuenta uno de los obreros.",
        "uno de los obreros",
    ),
    "one of us": ("it", "«Ci hanno cacciati senza avvisare», racconta uno di loro.", "uno di loro"),
    "one of those who work": ("it", "«Ci hanno cacciati», racconta uno degli operai.", "uno degli operai"),
}


@pytest.mark.parametrize(("language", "text", "expected"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_speakers_by_name(language: str, text: str, expected: list[str | None]) -> None:
    """The full name of each quote's speaker, none for people without one."""
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.speaker_name for quote in quotes] == expected


@pytest.mark.parametrize(("language", "text", "expected"), PRINTED.values(), ids=PRINTED.keys())
def test_speaker_as_printed(language: str, text: str, expected: str) -> None:
    """One of several speaks, and is named with them."""
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.speaker for quote in quotes] == [expected]


NAMES = {
    "affiliation behind a name": ("it", "«I conti tornano», spiega Aldo Nervi di Confagraria.", "Aldo Nervi"),
    "broadcaster behind a name": (
        "it",
        "«I conti tornano», ha detto l'ex ministra Carla Croci al Tg Nord.",
        "Carla Croci",
    ),
    "noble name": ("it", "«I conti tornano», spiega Aldo Di Nervi.", "Aldo Di Nervi"),
    "office in a heading": ("es", "OBISPO DE LARA: «Un presupuesto sin corazón, eso es».", None),
    "brother by his first name": (
        "es",
        "Los hermanos Ada y Abel Paz fueron detenidos. «Mi hermana no sabía nada», dijo Abel.",
        "Abel Paz",
    ),
    "judge of the only one named": (
        "fr",
        "La juge l'a interrompu : « De rien, vraiment ? » Yann Cordier a baissé la tête.",
        None,
    ),
}
KINDS = {
    "name somebody is given": ("es", "En el barrio la llaman «la Reina de Sal».", "nickname"),
    "name somebody is given in French": ("fr", "On vous surnomme « le fossoyeur du Jura ».", "nickname"),
    "name somebody is given in Italian": ("it", "In paese la chiamano «la Regina di Sale».", "nickname"),
    "verdict, not a name": ("es", "La oposición lo llama «la mayor chapuza».", "speech"),
    "title of a report": ("es", "El informe, titulado «La hucha», se publicó el lunes.", "title"),
    "title of a note": ("it", "Ne parla in una nota intitolata «Il cassetto».", "title"),
}


@pytest.mark.parametrize(("language", "text", "expected"), NAMES.values(), ids=NAMES.keys())
def test_full_name(language: str, text: str, expected: str | None) -> None:
    """What hangs on a name is no part of it, and a role is not the next person's by itself."""
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.speaker_name for quote in quotes] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), KINDS.values(), ids=KINDS.keys())
def test_what_is_named(language: str, text: str, expected: str) -> None:
    """Nicknames and titles are nobody's words."""
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.kind for quote in quotes] == [expected]
