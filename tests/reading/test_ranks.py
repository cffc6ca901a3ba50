"""Ranks and occasions: figures that versions of a story are held against each other by."""

from __future__ import annotations

import pytest

from variorum import equipment
from variorum.reading.figures.ranks import with_ranks
from variorum.reading.reader import read


def ranks(text: str, code: str = "en") -> list[tuple[float | str, str | None, str | None]]:
    """Value, unit and what is counted, of every figure."""
    languages = equipment.languages()
    reading = with_ranks(read(text, languages=languages, language=code), languages[code])
    return [(figure.value, figure.unit, figure.of) for figure in reading.figures]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The fire began on the fourth floor.", (4.0, "rank", "floor")),
        ("en", "The pipes burst twice in winter.", (2.0, None, "times")),
        ("de", "Das Feuer brach im vierten Stock aus.", (4.0, "rank", "Stock")),
        ("es", "El fuego empezó en la cuarta planta.", (4.0, "rank", "planta")),
        ("fr", "Le feu a pris au quatrième étage.", (4.0, "rank", "étage")),
        ("it", "Il fuoco è partito dal quarto piano.", (4.0, "rank", "piano")),
    ],
)
def test_a_rank_and_an_occasion(code: str, text: str, expected: tuple[float, str | None, str]) -> None:
    assert expected in ranks(text, code)


@pytest.mark.parametrize(
    "text", ["A third of the boats sank.", "The Fourth Republic fell.", "He came third."]
)
def test_what_is_no_rank(text: str) -> None:
    assert not [unit for _, unit, _ in ranks(text) if unit == "rank"]
