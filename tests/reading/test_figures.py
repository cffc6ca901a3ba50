"""Figures say how much of what, and how sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Figure


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return read(text, languages=languages(), language=language).figures


def only(text: str, language: str = "en") -> Figure:
    (figure,) = figures(text, language)
    return figure


@pytest.mark.parametrize(
    ("text", "value", "approximation", "of"),
    [
        ("At least 20 fishers were out.", 20, "at least", "fishers"),
        ("Twenty fishers were out.", 20, "exact", "fishers"),
        ("Dozens of fishers were out.", 12, "dozens-like", "fishers"),
        ("More than two hundred and fifty boats were out.", 250, "more than", "boats"),
        ("Nearly 1,250 port workers left.", 1250, "about", "port workers"),
        ("As many as three boats sank.", 3, "at most", "boats"),
        ("About forty-two nets were lost.", 42, "about", "nets"),
        ("Some 3.5 million fish died.", 3_500_000, "about", "fish"),
        ("It was 20 boats or more.", 20, "at least", "boats"),
        ("Two of the boats sank.", 2, "exact", "boats"),
        ("One person was hurt.", 1, "exact", "person"),
    ],
)
def test_counts_carry_their_hedge_and_their_noun(
    text: str, value: float, approximation: str, of: str
) -> None:
    figure = only(text)
    assert (figure.value, figure.approximation, figure.of) == (value, approximation, of)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $3.2 million.", 3_200_000, "USD"),
        ("It cost €5bn.", 5_000_000_000, "EUR"),
        ("It rose 12%.", 12, "percent"),
        ("It rose 5.5 per cent.", 5.5, "percent"),
        ("It rose two percentage points.", 2, "percentage points"),
        ("A 12-year-old boy fell.", 12, "years"),
        ("Erik Lund, 42, fell.", 42, "years"),
    ],
)
def test_amounts_and_ages_carry_their_unit(text: str, value: float, unit: str) -> None:
    figure = only(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It sank on Oct. 3, 2016.", "2016-10-03"),
        ("en", "It sank on 3 October.", "--10-03"),
        ("en", "It sank in May 2016.", "2016-05"),
        ("en", "It sank in 2016.", "2016"),
        ("de", "Es sank am 3. Oktober 2016.", "2016-10-03"),
        ("es", "Se hundió el 3 de octubre de 2016.", "2016-10-03"),
        ("fr", "Il a coulé le 3 octobre 2016.", "2016-10-03"),
    ],
)
def test_dates_are_iso_dates(language: str, text: str, value: str) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Dreiundzwanzig Boote kamen.", 23),
        ("de", "Zweihundertfünfzig Boote kamen.", 250),
        ("de", "Es waren 1.234,5 Tonnen.", 1234.5),
        ("es", "Treinta y cinco barcos llegaron.", 35),
        ("fr", "Quatre-vingt-dix bateaux sont venus.", 90),
        ("fr", "Soixante-quinze bateaux sont venus.", 75),
        ("fr", "Il y avait 12 000 bateaux.", 12_000),
    ],
)
def test_number_words_are_read_in_each_language(language: str, text: str, value: float) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    "text", ["No one came.", "The F-16 and COVID-19.", "The 21st boat.", "It ended 3-2.", "He may come."]
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert figures(text) == ()
