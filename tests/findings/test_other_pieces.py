"""One outlet breaks a statement off where another prints it in one pair of marks: all of it is compared."""

from __future__ import annotations

import pytest
from compared import compared, told, values

BROKEN_OFF = (
    "“We have learned something important since the winter of the flood,” Mayor Odile Farrant said to the "
    "people in the square. “And you are the proof. Whatever we think of the dam, whatever we call it, we owe "
    "these families a roof.”"
)
WHOLE = (
    "Mayor Odile Farrant said: “We have learned something very important since the winter of the flood. "
    "And you are the proof. Whatever we think of the dam, whatever we call it, we owe these families a roof.”"
)


def test_a_word_added_in_the_part_that_is_not_the_base_is_told() -> None:
    comparison = compared({"Town": BROKEN_OFF, "Post": WHOLE}, record="Town", kinds={"Town": "release"})
    (finding,) = told(comparison, "altered")
    assert values(finding, "source") == ["Post"]
    assert finding.parameter("words") == "very"


@pytest.mark.parametrize("whole", [WHOLE.replace(" very", ""), WHOLE.replace(" very important", " …")])
def test_the_same_words_in_one_pair_of_marks_are_no_change(whole: str) -> None:
    comparison = compared({"Town": BROKEN_OFF, "Post": whole}, record="Town", kinds={"Town": "release"})
    assert not told(comparison, "altered")
    assert not told(comparison, "cut")


def test_two_words_in_a_headline_cast_no_doubt_on_the_line() -> None:
    comparison = compared(
        {
            "Mail": "Farrant: we ‘went too far’\n\n“I went too far and I was wrong,” Odile Farrant said.",
            "Post": "“I went too far. I made a mistake and I was wrong,” Odile Farrant said at the dam.",
        }
    )
    (finding,) = told(comparison, "cut")
    assert finding.parameter("words") == "I made a mistake"
    assert finding.certainty != "possible"
