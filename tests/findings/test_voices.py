"""Who speaks in all sources but one and is not named there."""

from __future__ import annotations

import pytest
from compared import compared, told, values

SHARED = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
MAIL = (
    "“Nobody asked the ferrymen what a closed tunnel does to a harbour town,” said Rosa Linden, a ferryman."
)
POST = "Rosa Linden, who owns three ferries, said that she would carry walkers for nothing until the autumn."
OTHER = "“The roof was sound when we looked at it in the spring,” said Karl Ummen, the county's engineer."


def unheard(
    star: str, *, cut_off: tuple[str, ...] = (), published: dict[str, str] | None = None
) -> list[tuple[list[str], list[str], str]]:
    """Whom the third of three sources does not name, and where they speak."""
    texts = {"Mail": f"{SHARED}\n\n{MAIL}", "Post": f"{SHARED}\n\n{POST}", "Star": f"{SHARED}\n\n{star}"}
    found = told(compared(texts, cut_off=cut_off, published=published), "all_but_one")
    return [
        (values(f, "source"), values(f, "other"), f.parameter("speaker"))
        for f in found
        if f.parameter("sort") == "voice"
    ]


def test_who_speaks_in_all_others_is_missed_in_the_one_that_does_not_name_them() -> None:
    assert unheard(OTHER) == [(["Star"], ["Mail", "Post"], "Rosa Linden")]


@pytest.mark.parametrize(
    "star",
    [
        "A ferry lay at the quay, and Rosa Linden watched the water, without a word.",
        "Nobody at the harbour, where a Mrs Lindon runs the ferries, was asked before the barriers went up.",
        "“Nobody asked the ferrymen what a closed tunnel does to a harbour town,” one of them said.",
    ],
)
def test_whoever_is_named_or_quoted_without_a_name_is_not_left_out(star: str) -> None:
    assert unheard(star) == []


def test_somebody_who_speaks_in_one_source_only_is_not_missed() -> None:
    texts = {"Mail": f"{SHARED}\n\n{MAIL}", "Post": f"{SHARED}\n\n{OTHER}", "Star": SHARED}
    assert not [f for f in told(compared(texts), "all_but_one") if f.parameter("sort") == "voice"]


def test_nobody_is_missed_in_a_source_that_is_cut_off_or_older() -> None:
    assert unheard(OTHER, cut_off=("Star",)) == []
    dates = {"Mail": "2026-03-03", "Post": "2026-03-03", "Star": "2026-03-02"}
    assert unheard(OTHER, published=dates) == []


def test_a_line_of_whom_a_source_does_not_name_is_not_told_of_once_more() -> None:
    line = f"{SHARED}\n\n{MAIL}"
    initial = line.replace("Rosa Linden", "Rosa B. Linden")
    found = told(compared({"Mail": initial, "Post": f"{line}\n\n{OTHER}", "Star": SHARED}), "all_but_one")
    assert [f.parameter("sort") for f in found if "Linden" in f.parameter("speaker")] == ["voice"]


def test_where_they_speak_it_is_shown_who_they_are() -> None:
    texts = {"Mail": f"{SHARED}\n\n{MAIL}", "Post": f"{SHARED}\n\n{POST}", "Star": f"{SHARED}\n\n{OTHER}"}
    comparison = compared(texts)
    (found,) = [f for f in told(comparison, "all_but_one") if f.parameter("sort") == "voice"]
    shown = {comparison.sources[p.source].text[slice(*p.span)] for p in found.where}
    assert "Rosa Linden" in shown
