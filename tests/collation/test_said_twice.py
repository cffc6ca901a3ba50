"""What one speaker said at two moments in nearly the same words."""

from __future__ import annotations

from quotes_by_hand import gathered, reading, words_of

NOON, SIX = "We have no barges at this time", "We have two barges at this time, and no crew"
BOTH = f"“{NOON},”{{Alma}} she said at noon. At six she said: “{SIX}.”{{Alma}}"


def test_what_other_sources_print_in_the_same_two_wordings_was_said_twice() -> None:
    readings = (
        reading(BOTH),
        reading(f"“{NOON},”{{Alma}} she said."),
        reading("“We have two barges at this time,”{Alma} she said."),
    )
    assert words_of(gathered(*readings), readings) == {
        frozenset({(0, f"{NOON},"), (1, f"{NOON},")}),
        frozenset({(0, f"{SIX}."), (2, "We have two barges at this time,")}),
    }


def test_a_wording_that_nobody_else_has_may_be_the_other_wrongly_copied() -> None:
    wrong = SIX.replace("two", "ten")
    readings = (
        reading(f"“{wrong},”{{Alma}} said the mayor. Below: “{SIX}.”{{Alma}}"),
        reading(f"“{SIX},”{{Alma}} she said."),
        reading(f"“{SIX},”{{Alma}} she told us."),
    )
    assert len(gathered(*readings)) == 1
