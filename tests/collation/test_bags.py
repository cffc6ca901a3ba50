"""What texts have in common, against the same worked out one by one."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from variorum.collation.arrays import places_in, ranges
from variorum.collation.bags import bags_of

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=5), max_size=6)


@given(TEXTS)
def test_shared_terms_are_those_that_both_texts_have(texts: list[frozenset[str]]) -> None:
    bags = bags_of(texts)
    pairs = list(combinations(range(len(texts)), 2))
    a, b = (np.array([pair[end] for pair in pairs], dtype=np.int64) for end in (0, 1))
    parts = [np.zeros((3, 0), dtype=np.int64), *(np.array(part) for part in bags.in_both(a, b))]
    pair, here, there = np.concatenate(parts, axis=1)
    found = [(int(p), bags.spelled[bags.terms[h]]) for p, h in zip(pair, here, strict=True)]
    assert found == [(at, term) for at, (x, y) in enumerate(pairs) for term in sorted(texts[x] & texts[y])]
    assert (bags.terms[here] == bags.terms[there]).all()
    ends = {frozenset((int(bags.texts[h]), int(bags.texts[t]))) for h, t in zip(here, there, strict=True)}
    assert ends == {frozenset(pairs[int(p)]) for p in pair}


@given(TEXTS, st.sets(st.sampled_from("abcdefgh")))
def test_each_text_is_held_against_those_before_it_by_telling_terms(
    texts: list[frozenset[str]], telling: set[str]
) -> None:
    bags = bags_of(texts)
    leading = np.array([term in telling for term in bags.spelled], dtype=bool)
    rows = [
        (first + row, shared)
        for first, answers in bags.alike(np.full(len(bags.terms), 2.0), leading)
        for row, shared in enumerate(answers.tolist())
    ]
    assert [text for text, _ in rows] == list(range(len(texts)))
    for text, shared in rows:
        wanted = [4.0 * len(texts[text] & other & telling) for other in texts[:text]]
        assert shared == wanted + [0.0] * (len(shared) - text)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 5))))
def test_ranges_follow_one_another(asked: list[tuple[int, int]]) -> None:
    starts, sizes = (np.array([one[end] for one in asked], dtype=np.int64) for end in (0, 1))
    assert ranges(starts, sizes).tolist() == [n for start, size in asked for n in range(start, start + size)]


@given(st.sets(st.integers(0, 30)), st.lists(st.integers(0, 30)))
def test_places_are_found_where_the_number_is(ordered: set[int], wanted: list[int]) -> None:
    numbers = sorted(ordered)
    places, found = places_in(np.array(numbers, dtype=np.int64), np.array(wanted, dtype=np.int64))
    assert found.tolist() == [number in ordered for number in wanted]
    assert all(numbers[p] == w for p, w, yes in zip(places, wanted, found, strict=True) if yes)
