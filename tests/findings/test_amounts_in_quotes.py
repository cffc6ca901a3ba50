"""Every desk writes figures its own way: in a quote that is house style, and another figure is a change."""

from __future__ import annotations

import pytest
from compared import compared

from variorum.equipment import languages
from variorum.findings.wording.differ import printing, word_differences
from variorum.reading.text.words import words_in

FRAMES = {
    "en": "The bridge cost us {} in the end and nobody regrets it",
    "de": "Die Brücke hat uns {} gekostet und niemand bereut es",
    "es": "El puente nos costó {} al final y nadie lo lamenta",
    "fr": "Le pont nous a coûté {} en fin de compte et personne ne le regrette",
    "it": "Il ponte ci è costato {} alla fine e nessuno lo rimpiange",
}


def kinds(base: str, here: str, language: str) -> set[str]:
    data = languages()[language]
    sides = (printing(text, words_in(text), data) for text in (base, here))
    return {d.kind for d in word_differences(*sides, data).differences}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "640 million", "£640m"),
        ("en", "640 million pounds", "£640m"),
        ("en", "five million dollars", "$5 million"),
        ("en", "five billion dollars", "$5bn"),
        ("en", "12,500 pounds", "£12,500"),
        ("en", "half a million pounds", "£500,000"),
        ("en", "50 pence", "50p"),
        ("en", "twelve per cent", "12%"),
        ("en", "90 kilos", "90kg"),
        ("en", "five kilometres", "5 km"),
        ("en", "March 3", "3 March"),
        ("de", "640 Millionen", "640 Mio. Euro"),
        ("de", "3,2 Millionen Euro", "3.200.000 Euro"),
        ("de", "zehntausend Euro", "10.000 Euro"),
        ("de", "10.000 Euro", "10 000 Euro"),
        ("de", "anderthalb Millionen Euro", "1,5 Mio. €"),
        ("de", "fünfundzwanzig Prozent", "25 %"),
        ("de", "neunzig Kilogramm", "90 kg"),
        ("es", "640 millones", "640 millones de euros"),
        ("es", "3,2 millones de euros", "3,2 M€"),
        ("es", "mil quinientos euros", "1.500 €"),
        ("es", "doce por ciento", "12%"),
        ("fr", "640 millions", "640 millions d’euros"),
        ("fr", "3,2 millions d’euros", "3,2 M€"),
        ("fr", "dix mille euros", "10 000 €"),
        ("fr", "douze pour cent", "12 %"),
        ("it", "640 mln", "640 milioni di euro"),
        ("it", "diecimila euro", "10mila euro"),
        ("it", "dodici per cento", "12%"),
    ],
)
def test_a_figure_in_another_style_is_tidied(language: str, one: str, other: str) -> None:
    base, here = (FRAMES[language].format(figure) for figure in (one, other))
    assert kinds(base, here, language) == {"tidied"}
    assert kinds(here, base, language) == {"tidied"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "£640m", "£604m"),
        ("en", "£640m", "$640m"),
        ("en", "more than 640 million", "£640m"),
        ("en", "9%", "19%"),
        ("en", "9%", "nine points"),
        ("en", "90 kilos", "about 90kg"),
        ("en", "March 3", "4 March"),
        ("de", "10.000 Euro", "10 Euro"),
        ("de", "5 Mrd. Euro", "5 Mio. Euro"),
        ("es", "1.500 euros", "15 €"),
        ("fr", "1 500 €", "150 euros"),
        ("it", "10mila euro", "10 euro"),
    ],
)
def test_another_figure_is_a_change(language: str, one: str, other: str) -> None:
    base, here = (FRAMES[language].format(figure) for figure in (one, other))
    assert kinds(base, here, language) - {"tidied"}
    assert kinds(here, base, language) - {"tidied"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "It is our sixth attempt", "It is our 6th attempt"),
        ("de", "Es ist unser sechster Versuch", "Es ist unser 6. Versuch"),
        ("fr", "C’est notre sixième tentative", "C’est notre 6e tentative"),
        ("es", "Es nuestro sexto intento", "Es nuestro 6º intento"),
        ("es", "Es nuestro sexto intento", "Es nuestro 6.º intento"),
        ("it", "È il nostro sesto tentativo", "È il nostro 6° tentativo"),
    ],
)
def test_an_ordinal_in_digits_is_tidied(language: str, one: str, other: str) -> None:
    assert kinds(one, other, language) == {"tidied"}


@pytest.mark.parametrize(
    ("language", "opened", "said", "one", "other"),
    [
        ("en", "“", ",” said Orla Finch.", "We owe 640 million pounds", "We owe £640m"),
        ("de", "„", "“, sagte Orla Finke.", "Der Umbau kostet 12 Prozent mehr", "Der Umbau kostet 12% mehr"),
        ("fr", "« ", " », a dit Orla Finot.", "Le pont vaut 640 millions d’euros", "Le pont vaut 640 M€"),
    ],
)
def test_a_short_quote_with_a_figure_is_one_utterance(
    language: str, opened: str, said: str, one: str, other: str
) -> None:
    comparison = compared({"A": opened + one + said, "B": opened + other + said}, language=language)
    (family,) = comparison.families
    assert {rendering.verdict for rendering in family.renderings} == {"verbatim", "tidied"}
