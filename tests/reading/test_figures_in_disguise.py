"""Figures that look like others, and numbers that are no figures: steps, parts, names, times of trains."""

from __future__ import annotations

import pytest

from read_figures import figures

FIGURES = {
    "a step and where it led": (
        "en",
        "The fare rose by 35p to £5.20.",
        [(0.35, "GBP", "exact"), (5.2, "GBP", "exact")],
    ),
    "a range behind the same word": (
        "en",
        "Fares rose by 3 to 5 percent.",
        [(3, "percent", "at least"), (5, "percent", "at most")],
    ),
    "parts that opposed": (
        "en",
        "A third opposed it, one-fifth walked out.",
        [(0.3333, "share", "exact"), (0.2, "share", "exact")],
    ),
    "a third man": ("en", "A third armed man was held.", []),
    "a part of a point": (
        "en",
        "The bank raised its rate by a quarter point.",
        [(0.25, "percentage points", "exact")],
    ),
    "a part of a point in a compound": (
        "de",
        "Die Bank hob den Satz um einen Viertelpunkt.",
        [(0.25, "percentage points", "exact")],
    ),
    "a part of a point behind of": (
        "es",
        "El banco subió los tipos un cuarto de punto.",
        [(0.25, "percentage points", "exact")],
    ),
    "what an amount is held against": (
        "en",
        "It owes €8.4m more than a year ago.",
        [(8.4e6, "EUR", "exact")],
    ),
    "a duration by itself": ("en", "He left more than a year ago.", [(1, "years", "more than")]),
    "one of a pair": ("en", "One of the two was hurt.", []),
    "one of a pair that is named": ("fr", "L'un des deux marins dort.", [(2, None, "exact")]),
    "a number tied to a name": ("en", "It is a fight over a two-tier deal in a two-horse race.", []),
    "a number tied to a noun": ("en", "It is a three-storey house.", [(3, None, "exact")]),
    "numbered things": ("en", "Bib 46 fell at bend 9, near gate 12; ask at desk 7.", []),
    "numbered things in French": ("fr", "Le dossard 46 est tombé au virage 9, près du guichet 7.", []),
    "a hedged number like a year": ("de", "Bis zu 1500 Helfer kamen.", [(1500, None, "at most")]),
    "a year": ("de", "Bis 1900 wurde gebaut.", [("1900", "date", "exact")]),
    "thousands in short": ("de", "Es kostet 120 Tsd. Euro.", [(120_000, "EUR", "exact")]),
    "older than": ("de", "Das Haus ist älter als 20 Jahre.", [(20, "years", "more than")]),
    "a share of people of an age": (
        "fr",
        "Six jeunes sur dix âgés de 20 ans restent.",
        [(0.6, "share", "exact"), (20, "years", "exact")],
    ),
    "the time of a train": ("fr", "Le train de 6 h 52 est annulé.", [("06:52", "time", "exact")]),
    "a delay": ("fr", "Il avait 1 h 45 de retard.", [(1.75, "hours", "exact")]),
    "shortly before noon": ("es", "Llegó poco antes del mediodía.", [("12:00", "time", "about")]),
}


@pytest.mark.parametrize(("language", "text", "found"), FIGURES.values(), ids=FIGURES)
def test_a_number_is_read_for_what_it_is(
    language: str, text: str, found: list[tuple[float | str, str | None, str]]
) -> None:
    read = [(figure.value, figure.unit, figure.approximation) for figure in figures(text, language)]
    assert read == found


def test_months_do_not_rise() -> None:
    assert [figure.of for figure in figures("Wages grew 3.9 percent in the three months to July.")] == [
        None
    ] * 2
