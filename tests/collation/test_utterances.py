"""Which quotes are one utterance."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotes_by_hand import gathered, reading, words_of

from variorum.collation.constraints import Constraints
from variorum.model import Place


def are_one(first: str, second: str) -> bool:
    return len(gathered(reading(first), reading(second))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "“The orchard bridge will stay closed until March,” she said.",
            "“The orchard bridge will stay closed until March.”",
        ),
        (
            "“The orchard bridge will stay closed until March, whatever the ferrymen say.”",
            "It is to stay “closed until March,” she said.",
        ),
        ("“We sold the lower mill but not the barley loft.”", "“We sold the lower mill.”"),
        (
            "“The kiln is safe but not yet inspected, and nobody should enter the yard.”",
            "“The kiln is safe and nobody should enter the yard.”",
        ),
        ("“We’re gonna fix the d***ed weir.”", "“We are going to fix the damned weir.”"),
        (
            "“Sen. Okafor owes the beekeepers $40 and an apology.”",
            "“Senator Okafor owes the beekeepers $40 & an apology”",
        ),
        ("“[The mayor] forgot the ferry timetable again.”", "“She forgot the ferry timetable again.”"),
        (
            "“Good morning, councillor. Will you fully support the ferry levy?” a young man asked.",
            "Somebody asked whether she “fully supported the ferry levy”.",
        ),
        ("“They are closing both mills.”", "She says the council “closes both mills”."),
        (
            "“A keeper who sells honey, wax, candles, mead, or any other ware.”",
            "“A keeper who sells honey, wax ... mead ... bottled for or kept in a cellar.”",
        ),
        (
            "“We had written to the harbour about that crane twice,” she said.",
            "“We had written to the harbour about that crane three times. Nobody came.”",
        ),
        ("“We keep every promise about the weir.”", "He spoke of “keeping every promise about the weir”."),
        (
            "“We do not believe, on the strength of all that we know by now, that it will flood.”{Alma}",
            "“We do not believe that it will flood.”{Alma}",
        ),
        (
            "“I said no. I am a beekeeper who forgot to read the label.”{Alma}",
            "“I am a beekeeper who didn't read the label.”{Alma}",
        ),
        (
            "“This muddle was such as to cloud the sense of the vote.”",
            "“This muddle was meant to cloud the sense of the vote,” they write.",
        ),
    ],
    ids=[
        "punctuation",
        "a few words",
        "trimmed",
        "cut silently",
        "masked",
        "house style",
        "bracket",
        "tense of a question",
        "tense of a statement",
        "a word by chance behind a gap",
        "another number at the end",
        "gerund",
        "a middle longer than both ends",
        "another middle",
        "another middle of nobody's",
    ],
)
def test_one_utterance_however_it_is_printed(first: str, second: str) -> None:
    assert are_one(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“We have to be careful with this,” he said.", "“We have to be going now,” she said."),
        ("“Nobody told the beekeepers about the spray.”", "“The ferry was late on Tuesday.”"),
        (
            "“Not putting farmers back on their land,” he said.",
            "“I want the council to help by putting bakers out of their shops.”",
        ),
        (
            "“We do not believe that it will rain before the fair, as they say in the valley.”{Alma}",
            "“We do not believe that it will flood.”{Alma}",
        ),
        ("“Bread and water!”{Alma}", "“Bread and water for all of them, and soup on Sundays.”{Bruno}"),
        (
            "The mayor put the “ferry toll decision on hold”{Alma}.",
            "“Ferry toll decision will be announced on Monday, but I shall hardly change my mind.”{Alma}",
        ),
        (
            "She thought so before she “began to keep bees”{Alma}.",
            "“I know that many think otherwise, but I say what I have ever since I came to keep bees.”{Alma}",
        ),
    ],
    ids=[
        "stop words",
        "nothing",
        "turned round",
        "a beginning only",
        "a slogan by two",
        "another ending",
        "another beginning",
    ],
)
def test_two_utterances_stay_two(first: str, second: str) -> None:
    assert not are_one(first, second)


def test_what_one_says_and_another_denies_was_said_twice() -> None:
    denied = "“The sign at the weir is not clear enough for strangers.”"
    assert not are_one("“The sign at the weir is clear enough for strangers.”{Alma}", f"{denied}{{Bruno}}")
    assert are_one("“The sign at the weir is clear enough for strangers.”{Alma}", f"{denied}{{Alma}}")


def test_what_two_sources_print_in_two_wordings_was_said_twice() -> None:
    both = "“We will not wait for the weir to break,” she said. “We will not wait until the weir breaks.”"
    assert len(gathered(reading(both), reading(both))) == 2


def test_what_each_source_words_differently_was_said_once() -> None:
    assert are_one("“We will not wait for the weir to break.”", "“We will not wait until the weir breaks.”")


def test_the_same_long_words_under_another_name_are_one_utterance_with_a_wrong_speaker() -> None:
    words = "The council sold the lighthouse to a circus without asking a single keeper"
    assert are_one(f"“{words}.”{{Alma}}", f"“{words}.”{{Bruno}}")


def test_a_quote_broken_off_by_its_attribution_is_matched_whole() -> None:
    whole = reading("“We will not, at this time, send the fleet north,” she said.")
    broken = reading("“We will not, at this time,” she said, “send the fleet north.”", joined=True)
    (utterance,) = gathered(whole, broken)
    assert [len(printed.spans) for printed in utterance.printed] == [1, 2]


def test_two_sentences_round_an_attribution_are_two_pieces() -> None:
    one = reading("“The barley drowned in June,” she said. “The hops burned in August.”", joined=True)
    assert len(gathered(one, reading("“The hops burned in August.”"))) == 2


def test_what_runs_on_elsewhere_is_one_rendering_even_where_a_word_differs() -> None:
    broken = reading("“The barley all drowned in June,” she said. “The hops burned in August.”", joined=True)
    whole = reading("“The barley drowned in June. The hops burned in August.”")
    (utterance,) = gathered(broken, whole)
    assert [len(printed.spans) for printed in utterance.printed] == [2, 1]


def test_a_title_elsewhere_joins_the_speech_it_prints() -> None:
    printed = "the worst harvest since the flood"
    assert are_one(f"“This is {printed}.”{{Alma}}", f"She called it “{printed}”{{/scare}}.")


def test_one_word_is_of_the_quote_that_its_sentence_tells() -> None:
    whole = reading("“That is a shameful delay, and we all know it.”{Alma}")
    assert len(gathered(whole, reading("They called the delay “shameful.”"))) == 1
    assert len(gathered(whole, reading("They called the barley “shameful.”"))) == 2
    assert len(gathered(whole, reading("He called the delay “shameful.”{Bruno}"))) == 2


def test_one_word_that_two_quotes_have_is_of_neither() -> None:
    twice = reading("“A shameful delay, I told them.”{Alma} Later: “The delay is shameful and long.”{Alma}")
    scrap = reading("Alma called the delay “shameful.”{Alma}")
    assert all(len({printed.source for printed in one.printed}) == 1 for one in gathered(twice, scrap))


def test_titles_alone_are_no_utterance() -> None:
    assert gathered(reading("“The Barley Loft”{/title}"), reading("“The Barley Loft”{/title}")) == ()


def test_a_turn_of_a_transcript_is_parted_into_what_others_print() -> None:
    transcript = reading(
        "“The barley drowned in June. Nobody came to help us. "
        "The hops burned in August, every acre of them.”{Alma}",
        turn=True,
    )
    outlets = reading("“The barley drowned in June,”{Alma} she said. And “hops burned in August.”{Alma}")
    found = gathered(transcript, outlets)
    assert words_of(found, (transcript, outlets)) == {
        frozenset({(0, "The barley drowned in June"), (1, "The barley drowned in June,")}),
        frozenset({(0, "The hops burned in August, every acre of them"), (1, "hops burned in August.")}),
    }


def test_what_she_parted_stays_apart_and_what_she_joined_together() -> None:
    readings = reading("“The barley drowned in June.”"), reading("“The barley drowned in June.”")
    places = Place(0, readings[0].quotes[0].span), Place(1, readings[1].quotes[0].span)
    assert len(gathered(*readings, constraints=Constraints(not_same=frozenset({places})))) == 2
    readings = reading("“The barley drowned in June.”"), reading("“A wet start to summer.”")
    places = Place(0, readings[0].quotes[0].span), Place(1, readings[1].quotes[0].span)
    (utterance,) = gathered(*readings, constraints=Constraints(same_utterance=frozenset({places})))
    assert utterance.by_hand


STORY = (
    "“The barley drowned in June, and nobody came to help us,”{Alma} she said. “Ask the council.”{Alma}",
    "“Nobody came to help us.”{Alma} The council said “we were never asked.”{Bruno}",
    "The barley “drowned in June,”{Alma} and “nobody came,” she added.",
)


def test_the_order_of_the_sources_changes_nothing() -> None:
    texts = [reading(marked) for marked in STORY]
    seen = set()
    for order in permutations(range(3)):
        readings = tuple(texts[i] for i in order)
        grouped = words_of(gathered(*readings), readings)
        seen.add(frozenset(frozenset((order[source], words) for source, words in group) for group in grouped))
    assert len(seen) == 1


WORDS = st.lists(
    st.sampled_from(["we", "not", "the", "barley", "drowned", "hops", "burned", "…", "[she]", "&"]),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=3), min_size=1, max_size=3))
def test_every_quote_of_speech_is_in_exactly_one_utterance(quoted: list[list[list[str]]]) -> None:
    readings = [reading(" and ".join(f"“{' '.join(words)}”" for words in source)) for source in quoted]
    printed = [(p.source, quote) for u in gathered(*readings) for p in u.printed for quote in p.quotes]
    assert sorted(printed) == [(s, q) for s, r in enumerate(readings) for q in range(len(r.quotes))]


def test_a_quote_spliced_from_two_parts_of_a_turn_does_not_make_them_one() -> None:
    transcript = reading(
        "“The barley drowned in June, every acre of it. Nobody came to help us. "
        "The hops burned in August.”{Alma}",
        turn=True,
    )
    spliced = reading("“The barley drowned in June. The hops burned in August,”{Alma} she said.")
    third = reading("“The hops burned in August,”{Alma} she said. And: “The barley drowned in June.”{Alma}")
    turns = [p for u in gathered(transcript, spliced, third) for p in u.printed if p.source == 0]
    assert len(turns) == 2


def test_a_quote_spliced_from_two_turns_has_a_part_in_each() -> None:
    transcript = reading(
        "“Nobody drowned in the mill, and I want that said first.”{Alma} "
        "“In forty years I never saw the weir so high. It took the hedges.”{Alma}",
        turn=True,
    )
    spliced = reading(
        "“Nobody drowned in the mill. In forty years I never saw the weir so high,”{Alma} she said."
    )
    found = [
        [spliced.text[span.start : span.end] for span in p.spans]
        for u in gathered(transcript, spliced)
        for p in u.printed
        if p.source == 1 and len(u.printed) == 2
    ]
    assert found == [["Nobody drowned in the mill"], ["In forty years I never saw the weir so high,"]]


def test_a_scrap_of_two_words_does_not_make_two_quotes_one() -> None:
    dana = "Nobody who saw the grey ledgers of the ferry board slept well that night"
    karl = "I was shown the grey ledgers twice and signed for every page of them"
    found = gathered(
        reading(f"“{dana},”{{Alma}} she said. “{karl},”{{Karl}} he said."),
        reading(f"“{dana},”{{Alma}} she said. “{karl},”{{Karl}} he said."),
        reading("They spoke of “grey ledgers”{Alma} all day."),
    )
    assert max(len({p.quotes for p in u.printed if p.source == 0}) for u in found) == 1


FERRY = "The grey ferry will not sail again before the spring tides"
CREW = "Nobody ever asked the crew about their missing wages"


def test_a_quote_that_runs_two_together_has_a_part_in_each() -> None:
    readings = (
        *(reading(f"“{FERRY},”{{Alma}} she said.") for _ in range(4)),
        *(reading(f"“{CREW},”{{Alma}} she said.") for _ in range(4)),
        reading(f"“{FERRY}. {CREW},”{{Alma}} she said."),
    )
    found = words_of(gathered(*readings), readings)
    assert found == {
        frozenset({*((n, f"{FERRY},") for n in range(4)), (8, FERRY)}),
        frozenset({*((n, f"{CREW},") for n in range(4, 8)), (8, f"{CREW},")}),
    }


def test_a_sentence_that_runs_two_together_is_parted_where_the_second_begins() -> None:
    readings = (
        *(reading(f"“{FERRY},”{{Alma}} she said.") for _ in range(4)),
        *(reading(f"“{CREW.lower()},”{{Alma}} she said.") for _ in range(4)),
        reading(f"“{FERRY} and {CREW.lower()},”{{Alma}} she said."),
    )
    found = gathered(*readings)
    assert [len(utterance.printed) for utterance in found] == [5, 5]


def test_a_chain_of_quotes_is_not_one_utterance() -> None:
    said = [f"{a}maker {b}wright walked {a}wards with {b} barrels" for a, b in pairwise(CHAIN)]
    run_together = [f"{one}. {other}" for one, other in pairwise(said)]
    readings = [reading(f"“{words}.”{{Alma}}") for words in said + said + said + said + run_together]
    assert max(len(utterance.printed) for utterance in gathered(*readings)) <= 6


CHAIN = ("rope", "wheel", "ship", "lock", "candle", "wain", "plough", "mill", "arrow", "glass")


def test_a_short_line_of_two_people_stays_two_though_a_third_source_names_nobody() -> None:
    readings = (
        reading("“Nobody asked for this,”{Alma} she said. “Nobody asked for this,”{Bruno} he said."),
        reading("“Nobody asked for this,”{Alma} she said."),
        reading("“Nobody asked for this,”{Bruno} he said."),
        reading("They said: “Nobody asked for this.”"),
    )
    for utterance in gathered(*readings):
        assert len({printed.speaker for printed in utterance.printed if printed.speaker}) == 1
