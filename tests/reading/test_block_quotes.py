"""Quotes of several paragraphs, the opening mark repeated: what is told within them ends none of them."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

WITHIN = {
    "nobody did something": "I rang three times. Nobody answered.",
    "no one": "We asked for help. No one replied.",
    "everybody": "They told us to wait. Everyone complained.",
    "a pronoun": "I waited at the gate. She said no.",
    "a relative": "I waited at the gate. My sister answered.",
}


@pytest.mark.parametrize("words", WITHIN.values(), ids=WITHIN)
def test_a_sentence_within_a_continued_quote_is_no_attribution(words: str) -> None:
    text = f"“{words}\n\n“Then a boy picked up,” Hugh Pargeter said."
    quotes = read(text, languages=languages(), language="en").quotes
    assert [text[quote.span.start : quote.span.end] for quote in quotes] == [words, "Then a boy picked up,"]
    assert {(quote.speaker_name, quote.utterance) for quote in quotes} == {("Hugh Pargeter", 0)}


def test_a_lost_closer_before_a_named_speaker_still_ends_the_quote() -> None:
    text = "“I rang three times, Pargeter said.\n\n“Then a boy picked up,” said Ana Tull."
    quotes = read(text, languages=languages(), language="en").quotes
    assert [quote.speaker for quote in quotes] == ["Pargeter", "Ana Tull"]


def test_a_block_quote_without_a_cue_is_speech_and_one_utterance() -> None:
    text = "The letter was read aloud.\n“I have been wrong.\n“Forgive one another. It is quicker.”\nAll wept."
    quotes = read(text, languages=languages(), language="en").quotes
    assert [(quote.kind, quote.utterance) for quote in quotes] == [("speech", 0)] * 2
