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
        "While Otto Brandt, speaking for the choir, laid out a plan for “a smaller organ”, the vicar slept.",
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
            "Brandt’s “Holm First” — was late."
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
