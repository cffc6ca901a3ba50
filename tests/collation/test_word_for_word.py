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
        reading("“We know the miller.”{Alma} “And who knows him was no miller.”{Carla}", turn=True),
        reading("“We know the miller,”{Bruno} he said. “Nobody knows him,”{Dario}"),
    )
    assert _speakers_of("We know the miller", readings) == {"Bruno"}


def test_near_words_of_two_people_are_two_utterances() -> None:
    readings = (
        reading(
            "“I asked for six pumps and got one.”{Alma} “We had nine men on the wall.”{Bruno}", turn=True
        ),
        reading("“I asked for six pumps and got two,”{Bruno} he said."),
        reading("“We had ten men on the wall,”{Alma} she said."),
    )
    assert _speakers_of("I asked for six pumps and got two", readings) == {"Bruno"}
    assert _speakers_of("We had ten men on the wall", readings) == {"Alma"}


def test_near_words_of_one_speaker_are_a_line_of_her_turn_with_another_word_in_it() -> None:
    readings = (
        reading("“We shut it at six. We did not sleep, and we shall not sleep tonight.”{Alma}", turn=True),
        reading("“We shut it at nine,”{Bruno} he said. “We shut it at six,”{Carla}"),
        reading("“We did not sleep, and we shall not sleep now,”{Alma} she said."),
    )
    printed = [u.printed for u in gathered(*readings) if any(p.source == 2 for p in u.printed)]
    assert [{p.source for p in one} for one in printed] == [{0, 2}]


def test_two_short_pieces_of_a_sentence_are_of_it_though_two_people_are_named() -> None:
    turn = "“We lost two boats and one good man, and I will not pretend otherwise.”{Alma}"
    readings = (
        reading(turn, turn=True),
        reading("“One good man,”{Bruno} he said."),
        reading("“I will not pretend otherwise,”{Carla} she said."),
    )
    assert _speakers_of("I will not pretend otherwise", readings) == {"Alma", "Bruno", "Carla"}


def _speakers_of(words: str, readings: tuple[Reading, ...]) -> set[str | None]:
    """Of the utterance that a source prints in just these words, and the comma at their end."""
    (utterance,) = (
        one
        for one in gathered(*readings)
        for p in one.printed
        if readings[p.source].text[p.spans[0].start : p.spans[-1].end] == words + ","
    )
    return {printed.speaker for printed in utterance.printed}
