"""Who speaks in a clause of its own: behind "by", in a clause about an object, behind "whereupon"."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

SPEAKERS = {
    "who followed": ("He was followed by Rowena Stack, who said: “I have read it.”", "Rowena Stack"),
    "who seconded": ("The motion was seconded by Ian Roth, who told us: “We waited.”", "Ian Roth"),
    "an agent without a name": ("He was hit by a man who shouted “Go home, you thief!”", "a man"),
    "to whom it was sent": ("It was sent to Rowena Stack, who called it “a farce.”", "Rowena Stack"),
    "whom it was sent to for another": (
        "They spoke to a lawyer for Rowena Stack, who called it “a farce.”",
        "a lawyer for Rowena Stack",
    ),
    "an object that a court names, on a day": (
        "Her mother was jailed for a theft that the court on Thursday called “a figment of rage.”",
        "the court",
    ),
    "an object without that": (
        "Jon Veld lost a contract the ministry on Monday called “unlawful from the start.”",
        "the ministry",
    ),
    "many behind that": ("Tess Arden left a meeting that colleagues described as “poisonous.”", "colleagues"),
    "at which": (
        "Ms Finch counted “nineteen lies”, at which Dean Holt intervened: “Order. That is enough.”",
        "Dean Holt",
    ),
    "a statement that only follows another's words": (
        "Rowena Stack put out a statement shortly after Roth's remarks that called it “a gift to nobody.”",
        "Rowena Stack",
    ),
    "how long before two others wrote": (
        "A day before Jon Roth and Ian Roth wrote home, Rowena Stack called the port and asked, “Who is it?”",
        "Rowena Stack",
    ),
    "whereupon": ("Bray called it “a folly”, whereupon Dean Holt shouted: “Sit down, fool!”", "Dean Holt"),
    "a fronted interview without a comma": (
        "“He was kind,” said Fern Cotter. In an interview Mr. Oberlin said he drew, as “people are hard.”",
        "Mr. Oberlin",
    ),
    "on a day of a year": ("On March 3, 2019, Rowena Stack made this remark: “I waited.”", "Rowena Stack"),
    "to many": ("To the miners, it was “a slap in the face.”", "the miners"),
    "to do something first": ("To win, “you need eleven,” Rowena Stack said.", "Rowena Stack"),
    "said before and behind": ("Asked again, Rowena Stack said “I never saw it,” she said.", "Rowena Stack"),
    "a colon before, a pronoun behind": (
        "Rowena Stack (Ind-Ash) rebuked him: “You are late,” she said. “We rose at six.”",
        "Rowena Stack",
    ),
    "somebody turned to before a pronoun": ("Ian Roth turned to Rowena Stack: “I know,” she said.", "she"),
    "of a place, behind a question": ("“Who knew?” Rowena Stack of Elm asked.", "Rowena Stack of Elm"),
    "by what means": ("The aide, asked about it, replied by text message: “No comment.”", "The aide"),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_a_clause_of_its_own_has_its_own_speaker(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="en").quotes[-1].speaker == speaker


def test_the_words_before_whereupon_stay_with_who_said_them() -> None:
    text = "Bray called the plan “a folly”, whereupon Dean Holt shouted: “Sit down, you old fool!”"
    reading = read(text, languages=languages(), language="en")
    assert [quote.speaker for quote in reading.quotes] == ["Bray", "Dean Holt"]


def test_a_relative_clause_that_tells_reports_nothing_in_front_of_it() -> None:
    text = "Gina Pratt was joined on stage by her deputy, Omar Wills, who shouted: “Not one step back.”"
    assert read(text, languages=languages(), language="en").reported == ()


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("Donald Tully saw the dam. Tully's answer: “Ask the engineers.”", "Tully", "Donald Tully"),
        ("The dam broke again. The mayor’s verdict: “A scandal from start to end.”", "The mayor", None),
    ],
)
def test_an_owner_of_words_before_a_colon_speaks(text: str, speaker: str, name: str | None) -> None:
    (quote,) = read(text, languages=languages(), language="en").quotes
    assert (quote.speaker, quote.speaker_name) == (speaker, name)


@pytest.mark.parametrize("aside", ["", ", twice,", ", however,", ", to nobody in particular,"])
def test_what_a_sentence_behind_a_quote_goes_on_to_tell_is_no_attribution(aside: str) -> None:
    text = f"“The mill is gone,” Tully said. “The toll is to blame.” He said{aside} that he was leaving."
    reading = read(text, languages=languages(), language="en")
    assert [(quote.speaker, quote.utterance) for quote in reading.quotes] == [("Tully", 0), ("Tully", 0)]
