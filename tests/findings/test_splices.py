"""Two lines run together inside one pair of marks."""

from __future__ import annotations

import pytest
from compared import compared, told, values

HEARING = """ROSA LINDEN: The roof held for sixty years. We looked at it with lamps, from end to end.

ROSA LINDEN: I have never seen so much water in there."""


def test_lines_that_the_record_has_far_apart() -> None:
    article = "“The roof held for sixty years. I have never seen so much water in there,” said Rosa Linden."
    spliced = told(compared({"Hearing": HEARING, "Mail": article}, record="Hearing"), "spliced")
    assert [values(finding, "source") for finding in spliced] == [["Mail"]]
    assert spliced[0].parameter("first") == "The roof held for sixty years."


def test_lines_that_follow_each_other_are_no_splice() -> None:
    article = (
        "“The roof held for sixty years. We looked at it with lamps, from end to end,” said Rosa Linden."
    )
    assert not told(compared({"Hearing": HEARING, "Mail": article}, record="Hearing"), "spliced")


def test_two_pairs_of_marks_are_no_splice() -> None:
    article = "“The roof held for sixty years,” said Rosa Linden. “I have never seen so much water in there.”"
    assert not told(compared({"Hearing": HEARING, "Mail": article}, record="Hearing"), "spliced")


def test_without_a_record_nobody_knows() -> None:
    article = "“The roof held for sixty years. I have never seen so much water in there,” said Rosa Linden."
    other = "“The roof held for sixty years,” said Rosa Linden. “I have never seen so much water in there.”"
    assert not told(compared({"Mail": article, "Post": other}), "spliced")


APART = """“We were very lucky that the school classes had left,” said Rosa Linden.

In the evening Rosa Linden said: “The tunnel was never a danger to anybody.”"""


def test_without_a_record_two_lines_that_another_prints_apart() -> None:
    joined = "“We were very lucky, the tunnel was never a danger to anybody,” said Rosa Linden."
    (finding,) = told(compared({"Mail": APART, "Star": joined}), "spliced")
    assert (values(finding, "source"), finding.parameter("base")) == (["Star"], "Mail")
    assert finding.parameter("second") == "the tunnel was never a danger to anybody"
    assert finding.certainty == "likely"


@pytest.mark.parametrize(
    "joined",
    [
        "“We were very lucky … the tunnel was never a danger to anybody,” said Rosa Linden.",
        "“We were very lucky that the school classes had left. The tunnel was never,” said Rosa Linden.",
        "“We were very lucky, the tunnel was never a danger to anybody,” said Karl Ummen.",
        "“We were very lucky, the tunnel was always dry and never in danger,” said Rosa Linden.",
    ],
    ids=["a visible cut", "nothing is gone between", "another speaker", "other words"],
)
def test_without_a_record_nothing_less_is_a_splice(joined: str) -> None:
    assert not told(compared({"Mail": APART, "Star": joined}), "spliced")


def test_a_line_with_another_word_in_it_is_a_splice_too() -> None:
    article = "“The roof held for sixty years. I have never seen so much mud in there,” said Rosa Linden."
    comparison = compared({"Hearing": HEARING, "Mail": article}, record="Hearing")
    (spliced,) = told(comparison, "spliced")
    assert spliced.parameter("second") == "I have never seen so much mud in there"
    (altered,) = told(comparison, "altered")
    assert (altered.parameter("base_words"), altered.parameter("words")) == ("water", "mud")


def test_a_line_with_two_other_words_is_not_said_to_be_spliced() -> None:
    article = "“The roof held for sixty years. I have hardly seen so much mud in there,” said Rosa Linden."
    assert not told(compared({"Hearing": HEARING, "Mail": article}, record="Hearing"), "spliced")


RELEASE = """“This is a plan for more ferries, not a plan for closing piers,” said Rosa Linden. “In time, \
and where nobody boards there any longer, some piers may be closed.”

“We looked hard at a bridge,” said Karl Ummen.

“We hope that nearly all pilots with a licence will stay,” Rosa Linden said."""
TURNED = "“We hope that all pilots with a licence will stay. In time, some piers may be closed,” Linden said."


def test_lines_of_which_words_are_gone_are_spliced_all_the_same() -> None:
    comparison = compared(
        {"Release": RELEASE, "Star": TURNED}, record="Release", kinds={"Release": "release"}
    )
    (finding,) = told(comparison, "spliced")
    assert values(finding, "source") == ["Star"]
    assert len(told(comparison, "cut")) > 0


def test_a_third_source_is_held_against_the_line_itself() -> None:
    other = "“In time, some piers will be closed,” Rosa Linden said."
    texts = {"Release": RELEASE, "Star": TURNED, "Post": other}
    comparison = compared(texts, record="Release", kinds={"Release": "release"})
    changes = [(values(f, "source"), f.parameter("base_words")) for f in told(comparison, "altered")]
    assert changes == [(["Post"], "may")]


BETWEEN = """“The council has said aloud what every skipper knew,” said Rosa Linden.

“I am one man with one boat,” said Karl Ummen.

“The wages are next, and we count every hour,” Rosa Linden said."""


def test_whole_lines_between_which_somebody_else_speaks_are_spliced() -> None:
    joined = "“The council has said aloud what every skipper knew. The wages are next,” said Rosa Linden."
    texts = {"Union": BETWEEN, "Star": joined}
    assert not told(compared(texts), "spliced")  # a paper may have spread what was said in one breath
    (finding,) = told(compared(texts, kinds={"Union": "release"}), "spliced")
    assert (values(finding, "source"), finding.parameter("second")) == (["Star"], "The wages are next")


def test_a_headline_that_quotes_a_line_again_parts_nobody() -> None:
    wire = "“There was no order in writing. There was a telephone call,” said Rosa Linden."
    paper = (
        "‘There was a telephone call’: Linden answers\n\n"
        "“There was no order. There was a telephone call,” said Rosa Linden."
    )
    comparison = compared({"Wire": wire, "Mail": paper})
    assert not told(comparison, "spliced")
    assert any({r.source for r in f.renderings} == {0, 1} for f in comparison.families)
