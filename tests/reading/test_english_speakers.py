"""Who speaks in English, one construction each, where a sentence names several."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

REPORTED = {
    "what she would tell others": (
        "The mayor said she would tell the “doubters” on the board to wait.",
        "The mayor",
    ),
    "what something is said to do": (
        "Ida Vole says the harbour has gone “soft” like the old pier.",
        "Ida Vole",
    ),
    "a rival within the words reported": (
        "Ruth Lund told the board she would rebuild while her rival, Otto Brandt, wants to “sell the lot”.",
        "Ruth Lund",
    ),
    "an attribution set between commas": (
        "The papers show, she said in an interview, that “the board and the club worked hand in hand”.",
        "she",
    ),
}
AROUND = {
    "a time clause behind the quote": (
        "Lee Finch read out a letter saying “Thank you all” moments after the doors closed.",
        "Lee Finch",
    ),
    "a comparison behind the quote": (
        "The ferry, Ida Vole said, feels “old” like the bandstand beside it.",
        "Ida Vole",
    ),
    "told at the end, the verb first": (
        "The promise to “bring the trams back” appeals to people who miss them, said Otto Brandt, a planner.",
        "Otto Brandt",
    ),
    "told at the end, the subject first": (
        "The gate is “shut for good” to walkers since May, and should be reopened, the ramblers' group says.",
        "the ramblers' group",
    ),
    "told at the end, another verb in front": (
        "But Ruth Lund would do well to begin “building bridges” to the unions, said Karl Moss, an adviser.",
        "Karl Moss",
    ),
    "a comparison before the verb": (
        "“It was late,” like most trains that week, said Ida Vole, the station mistress.",
        "Ida Vole",
    ),
}
ACTORS = {
    "with somebody doing it": (
        "Students jeered at a rally in Holm, Tarland, on Saturday, with Moss reportedly yelling: “Get out!”",
        "Moss",
    ),
    "with somebody doing one thing to do another": (
        "The campaign denied it, with Otto Brandt taking to the radio to call her “a fantasist”.",
        "Otto Brandt",
    ),
    "heard by others": (
        "Witnesses heard Orla Finch shout “Get out of the road before it falls”.",
        "Orla Finch",
    ),
    "a pronoun overheard": ("Neighbours overheard him say “I never liked that dog”.", "him"),
    "shown by a film": ("The video shows Ida Vole calling the bridge “a death trap”.", "Ida Vole"),
    "asked by": (
        "Ida Vole was asked by host Bram Castle, who had read the report, “Did you know it would fail?”",
        "host Bram Castle",
    ),
    "described by": ("The bridge, described by Otto Brandt as “a heap of rust”, was shut.", "Otto Brandt"),
    "seen by people without a name": ("The lord was seen by villagers as a “tyrant”.", "villagers"),
    "called by people behind the quote": (
        "The pier, called “the old lady” by the fishermen, was spared.",
        "the fishermen",
    ),
}
CLAUSES = {
    "a contrast": (
        "The company lost its customers while its founder took to the air to call it “the best year ever”.",
        "its founder",
    ),
    "a contrast behind a comma": (
        "The rector resigned, while his deputy went on the air to call the vote “a farce”.",
        "his deputy",
    ),
    "a time clause": (
        "The union walked out when the mayor began to call the strike “a tantrum”.",
        "the mayor",
    ),
    "a second main clause": (
        "The club lost its roof and the treasurer went on to call it “an act of God”.",
        "the treasurer",
    ),
    "a relative clause that is over": (
        "The firm praised the ferry, which the Courier had called “a bathtub”, as “the finest boat afloat”.",
        "The firm",
    ),
}
PHRASES = {
    "possessive of a plural": (
        "“We will not give in,” said the farmers' leader, Gwil Prosser.",
        "the farmers' leader, Gwil Prosser",
    ),
    "possessive of a plural before its verb": (
        "The nurses’ union called it “a disgrace”.",
        "The nurses’ union",
    ),
    "possessive of a family's name": (
        "The Lunds' neighbour, Ida Vole, called them “noisy”.",
        "The Lunds' neighbour, Ida Vole",
    ),
    "possessive of a name in s": ("“It is late,” said Lucas' cousin.", "Lucas' cousin"),
    "a name glued to the next sentence": (
        "The door shut behind Ida Vole.The mayor said “it is over”.",
        "The mayor",
    ),
    "a name behind a glued stop": ("The council met in May.Ida Vole said “it is over”.", "Ida Vole"),
}
CASES = REPORTED | AROUND | ACTORS | CLAUSES | PHRASES


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES.keys())
def test_english_speaker(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_a_name_glued_to_the_next_sentence_is_read_alone() -> None:
    text = "The door shut behind Ida Vole.The bell rang. Vole said: “I have had enough of it.”"
    assert read(text, languages=languages(), language="en").quotes[0].speaker_name == "Ida Vole"
