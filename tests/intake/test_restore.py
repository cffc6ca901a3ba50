"""Putting back what import left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.intake import restore
from variorum.model import LeftOut, Source

PARAGRAPHS = st.lists(st.text("abc .“”", min_size=1).filter(str.strip), max_size=6)


def source(text: str, *left_out: tuple[str, int]) -> Source:
    blocks = tuple(LeftOut(text=words, why="box", after=after) for words, after in left_out)
    return Source(id="a", label="Courier", text=text, left_out=blocks)


def test_a_block_between_paragraphs_becomes_one() -> None:
    assert restore(source("One.\n\nTwo.", ("Box.", 4)), 0).text == "One.\n\nBox.\n\nTwo."


def test_a_block_before_the_first_paragraph_and_one_behind_the_last() -> None:
    both = source("One.", ("By Lena", 0), ("Corrected.", 4))
    assert restore(restore(both, 1), 0).text == "By Lena\n\nOne.\n\nCorrected."
    assert restore(restore(both, 0), 0).text == "By Lena\n\nOne.\n\nCorrected."


def test_the_other_blocks_keep_their_places() -> None:
    restored = restore(source("One.\n\nTwo.", ("First", 4), ("Second", 4), ("Third", 10)), 0)
    assert [block.after for block in restored.left_out] == [11, 17]


def test_there_is_no_such_block() -> None:
    with pytest.raises(IndexError):
        restore(source("One."), 0)


@settings(max_examples=60, deadline=None)
@given(PARAGRAPHS, PARAGRAPHS, st.data())
def test_in_whatever_order_blocks_are_put_back_the_text_is_the_same(
    paragraphs: list[str], blocks: list[str], data: st.DataObject
) -> None:
    text = "\n\n".join(paragraphs)
    ends = [0, *(len("\n\n".join(paragraphs[: n + 1])) for n in range(len(paragraphs)))]
    places = sorted(data.draw(st.sampled_from(ends)) for _ in blocks)
    start = source(text, *zip(blocks, places, strict=True))
    in_order = any_order = start
    while in_order.left_out:
        in_order = restore(in_order, 0)
        any_order = restore(any_order, data.draw(st.integers(0, len(any_order.left_out) - 1)))
    assert in_order.text == any_order.text
