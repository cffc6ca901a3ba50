from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.model import Anchor, Correction, Options, Source, Story
from variorum.window import story_edits as edits


def source(name: str, text: str = "") -> Source:
    return Source(id=name.lower(), label=name, text=text or f"{name} says so.")


def story(*names: str) -> Story:
    return Story(sources=tuple(source(name) for name in names))


def labels(of: Story) -> list[str]:
    return [source.label for source in of.sources]


def test_a_second_source_of_the_same_outlet_gets_a_number() -> None:
    twice = edits.with_source(edits.with_source(story("Courier"), source("Courier")), source("Courier"))
    assert labels(twice) == ["Courier", "Courier 2", "Courier 3"]
    assert len({source.id for source in twice.sources}) == 3


def test_a_source_that_is_the_record_takes_the_record_with_it() -> None:
    before = Story(sources=story("A", "B").sources, record="a", options=Options(base="a"))
    after = edits.without_source(before, "a")
    assert (labels(after), after.record, after.options.base) == (["B"], None, None)


def test_a_source_moves_up_and_stays_inside_the_list() -> None:
    assert labels(edits.moved(story("A", "B", "C"), "c", 0)) == ["C", "A", "B"]
    assert labels(edits.moved(story("A", "B", "C"), "a", 99)) == ["B", "C", "A"]
    assert labels(edits.moved(story("A", "B"), "nobody", 0)) == ["A", "B"]


@settings(max_examples=30, deadline=None)
@given(at=st.integers(0, 4), to=st.integers(-3, 9))
def test_moving_never_loses_a_source_and_moving_back_restores_the_order(at: int, to: int) -> None:
    before = story("A", "B", "C", "D", "E")
    after = edits.moved(before, before.sources[at].id, to)
    assert sorted(labels(after)) == labels(before)
    assert edits.moved(after, before.sources[at].id, at) == before


def test_a_remark_taken_back_leaves_nothing_behind() -> None:
    decided = edits.with_remark(story("A"), "f1", decision="confirmed")
    noted = edits.with_remark(decided, "f1", note="Call the ministry.")
    assert edits.remark_on(noted, "f1").decision == "confirmed"
    assert edits.remark_on(noted, "f1").note == "Call the ministry."
    assert edits.with_remark(decided, "f1", decision="open") == story("A")


def test_the_same_correction_is_kept_once() -> None:
    correction = Correction(kind="not-same", anchors=(Anchor(source="a", text="x", start=0),))
    once = edits.with_corrections(story("A"), [correction, correction])
    assert edits.with_corrections(once, [correction]).corrections == (correction,)
    assert edits.without_corrections(once, [correction]) == story("A")


def test_the_same_words_are_recognised_whatever_their_white_space() -> None:
    known = Story(sources=(source("A", "One two.\n\nThree."),))
    assert edits.same_text(known, source("B", "One  two. Three.")) is known.sources[0]
    assert edits.same_text(known, source("B", "One two. Four.")) is None


def test_a_note_asks_for_no_new_comparison_but_a_record_does() -> None:
    before = story("A", "B")
    assert edits.compares_alike(before, edits.with_remark(before, "f", note="x"))
    assert not edits.compares_alike(before, edits.with_record(before, "a"))


def test_a_renamed_source_does_not_take_the_name_of_another() -> None:
    assert labels(edits.with_source_changed(story("A", "B"), "b", label="A")) == ["A", "A 2"]
    assert labels(edits.with_source_changed(story("A", "B"), "b", label="B")) == ["A", "B"]
