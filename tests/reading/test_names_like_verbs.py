"""Names that look like verbs: "Theresa May", "Will Moss"."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

ORDERS = [
    "“We tried and it failed,” {} said.",
    "“We tried and it failed,” said {}.",
    "{} said, “We tried and it failed.”",
    "“We tried and it failed,” {}, a farmer, told reporters.",
    "On Monday, {} called the dam “a bomb.”",
]
NAMES = ["Theresa May", "Will Moss", "Rose Kerr", "Drew Pell", "Lou Held"]
NO_NAMES = {
    "a month before a name": ("In May Moss said, “We tried.”", "Moss"),
    "a day before a name": ("On May 4 Moss said, “We tried.”", "Moss"),
    "a question": ("Will Moss say “never again”? Nobody knows.", "Moss"),
    "a headline": ("Moss Will ‘Fight On,’ Kerr Says", "Kerr"),
}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_like_a_verb_speaks(name: str, order: str) -> None:
    (quote,) = read(f"The dam broke. {order.format(name)}", languages=languages(), language="en").quotes
    assert (quote.speaker, quote.speaker_name) == (name, name)


@pytest.mark.parametrize("later", ["May said it was “a start.”", "“It is a start,” said May."])
def test_a_surname_like_a_verb_is_its_owner(later: str) -> None:
    text = f"Theresa May, the prime minister, came to Holm. {later}"
    (quote,) = read(text, languages=languages(), language="en").quotes
    assert (quote.speaker, quote.speaker_name) == ("May", "Theresa May")


@pytest.mark.parametrize(("text", "speaker"), NO_NAMES.values(), ids=NO_NAMES.keys())
def test_a_verb_or_a_month_with_a_capital_is_no_name(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker
