"""A paper or a station that speaks to its reader between the paragraphs, and prose that sounds like it."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

PROSE = {
    "en": "The pier of Wendle Sands will be shut on Monday, the council said in a letter to the crews.",
    "de": "Die Mole von Wendelsand wird am Montag gesperrt, teilte die Stadt den Fischern brieflich mit.",
    "es": "El muelle de Wendela se cierra el lunes, según dijo el Ayuntamiento a los pescadores del puerto.",
    "fr": "Le quai de Wendel sera fermé lundi, a annoncé la mairie dans une lettre aux pêcheurs du port.",
    "it": "Il molo di Wendela chiuderà lunedì, ha detto il Comune in una lettera ai pescatori del porto.",
}
FURNITURE = {
    "a station's call sign": ("en", "Stay with HDL 4 for updates."),
    "a letter by mail": ("en", "Get the Hadal Post in your inbox every morning."),
    "an app": ("en", "Download our free weather app."),
    "who is to be followed": ("en", "Follow Ada Lund on Twitter @alund."),
    "tips": ("en", "Have a tip? Write to tips@post.example."),
    "no verb": ("en", "Our daily roundup of harbour news, straight to your inbox"),
    "offers, with a stop": ("en", "Download the free app for breaking news and alerts."),
    "a gallery": ("en", "View 12 more images"),
    "a list of articles": ("de", "Artikel auf die Merkliste setzen"),
    "a menu": ("en", "News | Weather | Sports"),
    "the text goes on": ("de", "Der Artikel geht nach der Anzeige weiter"),
    "a subscription, in the infinitive": ("de", "Jahresabo mit 50 Prozent Rabatt sichern"),
    "no verb, Spanish": ("es", "Las noticias del puerto, cada mañana en tu móvil"),
    "a gift": ("fr", "Offrez un abonnement"),
    "a label alone": ("it", "Solo per abbonati"),
    "a trial, in the infinitive": ("de", "Weiterlesen mit Bote+. Jetzt vier Wochen gratis testen."),
    "a trial, behind a question": ("de", "Schon Leser? Alle Artikel kostenlos lesen"),
    "a letter by mail, German": ("de", "Melden Sie sich für unseren Newsletter an."),
    "pictures, German": ("de", "Schicken Sie uns Ihre Fotos: redaktion@bote.example"),
    "a programme": ("de", "Küstenfunk Aktuell | 09.10.2026, 7:45 Uhr | Audio: 2 Min."),
    "a price": ("es", "Suscríbase a El Faro por 1 euro al mes."),
    "a frequency": ("es", "Escúchanos en el 98.4 de la FM."),
    "where to follow": ("es", "Sigue a El Faro en Twitter"),
    "a duration": ("es", "Escuchar (2:15)"),
    "an offer": ("fr", "Profitez de notre offre : 1 € le premier mois"),
    "an app, French": ("fr", "Téléchargez l'application du Phare"),
    "a poll": ("fr", "Faut-il fermer le quai ? Donnez votre avis"),
    "a letter by mail, Italian": ("it", "Ricevi ogni mattina le notizie del Faro nella tua posta"),
    "a station": ("it", "Ascolta Radio Faro in diretta"),
    "an article under way": ("it", "Articolo in aggiornamento"),
}
LOOK_ALIKES = {
    "a warning": ("en", "Stay away from the river."),
    "advice": ("en", "Listen to local radio for updates."),
    "a turn of speech": ("en", "Turn on the news, and there he is, on every channel."),
    "a consequence": ("en", "Follow the money, and you end at his door."),
    "the police ask": ("en", "Share your photos with the police at tips@police.example."),
    "a noun before its verb": ("en", "Support for the paper is growing online."),
    "a slogan somebody told": ("en", "Send us your stories, the sign in the newsroom said."),
    "news of a letter": ("en", "Subscribers to the newsletter got our letter on Monday."),
    "a duration that is told": ("en", "It lasted 3 minutes."),
    "an answer in an interview": ("en", "We read it in the paper, like you."),
    "a sentence that ends in a bracket": (
        "en",
        "We read your paper and the news you sent online (all of it).",
    ),
    "a label before other words": ("en", "Members only came for the soup."),
    "a plug that somebody says": ("it", "Unisciti a loro, gli aveva detto il padre."),
    "the formal pronoun": ("de", "Sie haben noch zwei Tage."),
    "a verb behind jetzt": ("de", "Jetzt können sich alle kostenlos testen lassen."),
    "an order with a device": ("de", "Schalten Sie das Handy ab und den Livestream."),
    "a town's app": ("de", "Die Stadt bittet alle, die App herunterzuladen."),
    "the police ask, German": ("de", "Schicken Sie Fotos und Videos an die Polizei."),
    "an order that is no pitch": ("es", "Síganme, dijo el cabo."),
    "a verb before its subject": ("es", "Entra en vigor el lunes la edición digital."),
    "somebody who sends": ("es", "Manda fotos por correo a su hija."),
    "a poster": ("fr", "Abonnez-vous, disait l'affiche."),
    "an infinitive": ("fr", "Écouter la radio, à cette heure, peu de gens le font."),
    "a noun like an order": ("it", "Abbonati e lettori sono venuti con i croccantini."),
    "something that remains": ("it", "Resta da capire il numero."),
}


def roles(language: str, lines: list[str]) -> list[str]:
    reading = read("\n".join(lines), languages=languages(), language=language)
    return [sentence.role for sentence in reading.sentences]


@pytest.mark.parametrize(("language", "line"), FURNITURE.values(), ids=FURNITURE)
def test_what_a_paper_wants_of_its_reader_is_no_prose(language: str, line: str) -> None:
    found = roles(language, [PROSE[language], line, PROSE[language]])
    assert found[0] == found[-1] == "prose"
    assert set(found[1:-1]) == {"boilerplate"}


@pytest.mark.parametrize(("language", "line"), LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_prose_that_sounds_like_it_stays_prose(language: str, line: str) -> None:
    for lines in ([PROSE[language], line, PROSE[language]], [PROSE[language], PROSE[language], line]):
        assert set(roles(language, lines)) == {"prose"}


NOTES = {
    "en": "Correction: An earlier version of this article gave our readers the wrong website.",
    "de": "Korrektur: In einer früheren Fassung dieses Artikels nannten wir Ihnen die falsche Webseite.",
    "es": "Fe de errores: en una versión anterior de este artículo dábamos una web equivocada.",
    "fr": "Rectificatif : une première version de cet article donnait à nos lecteurs un site erroné.",
    "it": "Errata corrige: una versione precedente di questo articolo dava un sito sbagliato.",
}


@pytest.mark.parametrize(("language", "note"), NOTES.items())
def test_a_correction_stays_what_it_is(language: str, note: str) -> None:
    assert set(roles(language, [PROSE[language], PROSE[language], note])) == {"prose"}


def test_lines_of_other_stories_below_the_text_are_no_prose() -> None:
    lines = [
        PROSE["en"],
        PROSE["en"],
        "Related",
        "Old lamp sold to a stranger",
        "Crews count the boats again",
    ]
    assert roles("en", lines)[2:] == ["boilerplate"] * 3
