"""Which sentences count as moved."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from made_comparison import COURIER, made_comparison, row_named
from variorum.model import SentenceRef
from variorum.window.row_order import longest_rising, moved_sentences


def test_only_what_breaks_a_source_s_own_order_was_moved() -> None:
    moved = moved_sentences(made_comparison())
    found = {sentence.sentence: where.row for sentence, where in moved.items() if sentence.source == COURIER}
    assert found == {1: row_named("buses")}


def test_it_was_moved_away_from_the_sentence_before_it() -> None:
    moved = moved_sentences(made_comparison())[SentenceRef(COURIER, 1)]
    assert moved.from_row == row_named("closed")


@given(st.permutations(list(range(8))))
@settings(max_examples=40, deadline=None)
def test_what_stays_rises_and_is_as_long_as_can_be(numbers: list[int]) -> None:
    kept = [numbers[at] for at in sorted(longest_rising(numbers))]
    assert kept == sorted(kept)
    assert len(kept) == _longest_by_trying(numbers)


def _longest_by_trying(numbers: list[int]) -> int:
    best: list[int] = []
    for at, number in enumerate(numbers):
        best.append(1 + max((best[i] for i in range(at) if numbers[i] < number), default=0))
    return max(best, default=0)
