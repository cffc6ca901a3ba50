"""Figures that count the same thing, and claims that differ."""

from __future__ import annotations

import pytest
from compared import compared, told, values

from variorum.findings.counted import claims_agree
from variorum.model import Approximation, Figure, Span


def figure(value: float | str, approximation: Approximation = "exact") -> Figure:
    return Figure(span=Span(0, 1), value=value, approximation=approximation)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (figure(20), figure(20), True),
        (figure(20), figure(21), False),
        (figure("--10-03"), figure("2016-10-03"), True),
        (figure("--10-03"), figure("2016-10-04"), False),
        (figure(20, "at least"), figure(20), False),
        (figure(20, "at least"), figure(20, "at least"), True),
        (figure(24, "dozens-like"), figure(20), False),
        (figure(1400, "about"), figure(1387), True),
        (figure(1400, "about"), figure(1100, "about"), False),
        (figure("2026-09-16"), figure("2026-09"), True),
        (figure("2026-09-16"), figure("2026-09-17"), False),
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
