"""Quotes that run together what another source prints at two places."""

from __future__ import annotations

import pytest
from quotes_by_hand import gathered, reading, words_of

LUCKY, SAFE = "We were lucky that the hay was in", "The weir was never in danger"
BETWEEN = "Much else was told that evening at the mill, of hay and of hops. " * 6


def parted(joined: str, *others: str) -> bool:
    """Whether a quote is in two utterances, a part in each."""
    readings = (reading(joined), *(reading(other) for other in others))
    return sum(any(place == 0 for place, _ in one) for one in words_of(gathered(*readings), readings)) == 2


def test_two_lines_that_another_prints_far_apart() -> None:
    apart = f"“{LUCKY},”{{Alma}} she said. {BETWEEN} “{SAFE},”{{Alma}} she said."
    assert parted(f"“{LUCKY}. {SAFE},”{{Alma}} she said.", apart)


def test_a_line_of_which_the_rest_is_gone() -> None:
    apart = f"“{LUCKY},”{{Alma}} she said. “{SAFE},”{{Alma}} she said."
    assert parted("“We were lucky, the weir was never in danger,”{Alma} she said.", apart)
    readings = reading("“We were lucky, the weir was never in danger,”{Alma} she said."), reading(apart)
    assert words_of(gathered(*readings), readings) == {
        frozenset({(0, "We were lucky"), (1, f"{LUCKY},")}),
        frozenset({(0, "the weir was never in danger,"), (1, f"{SAFE},")}),
    }


def test_a_line_that_another_gives_to_somebody_else() -> None:
    assert parted(f"“{LUCKY}. {SAFE},”{{Alma}}", f"“{LUCKY},”{{Alma}} she said. “{SAFE},”{{Bruno}} he said.")


def test_two_lines_one_of_which_has_another_word_in_it() -> None:
    apart = f"“{LUCKY},”{{Alma}} she said. {BETWEEN} “{SAFE},”{{Alma}} she said."
    joined = "“We were very lucky that the hay was in. The weir was never in any danger,”{Alma} she said."
    assert parted(joined, apart)
    readings = reading(joined), reading(apart), reading(apart)
    assert max(sum(place == 1 for place, _ in one) for one in words_of(gathered(*readings), readings)) == 1


@pytest.mark.parametrize(
    ("joined", "others"),
    [
        (f"“{LUCKY}. {SAFE},”{{Alma}}", [f"“{LUCKY},”{{Alma}} she said. “{SAFE},”{{Alma}} she said."]),
        (
            f"“{LUCKY}. {SAFE},”{{Alma}}",
            [
                f"“{LUCKY},”{{Alma}} she said. {BETWEEN} “{SAFE},”{{Alma}} she said.",
                f"She said: “{LUCKY}. {SAFE}.”{{Alma}}",
            ],
        ),
        (
            "“We were lucky … the weir was never in danger,”{Alma}",
            [f"“{LUCKY},”{{Alma}} she said. {BETWEEN} “{SAFE},”{{Alma}} she said."],
        ),
    ],
    ids=["only an attribution between", "more print them together", "a visible gap"],
)
def test_what_is_not_known_to_be_spliced_stays_whole(joined: str, others: list[str]) -> None:
    assert not parted(joined, *others)
