"""Who said it in German: verb second, verb last, cases, and nouns that stand for speaking."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in read(text, languages=languages(), language="de").quotes]


def speaker_of(text: str, words: str) -> str | None:
    found = read(text, languages=languages(), language="de").quotes
    return next(quote.speaker for quote in found if text[quote.span.start : quote.span.end].startswith(words))


VERB_SECOND = {
    "pronoun behind a fronted object": (
        "Den Umbau der Mole bezeichnete er als „teuren Unsinn für alle“.",
        "er",
    ),
    "fronted object that could be a subject": (
        "Die Haltung der Gemeinde nannte sie „beschämend und kleinlich“. ",
        "sie",
    ),
    "name behind a fronted abstract noun": (
        "Die Verantwortung für den Einsturz weist Wendt von sich: „Wir haben jeden Balken geprüft.“",
        "Wendt",
    ),
    "office behind a fronted abstract noun": (
        "Die Finanzierung des Stegs stellte der Kreisvorsitzende Ole Wendt infrage: „Das Geld ist weg.“",
        "der Kreisvorsitzende Ole Wendt",
    ),
    "body whose name is an abstract noun": (
        "Die Regierung nannte den Umbau einen „teuren Unsinn für alle“.",
        "Die Regierung",
    ),
    "focus particle": (
        "Auch die frühere Hafenmeisterin Orla Finke äußerte Bedenken: „Die Mole hält das nicht aus.“",
        "die frühere Hafenmeisterin Orla Finke",
    ),
    "fronted time without a preposition": (
        "Vergangene Woche sagte der Bürgermeister: „Die Mole hält das nicht aus.“",
        "der Bürgermeister",
    ),
    "fronted time with its own phrase": (
        "Wenige Stunden nach dem Sturm erklärte der Bürgermeister: „Die Mole hält das nicht aus.“",
        "der Bürgermeister",
    ),
    "fronted adverb of manner": (
        "Relativierend fügte Finke hinzu: „Die Mole hält das nicht ewig aus.“",
        "Finke",
    ),
    "time between auxiliary and participle": (
        "Selbst der Heimatverein hatte letzten Oktober kritisiert, der Umbau sei „viel zu groß geraten“.",
        "der Heimatverein",
    ),
    "subject behind its object's clause": (
        "Das Angebot, die Mole kostenlos zu flicken, lehnt er ab: „Wir brauchen keine Flicken.“",
        "er",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), VERB_SECOND.values(), ids=VERB_SECOND.keys())
def test_verb_second(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


VERB_LAST = {
    "because": (
        "Der Bericht sorgt für Unruhe, weil die Werft den Steg am Montag als „völlig morsch“ bezeichnet hat.",
        "die Werft",
    ),
    "although": (
        "Obwohl Finke den Steg immer als „gut gepflegt“ bezeichnet hatte, wurde er gesperrt.",
        "Finke",
    ),
    "relative clause": (
        "Im Kurier erschien ein Brief, der den Umbau des Stegs als „völlig verfehlt“ bezeichnet.",
        "ein Brief",
    ),
    "plural relative clause": (
        "Am Abend zogen Fischer durch den Hafen, die immer wieder riefen: „Gebt uns den Steg zurück!“",
        "Fischer",
    ),
    "as the paper wrote": (
        "Der Steg sei, wie der Kurier berichtete, „von innen her verfault“.",
        "der Kurier",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), VERB_LAST.values(), ids=VERB_LAST.keys())
def test_verb_last(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_subject_before_its_verb_behind_a_quote_opens_the_next_sentence() -> None:
    text = (
        "Die Werft hält das für falsch: „Wir müssen das Holz erst einmal lagern.“ Der Hafenmeister fragte: "
        "„Warum wurde niemand gewarnt?“ Der Heimatverein fordert die Sperrung."
    )
    assert speakers(text) == ["Die Werft", "Der Hafenmeister"]


def test_the_next_speaker_is_not_the_last_ones() -> None:
    text = (
        "Bürgermeisterin Orla Finke erklärte: „Wir werden den Steg wieder aufbauen.“ "
        "Der Werftleiter Ole Wendt erklärte, sein Betrieb plane eine Mole."
    )
    assert speakers(text) == ["Bürgermeisterin Orla Finke"]


IMPERSONAL = {
    "document behind": (
        "„Der Steg bleibt bis auf weiteres gesperrt“, heißt es in einer gestern verbreiteten Erklärung.",
        "einer gestern verbreiteten Erklärung",
    ),
    "document in front": (
        "In einer Erklärung der Gemeinde hieß es: „Der Steg bleibt gesperrt.“",
        "einer Erklärung der Gemeinde",
    ),
    "perfect": (
        "In einem Brief der Werft hatte es geheißen: „Der Steg ist noch gut.“",
        "einem Brief der Werft",
    ),
    "page, with a reason given": (
        "Auf der Seite des Vereins heißt es zur Begründung: „Der Steg ist noch gut.“",
        "der Seite des Vereins",
    ),
    "talk of": (
        "In einem internen Schreiben war von einem „offenen und ehrlichen Gespräch“ die Rede.",
        "einem internen Schreiben",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), IMPERSONAL.values(), ids=IMPERSONAL.keys())
def test_impersonal(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


QUOTED = {
    "object of quoting, behind the paper": (
        "„Der Steg hält noch hundert Jahre“, zitiert der Kurier die Hafenmeisterin.",
        "die Hafenmeisterin",
    ),
    "object of quoting, behind one": (
        "„Der Steg hält noch hundert Jahre“, zitierte man Orla Finke von der Werft.",
        "Orla Finke von der Werft",
    ),
    "object of quoting, with the words": (
        "Ein Sender zitierte Finke mit den Worten: „Der Steg hält noch hundert Jahre.“",
        "Finke",
    ),
    "quoted, passive": (
        "Wendt wird auf der Seite des Vereins wie folgt zitiert: „Der Steg hält noch lange.“",
        "Wendt",
    ),
    "agent of a passive": (
        "Seine Bilder werden von Kennern als „ganz große Kunst“ bezeichnet.",
        "Kennern",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), QUOTED.values(), ids=QUOTED.keys())
def test_quoted_by_others(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_paper_in_marks_quotes_somebody() -> None:
    text = "„Der Steg hält noch hundert Jahre“, zitierte „Der Kurier“ Wendt in seinem Bericht."
    assert speaker_of(text, "Der Steg") == "Wendt"


SOURCES = {
    "opinion before its owner": (
        "Nach Überzeugung des Vereins ist der Steg „nicht mehr zu retten“.",
        "des Vereins",
    ),
    "announcement": (
        "Nach der Ankündigung der Ministerin soll der Steg „bis zum Herbst fertig“ werden.",
        "der Ministerin",
    ),
    "accounts": (
        "Nach Darstellungen des Verlages ist das Buch „ein Glücksfall für die Küste“.",
        "des Verlages",
    ),
    "somebody's idea": (
        "Nach Wendts Vorstellung soll der Umbau „in aller Ruhe und mit Augenmaß“ beginnen.",
        "Wendts Vorstellung",
    ),
    "paper in marks": ("Laut „Kurier“ ist der Steg „von innen her verfault“.", "„Kurier“"),
    "pronoun": ("„Wir sperren den Steg noch heute“, so letztere.", "letztere"),
    "in whose eyes": (
        "Für den Baumeister Ole Wendt ist der Steg „aus vielen Gründen verloren“.",
        "den Baumeister Ole Wendt",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SOURCES.values(), ids=SOURCES.keys())
def test_source_phrases(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


NOUNS = {
    "words on a banner": (
        "Auf dem großen Banner war die Parole „Gebt uns den Steg zurück“ zu lesen.",
        "dem großen Banner",
    ),
    "passage of a bill": (
        "Bisher steht in dem Entwurf für die neue Ordnung noch die Formulierung: „Der Steg ist frei.“",
        "dem Entwurf für die neue Ordnung",
    ),
    "statement in a paper": (
        "In der Zeitung fand sich dazu die Feststellung „Der Steg steht allen offen“.",
        "der Zeitung",
    ),
    "with the words": (
        "Mit den Worten „Der Steg ist jetzt offen“ gab Finke das Band frei.",
        "Finke",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), NOUNS.values(), ids=NOUNS.keys())
def test_nouns_of_speaking_speak_for_others(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_what_is_his_is_said_by_him() -> None:
    text = (
        "Finke zeigte sich sicher: „Ich gehe davon aus, dass der Steg hält.“ Ihre Zuversicht gründet sich "
        "auf die Geschichte des Hafens: „Der Steg hat schon drei Stürme überstanden.“"
    )
    assert speakers(text) == ["Finke", "Finke"]


def test_colon_behind_the_subjunctive_goes_on_with_who_spoke_before() -> None:
    text = (
        "Finke sagte: „Wir haben Zeit genug.“ Die Pflichten der Gemeinde seien klar festgelegt: "
        "„Daraus ergibt sich alles Weitere.“"
    )
    assert speakers(text) == ["Finke", "Finke"]


def test_regular_subjunctive_goes_on_with_who_spoke_before() -> None:
    text = "„Wir haben Zeit genug“, sagte Finke. Den Umbau unterstütze die Partei „in vollem Umfang“."
    assert speakers(text) == ["Finke", "Finke"]


def test_nouns_and_adjectives_are_no_verbs_of_saying() -> None:
    text = (
        "Gestern beantwortete Finke, die Leiterin der Werft, Fragen der Fischer: „Der Plan bleibt in Kraft.“"
    )
    assert speakers(text) == ["Finke"]
    text = "Mit dem neu formulierten Vertrag soll eine Lücke geschlossen werden, „um den Hafen zu sichern“."
    assert speaker_of(text, "um den") != "Vertrag"


def test_a_loose_particle_is_no_part_of_the_speaker() -> None:
    text = "Dazu führte die Werft aus, dass der Steg „seit Jahren nicht geprüft“ worden sei."
    assert speakers(text) == ["die Werft"]


AFTERWARDS = {
    "das": ("„Es reicht jetzt endgültig.“ Das sagte Orla Finke am Montag im Rathaus.", "Orla Finke"),
    "dies": ("„Es gibt hier keine Gewinner.“ Dies erklärte die Gemeinde am Abend.", "die Gemeinde"),
    "so": ("„Es gibt hier keine Gewinner.“ So kommentierte Ole Wendt das Urteil.", "Ole Wendt"),
    "with a modal verb": (
        "„Es gibt hier keine Gewinner.“ Das musste der Werftleiter Ole Wendt am Abend einräumen.",
        "der Werftleiter Ole Wendt",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), AFTERWARDS.values(), ids=AFTERWARDS.keys())
def test_the_sentence_behind_names_who_spoke(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_claim_of_the_quotes_own_sentence_holds_against_the_one_behind() -> None:
    text = "„Es reicht jetzt endgültig“, rief Finke. Das sagte Wendt später auch."
    assert speakers(text) == ["Finke"]


PARTED = {
    "geht davon aus": ("Finke geht davon aus, dass der Steg „noch lange gut in Schuss“ ist.", "Finke"),
    "macht klar": (
        "Die Werft machte am Montag klar, dass der Steg „auf keinen Fall“ offen bleibt.",
        "Die Werft",
    ),
    "ist der Meinung": ("Wendt ist der Meinung, der Steg werde „viel zu teuer bezahlt“.", "Wendt"),
    "will wissen": ("Der Hafenfunk will wissen, dass der Steg „längst verkauft“ sei.", "Der Hafenfunk"),
    "ließ wissen": ("Das Rathaus ließ am Abend wissen, man sehe „keinen Grund zur Eile“.", "Das Rathaus"),
}


@pytest.mark.parametrize(("text", "speaker"), PARTED.values(), ids=PARTED.keys())
def test_verbs_that_say_with_what_ends_their_clause(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


PRESENT = {
    "betont": ("„Der Steg hält noch lange“, betont Finke.", "Finke"),
    "meint": ("Der Steg halte „noch eine ganze Weile“, meint die Werft.", "die Werft"),
    "mahnt": ("Wendt mahnt: „Der Steg hält nicht ewig.“", "Wendt"),
    "konstatieren": ("Beide konstatieren: „Der Steg hält nicht ewig.“", "Beide"),
    "polterte": ("„Der Steg gehört uns“, polterte Wendt.", "Wendt"),
    "merkte an": ("„Der Steg gehört uns“, merkte Wendt an.", "Wendt"),
}


@pytest.mark.parametrize(("text", "speaker"), PRESENT.values(), ids=PRESENT.keys())
def test_forms_of_verbs_of_saying(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_party_before_a_hyphen_is_no_dateline() -> None:
    text = "SPD-Fraktionschef Ole Wendt sprach von einem „schweren Fehler der Verwaltung“."
    assert speakers(text) == ["SPD-Fraktionschef Ole Wendt"]


def test_a_verb_that_no_list_knows_is_no_part_of_a_name() -> None:
    assert speakers("Mit den Worten „Jetzt ist Schluss“ verließ Wendt den Saal.") == ["Wendt"]


def test_each_clause_keeps_its_own_word() -> None:
    text = (
        "Finke, die am Steg stand, nannte das Urteil „überzogen“, Werftleiter Wendt bezeichnete es als „gut“."
    )
    assert speakers(text) == ["Finke", "Werftleiter Wendt"]


HELD = {
    "stands in a report": (
        "Im Bericht der Prüfer steht: „Das Holz ist an vielen Stellen morsch.“",
        "Bericht der Prüfer",
    ),
    "stood on a poster": (
        "Auf einem großen Plakat stand: „Wir wollen unseren Steg zurück!“",
        "einem großen Plakat",
    ),
    "words first": ("„Der Steg ist bis Mai gesperrt“ steht auf dem Schild am Ufer.", "dem Schild"),
}


@pytest.mark.parametrize(("text", "speaker"), HELD.values(), ids=HELD.keys())
def test_words_that_stand_somewhere(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_approval_that_came_from_somebody_is_said_by_him() -> None:
    assert speakers("Zustimmung kam von Finke: „Das ist ein guter Plan für alle.“") == ["Finke"]


def test_a_time_or_place_behind_a_bare_name_is_no_part_of_it() -> None:
    text = "Dass der Steg offen bleibe, sei „ein kleines Wunder“, hatte Finke im Mai gesagt."
    assert speakers(text) == ["Finke"]


def test_what_heisst_es_refers_back_goes_on_with_who_spoke_before() -> None:
    text = "Finke schrieb: „Wir haben Mängel gefunden.“ Darin heißt es: „Das Holz ist morsch.“"
    assert "Darin" not in speakers(text)


def test_a_name_right_before_its_words_speaks_them() -> None:
    text = "Finke sagte: „Das ist ein guter Tag für uns“, und Wendt: „Jetzt geht es endlich los.“"
    assert speakers(text) == ["Finke", "Wendt"]
    text = "Froh sind die Fischer, die Werft und Orla Finke („Das ist ein guter Tag für uns alle“)."
    assert speakers(text) == ["Orla Finke"]


def test_a_compound_cut_short_is_one_word() -> None:
    text = "Finke hatte die Rechte der Fischer- und Bootsvereine betont: „Sie sollen alle gehört werden.“"
    assert speakers(text) == ["Finke"]
