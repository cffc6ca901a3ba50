"""Words and their differences become runs; nothing that a source prints is lost or made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.model import Difference, DifferenceKind, Rendering, Span
from variorum.window.cell_content import Run
from variorum.window.word_runs import marked, rendering_runs

if TYPE_CHECKING:
    from collections.abc import Iterable


def test_lost_words_stand_between_their_neighbours_with_one_space_on_each_side() -> None:
    text = "We have not found any reason"
    for at in (len("We have not"), len("We have not ")):
        runs = marked(text, Span(0, len(text)), [_difference("dropped", Span(at, at), "", "so far")])
        assert _text(runs) == "We have not so far found any reason"
        assert [run.text for run in runs if run.mark == "deleted"] == ["so far"]


def test_lost_words_at_a_sentence_end_cling_to_the_full_stop() -> None:
    text = "They left."
    runs = marked(text, Span(0, len(text)), [_difference("dropped", Span(9, 9), "", "in March")])
    assert _text(runs) == "They left in March."


def test_lost_punctuation_clings_to_the_word_before_it() -> None:
    text = "contained that"
    runs = marked(text, Span(0, len(text)), [_difference("dropped", Span(9, 9), "", ", not yet sealed,")])
    assert _text(runs) == "contained, not yet sealed, that"


def test_old_and_new_words_stand_on_one_chip() -> None:
    text = "It would stay"
    runs = marked(text, Span(0, len(text)), [_difference("replaced", Span(3, 8), "would", "will")])
    chip = [run for run in runs if run.group]
    assert [(run.text, run.mark) for run in chip] == [
        ("will", "deleted"),
        (" ", "plain"),
        ("would", "inserted"),
    ]
    assert len({run.group for run in chip}) == 1


def test_two_changes_stand_on_two_chips() -> None:
    text = "He would and could"
    changes = [
        _difference("replaced", Span(3, 8), "would", "will"),
        _difference("added", Span(13, 18), "could", ""),
    ]
    assert len({run.group for run in marked(text, Span(0, len(text)), changes)} - {0}) == 2


def test_house_style_is_not_marked() -> None:
    text = "We'll go"
    runs = marked(text, Span(0, len(text)), [_difference("tidied", Span(0, 5), "We'll", "We will")])
    assert [run for run in runs if run.text] == [Run("We'll go")]


def test_a_rendering_shows_the_marks_its_source_prints() -> None:
    text = "She said: «Nous partons». Then left."
    start = text.index("Nous")
    runs = rendering_runs(text, _rendering(Span(start, start + len("Nous partons"))))
    assert _text(runs) == "«Nous partons»"


def test_a_transcript_without_marks_gets_curly_ones() -> None:
    text = "MAYOR: We go."
    assert _text(rendering_runs(text, _rendering(Span(7, 13)))) == "“We go.”"


def test_words_left_off_at_the_start_are_told_at_the_start() -> None:
    text = "“we go”"
    runs = rendering_runs(text, _rendering(Span(1, 6), left_off_start=2), "2 words left off")
    assert runs[0] == Run("2 words left off", "chip")


def test_a_line_break_in_print_means_nothing() -> None:
    text = "we\n  go\thome"
    assert _text(marked(text, Span(0, len(text)), [])) == "we go home"


@given(st.text(alphabet="ab ,.“”\n", max_size=40), st.data())
@settings(max_examples=60, deadline=None)
def test_without_lost_words_the_runs_are_the_text(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    spans = [Span(*pair) for pair in zip(ends[::2], ends[1::2], strict=False)]
    changes = [_difference("added", span, text[span.start : span.end], "") for span in spans]
    runs = marked(text, Span(0, len(text)), changes)
    assert "".join(_text(runs).split()) == "".join(text.split())


def _difference(kind: DifferenceKind, at: Span, words: str, base_words: str) -> Difference:
    return Difference(kind=kind, at=at, words=words, base_at=Span(0, 0), base_words=base_words)


def _rendering(span: Span, left_off_start: int = 0) -> Rendering:
    return Rendering(source=0, spans=(span,), quotes=(), verdict="trimmed", left_off_start=left_off_start)


def _text(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)
