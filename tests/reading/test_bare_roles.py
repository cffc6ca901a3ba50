"""A role without a name: it goes to its holder, never to somebody who holds another one."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

MAYOR = "Mayor Hal Moss resigned. "
CASES = {
    "another role, English": ("en", MAYOR + "“It was time,” the governor said.", [None]),
    "a judge": ("en", MAYOR + "“It was time,” the judge said.", [None]),
    "a neighbour": ("en", "Hal Moss resigned. “It was time,” the neighbour said.", [None]),
    "the other side's lawyer": (
        "en",
        "“It is false,” said lawyer Orla Finch. “We will see,” said the prosecutor.",
        ["Orla Finch", None],
    ),
    "their own role": ("en", MAYOR + "“It was time,” the mayor said.", ["Hal Moss"]),
    "a word for any man": ("en", MAYOR + "“It was time,” the man said.", ["Hal Moss"]),
    "a word for any politician": ("en", MAYOR + "“It was time,” the politician said.", ["Hal Moss"]),
    "an age": ("en", MAYOR + "“It was time,” the 43-year-old said.", ["Hal Moss"]),
    "another role, Spanish": ("es", "El alcalde Hugo Lamas dimitió. “Era hora”, dijo el fiscal.", [None]),
    "their own role, Spanish": (
        "es",
        "El alcalde Hugo Lamas dimitió. “Era hora”, dijo el alcalde.",
        ["Hugo Lamas"],
    ),
    "another role, French": (
        "fr",
        "Le maire Hugo Lamas a démissionné. « Il était temps », a dit le procureur.",
        [None],
    ),
    "another role, Italian": (
        "it",
        "L'avvocata Vera Lamberti è arrivata. «Era ora», ha detto la giudice.",
        [None],
    ),
    "an abbreviated role": ("it", "Il sindaco Ugo Lamberti si è dimesso. «Era ora», ha detto il pm.", [None]),
    "another role, German": (
        "de",
        "Die Anwältin Vera Lamm kam. „Es war Zeit“, sagte die Staatsanwältin.",
        [None],
    ),
    "an age, German": (
        "de",
        "Bürgermeister Udo Lamm trat zurück. „Es war Zeit“, sagte der 43-Jährige.",
        ["Udo Lamm"],
    ),
}


@pytest.mark.parametrize(("language", "text", "wanted"), CASES.values(), ids=CASES.keys())
def test_bare_role(language: str, text: str, wanted: list[str | None]) -> None:
    quotes = read(text, languages=languages(), language=language).quotes
    assert [quote.speaker_name for quote in quotes] == wanted
