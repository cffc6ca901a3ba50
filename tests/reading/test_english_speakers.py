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
    "what is still to be said": (
        "Ida Vole said that the board would continue “to break walls”.",
        "Ida Vole",
    ),
    "behind a plain verb pointing it out": (
        "Ida Vole pointed out that Brandt refers to it as “a gift”.",
        "Ida Vole",
    ),
    "said in somebody's own remarks": (
        "Ida Vole said in her opening remarks that the plan should stress the town's “stalwart friends”.",
        "Ida Vole",
    ),
    "an attribution set between commas": (
        "The papers show, she said in an interview, that “the board and the club worked hand in hand”.",
        "she",
    ),
}
AROUND = {
    "shouted in a clause before the main one": (
        "When a man in the gallery shouted, “Traitor,” Ida Vole joked about it.",
        "a man in the gallery",
    ),
    "set between dashes": (
        "When Otto Brandt finally ended — “I will be back!” — the balloons came down.",
        "Otto Brandt",
    ),
    "an old price behind the quote": (
        "Under what Otto Brandt called “the old model,” the Marsh Club, near the shore, charged a fee.",
        "Otto Brandt",
    ),
    "a comparison and the verb first": (
        "“It was late and dark on the line,” like every train that week, said Ida Vole, the clerk.",
        "Ida Vole",
    ),
    "told to a programme": (
        "Vole told “Holm Today,” reminding the hosts of the vote, “Of course it is fair.”",
        "Vole",
    ),
    "as the author of a work put it": (
        "As Otto Brandt, a teacher and author of “The Long Shore,” put it, “The sea always wins in the end.”",
        "Otto Brandt",
    ),
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
    "heard to begin something": (
        "Neighbors were hearing Otto Brandt threaten to “burn the place down”.",
        "Otto Brandt",
    ),
    "heard by whoever reports, without a name": (
        "Police said they heard a man yell “I told you so” before the shot.",
        "a man",
    ),
    "captured by a recording": (
        "A recording captured Ida Vole telling the clerk to “lose the file”.",
        "Ida Vole",
    ),
    "can be heard": (
        "The clip, in which Ida Vole can be heard calling the board “a bunch of clowns”, was shared.",
        "Ida Vole",
    ),
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
    "behind another's feelings": (
        "The donors were upset after Otto Brandt called them “fat cats”.",
        "Otto Brandt",
    ),
    "behind a fact, with that": (
        "“Old news” that Brandt accused them of hiding is harmless, the clerk said Friday.",
        "the clerk",
    ),
    "anointed by God": ("He has declared Otto Brandt to be “anointed” by God.", "He"),
    "by doing something": (
        "They asked her to make it plain “that such plans are foul” by condemning the letter.",
        "They",
    ),
    "an unknown verb before the quote": (
        "Otto Brandt walked out as his friends jeered, “Go home, old man!”",
        "his friends",
    ),
    "a contrast": (
        "The company lost its customers while its founder took to the air to call it “the best year ever”.",
        "its founder",
    ),
    "a contrast behind a comma": (
        "The rector resigned, while his deputy went on the air to call the vote “a farce”.",
        "his deputy",
    ),
    "a clause with as": (
        "Mara Lund watched as her rival, Otto Brandt, used his last speech to brand her “a tourist here”.",
        "her rival, Otto Brandt",
    ),
    "a clause with even as": (
        "The firm cut a hundred jobs even as its chairman went on the radio to praise “a banner year”.",
        "its chairman",
    ),
    "a clause with after and two verbs": (
        "The hall fell silent after Ida Vole stood up and shouted “Liar!”",
        "Ida Vole",
    ),
    "behind a quote that describes the subject": (
        "The letter, described by Otto Brandt as “a smear”, calls the mayor “a crook”.",
        "The letter",
    ),
    "a relative clause that is over, before the verb": (
        "The bank, whose founder once called regulators “parasites”, said it was “fully compliant”.",
        "The bank",
    ),
    "a relative clause that is over, and a second verb": (
        "The firm apologised for the delay, which one rider called “a joke”, and promised “much better”.",
        "The firm",
    ),
    "a relative clause that is over, and an apposition": (
        "Her lawyer, Bram Castle, dismissed the claim, which the Gazette had spread, as “pure invention”.",
        "Her lawyer, Bram Castle",
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
VERBS = {
    "a particle before the subject": ("“It is late,” put in his cousin.", "his cousin"),
    "a particle behind the subject": ("“It is late!” his cousin piped up.", "his cousin"),
    "a particle and a role with its name": (
        "“It was a barn,” chimed in the vicar, Otto Brandt.",
        "the vicar, Otto Brandt",
    ),
    "back": ("“It was a barn,” shot back Vole.", "Vole"),
    "back before a colon": ("Vole hit back: “It was never a good barn.”", "Vole"),
    "the answer came": ("“It is late,” came the answer from Gwil Prosser.", "Gwil Prosser"),
    "the reply went": ("“Not here,” went the reply from Ida Vole.", "Ida Vole"),
    "the answer of somebody was": (
        "The answer from Ida Vole was short: “It was never a good barn.”",
        "Ida Vole",
    ),
    "one": ("“It was a good barn,” sighed one.", "one"),
    "another": ("“It was a good barn,” agreed another, older than the rest.", "another"),
    "some of many": ("“It was a good barn,” said one of the miners.", "one of the miners"),
    "an apposition behind a quote that asks": (
        "“Who can argue with it?” Brandt, the head of the choir, wrote on Friday.",
        "Brandt",
    ),
}
OWNERS = {
    "a pronoun's warning": ("His warning that the dam was “a bomb about to burst” was ignored.", "His"),
    "a name's suggestion, not the subject": (
        "Brandt left over Ida Vole's unkind suggestion at the meeting that he was “likable enough”.",
        "Ida Vole",
    ),
    "a remark, not the subject": (
        "The board fanned the row over her remark that “there is a special place for cowards”.",
        "her",
    ),
    "a statement with its day": (
        "Brandt was questioned over their statement on Monday that “the harbor hates us”.",
        "their",
    ),
    "a suggestion that was": ("Ida Vole's oddest claim was that the bay was “full of pirates”.", "Ida Vole"),
    "a name behind other words": (
        "Mara Finch found no fault with Otto Brandt's harsh criticism that the board “lied”.",
        "Otto Brandt",
    ),
    "no words of the owner": ("Ida Vole denounced Brandt's remarks as “hurtful and mean”.", "Ida Vole"),
}
FRONTED = {
    "a place within a place, and a day": (
        "At a rally in Holm, Tarland, on Sunday, Ida Vole explained it, saying it was “a bridge too far”.",
        "Ida Vole",
    ),
    "an abbreviated place, and a day": (
        "At a rally in Porton, N.H., on Tuesday, Gov. Ida Vole spoke, saying he would “make a clerk”.",
        "Gov. Ida Vole",
    ),
    "a participle of the past": (
        "Alarmed by the noise in Holm, Ida Vole, the clerk, said the board faced a “test of nerve”.",
        "Ida Vole",
    ),
    "a participle of the present": (
        "Standing in the rain, Ida Vole, the clerk, said the board faced a “test of nerve”.",
        "Ida Vole",
    ),
    "a name that ends like a participle": (
        "Manning, on Tuesday, released a note, calling the bill “a fine mess”.",
        "Manning",
    ),
}
CASES = VERBS | OWNERS | FRONTED | REPORTED | AROUND | ACTORS | CLAUSES | PHRASES


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES.keys())
def test_english_speaker(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_a_name_glued_to_the_next_sentence_is_read_alone() -> None:
    text = "The door shut behind Ida Vole.The bell rang. Vole said: “I have had enough of it.”"
    assert read(text, languages=languages(), language="en").quotes[0].speaker_name == "Ida Vole"


ACTING = {
    "a relative": ("Her husband nodded.", "Her husband"),
    "a surname": ("Brandt shrugged.", "Brandt"),
    "a surname with what goes with it": ("Brandt, standing beside her, sighed.", "Brandt"),
    "a name behind a place": ("Beside her, Otto Brandt smiled too.", "Otto Brandt"),
    "somebody who is not named": ("An old man at the back laughed.", "An old man"),
    "some of a crowd": ("Several in the crowd nodded.", "Several"),
    "a possessive and a body": ("The neighbours' leader shook his head.", "The neighbours' leader"),
    "whoever spoke last": ("She paused.", "Ruth Vale"),
    "whoever spoke last, by the surname": ("Vale laughed.", "Ruth Vale"),
    "a thing": ("The vote was close.", "Ruth Vale"),
    "somebody spoken of": ("Brandt has pushed the bill for years.", "Ruth Vale"),
    "a noun that looks like a gesture": ("It drew loud gasps.", "Ruth Vale"),
}


@pytest.mark.parametrize(("sentence", "speaker"), ACTING.values(), ids=ACTING.keys())
def test_whoever_acts_right_before_words_speaks_them(sentence: str, speaker: str) -> None:
    text = f"“We stay,” Ruth Vale said. {sentence} “Nor will we sell it.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_whoever_cuts_in_behind_a_quote_goes_on() -> None:
    text = "“Tell her I said so,” Ruth Vale said, and her husband cut in. “Do not forget the dog.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == "her husband"


def test_another_pronoun_acting_takes_over() -> None:
    text = "Ruth Vale looked at Otto Brandt. “We stay,” she said. He nodded. “Nor will we sell it.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == "He"


def test_a_relative_owned_by_the_only_person_named_has_no_name() -> None:
    text = "“We stay,” Ruth Vale said. Her mother laughed. “Nor will we sell it.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker_name is None


def test_who_praises_somebody_at_the_head_of_a_paragraph_goes_on() -> None:
    text = "Castle joined Ida Vole in Holm.\n\nCastle praised her patience. “We need someone like that.”"
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == "Castle"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vole shrugged. He said: “I have had enough of it.”", "Vole"),
        ("Prosser laughed. “It is over,” he said.", "Prosser"),
        ("Ida Vole left. Prosser nodded. “It is over,” he said.", "Prosser"),
        ("Vole shook her head. “It is over,” he said.", None),
        ("Holm closed. “It is over,” he said.", None),
    ],
)
def test_a_surname_alone_is_meant_by_a_pronoun_if_only_people_do_what_it_does(
    text: str, name: str | None
) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker_name == name
