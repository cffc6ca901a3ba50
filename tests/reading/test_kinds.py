"""Words between marks that nobody said are no speech."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def kinds(text: str, language: str = "en") -> list[str]:
    return [quote.kind for quote in read(text, languages=languages(), language=language).quotes]


def test_a_title_of_a_work_is_a_title() -> None:
    assert kinds("She hosts the show “Harbour Lights” on Sundays.") == ["title"]


def test_a_nickname_stands_between_two_names() -> None:
    assert kinds("They met Erik “Skipper” Lund at the gate.") == ["nickname"]


def test_a_named_thing_is_a_term() -> None:
    assert kinds("It is part of a scheme known as “tidegate” here.") == ["term"]


def test_a_word_held_at_a_distance_is_a_scare_quote() -> None:
    assert kinds("The “experts” left early.") == ["scare"]


def test_a_fragment_with_a_cue_is_speech() -> None:
    assert kinds("Ms. Lund said the plan was “a grave mistake for all of us.”") == ["speech"]


def test_a_sentence_of_its_own_is_speech() -> None:
    assert kinds("She shook her head. “We never wanted a second pier here.”") == ["speech"]


def test_a_title_behind_a_comma_that_a_work_announces_is_no_speech() -> None:
    assert kinds("Ms. Lund said she had read the memoir, “An Island Girl,” twice.") == ["title"]
    assert kinds("Mr. Oram spoke on the podcast, “So Long, Harbor,” and said little else.") == ["title"]
    assert kinds("He calls his new film “Saltworks” a farewell.") == ["title"]


def test_a_programme_of_a_station_is_a_title_although_somebody_speaks_on_it() -> None:
    assert kinds("“We never signed it,” Ms. Lund told Harbor TV's “Morning Desk.”") == ["speech", "title"]
    text = "“We never signed it,” Ms. Lund said in an interview with “Coast Tonight.” “Nobody asked us.”"
    assert kinds(text) == ["speech", "title", "speech"]


def test_words_in_the_mouth_of_a_speaker_stay_speech_beside_a_title() -> None:
    text = "On the podcast “So Long, Harbor” Mr. Oram called the pier “rotten” and said it was “a trap.”"
    assert kinds(text) == ["title", "speech", "speech"]


NAMES_IN_GERMAN = {
    "paper that is the source": "Wie „Hafenblatt online“ berichtet, bleibt der Steg gesperrt.",
    "paper behind a preposition": "Laut „Hafenblatt“ bleibt der Steg bis zum Herbst gesperrt.",
    "body of a speaker": "Ein Sprecher der „Nordmole“ sagte, der Steg bleibe gesperrt.",
    "body of a speaker named behind it": "Der Leiter der „Nordmole“, Ole Wendt, sagte, der Steg bleibe zu.",
    "firm in small letters": "Die Firma „nordlicht“ baut den neuen Steg.",
    "compound of a work": "Das Kochbuch „Salz und Wind“ erscheint im Herbst.",
}


@pytest.mark.parametrize("text", NAMES_IN_GERMAN.values(), ids=NAMES_IN_GERMAN.keys())
def test_a_german_name_in_marks_is_not_speech(text: str) -> None:
    assert "speech" not in kinds(text, "de")


def test_words_of_indirect_speech_are_speech() -> None:
    text = "Finke sagte, der alte Steg sei „seit Jahren nicht mehr sicher“ und müsse weg."
    assert kinds(text, "de") == ["speech"]


def test_nouns_joined_by_small_words_are_no_title_where_all_nouns_have_capitals() -> None:
    assert kinds("Wendt sprach von einer „Gefahr für Leib und Leben“.", "de") == ["speech"]
    assert kinds("Finke nannte das Urteil einen „Schlag ins Gesicht der Fischer“.", "de") == ["speech"]
    assert kinds("Er liest die Zeitung „Neue Küstenpost“ jeden Morgen.", "de") == ["title"]


def test_words_that_a_german_verb_attributes_are_no_title_for_their_nouns() -> None:
    assert kinds("„Das Geld ist weg“, stellte Kämmerer Rolf Dietz fest.", "de") == ["speech"]


def test_words_behind_a_label_are_speech() -> None:
    text = "Ministerin: „Kein Geld für Zoo“\nDie Ministerin sagte das am Montag im Haus."
    assert kinds(text, "de") == ["speech"]


def test_short_paragraphs_of_a_quote_that_goes_on_are_speech() -> None:
    text = "The report was read.\n\n“Pages are missing.\n\n“Stamps, too.\n\n“So is the key,” the clerk said."
    assert kinds(text) == ["speech", "speech", "speech"]
    assert kinds("«Faltan páginas.\n\n»Faltan firmas.\n\n»Faltan sellos», dijo Luis Mora.", "es") == [
        "speech",
        "speech",
        "speech",
    ]


def test_words_with_a_byline_behind_them_are_a_title() -> None:
    assert kinds("“Marsh Lights,” by Ada Crowe, sold well, Mr. Oram said.") == ["title"]
    assert kinds("“The dam leaks,” by the Courier’s Ann Low, is worth reading.") == ["title"]
    assert kinds("Leyó «La marisma», de Ada Crespo, y calló.", "es") == ["title"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "“We are ready,” the mayor told WXQ’s “Daybreak” on Monday.", ["speech", "title"]),
        ("en", "“We are ready,” Ms. Dalby told “Rise and Shine.”", ["speech", "title"]),
        ("en", "She said on “Harbour Talk” that it was late.", ["title"]),
        ("en", "“It leaks,” she said on Coast News’ “Out of the Blue with Ada Crowe.”", ["speech", "title"]),
        ("en", "“The Long Hour” star Ada Crowe opened up about fame.", ["title"]),
        ("de", "„Es reicht“, sagte die Wirtin im „Morgen Am Meer“.", ["speech", "title"]),
        ("es", "Según «La Voz del Sur», no hubo heridos.", ["title"]),
        ("fr", "« Oui », a dit la maire au « Courrier du Sud ».", ["speech", "title"]),
        ("it", "«Siamo pronti», ha detto la sindaca al «Corriere di Lodi».", ["speech", "title"]),
    ],
)
def test_whoever_somebody_speaks_to_or_on_is_a_title(language: str, text: str, found: list[str]) -> None:
    assert kinds(text, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dubbed “the Eel,” he fled across the marsh."),
        ("en", "Her nickname, “Slim,” stayed with her."),
        ("de", "Vito Karg, genannt „der Aal“, floh über den Deich."),
        ("de", "Unter dem Spitznamen „Schorsch“ kannte ihn jeder."),
        ("es", "Apodado «el Zurdo», vivía solo en la marisma."),
        ("es", "Juan Rasca, alias «El Tuerto», fue detenido."),
        ("fr", "Surnommé « le Borgne », il vivait seul."),
        ("fr", "Jean Rouvel, dit « le Grand », est mort."),
        ("it", "Detto «il Guercio», viveva solo."),
        ("it", "Mario Ronchi, detto «il Lungo», è morto."),
    ],
)
def test_a_name_that_somebody_goes_by_is_a_nickname(language: str, text: str) -> None:
    assert kinds(text, language) == ["nickname"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bischof nennt Sparpläne „Sünde“."),
        ("de", "Als „dreist“ wertete der Verein den Brief."),
        ("de", "Von einem „Dammbruch“ spricht die Opposition."),
        ("es", "De «chapuza» calificó la ministra el plan."),
        ("fr", "De « farce » a qualifié le ministre ce projet."),
        ("it", "Di «farsa» ha parlato il sindaco."),
        ("it", "«Follia» la definisce il ministro."),
    ],
)
def test_what_somebody_calls_a_thing_are_his_words(language: str, text: str) -> None:
    assert kinds(text, language) == ["speech"]


@pytest.mark.parametrize("text", ["Das nennt man „Rückstau“.", "Dann nennt sie Orte „Warft“ und „Koog“."])
def test_what_a_thing_is_usually_called_nobody_says(text: str) -> None:
    assert kinds(text, "de")[-1] != "speech"


def test_a_word_translated_is_a_term() -> None:
    assert kinds("The boat is called Hvala, Croatian for “thanks.”") == ["term"]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The trick is known in the trade as “slamming”: switching without asking.", "en", "term"),
        ("“Sorry” isn't the word I would use.", "en", "term"),
        ("Als „Grauwasser“ gilt in der Branche, was aus der Dusche abläuft.", "de", "term"),
        ("„Grauwasser“ nennt man, was aus der Dusche abläuft.", "de", "term"),
        ("Thomas ‘Big Tam’ Rennie was left out, his agent, Lorna Speirs, said.", "en", "nickname"),
        ("Der Wirt, den im Ort viele nur „den Baron“ nennen, lachte.", "de", "nickname"),
        ("The ferry “Princess Amelia” ran aground.", "en", "other"),
        ("Der Frachter „Ostwind“ half der Fähre.", "de", "other"),
        ("The band struck up “Old Harbour” at noon.", "en", "title"),
        ("Der Chor stimmte „Der Mond hat frei“ an.", "de", "title"),
        ("Der Sänger Leo Brand sagte dem „Abendkurier“, er sei müde.", "de", "title"),
        ("Die „Expressbuslinie“ hält an 31 Haltestellen.", "de", "scare"),
        ("Ida Wulff, die der Zeitung „kein Wort davon“ gesagt hatte, lachte.", "de", "scare"),
        ("17.42 Uhr: „Kein Tor!“, ruft Stadionsprecher Ede Kunz.", "de", "speech"),
        ("„Ja“, sagt Sina Voigt. Dann, nach kurzem Zögern: „Vielleicht.“", "de", "speech"),
        ("„Wir bauen“, sagte Finke. Der Umbau sei „solide“ und komme bald.", "de", "speech"),
    ],
)
def test_what_the_neighbours_say_of_words(text: str, language: str, kind: str) -> None:
    assert kinds(text, language)[-1] == kind
