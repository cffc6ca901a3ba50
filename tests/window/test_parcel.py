from __future__ import annotations

from made_comparison import made_comparison
from variorum.model import Row, SentenceRef
from variorum.window.parcel import PIECE, Unpacking, pack


def unpacked(pieces: list[bytes]) -> object:
    unpacking = Unpacking()
    for piece in pieces:
        unpacking.take(piece)
    return unpacking.value


def test_a_comparison_arrives_as_it_was_sent() -> None:
    made = made_comparison()
    assert unpacked(list(pack(made))) == made


def test_plain_values_arrive_too() -> None:
    for value in (None, "words", (1, 2), [1], {"a": 1}, ()):
        assert unpacked(list(pack(value))) == value


def test_no_piece_of_a_long_comparison_takes_long_to_take_in() -> None:
    from dataclasses import replace

    rows = tuple(Row(members=tuple(SentenceRef(s, n) for s in range(20))) for n in range(5_000))
    long = replace(made_comparison(), rows=rows)
    pieces = list(pack(long))
    assert unpacked(pieces) == long
    assert max(map(len, pieces)) <= PIECE
