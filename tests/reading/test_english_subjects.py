"""Whose a verb of saying is in English, where something that is no speaker stands nearer to it."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

NO_VERBS = {
    "a plural before a modal": (
        "Ida Vole said in Porton, New Tarland, that states can pass the bill because “men should stay away”.",
        "Ida Vole",
    ),
    "a plural behind a preposition": (
        "Ida Vole believes, in claims across the board, that the dam is “a bomb”.",
        "Ida Vole",
    ),
    "a plural that is named something": (
        "The firm wrote a letter to the clerk, calling the three long reports “unfair and wrong”.",
        "The firm",
    ),
    "something put somewhere": (
        "She implied that the owners should be put in the stocks, by having “a board hung” on their necks.",
        "She",
    ),
    "something put up behind the quote": (
        "“Was I to stay at home?” he told us. “Or was I to do something?” Prosser put his house up for sale.",
        "he",
    ),
    "what somebody says something is": (
        "Brandt has called for the files to be opened, even the ones the office now says are “secret”.",
        "the office",
    ),
    "what somebody says will happen": (
        "Ten mills close each year, a trend that the union predicts will continue “for some time”.",
        "the union",
    ),
}
NO_SUBJECTS = {
    "there are": (
        (
            "In his farewell there were two words that a weary Otto Brandt could "
            "not bring himself to utter: “Ida Vole”."
        ),
        "a weary Otto Brandt",
    ),
    "there's": (
        "Ida Vole argued against it. As a result, there's still “a strong trade that may charge whatever”.",
        "Ida Vole",
    ),
    "it": (
        (
            "It was a blow to both of the women in the hall, as Ida Vole echoed "
            "the charge, saying the board “sleeps”."
        ),
        "Ida Vole",
    ),
    "what is so": (
        "The vote was so calm that Otto Brandt was moved to say, “I miss the noise.”",
        "Otto Brandt",
    ),
    "a gerund that opens the sentence": (
        (
            "Facing mounting anger from the pews, Otto Brandt left, but insisting "
            "that the choir had “no right” to sing."
        ),
        "Otto Brandt",
    ),
    "a gerund behind an adverb": (
        "Hastily leaving the hall in Holm, Otto Brandt waved, and stressed the danger that “bad bricks” are.",
        "Otto Brandt",
    ),
    "a gerund behind a conjunction": (
        (
            "Otto Brandt released a note that, while praising patience, accused "
            "the board of “sleeping at the wheel”."
        ),
        "Otto Brandt",
    ),
    "a gerund that parts a subject from its verb": (
        "While Otto Brandt, speaking for us, laid out a plan for “an organ we can pay for”, the vicar slept.",
        "Otto Brandt",
    ),
    "a name in a relative clause": (
        "Otto Brandt, whose home, Holm, is soon to be under water, argues that dikes would “ruin us all”.",
        "Otto Brandt",
    ),
    "a firm in a relative clause": (
        "Ida Vole, whose latest firm, Lumo, sells kettles, said Brandt was a good man: “He boils like one.”",
        "Ida Vole",
    ),
    "a clause before the one of the verb": (
        (
            "The matter came up on Friday after Otto Brandt, asked about it by Mr. "
            "Lund, had said, “We all cheat.”"
        ),
        "Otto Brandt",
    ),
    "for one": (
        "Many were spreading charges that Otto Brandt, for one, called “the talk of the pub”.",
        "Otto Brandt",
    ),
    "an author's work": ("Vole, star of the radio’s “Marsh,” thanked Lund for “taking these steps”.", "Vole"),
    "an answer between dashes": (
        (
            "She said that Vole’s call to “make Holm whole” — itself an answer to "
            "Brandt’s “we come first” — was late."
        ),
        "She",
    ),
    "a clause of what is said": (
        "Otto Brandt, citing “the magic of the sea,” said the town could win a prize.",
        "Otto Brandt",
    ),
    "words of one woven in": (
        "“It was late,” said Ida Vole. “It was his wife” and her brother “quietly deciding it would end”.",
        "Ida Vole",
    ),
}
OTHERS = {
    "by people": (
        "Out on the shore of Marsh, called the “Pearl of Tarland” by the fishermen, the town seems asleep.",
        "the fishermen",
    ),
    "confided": ("Ida Vole confided to us that the vicar was “the first to leave”.", "Ida Vole"),
    "cracked": ("Ida Vole cracked, “I am a sailor who likes to stay dry.”", "Ida Vole"),
    "the latest": ("The Latest: Brandt defends “Holm values”", "Brandt"),
    "here's": ("Here’s Otto Brandt in May of last year: “Our bridge must rest on new piles.”", "Otto Brandt"),
}
CASES = NO_VERBS | NO_SUBJECTS | OTHERS


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES.keys())
def test_english_subject(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


FROM_NAMES = {
    "a role with a participle": (
        "“It rains,” said retired nurse Jean Cobb, 70, of Holm.",
        "retired nurse Jean Cobb",
    ),
    "a day before the verb": ("Vole on Monday defended her plan. “I stand by it.”", "Vole"),
    "a verb of two words behind a question": (
        "“It is over,” Lund said. “It happens, right?” Vole went on, as if she had not heard.",
        "Vole",
    ),
    "a clause that concedes": (
        "Although Lund admitted to us that he had “been there for a while,” he denied that they met.",
        "Lund",
    ),
    "a clause of time": ("After Brandt called her “crooked,” Ida Vole laughed it off.", "Brandt"),
    "a clause between commas that ends with a quote": (
        "On Monday Otto Brandt, calling the count “a waste of time,” urged Vole to give in.",
        "Otto Brandt",
    ),
    "the second of two": (
        "They traded insults, with Brandt calling Moss “a choker” and Moss calling Brandt “a con man.”",
        "Moss",
    ),
    "people in a place": ("Voters here say they want one who will “shake the board.”", "Voters"),
    "for whom it was": ("For Ida Vole, it was “the longest day” of her life.", "Ida Vole"),
    "a thing that puts nobody in a position to speak": (
        "The firm made clear what was wrong with her note and message to the paper Holmblad: “It hurt.”",
        "The firm",
    ),
}
FROM_THINGS = {
    "a view": ("“It is not a failure of one man” from the mill to the sea, in Ida Vole’s view.", "Ida Vole"),
    "a telling": ("In the mayor’s telling, the town is “a ruin by the sea.”", "the mayor"),
    "a promise behind the words": (
        "It's the pull of Brandt's “if you like your boat, keep it” promise: many plans are in place.",
        "Brandt",
    ),
    "a vow before an infinitive": ("Brandt’s vow to “rip up” the treaty alarmed them.", "Brandt"),
    "a reply that came": ("“See you in court,” came the mayor’s reply.", "the mayor"),
    "a verdict": ("“It is a sad day” was Ida Vole’s verdict.", "Ida Vole"),
    "a reply drawn from somebody": (
        "Vole’s remark drew a sharp reply from Otto Brandt: “She would know.”",
        "Otto Brandt",
    ),
    "a document's author": (
        "“There is no case to answer in this town,” according to a letter signed by Otto Brandt.",
        "Otto Brandt",
    ),
}
NEARER = {
    "a relative clause that parts its subject from its verb": (
        "The firm left the pier, which Moss, a sailor, called “the end of the world” for years.",
        "Moss",
    ),
    "the verb first behind words that end what is set between": (
        "The bill is dead for now, a clerk calling it “a mess,” said Otto Brandt.",
        "Otto Brandt",
    ),
    "the subject of the clause the words stand in": (
        "Those habits helped her, and though the union of bargemen is “sure of its cause,” she may yet part.",
        "the union of bargemen",
    ),
    "a second clause with even as": (
        "The clerk said on Tuesday that it was “a first step,” even as critics called it “a surrender”.",
        "critics",
    ),
    "to whom it looks": ("To Otto Brandt, it looks “as if the whole pier came apart.”", "Otto Brandt"),
    "a pronoun with its auxiliary": (
        "Ask Vole about the pier and he’ll tell you it’s “dead in the water.”",
        "he",
    ),
    "a pronoun that opens the next sentence": (
        "“How are you?” Vole says, sitting down. “You hungry?” He orders eggs.",
        "Vole",
    ),
}
PRINTED = {
    "a state in brackets": (
        "Rep. Peter Moss (R-N.Y.) said Vole was “a fine clerk”.",
        "Rep. Peter Moss",
    ),
    "a state without its last stop": (
        "Rep. Peter Moss (D-N.Y) said Vole was “a fine clerk”.",
        "Rep. Peter Moss",
    ),
    "a headline of short words": ("‘I Am Not Done at All Yet,’ Vole Says of Moss", "Vole"),
    "a voice that rises": (
        "Mr. Hale, who spoke for an hour, his voice rising, said the vote was “a sham”.",
        "Mr. Hale",
    ),
    "a role owned, behind a fronted place": (
        "In a memo to staff, Hale’s manager, Lisa Brody, wrote that the race was “there for us to win”.",
        "Hale’s manager, Lisa Brody",
    ),
    "a remark by somebody": ("The remark by Mr. Hale that the vote was “a sham” drew fire.", "Mr. Hale"),
}
OWNED = NEARER | PRINTED | FROM_NAMES | FROM_THINGS


@pytest.mark.parametrize(("text", "speaker"), OWNED.values(), ids=OWNED.keys())
def test_english_source(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_a_pull_quote_is_said_by_whom_its_last_line_names() -> None:
    text = (
        'Rates fell.\n\n"We may see a return of the old thrift.\nDean Baker, Tide Institute."\n\nSo it was.'
    )
    words, line = read(text, languages=languages(), language="en").quotes
    assert (words.speaker, words.kind, line.kind) == ("Dean Baker", "speech", "other")


def test_a_transcript_set_within_marks_names_its_speaker() -> None:
    text = (
        'Lopez argued the plan fails.\n\n"Chris Mathers: I want to be serious about this. It sounds great."'
    )
    assert read(text, languages=languages(), language="en").quotes[0].speaker == "Chris Mathers"


def test_a_long_paragraph_that_goes_on_with_a_new_mark_is_one_quote() -> None:
    long = "We put one foot in front of the other, all of us. " * 40
    text = f'The mayor spoke:\n\n"{long}\n\n"You know, I will not take the low road."'
    quotes = read(text, languages=languages(), language="en").quotes
    assert [(quote.speaker, quote.utterance) for quote in quotes] == [("The mayor", 0)] * 2
    assert text[quotes[0].span.start : quotes[0].span.end] == long.rstrip()


@pytest.mark.parametrize(
    "text",
    [
        "“Never say never,” said Ana Tull, a co-author of “The Long Shore of Holm.”",
        "Nobody here remembers “Tales of the Marsh,” a radio series that ran on Sunday.",
    ],
)
def test_what_somebody_made_or_is_called_a_work_is_a_title(text: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].kind == "title"
