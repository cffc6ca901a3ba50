"""Who has what where it is counted, timed, or told in few words."""

from __future__ import annotations

from findings.compared import compared, told, values

FARM = "The fire at the Ostra dairy was noticed at {time} on Saturday by the owner."


def test_two_things_of_one_year_are_not_lacked() -> None:
    texts = {
        "A": "Ferry fares at Harl will rise in May. Complaints have tripled since 2023, an office says.",
        "B": "Ferry fares at Harl will rise in May. The captain bought a boathouse by the church in 2023.",
        "Mine": "Ferry fares at Harl will rise in May.",
    }
    found = told(compared(texts, kinds={"Mine": "draft"}), "draft_lacks")
    assert all("2023" not in values(finding, "words") for finding in found)


def test_a_time_that_her_draft_gives_otherwise_is_not_lacked() -> None:
    texts = {
        "A": f"Cows were led out. {FARM.format(time='4:15 a.m.')}",
        "B": f"Forty cows lived. {FARM.format(time='4:15 a.m.')}",
        "Mine": "The owner noticed a fire at the Ostra dairy at 4:50 a.m. on Saturday.",
    }
    found = told(compared(texts, kinds={"Mine": "draft"}), "draft_lacks")
    assert all("4:15 a.m." not in values(finding, "words") for finding in found)


def test_a_short_quote_of_somebody_named_nowhere_else_is_told() -> None:
    texts = {
        "A": "The clinic at Harl closed on Monday. “They told me in the parking lot,” Curtis Bohl said.",
        "B": "The clinic at Harl closed on Monday. The parking gates stayed open, and nurses went home.",
        "C": "The clinic at Harl closed on Monday. A sign hung on the door.",
    }
    found = told(compared(texts), "only_here")
    assert any("They told me in the parking lot" in word for f in found for word in values(f, "words"))
