"""How long reading takes, held against merely finding the words, and how it grows: `make benchmark`."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

_WORDS = re.compile(r"\w+|[^\w\s]")
_SLOWEST = 130
"""Times as long as finding the words. It was 86 for this prose, full of quotes and figures, when this was
written; a megabyte a second would be about 30."""

PROSE = (
    "The ferry to Port Callum stayed at the pier on Monday, Ms. Lund said. “We wait for the 20 boats,” she"
    " added, “and nobody knows why.” According to Mayor Erik Moss, it will leave on May 5.\n"
)
GROWING = {
    "prose": PROSE,
    "no full stop": "the old ferry stayed at the pier and Ms. Lund said we wait for 20 boats ",
    "unpaired marks": "word “said 'word \"",
    "opening marks": "“",
    "emoji": "👩‍👩‍👧 🇩🇪 😀 ",
    "right to left": "שלום אמר “מרחבا قال ",
    "entities": "&ldquo;Wir â€œja&rdquo; Ã¤ ",
}


@pytest.mark.benchmark_only
def test_reading_against_finding_the_words(benchmark: BenchmarkFixture) -> None:
    text = PROSE * 500
    read(PROSE, languages=languages(), language="en")
    floor = _seconds(lambda: _WORDS.findall(text))
    benchmark.pedantic(lambda: read(text, languages=languages(), language="en"), rounds=3)
    assert _seconds(lambda: read(text, languages=languages(), language="en")) < _SLOWEST * floor


@pytest.mark.benchmark_only
@pytest.mark.parametrize("piece", GROWING.values(), ids=GROWING)
def test_twice_the_text_takes_about_twice_as_long(benchmark: BenchmarkFixture, piece: str) -> None:
    text = piece * (100_000 // len(piece))
    once = _seconds(lambda: read(text, languages=languages(), language="en"))
    benchmark.pedantic(lambda: read(text, languages=languages(), language="en"), rounds=1)
    twice = _seconds(lambda: read(text + text, languages=languages(), language="en"))
    assert twice < 2.8 * once


def _seconds(act: Callable[[], object]) -> float:
    """The processor's time, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times)
