"""Differences become runs of words that a reader can follow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model import Difference, DifferenceKind, Span
from variorum.report.marked_words import marked_words


def _difference(kind: DifferenceKind, at: tuple[int, int], words: str, base_words: str) -> Difference:
    return Difference(
        kind=kind, at=Span(*at), words=words, base_at=Span(0, len(base_words)), base_words=base_words
    )


def _told(text: str, *differences: Difference) -> list[tuple[str, str]]:
    return [(run.mark, run.text) for run in marked_words(text, (Span(0, len(text)),), differences)]


def test_dropped_words_stand_struck_where_they_stood() -> None:
    text = "The dock is safe to use"
    assert _told(text, _difference("dropped", (12, 12), "", "not yet ")) == [
        ("plain", "The dock is "),
        ("deleted", "not yet "),
        ("plain", "safe to use"),
    ]


def test_dropped_words_are_kept_apart_from_their_neighbours() -> None:
    text = "The dock is safe"
    assert "".join(words for _, words in _told(text, _difference("dropped", (11, 11), "", "not yet"))) == (
        "The dock is not yet safe"
    )


def test_a_replaced_word_shows_the_old_one_before_the_new_one() -> None:
    text = "It would open"
    assert _told(text, _difference("replaced", (3, 8), "would", "will")) == [
        ("plain", "It "),
        ("deleted", "will"),
        ("plain", " "),
        ("inserted", "would"),
        ("plain", " open"),
    ]


def test_stretches_of_one_utterance_are_joined_by_an_ellipsis() -> None:
    text = "“We knew,” she said, “for years.”"
    runs = marked_words(text, (Span(1, 8), Span(22, 31)), ())
    assert "".join(run.text for run in runs) == "We knew … for years"


def test_words_dropped_at_the_very_end_of_the_last_stretch_are_shown() -> None:
    text = "one two"
    assert _told(text, _difference("dropped", (7, 7), "", "three"))[-1] == ("deleted", "three")


@given(st.text(min_size=1, max_size=40), st.data())
def test_what_stands_in_the_source_is_never_lost(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    kinds = data.draw(st.lists(st.sampled_from(["replaced", "added", "tidied"]), min_size=3, max_size=3))
    differences = [
        _difference(kind, (start, end), text[start:end], "x")
        for kind, (start, end) in zip(kinds, pairs, strict=False)
    ]
    runs = marked_words(text, (Span(0, len(text)),), differences)
    replaced = sum(1 for d in differences if d.kind == "replaced")
    kept = "".join(run.text for run in runs if run.mark != "deleted")
    assert len(kept) == len(text) + replaced
