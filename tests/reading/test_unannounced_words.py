"""Words that nobody is said to say: whoever acts right before them says them."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

ACTING = {
    "de, a relative": ("de", "Rita Kolb steht am Ofen. Ihr Mann nickt. „Wir backen weiter.“", "Ihr Mann"),
    "de, a role behind the verb": (
        "de",
        "Wer das bezahlt, ahnt auch Vereinschef Bernd Lohse nicht. „Da müssen andere ran.“",
        "Vereinschef Bernd Lohse",
    ),
    "de, somebody new behind a quote": (
        "de",
        "„Er war krank“, sagte Jule Franz. Der Wirt, Ole Grams, glaubt das nicht. „Er saß am Tresen.“",
        "Der Wirt, Ole Grams",
    ),
    "fr, a relative": ("fr", "Rita Colin est au four. Son mari a hoché la tête. « On reste. »", "Son mari"),
    "fr, somebody new behind a quote": (
        "fr",
        "« Il dormait », dit Ève Maux. Le patron, Luc Roy, n'y croit pas. « Il était au bar. »",
        "Le patron, Luc Roy",
    ),
    "es, a relative": ("es", "Rita Cobos está en el horno. Su marido se encoge. «Seguimos.»", "Su marido"),
    "es, somebody new behind a quote": (
        "es",
        "«Dormía», dijo Ana Luz. El dueño, Luis Oca, no lo cree. «Estaba en la barra.»",
        "El dueño, Luis Oca",
    ),
    "it, a relative": (
        "it",
        "Rita Cobelli è al forno. Suo marito ha annuito. «Andiamo avanti.»",
        "Suo marito",
    ),
    "it, a role": ("it", "Il capitano allarga le braccia. «Non so che dire.»", "Il capitano"),
    "en, a relative": ("en", "Rita Cole stood by the oven. Her husband nodded. “We stay.”", "Her husband"),
}
LOOKING_ON = {
    "it": (
        "it",
        "«È stato un tuono», dice Ivo Rinda. La moglie dormiva. «Non ha sentito nulla.»",
        "Ivo Rinda",
    ),
    "fr": ("fr", "« Un coup de tonnerre », dit Luc Roy. Sa femme dormait. « Elle n'a rien su. »", "Luc Roy"),
    "es": ("es", "«Fue un trueno», dice Luis Oca. Su mujer dormía. «No oyó nada.»", "Luis Oca"),
    "en": ("en", "“It was thunder,” Ole Roy said. His wife was away. “She heard nothing.”", "Ole Roy"),
    "de": (
        "de",
        "„Es war ein Donner“, sagt Ole Grams. Seine Frau war fort. „Sie hörte nichts.“",
        "Ole Grams",
    ),
}
AFFECTED = {
    "a verb, a colon": ("The defeat stunned Pell: “I was sure we had it.”", "Pell"),
    "a verb, a stop": ("The noise does not bother Ida Pell. “I sleep like a stone.”", "Ida Pell"),
    "a role and a name": ("The rise doesn't surprise pollster Ned Shaw: “It goes.”", "pollster Ned Shaw"),
    "a relative clause behind": ("The fire angered Ned Shaw, who runs the mill: “They knew.”", "Ned Shaw"),
    "a noun": ("The delay came as a relief to Pell: “We needed the time.”", "Pell"),
    "nobody is the subject": ("It was too much for Pell: “Enough is enough.”", "Pell"),
    "a view, a colon": ("For Pell, the choice was easy: “You save the child.”", "Pell"),
    "a view, a stop": ("To Pell, that is nonsense. “Water runs downhill.”", "Pell"),
    "words for others": ("Pell’s message to voters: “Stay home.”", "Pell"),
    "words asked for": ("Pell’s advice? “Read the contract.”", "Pell"),
    "a person is the subject": ("Dorn surprised Pell: “I resign.”", "Dorn"),
    "an answer is the subject": ("Dorn’s reply shocked Pell: “I resign.”", "Dorn"),
    "a pronoun is the subject": ("She turned to Pell: “I resign.”", "She"),
    "a warning is for somebody": ("The mayor had a warning for Pell: “Stay away.”", "The mayor"),
}

LED_UP = {
    "who rejects it": ("Kerr disputes that.", "Kerr"),
    "who praises it": ("Ida Kerr praised how the flood was handled.", "Ida Kerr"),
    "who doubts it": ("Kerr is not so sure.", "Kerr"),
    "a role": ("The mayor was blunt.", "The mayor"),
    "a pronoun": ("He isn’t convinced.", "Dan Ott"),
    "who is moved": ("That is cold comfort to Kerr.", "Kerr"),
    "who is criticized": ("Kerr was criticized for the delay.", "Dan Ott"),
    "a thing": ("It was sad to see.", "Dan Ott"),
    "what was built": ("The dam was built in 1931.", "Dan Ott"),
    "an aside": ("(Kerr disputes that.)", "Dan Ott"),
    "an aside of two": ("(Kerr disputes that. She is not so sure.)", "Dan Ott"),
}


@pytest.mark.parametrize(("language", "text", "speaker"), ACTING.values(), ids=ACTING.keys())
def test_who_acts_before_the_words_says_them(language: str, text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language=language).quotes[-1].speaker == speaker


@pytest.mark.parametrize(("language", "text", "speaker"), LOOKING_ON.values(), ids=LOOKING_ON.keys())
def test_a_relative_who_only_was_there_does_not(language: str, text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language=language).quotes[-1].speaker == speaker


def test_who_is_named_again_goes_on_with_the_same_utterance() -> None:
    text = "“We stay,” said Ann Moss. Moss smiled. “We always do.”"
    first, second = read(text, languages=languages(), language="en").quotes
    assert first.utterance == second.utterance


def test_a_sentence_glued_to_an_attribution_is_none_of_the_speaker() -> None:
    text = "„Die Mole hält“, sagte der Wirt.Der Kapitän der Fähre lachte. „Wir werden sehen.“"
    quotes = read(text, languages=languages(), language="de").quotes
    assert [quote.speaker for quote in quotes] == ["der Wirt", "Der Kapitän der Fähre"]


@pytest.mark.parametrize(("text", "speaker"), AFFECTED.values(), ids=AFFECTED.keys())
def test_whom_a_sentence_without_a_speaker_is_told_for_speaks_behind_it(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


@pytest.mark.parametrize(("sentence", "speaker"), LED_UP.values(), ids=LED_UP.keys())
def test_a_paragraph_leads_up_to_the_words_in_the_next(sentence: str, speaker: str) -> None:
    text = f"“The dam will hold,” Dan Ott said.\n\n{sentence}\n\n“The figures are plain.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_a_sentence_in_brackets_attributes_no_words_before_or_behind_it() -> None:
    text = "Ida Kerr wrote back. “It is a hoax.” (Recent studies say that the ice melts.) “I can prove it.”"
    quotes = read(text, languages=languages(), language="en").quotes
    assert [quote.speaker for quote in quotes] == ["Ida Kerr", "Ida Kerr"]
