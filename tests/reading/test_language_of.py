"""The language of a text, when nobody says."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

TEXTS = {
    "en": "The mayor said that the old quay will stay closed until the summer, because the work cannot begin "
    "before May and there is no money left for it.",
    "de": "Die Bürgermeisterin sagte, dass der alte Kai bis zum Sommer geschlossen bleibt, weil die Arbeiten "
    "nicht vor Mai beginnen können und für sie kein Geld da ist.",
    "es": "La alcaldesa dijo que el viejo muelle seguirá cerrado hasta el verano porque las obras no pueden "
    "empezar antes de mayo y ya no hay dinero para ellas.",
    "fr": "La maire a dit que le vieux quai restera fermé jusqu'à l'été parce que les travaux ne peuvent pas "
    "commencer avant le mois de mai et qu'il n'y a plus d'argent.",
    "it": "La sindaca ha detto che il vecchio molo resterà chiuso fino all'estate perché i lavori non "
    "possono cominciare prima di maggio e non ci sono più soldi.",
    "pt": "A presidente da câmara disse que o velho cais vai continuar fechado até ao verão, porque as obras "
    "não podem começar antes de maio e já não há dinheiro para elas.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_tells_its_language(code: str) -> None:
    assert read(TEXTS[code], languages=languages()).language == code


def test_one_italian_sentence_among_english_ones_is_a_quotation() -> None:
    text = f"{TEXTS['en']} {TEXTS['en']} “Non ci sono più soldi.”"
    assert read(text, languages=languages()).language == "en"
