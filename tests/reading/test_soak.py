"""No text, however broken, stops the reading, holds it up or moves its spans out of place."""

from __future__ import annotations

import random
import time
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

import pytest

from broken_texts import broken_text
from variorum.equipment import languages
from variorum.model import SourceKind, Span
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reading

_CODES = (*sorted(languages()), "xx", None)
_KINDS = get_args(SourceKind)
_HELD_UP = 60  # times as long as prose of the same length
_AT_LEAST = 2_000  # letters whose time every text may take
_EXTREMES = (
    *("", " ", "\n", "\ufeff", '"', '"' * 3001),
    *(
        3000 * piece
        for piece in ("'", "“", "“”", "”", "(", "[", ".", "&", "1", "1,", "-", "a\n", "\u0301", "é", "👩‍👧")
    ),
    *(
        2000 * piece
        for piece in (
            "A. ",
            "said ",
            '"a ',
            "said, ",
            "Lund and ",
            "of the ",
            "Mr. ",
            "A: ",
            "six ",
            "May ",
            "Lund ",
        )
    ),
)


def test_a_sample_of_random_and_mutated_texts_is_read() -> None:
    _read_broken_texts(range(300))


@pytest.mark.soak
@pytest.mark.parametrize("first", range(1_000, 201_000, 10_000))
def test_two_hundred_thousand_random_and_mutated_texts_are_read(first: int) -> None:
    _read_broken_texts(range(first, first + 10_000))


@pytest.mark.parametrize("text", _EXTREMES, ids=lambda text: f"{text[:6]!r}x{len(text)}")
def test_one_thing_over_and_over_holds_nothing_up(text: str) -> None:
    for code in ("en", "de", "fr"):
        _check(read(text, languages=languages(), language=code))
        assert not _holds_up(text, code, "article", _seconds_a_letter())


@pytest.mark.soak
@pytest.mark.parametrize(
    "piece",
    [
        "word ",
        '"word ',
        "“word said ",
        "'tis said, ",
        "twenty one ",
        "👩‍👩‍👧 🇩🇪",
        "שלום אמר “",
        "Lund said that ",
        "a. ",
    ],
)
def test_a_megabyte_without_an_end_takes_time_in_proportion(piece: str) -> None:
    small, large = (_seconds(piece * (letters // len(piece)), "en") for letters in (125_000, 1_000_000))
    assert large < 8 * small * 2


def _read_broken_texts(seeds: range) -> None:
    usual = _seconds_a_letter()
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311 -- the same texts every time
        text, code, kind = broken_text(rng), rng.choice(_CODES), rng.choice(_KINDS)
        try:
            start = time.process_time()
            reading = read(text, languages=languages(), language=code, kind=kind)
            seconds = time.process_time() - start
            _check(reading)
            if seed % 10 == 0:
                _check_given(text, tuple(sentence.span for sentence in reading.sentences), code)
                assert read(text, languages=languages(), language=code, kind=kind) == reading
            assert _is_bearable(seconds, text, usual) or not _holds_up(text, code, kind, usual)
        except Exception as problem:
            problem.add_note(f"seed {seed}, {code}, {kind}: {text!r}")
            raise


def _check_given(text: str, spans: tuple[Span, ...], code: str | None) -> None:
    """Sentences that the caller split stay as they are, empty ones among them."""
    _check(_read_given(text, spans, code))
    empty = (Span(end, end) for end in (0, *(span.end for span in spans)))
    _read_given(text, tuple(sorted((*spans, *empty))), code)


def _read_given(text: str, spans: tuple[Span, ...], code: str | None) -> Reading:
    reading = read(text, languages=languages(), language=code, sentences=spans)
    assert not spans or tuple(sentence.span for sentence in reading.sentences) == spans
    return reading


def _holds_up(text: str, code: str | None, kind: SourceKind, usual: float) -> bool:
    """Whether reading takes much longer than prose of that length would, three times over."""
    return not any(_is_bearable(_seconds(text, code, kind), text, usual) for _ in range(3))


def _is_bearable(seconds: float, text: str, usual: float) -> bool:
    return seconds < _HELD_UP * usual * (len(text) + _AT_LEAST)


def _seconds(text: str, code: str | None, kind: SourceKind = "article") -> float:
    start = time.process_time()
    read(text, languages=languages(), language=code, kind=kind)
    return time.process_time() - start


def _seconds_a_letter() -> float:
    """What a letter of plain prose takes here and now."""
    prose = (
        100 * "The ferry to Port Callum stayed at the pier on Monday, Ms. Lund said. “We wait,” she added.\n"
    )
    _seconds(prose, "en")
    return min(_seconds(prose, "en") for _ in range(3)) / len(prose)


def _check(reading: Reading) -> None:
    """Every span lies within the text; paragraphs, sentences, quotes, figures and repairs are in order."""
    paragraphs, length = reading.paragraphs, len(reading.text)
    spans = [sentence.span for sentence in reading.sentences]
    figures = [figure.span for figure in reading.figures]
    quotes = [quote.span for quote in reading.quotes]
    reported = [clause.span for clause in reading.reported]
    for row in (paragraphs, spans, figures, quotes, reported):
        assert all(0 <= span.start < span.end <= length for span in row)
        assert not any(reading.text[span.start : span.end].isspace() for span in row)
    for row in (paragraphs, spans, figures):
        assert all(one.end <= other.start for one, other in pairwise(row))
    assert quotes == sorted(quotes, key=lambda span: span.start)
    for sentence in reading.sentences:
        around = paragraphs[sentence.paragraph]
        assert around.start <= sentence.span.start < sentence.span.end <= around.end
    _check_repairs(reading)
    _check_quotes(reading)


def _check_repairs(reading: Reading) -> None:
    """Repairs do not overlap, and each says something else than what stands there."""
    for one, other in pairwise(repair.span for repair in reading.repairs):
        assert one.end <= other.start
    for repair in reading.repairs:
        assert 0 <= repair.span.start <= repair.span.end <= len(reading.text)
        assert repair.read_as != reading.text[repair.span.start : repair.span.end]


def _check_quotes(reading: Reading) -> None:
    """Quotes lie within a paragraph, speakers and cues stand where they are said to."""
    text, clean = reading.text, not reading.repairs
    inside = [quote.span for quote in reading.quotes]
    assert all(any(p.start <= q.start and q.end <= p.end for p in reading.paragraphs) for q in inside)
    assert all(quote.level >= 0 and quote.utterance >= 0 for quote in reading.quotes)
    for value in (*reading.quotes, *reading.reported):
        for printed, place in ((value.speaker, value.speaker_at), (value.cue, value.cue_at)):
            assert (printed is None) == (place is None)
            assert place is None or 0 <= place.start < place.end <= len(text)
            assert (
                place is None
                or not clean
                or "\r" in text
                or _plain(text[place.start : place.end]) == _plain(printed)
            )


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
