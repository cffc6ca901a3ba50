from __future__ import annotations

import pytest

from made_comparison import COURIER, HEARING, made_comparison, row_named
from variorum.collation.constraints import resolve
from variorum.model import Story
from variorum.window.corrections import apart_from_row, into_row, made_by_hand, not_same_quote
from variorum.window.selection import Selection

MADE = made_comparison()
QUOTE = Selection(kind="family", key="lake", source=COURIER)
ROW = Selection(kind="row", key=row_named("lake"), source=COURIER)


@pytest.mark.parametrize(
    "made", [not_same_quote(QUOTE, MADE), apart_from_row(ROW, MADE), into_row(ROW, 1, MADE)], ids=str
)
def test_every_correction_fits_the_text_it_speaks_of(made: tuple) -> None:
    assert made
    assert resolve(made, MADE.sources, MADE.readings)[1] == ()


def test_a_rendering_is_parted_from_every_other_one() -> None:
    made = not_same_quote(QUOTE, MADE)
    others = {anchor.source for correction in made for anchor in correction.anchors}
    assert others == {source.id for source in MADE.sources}
    assert all(correction.anchors[0].source == "source-2" for correction in made)


def test_moving_to_a_row_that_is_not_there_is_nothing() -> None:
    assert into_row(Selection(kind="row", key=0, source=HEARING), -1, MADE) == ()
    assert into_row(QUOTE, 1, MADE) == ()
    assert not_same_quote(ROW, MADE) == ()
    assert apart_from_row(QUOTE, MADE) == ()


def test_what_was_said_by_hand_of_a_match_is_found_again() -> None:
    made = not_same_quote(QUOTE, MADE)
    story = Story(sources=MADE.sources, corrections=made)
    assert made_by_hand(QUOTE, MADE, story) == made
    assert made_by_hand(Selection(kind="family", key="road", source=COURIER), MADE, story) == ()
