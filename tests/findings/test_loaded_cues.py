"""Said here, admitted there."""

from __future__ import annotations

from compared import compared, told, values

LINE = "“Nobody on the board asked us about the price of the boats,”"


def test_a_verb_that_judges_is_told_against_the_plain_one() -> None:
    texts = {
        "Mail": f"{LINE} Rosa Linden said on Monday.",
        "Post": f"{LINE} Rosa Linden said.",
        "Star": f"{LINE} Rosa Linden admitted.",
    }
    changed = told(compared(texts), "cue_changed")
    assert [(values(f, "source"), f.parameter("cue")) for f in changed] == [(["Star"], "admitted")]


def test_one_plain_verb_for_another_is_nothing() -> None:
    texts = {"Mail": f"{LINE} Rosa Linden said.", "Post": f"{LINE} Rosa Linden told reporters."}
    assert not told(compared(texts), "cue_changed")


def test_a_verb_that_judges_everywhere_is_nothing() -> None:
    texts = {"Mail": f"{LINE} Rosa Linden warned.", "Post": f"{LINE} warned Rosa Linden."}
    assert not told(compared(texts), "cue_changed")
