"""Words that another source has too, under another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes_by_hand import gathered, reading

if TYPE_CHECKING:
    from variorum.model import Reading

TURN = (
    "“The weir was shut. We told the millers to stay off it, but a warning is not an order. "
    "Whether it had to be an order is for others to say.”{Alma}"
)
LINE = "A warning is not an order"


def test_a_line_of_a_turn_is_that_turns_whoever_is_said_to_have_said_it() -> None:
    readings = (
        reading(TURN, turn=True),
        reading(f"“{LINE},”{{Bruno}} he said. “Whether it had to be an order is for others to say,”{{Alma}}"),
        reading("“We told the millers to stay off it, but a warning is not an order,”{Alma} she said."),
    )
    assert _speakers_of(LINE, readings) == {"Alma", "Bruno"}


def test_a_line_of_another_paper_is_one_utterance_under_two_names() -> None:
    readings = (
        reading("“We told the millers to stay off it, but a warning is not an order,”{Alma} she said."),
        reading(f"“{LINE},”{{Bruno}} he said."),
        reading("“It was an order or nothing,”{Carla} she said. “I saw no warning at all,”{Dario} he said."),
        reading("“The order came late,”{Elsa} she said. “What warning? What order?”{Franz} he asked."),
    )
    assert _speakers_of(LINE, readings) == {"Alma", "Bruno"}


def test_a_line_that_two_people_say_in_one_source_is_neithers_under_a_third_name() -> None:
    readings = (
        reading(
            "“A warning is not an order, and I said so.”{Alma} "
            "“An order is an order. Call it what you like.”{Carla} "
            "“Once more: a warning is not an order.”{Dario}",
            turn=True,
        ),
        reading("“An order is an order,”{Carla} she said."),
        reading(f"“{LINE},”{{Bruno}} he said."),
    )
    assert _speakers_of(LINE, readings) == {"Bruno"}


def test_few_words_of_two_people_are_two_utterances_though_they_are_the_same() -> None:
    readings = (
        reading("“We know who did it.”{Alma} “And who did it was no miller.”{Carla}", turn=True),
        reading("“We know who did it,”{Bruno} he said. “Nobody did it,”{Dario}"),
    )
    assert _speakers_of("We know who did it", readings) == {"Bruno"}


def _speakers_of(words: str, readings: tuple[Reading, ...]) -> set[str | None]:
    """Of the utterance that a source prints in just these words, and the comma at their end."""
    (utterance,) = (
        one
        for one in gathered(*readings)
        for p in one.printed
        if readings[p.source].text[p.spans[0].start : p.spans[-1].end] == words + ","
    )
    return {printed.speaker for printed in utterance.printed}
