"""German verbs in two parts, what stands before them, and attributions that point back."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

SPEAKERS = {
    "demonstrative before a hearer": (
        "„Die Mole ist ein Fass ohne Boden“, hielt diese dem Wirt entgegen.",
        "diese",
    ),
    "verb of two parts around an inserted subject": (
        "Der Vorstand, ließ Sprecher Nils Bohn gestern wissen, habe „volles Vertrauen in die Prüfer“.",
        "Sprecher Nils Bohn",
    ),
    "participle in front": (
        "Gefragt, ob er gehe, winkte Trainer Ralf Zander ab. „Das ist doch kein Thema.“",
        "Trainer Ralf Zander",
    ),
    "with these words": (
        "„Die Mole hat uns alle belogen“ – mit diesen Worten eröffnete Parteichefin Mara Dorn den Abend.",
        "Parteichefin Mara Dorn",
    ),
    "with these words, a sentence of its own": (
        "„Die Mole hat uns alle belogen.“ Mit diesen Worten eröffnete Mara Dorn den Abend.",
        "Mara Dorn",
    ),
    "no doubts": ("Für Staatsanwalt Gero Lindt steht fest: „Das war ein Mord.“", "Staatsanwalt Gero Lindt"),
    "gesture with a subject inside": ("„Die Mole hält“, schüttelt Ole Grams den Kopf.", "Ole Grams"),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_the_speaker_is_found(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="de").quotes[-1].speaker == speaker


def test_a_demonstrative_is_who_was_named_last() -> None:
    text = "Hanno Beck rief Lena Roth auf. „Die Mole ist ein Fass ohne Boden“, hielt diese dem Wirt entgegen."
    (quote,) = read(text, languages=languages(), language="de").quotes
    assert quote.speaker_name == "Lena Roth"
