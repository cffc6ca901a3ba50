"""No text, however broken, stops the reading or moves its spans out of place."""

from __future__ import annotations

import random
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reading

_CODES = (*sorted(languages()), "xx", None)
_SPACES = "\t\n\v\f\r \x1c\x1d\x1e\x1f\x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x2010)))
_SPACES += "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_MARKS = "\"'“”„‟«»‹›‘’‚‛`´「」『』《》〝〞〟⹂＂"
_STRANGE = (
    "\u202e",
    "\u200f",
    "\u2066",
    "\u0301",
    "\ud800",
    "\x00",
    "\U0010ffff",
    "👩‍👩‍👧",
    "🇩🇪",
    "ﷺ",
    "שלום",
    "مرحبا",
)
_BROKEN = ("&ldquo;", "&#8220;", "&#xFFFFFFFF;", "&amp;amp;", "â€œ", "â€\x9d", "Ã¤", "&", "â€")
_LISTED = (
    "Ms. Lund|said|sagte|dijo|a dit|according to|laut|the pier|He|I|U.S.|Gov.|$3.5 million|twenty-one"
    "|3. Oktober|1.000,50|half|(R-Fla.)|LUND:|Q.|A:|—|–|...|…|.|,|?|!|:|;|[W]e|f---ing|'90s|workers'"
    "|o'clock|``|''|^|1/3|%"
)
_WORDS = _LISTED.split("|")
_EXTREMES = (
    *("", " ", "\n", "\ufeff", '"', '"' * 3001),
    *(3000 * piece for piece in ("'", "“", "“”", "(", "[", ".", "&", "1", "1,", "-", "a\n", "\u0301")),
    *(
        2000 * piece
        for piece in ("A. ", "said ", '"a ', "said, ", "Lund and ", "of the ", "Mr. ", "A: ", "six ")
    ),
)


def test_a_sample_of_random_and_mutated_texts_is_read() -> None:
    _read_random(range(300))


@pytest.mark.soak
def test_two_hundred_thousand_random_and_mutated_texts_are_read() -> None:
    _read_random(range(1_000, 201_000))


@pytest.mark.parametrize("text", _EXTREMES, ids=lambda text: f"{text[:6]!r}x{len(text)}")
def test_one_thing_over_and_over_is_read_in_bearable_time(text: str) -> None:
    start = time.process_time()
    _check(read(text, languages=languages(), language="en"))
    assert time.process_time() - start < 3


@pytest.mark.soak
@pytest.mark.parametrize("piece", ["word ", '"word ', "“word said ", "'tis said, ", "twenty one "])
def test_a_megabyte_without_a_full_stop_takes_time_in_proportion(piece: str) -> None:
    small, large = (_seconds(piece * (letters // len(piece))) for letters in (125_000, 1_000_000))
    assert large < 8 * small * 2 + 1


def _seconds(text: str) -> float:
    start = time.process_time()
    _check(read(text, languages=languages(), language="en"))
    return time.process_time() - start


def _read_random(seeds: range) -> None:
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311 -- the same texts every time
        text = _mutated(rng, _text(rng))
        try:
            _check(read(text, languages=languages(), language=rng.choice(_CODES)))
        except Exception as problem:
            problem.add_note(f"seed {seed}: {text!r}")
            raise


def _text(rng: random.Random) -> str:
    pools = (_WORDS, _WORDS, _WORDS, _MARKS, _SPACES, _STRANGE, _BROKEN)
    parts = []
    for _ in range(rng.randrange(60)):
        parts.append(rng.choice(rng.choice(pools)))
        if rng.random() < 0.7:
            parts.append(rng.choice((" ", " ", " ", "\n", "\n\n", "\xa0")))
    return "".join(parts)


def _mutated(rng: random.Random, text: str) -> str:
    letters = list(text)
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(letters) + 1)
        letters[at : at + rng.randrange(4)] = rng.choice((_MARKS, _SPACES, "aA1.", ""))[:2]
    return "".join(letters)


def _check(reading: Reading) -> None:
    """Every span lies within the text; paragraphs, sentences, quotes and figures are in order."""
    length = len(reading.text)
    for values in (reading.sentences, reading.quotes, reading.figures, reading.reported):
        spans = [value.span for value in values]
        assert all(0 <= span.start <= span.end <= length for span in spans)
    for row in (reading.paragraphs, tuple(sentence.span for sentence in reading.sentences)):
        assert all(0 <= span.start < span.end <= length for span in row)
        assert all(one.end <= other.start for one, other in pairwise(row))
    starts = [quote.span.start for quote in reading.quotes]
    assert starts == sorted(starts)
    assert all(0 <= sentence.paragraph < len(reading.paragraphs) for sentence in reading.sentences)
    for quote in reading.quotes:
        for place in (quote.speaker_at, quote.cue_at):
            assert place is None or 0 <= place.start <= place.end <= length
