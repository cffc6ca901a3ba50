"""Words between commas that part a verb of saying from its subject."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

INSERTED = {
    "de, a participle": (
        "de",
        "„Das wird teuer“, brummt, sichtlich genervt, der Landrat Uwe Scholl.",
        "der Landrat Uwe Scholl",
    ),
    "fr, a noun": ("fr", "« C'est fini », glisse, beau joueur, la juge Ève Maux.", "la juge Ève Maux"),
    "fr, a noun with what hangs on it": (
        "fr",
        "« C'est fini », s'indigne, photo à l'appui, une voisine.",
        "une voisine",
    ),
    "fr, a hearer before it": (
        "fr",
        "« C'est fini », a assuré lundi à la presse, entouré de ses conseillers, le juge Luc Roy.",
        "le juge Luc Roy",
    ),
    "es, a participle": (
        "es",
        "«¿Quién paga?», inquirió, visiblemente molesto, el edil Luis Oca.",
        "el edil Luis Oca",
    ),
    "es, a noun with what hangs on it": (
        "es",
        "«Se acabó», se queja, foto en mano, una vecina.",
        "una vecina",
    ),
    "it, a participle": ("it", "«Chi paga?», sbotta, visibilmente irritato, il capitano.", "il capitano"),
    "it, a noun with what hangs on it": (
        "it",
        "«È finita», si lamenta, foto alla mano, una vicina.",
        "una vicina",
    ),
}


@pytest.mark.parametrize(("language", "text", "speaker"), INSERTED.values(), ids=INSERTED.keys())
def test_the_subject_stands_behind_the_insertion(language: str, text: str, speaker: str) -> None:
    (quote,) = read(text, languages=languages(), language=language).quotes
    assert (quote.kind, quote.speaker) == ("speech", speaker)


def test_a_time_between_commas_is_not_passed_over() -> None:
    text = "«Se acabó», dijo Ana Luz. «No vuelvo», añadió, el lunes, la misma radio la oyó llorar."
    assert read(text, languages=languages(), language="es").quotes[1].speaker != "la misma radio"
