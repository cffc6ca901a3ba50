"""Damaged text is read as it was meant, and every span still points into it as given."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.equipment import languages
from variorum.model import Reading, Span
from variorum.reading import read
from variorum.reading.text.repair import apply_repairs, find_repairs, offset_map

MARKS = [
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "«",
    "»",
    "„",
    "''",
    "``",
    "—",
    "-",
    "…",
    "(",
    ")",
    "[W]e",
    ":",
    ",",
    "?",
    ".",
]
SPACES = [" ", "\xa0", "\u2009", "\n", "\r\n", "\u200b", "\ufeff", "\x00"]
DAMAGED = ["&quot;", "&amp;", "&#8220;", "â€œ", "â€\x9d", "Ã©"]
WORDS = [
    "A",
    "said",
    "Mr.",
    "U.S.",
    "20",
    "3.2 million",
    "Oct. 3",
    "er",
    "„Ja“",
    "😀",
    "İ",
    "ß",
    "Q:",
    "LUND:",
]
PIECES = [*MARKS, *SPACES, *DAMAGED, *WORDS]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)


def test_mojibake_is_read_as_what_it_was() -> None:
    assert apply_repairs("â€œItâ€™s late,â€\x9d", find_repairs("â€œItâ€™s late,â€\x9d")) == "“It’s late,”"


def test_a_capital_before_a_mark_is_no_mojibake() -> None:
    assert find_repairs("“AMANHÃ” e “CAFÉ”") == ()


def test_entities_are_read_once_and_twice_escaped() -> None:
    text = "&amp;quot;Fish &amp; boats&quot;"
    assert apply_repairs(text, find_repairs(text)) == '"Fish & boats"'


def test_spans_point_into_the_text_as_given() -> None:
    text = "\u200e&ldquo;The pier is old,&rdquo; Ms. Lund said. â€œIt wonâ€™t hold.â€\x9d"
    reading = read(text, languages=languages(), language="en")
    assert [text[q.span.start : q.span.end] for q in reading.quotes] == [
        "The pier is old,",
        "It wonâ€™t hold.",
    ]
    assert {repair.why for repair in reading.repairs} == {"invisible mark", "HTML entity", "wrong encoding"}


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_offsets_go_there_and_back(text: str) -> None:
    repairs = find_repairs(text)
    repaired = apply_repairs(text, repairs)
    offsets = offset_map(repairs)
    starts = [offsets.original(Span(i, i)).start for i in range(len(repaired) + 1)]
    assert starts == sorted(starts)
    for start, end in zip(range(len(repaired)), range(1, len(repaired) + 1), strict=True):
        span = offsets.original(Span(start, end))
        assert 0 <= span.start <= span.end <= len(text)


@given(TEXTS, st.sampled_from(["en", "de", "fr", "xx", None]), st.sampled_from(["article", "transcript"]))
@settings(max_examples=60, deadline=None)
def test_nothing_raises_and_every_span_lies_in_the_text(text: str, language: str | None, kind: str) -> None:
    reading = read(text, languages=languages(), language=language, kind=kind)  # type: ignore[arg-type]
    for span in _spans(reading):
        assert 0 <= span.start < span.end <= len(text)
    starts = [sentence.span.start for sentence in reading.sentences]
    assert starts == sorted(starts)
    for one, other in zip(reading.sentences, reading.sentences[1:], strict=False):
        assert one.span.end <= other.span.start
    for sentence in reading.sentences:
        around = reading.paragraphs[sentence.paragraph]
        assert around.start <= sentence.span.start <= sentence.span.end <= around.end


def _spans(reading: Reading) -> list[Span]:
    return [
        *(sentence.span for sentence in reading.sentences),
        *(quote.span for quote in reading.quotes),
        *(figure.span for figure in reading.figures),
    ]
