"""Figures that count the same thing, and claims that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared, told, values

from told_stories import story
from variorum.findings.figures.agreement import claims_agree
from variorum.model import Approximation, Figure, Span

if TYPE_CHECKING:
    from collections.abc import Mapping


def figure(value: float | str, approximation: Approximation = "exact", unit: str | None = None) -> Figure:
    unit = "date" if isinstance(value, str) else unit
    return Figure(span=Span(0, 1), value=value, approximation=approximation, unit=unit)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (figure(20), figure(20), True),
        (figure(20), figure(21), False),
        (figure("--10-03"), figure("2016-10-03"), True),
        (figure("--10-03"), figure("2016-10-04"), False),
        (figure(20, "at least"), figure(20), False),
        (figure(20, "at least"), figure(20, "at least"), True),
        (figure(12, "dozens-like"), figure(61), False),
        (figure(12, "dozens-like"), figure(40, "about"), True),
        (figure(100, "dozens-like"), figure(412), True),
        (figure(100, "dozens-like"), figure(1400), False),
        (figure(100, "dozens-like"), figure(1000, "dozens-like"), False),
        (figure(1400, "about"), figure(1387), False),
        (figure(1400, "about"), figure(1400), True),
        (figure(1400, "about", "EUR"), figure(1387, unit="EUR"), True),
        (figure(6, unit="rank"), figure(6), True),
        (figure(6, unit="rank"), figure(7), False),
        (figure(1400, "about"), figure(1100, "about"), False),
        (figure("2026-09-16"), figure("2026-09"), True),
        (figure("2026-09-16"), figure("2026-09-17"), False),
        (figure("--06"), figure("--06-30"), True),
        (figure("--06"), figure("--07-01"), False),
        (figure(4, unit="percent"), figure(4, unit="percentage points"), False),
        (figure(1300, "about"), figure(1250), False),
    ],
)
def test_claims_agree_unless_value_or_bound_differs(one: Figure, other: Figure, *, agree: bool) -> None:
    assert claims_agree(one, other) is agree
    assert claims_agree(other, one) is agree


def test_at_least_twenty_is_not_twenty_and_neither_is_dozens() -> None:
    texts = {
        "Mail": "At least 20 walkers were rescued from the flooded tunnel near Aldmere on Monday.",
        "Post": "Twenty walkers were rescued from the flooded tunnel near Aldmere on Monday.",
        "Star": "Dozens of walkers were rescued from the flooded tunnel near Aldmere on Monday.",
    }
    conflicts = told(compared(texts), "figure_conflict")
    assert len(conflicts) == 1
    assert {claim.lower() for claim in values(conflicts[0], "claim")} >= {"at least 20", "twenty"}
    assert sorted(values(conflicts[0], "by")) == ["Mail", "Post", "Star"]


def test_a_number_and_the_same_number_as_a_bound_are_hedged_otherwise_and_no_conflict_of_values() -> None:
    texts = {
        "Mail": "At least 20 walkers were rescued from the flooded tunnel near Aldmere on Monday.",
        "Post": "Twenty walkers were rescued from the flooded tunnel near Aldmere on Monday.",
    }
    (conflict,) = told(compared(texts), "figure_conflict")
    assert conflict.parameter("sort") == "hedge"


def test_a_numeral_and_its_word_are_one_claim() -> None:
    texts = {
        "Mail": "The county sent 3 boats to the flooded tunnel near Aldmere on Monday.",
        "Post": "The county sent three boats to the flooded tunnel near Aldmere on Monday.",
    }
    comparison = compared(texts)
    assert not told(comparison, "figure_conflict")
    assert any(not group.conflict for group in comparison.figures)


def test_two_counts_in_one_sentence_are_not_mixed_up() -> None:
    texts = {
        "Mail": "Two people were killed and five people were injured in the flooded tunnel near Aldmere.",
        "Post": "Five people were injured and two people were killed in the flooded tunnel near Aldmere.",
    }
    assert not told(compared(texts), "figure_conflict")


def test_a_year_is_no_count() -> None:
    texts = {
        "Mail": "The tunnel near Aldmere was opened in 1961 and carries 400 walkers a day in summer.",
        "Post": "The tunnel near Aldmere carries 400 walkers a day in summer and was repaired.",
    }
    assert not told(compared(texts), "figure_conflict")


def conflicts(texts: dict[str, str], published: dict[str, str] | None = None) -> list[list[str]]:
    """The claims of each conflict told."""
    return [values(f, "claim") for f in told(compared(texts, published=published), "figure_conflict")]


def test_a_count_of_its_own_sentence_is_held_against_what_the_others_agree_on() -> None:
    rest = "The council of Aldmere will meet again in the spring to speak about the bridge."
    texts = {
        "Mail": f"Some 350 marchers had to turn back at the gate. {rest}",
        "Post": f"About 350 marchers were on the road when it began to hail. {rest}",
        "Star": f"Nobody was hurt. {rest} More than 480 marchers fled.",
    }
    assert conflicts(texts) == [["some 350", "more than 480"]]


def test_percent_is_not_percentage_points() -> None:
    told_by = "The share of leaking pipes in the Aldmere district rose by 7 {} to 19 percent last spring."
    texts = {"Mail": told_by.format("percentage points"), "Post": told_by.format("percent")}
    assert conflicts(texts) == [["7 percent", "7 percentage points"]]


def test_a_weekday_and_its_date_are_one_day() -> None:
    texts = {
        "Mail": "The tunnel near Aldmere was closed to walkers on Tuesday after the flood.",
        "Post": "The tunnel near Aldmere was closed to walkers on Sept. 15 after the flood.",
    }
    published = {"Mail": "2026-09-16T08:00:00Z", "Post": "2026-09-17T06:00:00Z"}
    comparison = compared(texts, published=published)
    assert not told(comparison, "figure_conflict")
    assert any(len(group.claims) == 2 and not group.conflict for group in comparison.figures)


def test_another_weekday_is_a_conflict_that_names_the_times_of_its_sources() -> None:
    texts = {
        "Mail": "The flooded tunnel near Aldmere was closed to all walkers on Tuesday by the county.",
        "Post": "The flooded tunnel near Aldmere was closed to all walkers on Wednesday by the county.",
    }
    published = {"Mail": "2026-09-17T08:00:00Z", "Post": "2026-09-17T06:30:00Z"}
    (conflict,) = told(compared(texts, published=published), "figure_conflict")
    assert values(conflict, "claim") == ["Tuesday", "Wednesday"]
    assert values(conflict, "at") == ["08:00", "06:30"]


def test_news_that_went_on_for_days_is_no_conflict_of_days() -> None:
    texts = {
        "Mail": "Governor Hale signed an order on closing the tunnel near Aldmere to walkers on Monday.",
        "Post": "Governor Hale signed an order on closing the tunnel near Aldmere to walkers on Thursday.",
    }
    published = {"Mail": "2026-09-14T20:00:00Z", "Post": "2026-09-17T20:00:00Z"}
    assert not conflicts(texts, published)


def test_the_time_of_a_page_is_no_claim() -> None:
    rest = "The tunnel near Aldmere was closed after the flood, the county said."
    texts = {
        "Mail": f"Tunnel closed\n\nUpdated Sept. 14, 2026, 11:45 a.m.\n\n{rest}",
        "Post": f"Tunnel closed\n\nUpdated Sept. 14, 2026, 5:30 p.m.\n\n{rest}",
    }
    assert not conflicts(texts)


def test_a_source_that_gives_both_values_is_accused_of_nothing() -> None:
    texts = {
        "Mail": "The county sent 14 boats to the flooded tunnel near Aldmere. First it had been 9 boats.",
        "Post": "The county sent 9 boats to the flooded tunnel near Aldmere on Monday.",
    }
    assert not conflicts(texts)


def test_two_polls_are_two_counts() -> None:
    texts = {
        "Mail": "In the poll, former mayor Nell Garrick won 11 percent, while Ada Palfrey won 10 percent.",
        "Post": "Among farmers Huber (14 percent) led Palfrey (12 percent) and Garrick (9 percent).",
    }
    assert not conflicts(texts)


def test_dozens_is_no_other_claim_than_a_number_that_is_dozens() -> None:
    told_by = "A landslip near Aldmere on Monday hurt {} walkers, the mountain rescue team said."
    assert not conflicts({"Mail": told_by.format("about 40"), "Post": told_by.format("dozens of")})
    assert len(conflicts({"Mail": told_by.format("about 14"), "Post": told_by.format("dozens of")})) == 1


def test_how_many_were_hurt_is_one_count_whatever_they_are_called() -> None:
    texts = {
        "Mail": "The roof of the market hall in Aldmere fell in, injuring at least 31, it is said.",
        "Post": "The roof of the market hall in Aldmere fell in and 44 shoppers were hurt, it is said.",
        "Star": "Part of a roof fell in at Aldmere. Some 50 people were injured, by the surgeons' count.",
    }
    assert conflicts(texts) == [["44", "at least 31", "some 50"]]


def test_a_part_of_those_hurt_is_not_held_against_all() -> None:
    texts = {
        "Mail": "The roof of the market hall in Aldmere fell in and 44 people were hurt, firefighters said.",
        "Post": "The roof of the market hall in Aldmere fell in: 25 of the injured had broken bones.",
    }
    assert not conflicts(texts)


def test_the_dead_of_an_earlier_year_are_not_held_against_those_of_today() -> None:
    texts = {
        "Mail": "A tram left the rails at the Aldmere bridge on Monday, killing three, the police said.",
        "Post": "In 2011 a tram left the rails at the Aldmere bridge, killing four, the police said.",
    }
    assert not conflicts(texts, published=dict.fromkeys(texts, "2026-03-10"))


def test_a_measure_that_one_source_has_otherwise_than_all_others() -> None:
    texts = {
        "Mail": "The gale at Aldmere reached 84 miles per hour on the pier.",
        "Post": "At Aldmere the gale was measured at 84 mph.",
        "Star": "Tiles flew as a 94mph gale tore into Aldmere.",
    }
    assert conflicts(texts) == [["84 mph", "94mph"]]


def test_the_first_of_two_months_is_not_one_day() -> None:
    told_by = "The maternity ward at Aldmere will take no more patients from 1 {}, the health board said."
    texts = {"Mail": told_by.format("October"), "Post": told_by.format("November")}
    assert conflicts(texts) == [["1 November", "1 October"]]


def test_a_time_that_one_source_has_otherwise_than_all_others() -> None:
    texts = {
        "Mail": "The health board of Aldmere closed the wells at 11:30 a.m. on Monday.",
        "Post": "At 11:30 a.m. the health board of Aldmere closed the wells.",
        "Star": "The health board of Aldmere closed the wells at about 1 p.m., to everybody's surprise.",
    }
    assert conflicts(texts) == [["11:30 a.m.", "about 1 p.m."]]


def test_a_figure_that_no_noun_names_is_told_in_the_language_of_most_sources_as_it_stands_there() -> None:
    comparison = story("mix_1").comparison
    sendings = [group.around for group in comparison.figures if "6.12am" in group.around]
    assert sendings == ["… weather warning was sent at 6.12am, it says, but the …"]


def days_told(texts: Mapping[str, str], published: str, record: str | None = None) -> list[list[str]]:
    comparison = compared(texts, record=record, published=dict.fromkeys(texts, published))
    return [[claim.words for claim in group.claims] for group in comparison.figures if not group.conflict]


def test_what_the_sources_date_alike_stands_together_however_it_is_told() -> None:
    texts = {
        "Mail": "The miller told a packed hall at Aldmere on Tuesday that he would sell.",
        "Post": "A mill owner came face to face with angry neighbours yesterday.",
    }
    assert days_told(texts, "2026-03-11") == [["Tuesday", "yesterday"]]


def test_this_afternoon_is_the_day_on_which_a_source_came_out() -> None:
    texts = {
        "Mail": "Winds brought down the roof of a barn at Aldmere on Saturday.",
        "Radio": "We have news of a storm this afternoon.",
    }
    assert days_told(texts, "2026-03-14") == [["Saturday", "this afternoon"]]


def test_the_date_of_a_transcript_is_a_claim_and_that_of_an_article_is_not() -> None:
    transcript = "Aldmere Parish Council\nTuesday, March 10, 2026\n\nCHAIR: I declare the mill sold."
    article = "Mill is sold\nBy Ada Holm\nMarch 11, 2026\n\nThe council of Aldmere sold the mill on Tuesday."
    texts = {"Minutes": transcript, "Mail": article}
    assert days_told(texts, "2026-03-11", record="Minutes") == [["March 10, 2026", "Tuesday"]]


def test_a_quote_that_is_short_and_holds_a_year_is_no_line_that_only_says_when() -> None:
    texts = {
        "Mail": 'The mill at Aldmere is cold. "It has stood empty since 2009."',
        "Post": 'Nobody wants the mill. "It has stood empty since 2009," said Ada Holm.',
    }
    assert days_told(texts, "2026-03-11") == [["2009", "2009"]]


def test_two_days_on_which_a_story_went_on_are_no_conflict() -> None:
    texts = {
        "Mail": "The mill was sold on Monday. On Tuesday the miller wept.",
        "Post": "Neighbours sang on Tuesday. The deed was signed on Monday.",
    }
    assert sorted(days_told(texts, "2026-03-11")) == [["Monday", "Monday"], ["Tuesday", "Tuesday"]]
    assert not conflicts(texts, published=dict.fromkeys(texts, "2026-03-11"))


BY_ALL_BUT_ONE = {
    "Mail": "Lamps help nurses, says a paper that came out on Tuesday in Sleep & Work.",
    "Post": "Lamps help nurses, says a paper that came out on Tuesday in Sleep & Work.",
    "Star": "Nurses wore lamps. When was it published? On Wednesday, in Sleep & Work.",
}


def test_the_day_that_one_source_has_otherwise_than_all_others() -> None:
    assert conflicts(BY_ALL_BUT_ONE, dict.fromkeys(BY_ALL_BUT_ONE, "2026-06-10")) == [
        ["Tuesday", "Wednesday"]
    ]


def test_the_next_days_news_is_no_other_day_of_the_same() -> None:
    assert not conflicts(BY_ALL_BUT_ONE, {"Mail": "2026-06-09", "Post": "2026-06-09", "Star": "2026-06-10"})


def test_who_tells_of_several_days_has_put_each_thing_on_its_own() -> None:
    texts = BY_ALL_BUT_ONE | {"Star": BY_ALL_BUT_ONE["Star"] + " The lamps were first shown on Monday."}
    assert not conflicts(texts, dict.fromkeys(texts, "2026-06-10"))


def agreed(texts: Mapping[str, str]) -> list[set[str]]:
    """What each group in which nobody disagrees claims, as printed."""
    return [{claim.words for claim in g.claims} for g in compared(texts).figures if not g.conflict]


def test_a_measure_in_another_unit_is_one_claim() -> None:
    texts = {
        "Mail": "The Alda Fortune, a 984-foot ship, struck the sand bar at Aldmere.",
        "Post": "The Alda Fortune, a 300-meter ship, struck the sand bar at Aldmere.",
    }
    assert agreed(texts) == [{"984-foot", "300-meter"}]
    assert not conflicts(texts)


def test_a_month_is_thirty_days_and_a_day_is_not_one_a_day() -> None:
    texts = {
        "Mail": "The county must wipe its records of drivers within a month, a judge ruled.",
        "Post": "The county must wipe its records of drivers within thirty days, a judge ruled.",
        "Star": "The county takes 400 pictures of drivers a day, and must wipe its records, a judge ruled.",
    }
    assert agreed(texts) == [{"a month", "thirty days"}]


def test_a_small_number_of_miles_is_a_round_one_of_kilometers_and_no_other() -> None:
    told_by = "The ship struck the sand bar {} outside the harbor of Aldmere on Monday."
    alike = {"Mail": told_by.format("two miles"), "Post": told_by.format("three kilometers")}
    other = {"Mail": told_by.format("two miles"), "Post": told_by.format("five kilometers")}
    assert {"two miles", "three kilometers"} in agreed(alike)
    assert all("two miles" not in words for words in agreed(other))


def test_a_crew_of_so_many_is_so_many_people() -> None:
    texts = {
        "Mail": "There were 23 people on board when she struck the bar at Aldmere.",
        "Post": "The ship, with a crew of 23, was on its way to Quayle.",
    }
    assert agreed(texts) == [{"23"}]


def test_an_hour_is_of_the_half_of_the_day_that_another_source_tells() -> None:
    told_by = "Ships were told not to cross the sand bar at Aldmere after {} on Monday, the pilots said."
    evening = {"Mail": told_by.format("8 p.m."), "Post": told_by.format("eight o'clock")}
    assert {"8 p.m.", "eight o'clock"} in agreed(evening)
    assert conflicts({"Mail": told_by.format("8 p.m."), "Post": told_by.format("7 p.m.")})


def test_a_toll_that_has_risen_is_held_against_the_others() -> None:
    texts = {
        "Mail": "A gale tore the roof off a stand at the Aldmere show on Monday, killing two people.",
        "Post": "The death toll from the collapse at the Aldmere show on Monday has risen to three.",
    }
    assert conflicts(texts, published=dict.fromkeys(texts, "2026-03-10")) == [["three", "two"]]


def test_two_names_for_what_is_counted_are_one() -> None:
    texts = {
        "Mail": "The 86 musicians of the Aldmere Symphony went on strike on Thursday over their pay.",
        "Post": "The 84 players of the Aldmere Symphony voted on Thursday to strike over their pay.",
    }
    assert conflicts(texts) == [["84", "86"]]


def test_the_two_numbers_of_a_vote_are_known_however_they_are_told() -> None:
    texts = {
        "Mail": "By five votes to two the council handed the mill to a brewer.",
        "Post": "Ada Holm ended up on the losing side of a 5-2 vote.",
        "Star": "The motion carries, five to two. There were five of them.",
    }
    assert sorted(map(sorted, agreed(texts))) == [["2", "two"], ["5", "five"]]


def test_how_much_there_is_of_one_stuff_told_more_or_less_fully() -> None:
    texts = {
        "Mail": "An estimated 3,000 gallons of fuel oil have leaked from the ship on the bar at Aldmere.",
        "Post": "As much as 5,000 gallons of fuel may have leaked from the ship on the bar at Aldmere.",
    }
    assert conflicts(texts) == [["an estimated 3,000 gallons", "as much as 5,000 gallons"]]


def test_the_others_who_date_a_disputed_event_alike_are_named_with_it() -> None:
    texts = BY_ALL_BUT_ONE | {
        "Echo": "The paper on lamps came out in the evening of Tuesday, to some surprise."
    }
    (group,) = (
        g for g in compared(texts, published=dict.fromkeys(texts, "2026-06-10")).figures if g.conflict
    )
    assert len({claim.source for claim in group.claims}) == len(texts)


def test_today_and_last_night_are_held_against_no_other_day() -> None:
    texts = {
        "Mail": "The council of Aldmere voted last night to sell the mill to a brewer from Quayle.",
        "Post": "The council of Aldmere voted on Monday to sell the mill to a brewer from Quayle.",
    }
    assert not conflicts(texts, dict.fromkeys(texts, "2026-03-12"))
    yesterday = texts | {"Mail": texts["Mail"].replace("last night", "yesterday")}
    assert conflicts(yesterday, dict.fromkeys(texts, "2026-03-12")) == [["Monday", "yesterday"]]


def test_the_age_of_somebody_whom_nobody_names() -> None:
    texts = {
        "Mail": "The dead were a 67-year-old man and a 15-year-old girl, the police at Aldmere said.",
        "Post": "The dead were a 67-year-old man and a 15-year-old girl, it was said at Aldmere.",
        "Star": "Among the dead was a schoolgirl, 16, who had come to watch her sister ride.",
    }
    assert conflicts(texts) == [["15-year-old", "16"]]
