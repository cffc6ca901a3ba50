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


MORE_CLAUSES = {
    "possessive relative with a pronoun behind its noun": (
        "Ida Wulff ging. Der Rat, dessen Arbeit sie einst als „Kasperltheater“ verspottet hatte, dankte ihr.",
        "sie",
    ),
    "what she calls it": ("Olaf Brehm hat ihn entdeckt, was sie „Schicksal am Hafen“ nennt.", "sie"),
    "critic of a paper": (
        "Die Kritikerin der „Neuen Post“ fand das Stück „klug und bitter“.",
        "Die Kritikerin",
    ),
    "mocked between commas": ("Die Wirtin, von Kritikern als „Geizhals“ verspottet, lacht.", "Kritikern"),
    "object of what escapes somebody": (
        "„Das darf nicht wahr sein“, entfuhr es der Wirtin Ute Grau.",
        "der Wirtin Ute Grau",
    ),
    "clock before the speaker": (
        "18:30 Uhr: Feuerwehrsprecher Nils Opitz: „Alle sind draußen.“",
        "Feuerwehrsprecher Nils Opitz",
    ),
    "in his own words, in a relative clause": (
        "Der Senator, der nach eigenen Worten „gern Rad fährt“, will prüfen.",
        "Der Senator",
    ),
    "in her own words": ("Die Wirtin ist nach eigenem Bekunden „am Ende“.", "Die Wirtin"),
    "held against him": (
        "Die Richterin Dagmar Kehl hielt ihm vor, er habe von einem „großen Kerl mit Bart“ gesprochen.",
        "er",
    ),
    "summed up": (
        "„Zu spät, zu teuer, zu hässlich“ – so fasst Architektin Runa Holl die Kritik zusammen.",
        "Architektin Runa Holl",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), MORE_CLAUSES.values(), ids=MORE_CLAUSES.keys())
def test_whose_clause_it_is(text: str, speaker: str) -> None:
    quote = last_quote(text)
    assert (quote.kind, quote.speaker) == ("speech", speaker)


SURNAMES = {
    "verb behind a given name": ("„Schluss jetzt“, sagte Präsidentin Cordula Weiß.", "Cordula Weiß"),
    "verb behind a form of address": ("Frau Weiß sagte: „Es reicht uns allen.“", "Frau Weiß"),
    "verb alone": ("Cordula Weiß ging. „Es reicht“, sagte Weiß später.", "Cordula Weiß"),
    "verb that opens its sentence": ("Cordula Weiß blieb. Weiß sagte: „Es reicht.“", "Cordula Weiß"),
    "will": ("Olaf Will wehrt sich. „Es reicht“, sagte Will.", "Olaf Will"),
    "says": ("Otto Sagt wehrt sich. „Es reicht“, ergänzte Sagt.", "Otto Sagt"),
    "adverb": ("„Es reicht“, sagte Pfarrer Jan Immer.", "Jan Immer"),
    "adjective": ("„Es reicht“, so Bürgermeisterin Eva Lang.", "Eva Lang"),
}


@pytest.mark.parametrize(("text", "name"), SURNAMES.values(), ids=SURNAMES.keys())
def test_surnames_that_are_other_words(text: str, name: str) -> None:
    assert last_quote(text).speaker_name == name


def test_a_verb_that_opens_its_sentence_is_no_name() -> None:
    assert last_quote("„Weiß er das?“, fragte Ida Wulff.").speaker == "Ida Wulff"


SHORT_AND_SAID = {
    "charge": "Horn warf ihr „Wählertäuschung“ vor.",
    "charge against a body": "Der Landrat warf dem Verein „Geheimniskrämerei“ vor.",
    "two charges": "Dem Rat warf Ida Wulff „Geiz“ und „Hochmut“ vor.",
    "charge in the perfect": "Der Verein hatte dem Landrat „Hinterzimmerei“ vorgeworfen.",
    "infinitive of a claim": "Rolf Hanke gab zu, „ein paar Säcke“ verkauft zu haben.",
    "deemed": "Ida Wulff hält das für „Unsinn“.",
    "found": "Der Trainer fand den Platz „unbespielbar“.",
    "found, behind a pronoun": "Ida Wulff findet das „komisch“.",
    "sentence with its stop outside": "„Wir bleiben hier“, sagte Pfarrer Uwe Brand. „Bis zum Schluss“.",
    "called out": "Einer hat mir zugerufen: „Komm runter!“",
}


