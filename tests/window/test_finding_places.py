from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from made_comparison import made_comparison
from variorum.window.finding_places import around, places_of, row_of

MADE = made_comparison()


def test_words_are_found_whatever_their_capitals_and_spaces() -> None:
    assert places_of("wet PATCHES", MADE) == places_of(" wet   patches ", MADE)
    assert places_of("wet patches", MADE)
    assert places_of("  ", MADE) == ()


def test_a_place_leads_to_its_row_and_its_surroundings() -> None:
    place = places_of("trout", MADE)[0]
    selection = row_of(place, MADE)
    assert selection is not None
    assert selection.source == place.source
    before, words, _ = around(place, MADE)
    assert words == "trout"
    assert before.endswith("stocked with ")


@settings(max_examples=60, deadline=None)
@given(words=st.text(max_size=8))
def test_strange_words_are_looked_for_as_they_are(words: str) -> None:
    for place in places_of(words, MADE):
        text = MADE.sources[place.source].text[place.span.start : place.span.end]
        assert "".join(text.split()).casefold() == "".join(words.split()).casefold()
