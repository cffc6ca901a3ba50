"""Looking up what was heard before hears the same as listening to the whole sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum import equipment
from variorum.model import Span
from variorum.reading.language import language_for
from variorum.reading.text.spoken import heard
from variorum.reading.text.spoken_keys import SpokenKeys
from variorum.reading.text.words import words_in

PRINTED = (
    *("the", "We'll", "Sen.", "F.B.I.", "US", "us", "it's", "same-sex", "[W]e", "[the", "mayor]", "f***ing"),
    *("20", "twenty", "five", "two", "hundred", "1,000", "$5", "million", "twenty…", "...", ".", "—", "–"),
    *("“No,”", "l'acqua", "E'", "don’t", "co-\u00adop", "東京", "&", "50%", "(sic)", "'em", "B."),
)


@pytest.mark.parametrize("code", ["en", "de", "it"])
@given(st.lists(st.sampled_from(PRINTED), max_size=12), st.sampled_from((" ", "\n", "\u00a0", "  ")))
@settings(max_examples=150, deadline=None)
def test_the_keys_are_those_of_the_whole_sentence(code: str, printed: list[str], space: str) -> None:
    language = language_for(equipment.languages(), code)
    text = space.join((*printed, "end."))
    whole = tuple(unit.key for unit in heard(words_in(text), language))
    known = SpokenKeys(language)
    assert known.of(text, Span(0, len(text))) == whole
    assert known.of(text, Span(0, len(text))) == whole


def test_a_number_of_several_words_is_one() -> None:
    text = "Some two hundred – or 1,000, not twenty five years ago"
    found = SpokenKeys(language_for(equipment.languages(), "en")).of(text, Span(0, len(text)))
    assert found == ("some", "200", "or", "1000", "not", "25", "years", "ago")
