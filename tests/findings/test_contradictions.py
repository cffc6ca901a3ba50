"""Sentences that report the same thing and cannot both be right."""

from __future__ import annotations

import pytest
from compared import compared, told


def test_an_antonym_apart() -> None:
    texts = {
        "Mail": "Linden informed the harbour board of the leaking gate in writing in March.",
        "Post": "Linden informed the harbour board of the leaking gate in person in March.",
        "Star": "In March, Linden informed the harbour board of the leaking gate in writing.",
    }
    clash = told(compared(texts), "contradiction")
    assert [(f.parameter("source"), f.parameter("words"), f.parameter("other_words")) for f in clash] == [
        ("Post", "in person", "in writing")
    ]


def test_another_day() -> None:
    texts = {
        "Mail": "The harbour board meets on Monday to decide about the leaking gate.",
        "Post": "The harbour board will meet on Friday to decide about the leaking gate.",
    }
    assert len(told(compared(texts), "contradiction")) == 1


def test_a_negation_apart() -> None:
    texts = {
        "Mail": "The harbour board has approved the plan to replace the leaking gate at Aldmere.",
        "Post": "The harbour board has not approved the plan to replace the leaking gate at Aldmere.",
    }
    assert len(told(compared(texts), "contradiction")) == 1


@pytest.mark.parametrize(
    "other",
    [
        "The harbour board, which met on Monday, has approved the plan to replace the gate at Aldmere.",
        "The plan to replace the leaking gate at Aldmere has the approval of the harbour board.",
        "The harbour board has no money, but it has approved the plan for a new gate at Aldmere.",
    ],
)
def test_other_words_for_the_same_thing_are_no_contradiction(other: str) -> None:
    texts = {
        "Mail": "The harbour board has approved the plan to replace the leaking gate at Aldmere.",
        "Post": other,
    }
    assert not told(compared(texts), "contradiction")
