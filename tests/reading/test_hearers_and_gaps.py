"""Who is not the speaker: whom somebody answers, who replies to these words, whose trial is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote


def quotes(text: str, language: str) -> tuple[Quote, ...]:
    return read(text, languages=languages(), language=language).quotes


HEARERS = {
    "it": "Il custode ha negato tutto. «Mai stato lì», ha risposto alla pm Lidia Fontanesi.",
    "it, elided": "Il custode ha negato tutto. «Mai stato lì», ha detto all'avvocata Lidia Fontanesi.",
    "es": "El portero lo negó todo. «Nunca estuve allí», respondió a la fiscal Lidia Fuentes.",
    "es, fused": "El portero lo negó todo. «Nunca estuve allí», contestó al alcalde Lidio Fuentes.",
    "fr": "Le gardien a tout nié. « Jamais vu », a-t-il répondu à la procureure Lydie Fontan.",
    "de": "Der Wärter leugnete. „Nie gesehen“, antwortete er der Staatsanwältin Lydia Fontane.",
    "en": "The keeper denied it. “Never been there,” he told prosecutor Lydia Fontayne.",
}


@pytest.mark.parametrize(("language", "text"), HEARERS.items(), ids=HEARERS)
def test_whom_somebody_answers_does_not_speak(language: str, text: str) -> None:
    (quote,) = quotes(text, language[:2])
    assert quote.speaker_name is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "«Non me ne vado», ha risposto al cronista il presidente Aldo Bindi."),
        ("es", "«No me voy», respondió al periodista el presidente Aldo Bindi."),
        ("fr", "« Je reste », a répondu au journaliste le président Aldo Bindi."),
        ("fr", "« Je reste », a dit du tac au tac Aldo Bindi."),
    ],
)
def test_who_answers_may_stand_behind_the_hearer(language: str, text: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.speaker_name == "Aldo Bindi"


REPLIES = {
    "it": "La deputata Lea Orsi parla di «condono», il ministro Ugo Terni replica: «Legga il testo».",
    "es": "La diputada Lea Orsi habla de «amnistía», el ministro Ugo Terni replica: «Lea el texto».",
    "fr": "La députée Lea Orsi parle d'« amnistie », le ministre Ugo Terni réplique : « Lisez le texte ».",
    "de": "Die Abgeordnete Lea Orsi spricht von „Amnestie“, der Minister Ugo Terni entgegnet: „Lesen Sie.“",
    "en": "Lawmaker Lea Orsi speaks of an “amnesty”; Minister Ugo Terni replies: “Read the bill.”",
}


@pytest.mark.parametrize(("language", "text"), REPLIES.items(), ids=REPLIES)
def test_words_are_not_whose_reply_follows(language: str, text: str) -> None:
    assert [quote.speaker_name for quote in quotes(text, language)] == ["Lea Orsi", "Ugo Terni"]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("it", "Secondo la procura, che ha chiesto il processo per Ugo Terni, è «un sistema».", "la procura"),
        ("es", "Según la fiscalía, que ha pedido cárcel para Ugo Terni, es «un sistema».", "la fiscalía"),
        ("en", "According to prosecutors, who asked to try Ugo Terni, it was “a system.”", "prosecutors"),
    ],
)
def test_a_clause_set_behind_a_source_only_tells_of_it(language: str, text: str, source: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.speaker == source


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Anwalt Ralf Uhl sprach von einem „Irrtum“, Richterin Karla Meinders von einer „Posse“."),
        ("de", "Anwalt Ralf Uhl sprach von „Irrtum“, Richterin Karla Meinders hingegen von „Absicht“."),
        ("de", "Anwalt Ralf Uhl nannte das „absurd“, Richterin Karla Meinders „folgerichtig“."),
        ("en", "Mr. Ralf Uhl spoke of a “terrible mistake,” Mayor Karla Meinders of an “outrage of sorts.”"),
    ],
)
def test_a_second_speaker_takes_up_the_verb(language: str, text: str) -> None:
    assert [quote.speaker_name for quote in quotes(text, language)] == ["Ralf Uhl", "Karla Meinders"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Und die Angst vor der See?“ – „Jeden Abend“, sagt Kapitänin Karla Meinders."),
        ("en", "“And the fear of the sea?” — “It sails with us,” says skipper Karla Meinders."),
    ],
)
def test_who_answers_has_not_asked(language: str, text: str) -> None:
    found = quotes(text, language)
    assert [quote.speaker_name for quote in found] == [None, "Karla Meinders"]
    assert {quote.kind for quote in found} == {"speech"}


@pytest.mark.parametrize(
    "text",
    [
        "„Wir werden sparen“, sagte am Mittwoch im Finanzausschuss Kämmerin Karla Meinders.",
        "„Wir werden sparen“, betonte gestern im Stadtrat Bürgermeisterin Karla Meinders, die bald geht.",
        "„Wir werden sparen“, sagte am Montag auf Anfrage Sprecherin Karla Meinders.",
    ],
)
def test_a_german_speaker_without_article_behind_another_noun(text: str) -> None:
    (quote,) = quotes(text, "de")
    assert quote.speaker_name == "Karla Meinders"


COURT = {
    "de": "„Ich war es nicht“, sagte der Angeklagte. Staatsanwalt Uwe Lind forderte drei Jahre.",
    "en": "“I am no thief,” the defendant said. Judge Clara Mont did not believe her.",
    "es": "«No soy una ladrona», dijo la acusada. La jueza Clara Montes la condenó.",
    "fr": "« Je n'ai rien volé », a lancé le prévenu. Le tribunal, présidé par Claire Montal, l'a condamné.",
    "it": "«Non sono una ladra», ha detto l'imputata. La giudice Chiara Monti l'ha condannata.",
}


@pytest.mark.parametrize(("language", "text"), COURT.items(), ids=COURT)
def test_the_accused_is_nobody_of_the_court(language: str, text: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.speaker_name is None


def test_the_accused_may_be_named_behind() -> None:
    (quote,) = quotes("“I am no thief,” the defendant said. Clara Mont, 44, was jailed for a year.", "en")
    assert quote.speaker_name == "Clara Mont"
