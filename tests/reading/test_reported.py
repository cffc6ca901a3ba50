"""Indirect speech: the clause, its speaker and its cue."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

CASES = {
    "that": ("Finch said that the pier would close in May.", "en", "the pier would close in May", "Finch"),
    "without that": ("Finch said the pier would close in May.", "en", "the pier would close in May", "Finch"),
    "to somebody": ("Finch told the council that it would close.", "en", "it would close", "Finch"),
    "time between": ("Finch said on Monday that it would close.", "en", "it would close", "Finch"),
    "behind": ("The pier would close in May, Finch said.", "en", "The pier would close in May", "Finch"),
    "what looks like a participle": (
        "Drinking water was safe, Finch said.",
        "en",
        "Drinking water was safe",
        "Finch",
    ),
    "inserted": ("The pier, Finch said, would close in May.", "en", "would close in May", "Finch"),
    "according to": ("According to Moss, the pier was rotten.", "en", "the pier was rotten", "Moss"),
    "verb of saying within": ("Finch said nobody had told her.", "en", "nobody had told her", "Finch"),
    "mixed": (
        "Finch said the council had “torched” three years of work.",
        "en",
        "the council had “torched” three years of work",
        "Finch",
    ),
    "weekday": ("Finch said Monday the pier was safe.", "en", "the pier was safe", "Finch"),
    "remark": ("Finch said the pier was safe, a claim the port denies.", "en", "the pier was safe", "Finch"),
    "main clause behind": (
        "Finch said that the pier was safe, but the gate was shut.",
        "en",
        "the pier was safe",
        "Finch",
    ),
    "relative clause": (
        "Orla Finch, who says she was never asked, has left.",
        "en",
        "she was never asked",
        "Orla Finch",
    ),
    "insertion behind that": (
        "Finch said that, on behalf of the families, they would appeal the ruling.",
        "en",
        "on behalf of the families, they would appeal the ruling",
        "Finch",
    ),
    "verb with its particle behind it": (
        "Der Gutachter stellte fest, dass der Steg morsch ist, und niemand im Saal widersprach.",
        "de",
        "der Steg morsch ist",
        "Der Gutachter",
    ),
    "and behind the particle": (
        "Der Steg sei morsch, stellte Finke fest und niemand im Saal widersprach.",
        "de",
        "Der Steg sei morsch",
        "Finke",
    ),
    "inverted": ("The pier is safe, said Orla Finch.", "en", "The pier is safe", "Orla Finch"),
    "denial": ("Finch denied that the pier was rotten.", "en", "the pier was rotten", "Finch"),
    "source with apposition": (
        "According to Moss, an engineer hired by the port, the pier was rotten.",
        "en",
        "the pier was rotten",
        "Moss",
    ),
    "laut": ("Laut Finke war die Mole seit Mai gesperrt.", "de", "war die Mole seit Mai gesperrt", "Finke"),
    "zufolge": ("Finke zufolge ist die Mole morsch.", "de", "ist die Mole morsch", "Finke"),
    "colon": (
        "Finke wies die Kritik zurück: Die Mole sei sicher.",
        "de",
        "Die Mole sei sicher",
        "Finke",
    ),
    "predicate behind": (
        "Finke sagte, die Mole sei sicher, und ging nach Hause.",
        "de",
        "die Mole sei sicher",
        "Finke",
    ),
    "dass": ("Finke sagte, dass die Mole im Mai schließt.", "de", "die Mole im Mai schließt", "Finke"),
    "subjunctive": (
        "Finke sagte, die Mole werde im Mai schließen.",
        "de",
        "die Mole werde im Mai schließen",
        "Finke",
    ),
    "que": ("Prado aseguró que el muelle cerrará en mayo.", "es", "el muelle cerrará en mayo", "Prado"),
    "que, French": (
        "Dumont a affirmé que le port fermerait en mai.",
        "fr",
        "le port fermerait en mai",
        "Dumont",
    ),
}


@pytest.mark.parametrize(("text", "language", "clause", "speaker"), CASES.values(), ids=CASES.keys())
def test_reported_clause(text: str, language: str, clause: str, speaker: str) -> None:
    (found,) = read(text, languages=languages(), language=language).reported
    assert (text[slice(*found.span)], found.speaker) == (clause, speaker)


NOTHING = {
    "denied saying": ("Finch did not say that the pier was rotten.", "en"),
    "sign": ("The sign said the pier was shut.", "en"),
    "command": ("Finch urged that the pier be closed at once.", "en"),
    "idiom": ("It goes without saying that the pier is shut.", "en"),
    "adverbial": ("Minutes after the vote on the pier, Finch announced her resignation.", "en"),
    "apposition": ("Das sagte Orla Finke, der Sprecher der Werft.", "de"),
    "promise": ("Finke versprach, die Mole bald zu öffnen.", "de"),
    "denied, German": ("Dass die Mole sicher sei, sagte Finke nicht.", "de"),
}


@pytest.mark.parametrize(("text", "language"), NOTHING.values(), ids=NOTHING.keys())
def test_nothing_is_reported(text: str, language: str) -> None:
    assert read(text, languages=languages(), language=language).reported == ()


def test_subjunctive_goes_on_without_a_cue() -> None:
    text = "Die Mole sei morsch, sagte Orla Finke. Man habe jahrelang nichts getan. Sie ging."
    _, second = read(text, languages=languages(), language="de").reported
    assert (text[slice(*second.span)], second.speaker, second.speaker_name) == (
        "Man habe jahrelang nichts getan",
        None,
        "Orla Finke",
    )


def test_words_that_lead_up_to_a_quote_are_not_reported() -> None:
    text = "Finch said that it was “a very long and very cold summer.”"
    assert read(text, languages=languages(), language="en").reported == ()


def test_plain_narrative_reports_nothing() -> None:
    text = "The pier closed in May. Fishermen moved their boats to the north quay."
    assert read(text, languages=languages(), language="en").reported == ()