@pytest.mark.parametrize("text", SHORT_AND_SAID.values(), ids=SHORT_AND_SAID.keys())
def test_short_words_that_somebody_said(text: str) -> None:
    assert last_quote(text).kind == "speech"


def test_a_paper_behind_its_article_is_no_speech() -> None:
    assert last_quote("Der „Hafenkurier“ berichtet von Streit.").kind == "title"


RELATIVE = {
    "who says": "Die Ärztin Amara Kees, die sagt, das Verfahren sei faul gewesen, geht nicht in Berufung.",
    "who said": "Der Wirt, der sagte, das Verfahren sei faul gewesen, muss zahlen.",
}


@pytest.mark.parametrize("text", RELATIVE.values(), ids=RELATIVE.keys())
def test_indirect_speech_ends_with_its_relative_clause(text: str) -> None:
    (clause,) = read_german(text).reported
    assert text[clause.span.start : clause.span.end] == "das Verfahren sei faul gewesen"


def test_a_main_clause_behind_a_verb_of_saying_is_not_reported() -> None:
    text = "Während Mareike Holl von „Kahlschlag“ sprach, lobte Ove Lindner den „Mut zur Lücke“."
    assert read_german(text).reported == ()


NOT_THE_SPEAKER_BEFORE = {
    "unknown verb and a pronoun": ("giftete er zurück", "er"),
    "unknown verb and nobody in particular": ("giftete jemand", "jemand"),
    "from a place": ("kam es von der Empore", "der Empore"),
    "sounded from a place": ("schallte es aus dem Saal", "dem Saal"),
}


@pytest.mark.parametrize(
    ("attribution", "speaker"), NOT_THE_SPEAKER_BEFORE.values(), ids=NOT_THE_SPEAKER_BEFORE.keys()
)
def test_not_the_speaker_before(attribution: str, speaker: str) -> None:
    quote = last_quote(f"„Der Steg bleibt“, sagte Ida Wulff. „Du nicht!“, {attribution}.")
    assert (quote.speaker, quote.speaker_name) == (speaker, None)


def test_a_role_that_faces_the_only_person_named_is_somebody_else() -> None:
    text = "„Ich weiß nichts“, murmelte der Angeklagte Timo Rauch. „Nichts?“, fragte der Richter."
    assert last_quote(text).speaker_name is None


def test_whoever_whistled_is_he_who_shouts() -> None:
    text = "„Der Steg bleibt“, sagte Timo Rauch. Ein Zuschauer pfiff. „Nie!“, rief er."
    assert last_quote(text).speaker_name is None


VERB_LEFT_OUT = {
    "names": "Ida Wulff nannte den Plan „völlig irre“, Olaf Brehm „einen großen Wurf“.",
    "another": "Ein Gutachter nannte den Steg „völlig morsch“, ein anderer „durchaus brauchbar“.",
    "preposition taken up": "Kritiker sprechen von „Wahlbetrug“, die Regierung von „kleinen Pannen“.",
}


@pytest.mark.parametrize("text", VERB_LEFT_OUT.values(), ids=VERB_LEFT_OUT.keys())
def test_a_second_speaker_without_a_verb(text: str) -> None:
    first, second = read_german(text).quotes
    assert second.speaker
    assert second.speaker != first.speaker
    assert second.utterance != first.utterance
    assert {first.kind, second.kind} == {"speech"}


FUTURE = {
    "inflected later": "Ida Wulff wird den Plan morgen wieder „eine glatte Zumutung“ nennen.",
    "in indirect speech": "Der Rat teilte mit, Ida Wulff werde sich „zu gegebener Zeit“ äußern.",
}


@pytest.mark.parametrize("text", FUTURE.values(), ids=FUTURE.keys())
def test_the_future_is_no_passive(text: str) -> None:
    assert last_quote(text).speaker == "Ida Wulff"


def test_an_attribution_behind_is_not_reported() -> None:
    (clause,) = read_german("Olaf Brehm werde morgen „kein Wort“ sagen, kündigte die Wirtin an.").reported
    assert (clause.speaker, clause.cue) == ("die Wirtin", "kündigte")
