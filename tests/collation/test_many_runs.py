"""The words that two texts share, found for many pairs at once."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from variorum.collation.many_runs import shared_runs_of_pairs
from variorum.collation.word_runs import Run, shared_runs

LIGHT = frozenset("ab")
TEXTS = st.lists(st.lists(st.sampled_from("abcdef"), max_size=14).map(tuple), min_size=1, max_size=5)


@given(TEXTS)
def test_pairs_share_together_what_each_shares_by_itself(texts: list[tuple[str, ...]]) -> None:
    pairs = list(product(range(len(texts)), repeat=2))
    found = list(shared_runs_of_pairs(texts, pairs, LIGHT))
    assert found == [shared_runs(texts[a], texts[b], LIGHT) for a, b in pairs]


def test_a_text_that_begins_and_ends_as_another_does_shares_both_ends() -> None:
    texts = [
        ["the", "council", "will", "not", "raise", "the", "levy"],
        ["the", "council", "shall", "never", "raise", "the", "levy"],
    ]
    assert list(shared_runs_of_pairs(texts, [(0, 1)], frozenset({"the"}))) == [(Run(0, 0, 2), Run(4, 4, 3))]
