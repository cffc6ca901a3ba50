"""A quote with words replaced in several places is one utterance; attributions inside the marks are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared

if TYPE_CHECKING:
    from variorum.model import Comparison

STORIES = {
    "en": (
        "A bridge fell in Hallby on Monday.\n\n“{}” said Anna Moss, the mayor of Hallby.",
        "Mayor Anna Moss spoke of the fallen bridge.\n\n“{}” said Moss.",
    ),
    "de": (
        "In Hallstedt ist am Montag eine Brücke eingestürzt.\n\n„{}“, sagte Bürgermeisterin Anna Moos.",
        "Bürgermeisterin Anna Moos sprach über die Brücke.\n\n„{}“, sagte Moos.",
    ),
    "es": (
        "Un puente cayó el lunes en Villarra.\n\n«{}», dijo la alcaldesa, Ana Mora.",
        "La alcaldesa Ana Mora habló del puente caído.\n\n«{}», dijo Mora.",
    ),
    "fr": (
        "Un pont est tombé lundi à Villers.\n\n« {} », a déclaré la maire, Anne Moreau.",
        "La maire Anne Moreau a parlé du pont.\n\n« {} », a déclaré Anne Moreau.",
    ),
    "it": (
        "Un ponte è caduto lunedì a Villarosa.\n\n«{}», ha detto la sindaca Anna Mori.",
        "La sindaca Anna Mori ha parlato del ponte.\n\n«{}», ha detto Mori.",
    ),
}


def told_twice(language: str, one: str, other: str) -> Comparison:
    first, second = STORIES[language]
    comma = "," if language == "en" else ""
    texts = {"A": first.format(one + comma), "B": second.format(other + comma)}
    return compared(texts, language=language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "We warned them twice in spring, and nobody answered us",
            "We warned them often in spring, and hardly anybody answered us",
        ),
        (
            "en",
            "I never took a single penny from that company",
            "I never took a single gift from that firm of a company",
        ),
        (
            "de",
            "Wir haben den Damm im Herbst geprüft und nichts gefunden",
            "Wir haben den Deich im Herbst kontrolliert und nichts gefunden",
        ),
        (
            "es",
            "No sabíamos que el puente estuviera en mal estado antes de la riada",
            "No nos dijeron que el puente estaba en mal estado antes de la riada",
        ),
        (
            "fr",
            "Nous avons prévenu la préfecture trois fois avant la crue",
            "Nous avons averti la préfecture plusieurs fois avant la crue",
        ),
        (
            "it",
            "Abbiamo avvisato la prefettura tre volte prima della piena",
            "Abbiamo avvertito la prefettura più volte prima della piena",
        ),
    ],
)
def test_words_put_for_others_in_several_places_are_an_alteration(
    language: str, one: str, other: str
) -> None:
    (family,) = told_twice(language, one, other).families
    assert sorted(rendering.verdict for rendering in family.renderings) == ["altered", "verbatim"]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "I have no plans to resign over this report",
            "I have every intention to stay on after this report",
        ),
        ("en", "We need more money for the north", "We need more nurses for the south"),
        ("de", "Wir wollen die Schule erhalten", "Wir wollen das Freibad erhalten"),
    ],
)
def test_two_statements_of_one_mould_stay_two(language: str, one: str, other: str) -> None:
    comparison = told_twice(language, one, other)
    assert all(len(family.renderings) == 1 for family in comparison.families)


def test_an_age_is_no_name_of_another_speaker() -> None:
    one, other = "Ich trage die Schuld daran allein", "Ich trage die ganze Schuld daran allein"
    texts = {
        "A": f"Anna Moos trat zurück. „{one}“, sagte Anna Moos.",
        "B": f"Anna Moos ist nicht mehr im Amt. „{other}“, sagte die 54-Jährige am Montag.",
    }
    (family,) = compared(texts, language="de").families
    assert len(family.renderings) == 2


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "es",
            "«Vamos a cerrar el puente —anunció Rosa Medrano— hasta que lo revisen».",
            "«Vamos a cerrar el puente hasta que lo revisen», anunció Rosa Medrano.",
        ),
        (
            "es",
            "«El puente está cerrado desde ayer —dijo la alcaldesa, de 50 años—. Nadie cruzará», añadió.",
            "«El puente está cerrado desde ayer», dijo la alcaldesa. «Nadie cruzará».",
        ),
        (
            "it",
            "«Chiuderemo il ponte — ha annunciato Rosa Medri — fino alla fine dei lavori».",
            "«Chiuderemo il ponte fino alla fine dei lavori», ha annunciato Rosa Medri.",
        ),
        (
            "fr",
            "« Nous fermons le pont, a annoncé Rose Médan, jusqu’à la fin des travaux. »",
            "« Nous fermons le pont jusqu’à la fin des travaux », a annoncé Rose Médan.",
        ),
    ],
)
def test_an_attribution_within_the_marks_is_not_said(language: str, one: str, other: str) -> None:
    (family,) = compared({"A": one, "B": other}, language=language).families
    assert {rendering.verdict for rendering in family.renderings} == {"verbatim"}
    assert len(family.renderings) == 2


def test_words_between_dashes_that_announce_nothing_are_said() -> None:
    said = "«El puente —una joya de hierro— está cerrado desde ayer», dijo Rosa Medrano."
    cut = "«El puente está cerrado desde ayer», dijo Rosa Medrano."
    (family,) = compared({"A": said, "B": cut}, language="es").families
    assert sorted(rendering.verdict for rendering in family.renderings) == ["cut", "verbatim"]
