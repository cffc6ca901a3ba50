"""Days and months told by name, resolved against the day of publication."""

from __future__ import annotations

import pytest

from variorum import equipment
from variorum.reading.figures.days import with_days
from variorum.reading.reader import read

PUBLISHED = "2026-03-12T09:00:00Z"  # a Thursday


def days(text: str, code: str = "en", published: str | None = PUBLISHED) -> dict[str, float | str]:
    """What is printed -> its value, of all dates."""
    languages = equipment.languages()
    reading = with_days(read(text, languages=languages, language=code), published, languages[code])
    dates = (figure for figure in reading.figures if figure.unit == "date")
    return {text[figure.span.start : figure.span.end]: figure.value for figure in dates}


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The council met on Tuesday night.", {"Tuesday": "2026-03-10"}),
        ("en", "It stays closed until Monday.", {"Monday": "2026-03-16"}),
        ("en", "It was promised in January.", {"January": "--01"}),
        ("en", "It rained yesterday.", {"yesterday": "2026-03-11"}),
        ("en", "It rose last year.", {"last year": "2025"}),
        ("de", "Am Mittwochabend tagte der Rat.", {"Mittwochabend": "2026-03-11"}),
        ("de", "Am Sonnabend wird gestreikt.", {"Sonnabend": "2026-03-07"}),
        ("de", "Die Station schließt Ende Juni.", {"Juni": "--06"}),
        ("es", "Sigue cerrada hasta el viernes.", {"viernes": "2026-03-13"}),
        ("fr", "La direction le sait depuis janvier.", {"janvier": "--01"}),
        ("it", "Riapre entro lunedì.", {"lunedì": "2026-03-16"}),
    ],
)
def test_a_day_is_resolved_against_the_day_of_publication(
    code: str, text: str, expected: dict[str, str]
) -> None:
    assert days(text, code) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The market is held every Monday.",
        "The Sunday Times reported it.",
        "Shops were full on Black Friday.",
        "It may rain in the hills.",
        "They march through the town.",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert days(text) == {}


def test_a_weekday_beside_its_date_is_one_with_the_date() -> None:
    text = "The council met on Tuesday, March 10, 2026."
    assert days(text) == {"Tuesday, March 10, 2026": "2026-03-10"}


def test_without_a_date_of_publication_a_weekday_is_of_some_week() -> None:
    assert days("It rained on Tuesday, not yesterday.", published=None) == {"Tuesday": "-W-2"}
