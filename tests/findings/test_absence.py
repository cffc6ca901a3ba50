"""A quote is only called absent when nothing speaks against it."""

from __future__ import annotations

import pytest
from compared import compared
from made_quotes import families, read, source

from variorum.model import LeftOut, Link, Missing, SentenceRef

PRINTED = "The mayor spoke. “The orchard bridge will stay closed until the first of March.”"


def missing(other: str, **known: object) -> Missing:
    sources = source(PRINTED), source(other, **known)
    family = families(sources)[0]
    (found,) = family.missing
    return found


def test_nothing_corresponds() -> None:
    assert missing("The ferry was late. Nobody minded.") == Missing(source=1, verdict="absent")


def test_the_same_words_without_marks_are_a_paraphrase() -> None:
    found = missing("It rained. She said the orchard bridge will stay closed until the first of March.")
    assert (found.verdict, found.sentence, found.reason) == ("paraphrased", 1, "marks-off")


def test_indirect_speech_of_the_same_speaker_is_a_paraphrase() -> None:
    found = missing("It rained. Alma Reed said that the orchard bridge would not reopen before March.")
    assert (found.verdict, found.sentence, found.reason) == ("paraphrased", 1, "reported")


def test_a_linked_sentence_is_a_paraphrase() -> None:
    sources = source(PRINTED), source("Until March nobody crosses the orchard bridge.")
    link = Link(a=SentenceRef(0, 1), b=SentenceRef(1, 0), score=0.8, kind="paraphrase", firm=True)
    family = families(sources, links=(link,))[0]
    assert (family.missing[0].verdict, family.missing[0].reason) == ("paraphrased", "linked")


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        ({"complete": False}, "cut-off"),
        (
            {
                "left_out": (
                    LeftOut(
                        text="“The orchard bridge will stay closed until the first of March.”",
                        why="box",
                        after=0,
                    ),
                )
            },
            "left-out",
        ),
    ],
)
def test_what_our_import_may_have_lost_is_uncertain(known: dict[str, object], reason: str) -> None:
    found = missing("The ferry was late. Nobody minded.", **known)
    assert (found.verdict, found.reason) == ("uncertain", reason)


def test_another_language_cannot_be_compared() -> None:
    sources = source(PRINTED), source("Die Fähre kam zu spät.")
    readings = read(sources[0]), read(sources[1], language="de")
    (found,) = families(sources, readings)[0].missing
    assert (found.verdict, found.reason) == ("uncertain", "other-language")


def test_an_empty_text_proves_nothing() -> None:
    assert missing("").reason == "no-text"


def test_half_of_the_words_in_one_sentence_are_a_doubt() -> None:
    found = missing("Farmers who walk the orchard bridge found the gates closed on the first of the month.")
    assert (found.verdict, found.reason) == ("uncertain", "weak-match")


def test_a_doubt_names_the_sentence_that_raises_it() -> None:
    long = "“The orchard bridge will stay closed until the first of March and nobody may cross it by night.”"
    sources = (
        source("The mayor spoke. " + long),
        source("An orchard burned. The bridge will stay closed until March and nobody may cross by day."),
    )
    (found,) = families(sources)[0].missing
    assert (found.verdict, found.sentence, found.reason) == ("uncertain", 1, "weak-match")


def test_what_somebody_else_is_reported_to_have_said_is_no_paraphrase() -> None:
    other = (
        "It rained. Nobody minded. Officials of the lock said that the orchard bridge was theirs till March."
    )
    sources = source(PRINTED), source(other)
    readings = read(sources[0]), read(sources[1], speaker="Karl Ummen")
    link = Link(a=SentenceRef(0, 1), b=SentenceRef(1, 2), score=0.8, kind="paraphrase", firm=True)
    found = families(sources, readings, links=(link,))[0].missing[0]
    assert (found.verdict, found.reason) == ("uncertain", "weak-match")


def test_another_quote_is_no_paraphrase() -> None:
    sources = (
        source(PRINTED),
        source("“Nobody has asked me for an orchard or a bridge in March,” it read."),
    )
    link = Link(a=SentenceRef(0, 1), b=SentenceRef(1, 0), score=0.8, kind="paraphrase", firm=True)
    family = next(f for f in families(sources, links=(link,)) if f.renderings[0].source == 0)
    assert [(m.verdict, m.reason) for m in family.missing] == [("uncertain", "weak-match")]


