"""A surname that a relative shares, parts of a name, and words with a capital that are nobody's name."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

FINCH = "Sen. Finch told us it was legal. "
CASES = {
    "another's office": (
        "en",
        "Helga Roon is minister. “It stays,” the transport minister said. Ivo Pell, shadow minister, wept.",
        [None],
    ),
    "a former one": (
        "en",
        "Former mayor Ada Lusk left. The mayor, Joan Pryce, did not. “We are broke,” the mayor said.",
        ["Joan Pryce"],
    ),
    "the former one herself": (
        "en",
        "Former mayor Ada Lusk left. The mayor, Joan Pryce, did not. “We are broke,” the former mayor said.",
        ["Ada Lusk"],
    ),
    "a deputy, German": (
        "de",
        "Die stellvertretende Landrätin Eva Kolb war da. „Das geht nicht“, sagte die Landrätin.",
        [None],
    ),
    "a short headline": (
        "en",
        "Farrant Taunts C.O.B. for Ignoring Dam Bill\n\nMayor Farrant came. “Do it now,” Ms. Farrant said.",
        ["Mayor Farrant"],
    ),
    "people and places in one line": (
        "en",
        "Ann Lee and Bob Ray met Cy Poe at Elm Park in Old York.\n\n“We won,” Lee said.",
        ["Ann Lee"],
    ),
    "a husband behind": (
        "en",
        FINCH + "Ruben Finch, her husband, was hired. “We did no wrong,” Sen. Finch said.",
        ["Sen. Finch"],
    ),
    "a husband before": (
        "en",
        FINCH + "Her husband, Ruben Finch, was hired. “We did no wrong,” Finch said.",
        ["Sen. Finch"],
    ),
    "the husband himself": (
        "en",
        FINCH + "Her husband, Ruben Finch, was hired. “We did no wrong,” said Ruben Finch.",
        ["Ruben Finch"],
    ),
    "a title of the other gender": (
        "en",
        "Mr. Ruben Finch was hired. “We did no wrong,” Mrs. Finch said.",
        ["Mrs. Finch"],
    ),
    "a father of three is nobody else": (
        "en",
        "Finch was hired. Ruben Finch, a father of three, came. “We did no wrong,” Finch said.",
        ["Ruben Finch"],
    ),
    "two of one surname in one office": (
        "en",
        "Governor Ann Lowe came. Governor Eve Lowe came. “We will,” the governor said.",
        ["Ann Lowe"],
    ),
    "an adverb of two words": ("es", "Acto seguido matizó que “no habrá más obras”.", [None]),
    "an adverb before another": ("es", "Poco después aseguró que “no habrá más obras”.", [None]),
    "sources": ("es", "Fuentes de la investigación aseguran que “no habrá más obras”.", [None]),
    "turned to somebody": ("it", "Poi, rivolto ai cronisti: «Andremo tutti».", [None]),
    "a first name, Spanish": (
        "es",
        "Concha Arrieta llegó ayer. “Era la hora”, dijo Concha.",
        ["Concha Arrieta"],
    ),
    "a first name, French": (
        "fr",
        "Vera Lamas est arrivée. « Il était temps », a dit Vera.",
        ["Vera Lamas"],
    ),
    "a university behind the name": (
        "en",
        "“It is slow,” said political scientist Hana Brodsky of Caldmoor University.",
        ["Hana Brodsky"],
    ),
}


@pytest.mark.parametrize(("language", "text", "wanted"), CASES.values(), ids=CASES.keys())
def test_surname(language: str, text: str, wanted: list[str | None]) -> None:
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.speaker_name for quote in quotes] == wanted
