"""What tells of a source, and words that are a title or held at a distance, though a verb stands near."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote

SOURCES = {
    "asked not to be named": "It was, according to one official who asked not to be named, “a long night.”",
    "declined": "It was, according to one official who declined to be named, “a very long night.”",
    "in front": "According to one official who asked to remain anonymous, it was “a very long night.”",
}


def last_quote(text: str) -> Quote:
    return read(text, languages=languages(), language="en").quotes[-1]


@pytest.mark.parametrize("text", SOURCES.values(), ids=SOURCES)
def test_what_tells_of_a_source_is_no_cue(text: str) -> None:
    quote = last_quote(text)
    assert (quote.speaker, (quote.cue or "").lower()) == ("one official", "according to")


@pytest.mark.parametrize("naming", ["titled", "entitled"])
def test_a_short_title_behind_a_verb_is_no_speech(naming: str) -> None:
    assert last_quote(f"“It was a bloodbath,” Sandford wrote in a note {naming} “Checkout.”").kind == "title"


@pytest.mark.parametrize("clause", ["he has promised", "she proposed", "the mayor announced"])
def test_a_so_called_thing_is_not_what_somebody_says_of_it(clause: str) -> None:
    assert last_quote(f"The so-called “people’s audit” {clause} would cost $40 million.").kind == "scare"


def test_a_so_called_thing_within_what_is_told_may_be_said() -> None:
    assert last_quote("Moss told us: “We have no so-called plan.”").kind == "speech"