BRIDGE = "The benefit is modest, and nobody should throw away the curtains"


@pytest.mark.parametrize(
    ("retold", "verdict"),
    [
        ("In the end Alma Reed said that the benefit was modest.", "paraphrased"),
        ("Alma Reed said that no one ought to throw their curtains out.", "paraphrased"),
        ("Alma Reed said that the benefit would be counted in the spring.", "uncertain"),
        ("Alma Reed said the sleepers had gone home.", "absent"),
    ],
)
def test_what_the_same_speaker_says_in_other_words_is_a_paraphrase(retold: str, verdict: str) -> None:
    printed = f"“{BRIDGE},” said Alma Reed, a doctor. The glasses were paid for by the council."
    other = f"The trial began in the spring. {retold} It was a cold year on the island."
    found = families((source(printed), source(other)))[0].missing
    assert [m.verdict for m in found] == [verdict]


def test_a_scrap_of_two_words_is_in_no_paraphrase() -> None:
    printed = "Alma Reed called the benefit “very modest”. The glasses were paid for by the council."
    other = "The trial began in the spring. Alma Reed said that she lived in a modest house."
    assert families((source(printed), source(other)))[0].missing[0].verdict == "absent"


def test_what_another_says_in_these_words_is_no_paraphrase() -> None:
    texts = {
        "Mail": f"“{BRIDGE},” said Ada Brunt, a doctor on the island.",
        "Post": "The trial began in the spring. Karl Ummen said that the benefit was modest.",
    }
    (family,) = compared(texts).families
    assert [m.verdict for m in family.missing] == ["absent"]


CALLED = "“We may well call you both back,” said Alma Reed."
APPEAL = "“We will appeal this ruling before the ink is dry,” the sheriff said."


def tied(text: str, score: float, at: int = 0, printed: str = APPEAL) -> Missing:
    sources = source(printed), source(text)
    link = Link(a=SentenceRef(0, 0), b=SentenceRef(1, at), score=score, kind="paraphrase", firm=True)
    return families(sources, links=(link,))[0].missing[0]


def test_a_sentence_surely_linked_with_the_print_tells_it_with_few_of_its_words() -> None:
    found = tied("The sheriff has promised an appeal. He will appeal next week.", 0.95, at=1)
    assert (found.verdict, found.sentence, found.reason) == ("paraphrased", 1, "linked")


def test_a_sentence_likely_linked_with_the_print_is_a_doubt() -> None:
    found = tied("Nobody expects that they will appeal now.", 0.6)
    assert (found.verdict, found.sentence, found.reason) == ("uncertain", 0, "weak-match")


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Deputies stood at the door of the courthouse.", 0.95),  # no word of it
        ("Nobody expects that they will appeal now.", 0.35),  # hardly likely
        ("“You can appeal from the pulpit, from the dock or from the bench,” said Ada Quill.", 0.95),
    ],
)
def test_a_link_that_speaks_of_something_else_is_no_doubt(text: str, score: float) -> None:
    assert tied(text, score).verdict == "absent"


def test_a_link_with_what_stands_around_a_short_quote_says_nothing_of_it() -> None:
    around = (
        "Six deputies and a clerk of the county court waited until noon for the sheriff, "
        "who spoke of “a heavy blow for every honest family”."
    )
    found = tied("A blow to the head sent one deputy home at noon.", 0.95, printed=around)
    assert found.verdict == "absent"


def test_what_is_linked_with_another_outlets_paraphrase_is_a_doubt() -> None:
    told = source("It rained. Alma Reed said that the orchard bridge would not reopen before March.")
    asked = source("It rained. Whoever wants to cross the river has to wait for spring.")
    link = Link(a=SentenceRef(1, 1), b=SentenceRef(2, 1), score=0.4, kind="paraphrase", firm=True)
    found = families((source(PRINTED), told, asked), links=(link,))[0].missing
    assert [missing.verdict for missing in found] == ["paraphrased", "uncertain"]
    assert found[1].sentence == 1


def test_a_short_verb_is_retold_in_another_form() -> None:
    found = tied("It rained. Alma Reed said that they might be called back.", 0.2, printed=CALLED)
    assert (found.verdict, found.sentence, found.reason) == ("paraphrased", 1, "reported")
