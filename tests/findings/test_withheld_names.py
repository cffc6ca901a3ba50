"""A speaker whom a source leaves a "she", and an answer in the record that nobody printed."""

from __future__ import annotations

from compared import compared, told, values

NAMED = "“I talked to a wall for years,” said Ilse Brand, who worked as a biologist in the laboratory."
UNNAMED = (
    "The check was brought about by a former member of the staff. “I talked to a wall for years,” she said."
)


def test_a_she_whom_nothing_names_is_a_speaker_dropped() -> None:
    (finding,) = told(compared({"Post": NAMED, "Mail": UNNAMED}), "speaker_dropped")
    assert values(finding, "source") == ["Mail"]


def test_a_she_who_is_named_elsewhere_in_the_text_is_not_dropped() -> None:
    text = f"Ilse Brand has left the laboratory.\n\nIt is a sad day for it.\n\n{UNNAMED}"
    assert not told(compared({"Post": NAMED, "Mail": text}), "speaker_dropped")


CALL = """PRIYA RAVEN: {}

DESMOND OAKES: We have had two approaches for the land.

PRIYA RAVEN: Thank you for that.

DESMOND OAKES: Revenue for the quarter was down on last year, and the weather was to blame for it."""
ARTICLE = (
    "Finance chief Desmond Oakes spoke to analysts. “Revenue for the quarter was down on last year, and the "
    "weather was to blame for it,” Oakes said."
)


def test_an_answer_tells_more_than_a_line_that_nobody_asked_for() -> None:
    asked = compared({"Call": CALL.format("Is the site for sale?"), "Post": ARTICLE}, record="Call")
    (finding,) = told(asked, "nobody_printed")
    assert values(finding, "words") == ["We have had two approaches for the land."]
    unasked = compared({"Call": CALL.format("I see."), "Post": ARTICLE}, record="Call")
    assert not told(unasked, "nobody_printed")
