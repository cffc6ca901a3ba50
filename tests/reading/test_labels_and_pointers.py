"""Beside quoted words: a label of the page; and what points back to who said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote


def only_quote(text: str) -> Quote:
    (quote,) = read(text, languages=languages(), language="en").quotes
    return quote


@pytest.mark.parametrize("label", ["RELATED", "WATCH", "MORE", "Exclusive", "Read more"])
def test_a_label_of_the_page_says_nothing(label: str) -> None:
    quote = only_quote(f"{label}: ‘Nobody came for us’: Inside the night the sirens failed")
    assert (quote.kind, quote.speaker) == ("speech", None)


def test_whoever_spoke_last_does_not_speak_behind_a_label() -> None:
    quote = only_quote(
        "Sirens failed, Dr. Lena Obuya said. READ MORE: ‘Nobody came for us’: Inside the night"
    )
    assert quote.speaker is None


@pytest.mark.parametrize("label", ["READ MORE: ", ""])
def test_a_headlines_attribution_holds_behind_a_label(label: str) -> None:
    assert only_quote(f"{label}“We were lied to,” say flood victims").speaker == "flood victims"


POINTING = {
    "how somebody put it": "That was how Gideon Marsh, the finance director, put it.",
    "what somebody called it": "That is what Gideon Marsh called the merger.",
    "whose words": "Those were the words of Gideon Marsh, the finance director.",
}


@pytest.mark.parametrize("pointing", POINTING.values(), ids=POINTING)
def test_a_sentence_points_back_to_who_said_the_quote_before_it(pointing: str) -> None:
    text = f"Lumen cut its profit forecast. “Trading has been a slow-motion crash.” {pointing}"
    assert only_quote(text).speaker_name == "Gideon Marsh"


def test_one_of_many_speaks_without_a_noun() -> None:
    assert only_quote("Another described the mood in three words: “Grim. Grim. Grim.”").speaker == "Another"
