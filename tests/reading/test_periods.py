"""Dates told without a day, and time spans told in two units."""

from __future__ import annotations

import pytest

from variorum import equipment
from variorum.model import Source
from variorum.reading.figures.compound_durations import with_compound_durations
from variorum.reading.figures.periods import with_periods
from variorum.reading.reader import reader

PUBLISHED = "2026-02-11"  # a Wednesday


def periods(text: str, code: str = "en", published: str | None = PUBLISHED) -> dict[str, object]:
    languages = equipment.languages()
    read = reader(languages)(Source(id="A", label="A", text=text, language=code))
    found = with_periods(read, published, languages[code]).figures
    return {text[figure.span.start : figure.span.end]: figure.value for figure in found}


def spans(text: str, code: str = "en") -> list[tuple[str, object, str | None]]:
    languages = equipment.languages()
    read = reader(languages)(Source(id="A", label="A", text=text, language=code))
    found = with_compound_durations(read, languages[code]).figures
    return [(text[f.span.start : f.span.end], f.value, f.unit) for f in found]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "The mill has been for sale since the spring.", {"spring": "--21"}),
        ("en", "It closes at the end of the year.", {"end of the year": "2026-12-31"}),
        ("en", "Letters go out by the end of the month.", {"end of the month": "2026-02-28"}),
        ("en", "The park will stay shut until the weekend.", {"weekend": "2026-02-14"}),
        ("de", "Die Mühle steht seit dem Frühjahr zum Verkauf.", {"Frühjahr": "--21"}),
        ("de", "Zum Jahresende gibt sie die Leitung ab.", {"Jahresende": "2026-12-31"}),
        ("de", "Bis zum Wochenende bleibt der Park zu.", {"Wochenende": "2026-02-14"}),
        ("es", "El molino está en venta desde la primavera.", {"primavera": "--21"}),
        ("es", "Dejará el cargo a final de año.", {"final de año": "2026-12-31"}),
        ("fr", "Le moulin est à vendre depuis le printemps.", {"printemps": "--21"}),
        ("fr", "Elle partira à la fin de l’année.", {"fin de l’année": "2026-12-31"}),
        ("it", "Il mulino è in vendita dalla primavera.", {"primavera": "--21"}),
        ("it", "Lascerà l'incarico a fine anno.", {"fine anno": "2026-12-31"}),
    ],
)  # fmt: skip
def test_a_period_is_a_date(code: str, text: str, found: dict[str, object]) -> None:
    assert periods(text, code) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They met at the weekend and drank from the spring."),
        ("en", "A spring in the mattress broke."),
        ("de", "Herr Sommer sagte nichts, und am Wochenende war er fort."),
        ("fr", "Il a été absent."),
        ("es", "Los fines de semana cierra."),
    ],
)
def test_what_only_looks_like_a_period(code: str, text: str) -> None:
    assert periods(text, code) == {}


def test_a_season_of_a_year_is_told_by_the_year() -> None:
    assert periods("He ran during the spring of 2015.") == {"2015": "2015"}


def test_without_a_date_of_publication_a_year_ends_in_any_year() -> None:
    assert periods("It closes at the end of the year.", published=None) == {"end of the year": "--12-31"}


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "It lasted seven hours and 30 minutes.", ("seven hours and 30 minutes", 7.5, "hours")),
        ("de", "Es dauerte sieben Stunden und 15 Minuten.", ("sieben Stunden und 15 Minuten", 7.25, "hours")),
        ("es", "Duró dos años y tres meses.", ("dos años y tres meses", 2.25, "years")),
        ("it", "Durò due minuti e 30 secondi.", ("due minuti e 30 secondi", 2.5, "minutes")),
    ],
)
def test_a_time_span_of_two_units_is_one_figure(code: str, text: str, found: tuple[str, object, str]) -> None:
    assert spans(text, code) == [found]


def test_two_time_spans_stay_two() -> None:
    assert [words for words, _, _ in spans("It took seven hours and 90 minutes more.")] == [
        "seven hours",
        "90 minutes",
    ]
