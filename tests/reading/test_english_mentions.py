"""Who speaks in an English relative clause, and where the mention of a speaker begins and ends."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

HEADS = {
    "behind an adjective": ("The night was hard for Mr. Dorn, who felt “tired and sad.”", "Mr. Dorn"),
    "behind an adverb": ("He slid the note quietly to Dorn, who said, “I knew it.”", "Dorn"),
    "behind who answers": ("It drew a harsh reply from Ida Kerr, who called it “a hatchet job.”", "Ida Kerr"),
    "behind what is sent": ("She sent a letter to Ida Kerr, who called it “a hatchet job.”", "Ida Kerr"),
    "behind whom somebody serves": (
        "An aide to Dorn, who would not be named, said it was “over.”",
        "An aide to Dorn",
    ),
    "behind a vote": ("The board voted 6-1 for the plea, which said it “rejects all hatred.”", "the plea"),
    "of a thing": ("They read the letter to Dorn, which said he was “a thief.”", "the letter to Dorn"),
    "behind a gerund": ("Speaking after Dorn, who called the bill “a joke,” Kerr said it was “law.”", "Kerr"),
}
CHAINS = {
    "went on to say": ("She was met by Hale, who went on to say that it was “the heart of Holm.”", "Hale"),
    "proceeded to tell": ("The order came from Dorn, who proceeded to tell the crew, “Stay.”", "Dorn"),
    "read and said": ("He gave the note to his lawyer, who read it and said, “We lost.”", "his lawyer"),
    "asked somebody to say": ("He met Dorn, who asked Ida Kerr to say it was “over.”", "Dorn"),
    "the main clause goes on": ("He met Dorn, who runs the mill, and said “it is over.”", "He"),
}
GAPS = {
    "praised as": ("A deal Pell once praised as “a miracle” is falling apart.", "Pell"),
    "described as": ("He came with a woman Dorn described as “an old friend.”", "Dorn"),
    "referred to as": ("He lied to a man Dorn on Monday referred to as “the boss.”", "Dorn"),
    "called": ("A firm the Times called “a sham” is closing.", "the Times"),
    "with an object": ("The spokesman Ned Dorn called the plan “sound.”", "The spokesman Ned Dorn"),
}
FRONTED = {
    "last week": ("Last week Dorn called it “a sham.”", "Dorn"),
    "a year ago": ("A year ago Ida Kerr said, “I am done.”", "Ida Kerr"),
    "that same day": ("That same day Ida Kerr told us, “I am done.”", "Ida Kerr"),
    "a place behind the name": ("Kerr at a rally in Holm said, “I am done.”", "Kerr"),
    "an occasion behind the name": ("Kerr during a talk at the mill said, “I am done.”", "Kerr"),
}
EDGES = {
    "likes": ("“It is past its prime,” Ott likes to say.", "Ott"),
    "focuses": ("The Ledger focuses on Ott, calling him “past his prime.”", "The Ledger"),
    "a day within a noun": ("The December 12 email warned of “a flood.”", "The December 12 email"),
    "a day before a noun": ("Dorn’s May 4 memo calls the dam “past its prime.”", "Dorn’s May 4 memo"),
    "a day before a name": ("On December 12 Kerr said the dam was “past its prime.”", "Kerr"),
    "a wife with her name": (
        "Kerr and her husband, Dan, called it “past its prime.”",
        "Kerr and her husband, Dan",
    ),
    "has long called": ("Critics have long called the dam “a bomb.”", "Critics"),
    "to somebody by name": ("To Kerr, Ott is “just a country boy.”", "Kerr"),
    "to some of his": ("To his critics, Ott is “just a country boy.”", "his critics"),
    "to a surprise": ("To his surprise, Ott was “just a country boy” again.", "Ott"),
    "tried to call": ("Ott tried to call the dam “past its prime.”", "Ott"),
}
CASES = EDGES | HEADS | CHAINS | GAPS | FRONTED


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES.keys())
def test_speaker_of_an_english_clause(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_words_in_a_relative_clause_are_not_whose_sentence_goes_on_behind_it() -> None:
    text = "In a nod to Ott, who once called her “the boss of us all,” Pell told the crowd she was “nobody.”"
    quotes = read(text, languages=languages(), language="en").quotes
    assert [quote.speaker for quote in quotes] == ["Ott", "Pell"]
