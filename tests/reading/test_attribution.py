"""Who said it: speakers and cues, as a reader of the whole text would name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote


def quotes(text: str, language: str = "en") -> tuple[Quote, ...]:
    return read(text, languages=languages(), language=language).quotes


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [quote.speaker for quote in quotes(text, language)]


ENGLISH = {
    "verb behind its subject": ("“We will rebuild the old pier,” Mayor Orla Finch said.", "Mayor Orla Finch"),
    "inversion": ("“We will rebuild the old pier,” said Finch, who has held the post since May.", "Finch"),
    "before the quote": ("Finch told reporters, “We will rebuild the old pier.”", "Finch"),
    "aside is transparent": (
        "“We will rebuild it,” Sen. Ada Crane (D-Wis.) said on Monday.",
        "Sen. Ada Crane",
    ),
    "apposition": ("“We will rebuild it,” Crane, a former dentist from Holm, said.", "Crane"),
    "relative clause": ("Crane, who chairs the port committee, said “we will rebuild it soon.”", "Crane"),
    "according to": ("The pier was “rotten from end to end,” according to Hal Moss.", "Hal Moss"),
    "participle": ("Crane shook her head, saying “nobody asked the fishermen about it.”", "Crane"),
    "colon": ("Crane had an answer ready: “Nobody asked the fishermen.”", "Crane"),
    "name and colon": ("Hal Moss: “Nobody asked the fishermen about it.”", "Hal Moss"),
    "signature": ("“Nobody asked the fishermen about it.” — Hal Moss", "Hal Moss"),
    "question split off": ("“Who pays for the new pier?” Crane asked.", "Crane"),
    "as somebody put it": (
        "It was “a very small step for us,” as the harbour master put it.",
        "the harbour master",
    ),
    "unknown verb": ("“We want our old pier back,” Moss wheezled.", "Moss"),
    "institution": ("The White House said the plan was “under careful review this week.”", "The White House"),
    "document": ("The letter said the pier was “closed until further notice.”", "The letter"),
    "passive agent": ("The plan was called “an act of pure madness” by Crane.", "Crane"),
    "second verb of one subject": ("Crane left the hall and said “it was a long day for us.”", "Crane"),
    "infinitive": ("Crane went on to say that “it was a long day for us.”", "Crane"),
    "dateline": ("HARLOW (XPA) — Speaking to the crew, Crane was blunt, saying “we are late.”", "Crane"),
    "time that opens": ("Hours later, Crane returned the favor, telling Moss “we are friends.”", "Crane"),
    "week that opens": (
        "Last week, the port board said the state must pay for a “new sluice.”",
        "the port board",
    ),
    "time before the verb": ("Crane last week called the letters “missing.”", "Crane"),
    "time of this day": ("The mayor this morning says “I feel badly for the crew.”", "The mayor"),
    "wider place": (
        "At a rally in Salem, New Ardley, Crane went after Moss, calling him “a stiff.”",
        "Crane",
    ),
    "unknown verb and name": ("“This is a fine pier!” beamed Hal Moss of Ardley.", "Hal Moss of Ardley"),
    "weak verb behind a question": ("“It happens, right?” Moss went on, as if deaf.", "Moss"),
    "name behind a dash": ("Turnout will rise - Ann Moss: “At last we vote again.”", "Ann Moss"),
    "verb within reported words": ("Crane said that in five days he had begun “to unmask” Moss.", "Crane"),
    "abbreviated title": ("“Is that really all?” Mr. Moss wrote on Tuesday.", "Mr. Moss"),
}


@pytest.mark.parametrize(("text", "speaker"), ENGLISH.values(), ids=ENGLISH.keys())
def test_english_speaker(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


GERMAN = {
    "inversion": (
        "„Wir bauen die Mole wieder auf“, sagte Bürgermeisterin Orla Finke.",
        "Bürgermeisterin Orla Finke",
    ),
    "fronted": ("Am Montag sagte der Minister: „Wir bauen die Mole wieder auf.“", "der Minister"),
    "paper as recipient": ("Der Zeitung sagte Finke: „Wir bauen die Mole wieder auf.“", "Finke"),
    "so": ("Die Mole sei „von vorn bis hinten morsch“, so Finke.", "Finke"),
    "laut": ("Laut der Polizei war die Mole „von vorn bis hinten morsch“.", "der Polizei"),
    "zufolge": ("Finke zufolge war die Mole „von vorn bis hinten morsch“.", "Finke"),
    "heißt es": ("„Die Mole bleibt bis auf weiteres gesperrt“, heißt es in dem Brief.", "dem Brief"),
    "separable": ("Ein Sprecher fügte hinzu: „Die Mole bleibt gesperrt.“", "Ein Sprecher"),
    "document in front": ("In dem Brief heißt es: „Die Mole bleibt bis auf weiteres gesperrt.“", "dem Brief"),
    "adverb is nobody": ("Offenbar nannte Finke die Mole „einen teuren alten Fehler“.", "Finke"),
    "participle at the end": ("Finke hat im Rat gesagt: „Die Mole bleibt gesperrt.“", "Finke"),
}


@pytest.mark.parametrize(("text", "speaker"), GERMAN.values(), ids=GERMAN.keys())
def test_german_speaker(text: str, speaker: str) -> None:
    assert speakers(text, "de") == [speaker]


def test_paper_in_quotation_marks_speaks() -> None:
    text = "„Die Mole war von Anfang an ein Fehler“, schrieb „Der Pegel“ am Montag."
    assert speakers(text, "de")[0] == "„Der Pegel“"


def test_german_subjunctive_goes_on_with_who_spoke_before() -> None:
    text = "„Wir bauen die Mole wieder auf“, sagte Finke. Der alte Steg sei „nicht mehr zu retten gewesen“."
    assert speakers(text, "de") == ["Finke", "Finke"]


ROMANCE = {
    "dijo": ("«No vamos a cerrar el viejo muelle», dijo la alcaldesa.", "es", "la alcaldesa"),
    "según": ("Según el alcalde, el puerto “no tiene dinero para obras”.", "es", "el alcalde"),
    "a déclaré": ("« Nous ne fermerons pas le port », a déclaré la maire.", "fr", "la maire"),
    "a-t-elle": ("« Nous ne fermerons pas le port », a-t-elle ajouté.", "fr", "elle"),
    "selon": ("Selon le préfet, le port « n'a plus assez d'argent ».", "fr", "le préfet"),
    "ha detto": ("«Non chiuderemo il vecchio molo», ha detto la sindaca.", "it", "la sindaca"),
    "stando alla": ("Stando alla relazione, il molo è «marcio fin dalle fondamenta».", "it", "relazione"),
}


@pytest.mark.parametrize(("text", "language", "speaker"), ROMANCE.values(), ids=ROMANCE.keys())
def test_spanish_and_french_speaker(text: str, language: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_attribution_behind_a_full_stop_announces_the_next_quote() -> None:
    text = "“We came by boat,” Ms. Alder said. “It was cold.” Mr. Zand said: “Nobody met us.”"
    assert speakers(text) == ["Ms. Alder", "Ms. Alder", "Mr. Zand"]


UNKNOWN_VERBS = {
    "German": ("de", "„Es reicht“, sagte Ute Fink. „Es reicht nie“, korrigiert Peter Lohr.", "Peter Lohr"),
    "a relative": ("de", "„Es reicht“, sagte Ute Fink. „Nie“, verbessert ihr Bruder.", "ihr Bruder"),
    "Italian": ("it", "«Non basta», ha detto Ugo Sarti. «Basta», corregge Pietro Lori.", "Pietro Lori"),
}


@pytest.mark.parametrize(("language", "text", "speaker"), UNKNOWN_VERBS.values(), ids=UNKNOWN_VERBS.keys())
def test_somebody_named_behind_an_unknown_verb_speaks_and_not_who_spoke_before(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language)[1] == speaker


def test_an_unknown_verb_between_two_halves_of_a_quote_gives_both_to_its_subject() -> None:
    text = "“They should shut the pits,” groused Ann Lee, “before the crews can lock the doors.”"
    first, second = quotes(text)
    assert (second.speaker, second.kind, second.utterance) == ("Ann Lee", "speech", first.utterance)


def test_each_of_two_cues_keeps_its_quote() -> None:
    text = "“The pier is safe to walk on,” said Crane, but Moss called it “a trap for the careless.”"
    assert speakers(text) == ["Crane", "Moss"]


def test_quote_without_attribution_goes_on_from_the_one_before() -> None:
    text = "“We will rebuild the pier,” Crane said. “It will take two summers, I fear.”"
    assert speakers(text) == ["Crane", "Crane"]


def test_quote_goes_on_from_who_was_quoted_not_from_the_last_verb() -> None:
    text = "“We will rebuild the pier,” Crane said when Moss asked about it. “It will take two summers.”"
    assert speakers(text) == ["Crane", "Crane"]


def test_quote_that_goes_on_in_the_next_paragraph_is_by_whom_that_one_names() -> None:
    text = (
        "“We were warned,” Ms. Dalby said.\n\n“The tunnel is safe. I have walked it.\n\n"
        "“I would walk it again tomorrow,” said Ruth Mallory."
    )
    assert speakers(text) == ["Ms. Dalby", "Ruth Mallory", "Ruth Mallory"]
    announced = "Ms. Dalby wrote:\n\n“The tunnel is safe.\n\n“I, too,” she added, “have walked it.”"
    assert speakers(announced)[0] == "Ms. Dalby"


def test_colon_at_a_paragraphs_end_announces_the_next() -> None:
    text = "Moss made the following remark:\n\n“The pier is a trap for the careless.”"
    assert speakers(text) == ["Moss"]


def test_words_that_look_like_cues_but_are_nouns_speak_for_nobody() -> None:
    (quote,) = quotes("Crane said the committee's reports were “full of holes and guesses.”")
    assert (quote.speaker, quote.cue) == ("Crane", "said")


def test_places_point_at_the_words() -> None:
    text = "“We will rebuild the old pier,” said Finch."
    (quote,) = quotes(text)
    assert quote.speaker_at is not None
    assert quote.cue_at is not None
    assert text[slice(*quote.speaker_at)] == "Finch"
    assert text[slice(*quote.cue_at)] == quote.cue == "said"


def test_language_without_cues_gets_no_speakers() -> None:
    found = quotes("„Vi bygger om den gamla piren“, sade Finch. „Det tar två somrar“, sade Moss.", "xx")
    assert [quote.speaker for quote in found] == [None, None]
    assert len({quote.utterance for quote in found}) == 2


def test_endless_sentence_is_read() -> None:
    assert len(quotes("“We will,” said Crane and " * 300)) == 300


FRAGMENTS = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "'",
        "said",
        "Crane",
        "he",
        ",",
        ".",
        ":",
        "—",
        "(",
        ")",
        "\n\n",
        " ",
        "the",
        "and",
        "who",
        "according to",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(FRAGMENTS, max_size=40).map(" ".join), st.sampled_from(["en", "de", "es", "fr", "it"]))
def test_nothing_raises_and_places_fit_on_strange_text(text: str, language: str) -> None:
    reading = read(text, languages=languages(), language=language)
    for one in (*reading.quotes, *reading.reported):
        if one.speaker_at:
            assert text[slice(*one.speaker_at)] == one.speaker
        assert 0 <= one.span.start <= one.span.end <= len(text)


def test_a_name_right_before_a_colon_speaks_within_a_sentence() -> None:
    text = "Finch said “we never saw the bill,” and Mr. Moss: “Nobody ever asked the fishermen about it.”"
    assert speakers(text) == ["Finch", "Mr. Moss"]
