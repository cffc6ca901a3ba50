"""Who answers a question, where nobody is said to."""

from __future__ import annotations

from itertools import pairwise

import pytest

from variorum.equipment import languages
from variorum.reading import read

TURNS = {
    "whom the question names": ("“What will you do?” Kell asked Ott.\n\n“Sue.”", ["Kell", "Ott"]),
    "who spoke before": (
        "“We have a plan,” Kerr said.\n\n“What plan?” asked Dan Ott.\n\n“A plan to win.”",
        ["Kerr", "Dan Ott", "Kerr"],
    ),
    "further questions": (
        "“Are you sure?” I asked.\n\n“Quite sure,” he said.\n\n“And your wife?”\n\n“Ask her.”",
        ["I", "he", "I", "he"],
    ),
    "a question to nobody": (
        "“Why do we march?” Dorn asked the crowd.\n\n“Because we must.”",
        ["Dorn", "Dorn"],
    ),
    "a question that is said": (
        "“We have a plan,” Kerr said.\n\n“Why would I lie?” Ott said.\n\n“I have no reason to.”",
        ["Kerr", "Ott", "Ott"],
    ),
    "an answer of its own": (
        "“We have a plan,” Kerr said.\n\n“What plan?” Ott asked.\n\n“A good one,” Ida Moss said.",
        ["Kerr", "Ott", "Ida Moss"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), TURNS.values(), ids=TURNS.keys())
def test_whoever_was_asked_answers(text: str, speakers: list[str]) -> None:
    quotes = read(text, languages=languages(), language="en").quotes
    assert [quote.speaker for quote in quotes] == speakers
    goes_on = [one.utterance == other.utterance for one, other in pairwise(quotes)]
    assert goes_on == [one == other for one, other in pairwise(speakers)]


def test_words_side_by_side_are_two_peoples() -> None:
    text = (
        "“Do you know what is in it?” the officer asked. “Books,” replied the passenger, Leo Strand. "
        "“What kind?” “Cookbooks, mostly.”"
    )
    quotes = read(text, languages=languages(), language="en").quotes
    assert [quote.speaker_name for quote in quotes] == [None, "Leo Strand", None, "Leo Strand"]
    assert len({quote.utterance for quote in quotes}) == 4
