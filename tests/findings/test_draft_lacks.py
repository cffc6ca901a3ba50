"""What her draft lacks and others have."""

from __future__ import annotations

from compared import compared, told, values

SHARED = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
BUSES = "Three buses an hour will take walkers across the old bridge until the roof has been repaired."
MASON = "A mason from Ummen had warned the board twice that the mortar of the northern arch was soft."
LINE = "“We will be back under the river before the first apples are ripe,” said Rosa Linden."


def lacked(texts: dict[str, str]) -> list[str]:
    comparison = compared(texts, kinds={"Draft": "draft"})
    assert "Draft" not in [label for f in told(comparison, "all_but_one") for label in values(f, "source")]
    return [finding.parameter("words") for finding in told(comparison, "draft_lacks")]


def test_each_thing_is_a_finding_of_its_own_quotes_and_facts() -> None:
    others = {"Mail": f"{SHARED}\n\n{BUSES}\n\n{LINE}", "Post": f"{BUSES}\n\n{LINE}\n\n{SHARED}"}
    quote = LINE.split("”", maxsplit=1)[0].strip("“,")
    assert set(lacked({**others, "Draft": SHARED})) == {BUSES, quote}


def test_what_more_sources_have_comes_first() -> None:
    texts = {
        "Mail": f"{SHARED}\n\n{MASON}\n\n{BUSES}",
        "Post": f"{SHARED}\n\n{MASON}\n\n{BUSES}",
        "Star": f"{SHARED}\n\nKarl Ummen keeps geese.\n\n{BUSES}",
        "Draft": SHARED,
    }
    assert lacked(texts) == [BUSES, MASON]


def test_what_the_draft_has_in_other_words_is_not_lacking() -> None:
    other = (
        "Until masons have repaired the roof, a bus will take walkers over the bridge every twenty minutes."
    )
    texts = {"Mail": f"{SHARED}\n\n{BUSES}", "Post": f"{SHARED}\n\n{BUSES}"}
    assert not lacked({**texts, "Draft": f"{SHARED}\n\n{other}"})


def test_what_only_one_of_two_others_has_is_not_asked_for() -> None:
    assert not lacked({"Mail": f"{SHARED}\n\n{BUSES}", "Post": SHARED, "Draft": SHARED})


def test_of_one_other_source_everything_is_asked_for() -> None:
    assert lacked({"Mail": f"{SHARED}\n\n{BUSES}", "Draft": SHARED}) == [BUSES]


def test_it_is_said_where_it_stands_highest() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BUSES}", "Post": f"{BUSES}\n\n{SHARED}", "Draft": SHARED}
    (finding,) = told(compared(texts, kinds={"Draft": "draft"}), "draft_lacks")
    assert (finding.parameter("base"), finding.parameter("paragraph")) == ("Post", "1")
    assert values(finding, "other") == ["Mail", "Post"]


def test_a_figure_that_others_give_alike_is_lacking() -> None:
    texts = {
        "Mail": f"{SHARED}\n\nSince then 84,000 travellers were sent by other roads, the county said.",
        "Post": f"For 84,000 travellers the county had to find other roads since then.\n\n{SHARED}",
        "Draft": SHARED,
    }
    assert any("84,000" in words for words in lacked(texts))


def test_a_figure_that_others_give_alike_though_one_disagrees() -> None:
    scene = "Burglars came through a window of the Aldmere museum in the night and took the gold coins."
    texts = {
        "Mail": f"{scene}\n\nThe coins are insured for 640,000 euros, the city said.",
        "Post": f"{scene}\n\nThe coins were insured for 640,000 euros.",
        "Star": f"{scene}\n\nThe coins are insured for 500,000 euros.",
        "Mine": f"{scene}\n\nThe museum stays shut until Monday.",
    }
    lacking = told(compared(texts, kinds={"Mine": "draft"}), "draft_lacks")
    assert any("640,000" in (finding.parameter("words") or "") for finding in lacking)
    assert not any("500,000" in (finding.parameter("words") or "") for finding in lacking)
