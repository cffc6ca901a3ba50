"""How long it takes to align many sources: `make benchmark`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.collation.constraints import Constraints
from variorum.collation.links import link_sentences
from variorum.collation.rows import arrange_rows
from variorum.equipment import languages
from variorum.model import Reading, Row, Sentence, Span, silent

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

SHARED = 0.6
"""Part of a source's sentences that others have too, some words changed."""


@pytest.mark.benchmark_only
@pytest.mark.parametrize(("sources", "sentences"), [(3, 30), (20, 50), (20, 200), (20, 1000)])
def test_aligning(benchmark: BenchmarkFixture, sources: int, sentences: int) -> None:
    readings = tuple(_reading(source, sentences) for source in range(sources))
    languages()

    def align() -> tuple[Row, ...]:
        links = link_sentences(readings, (), languages(), Constraints(), silent)
        return arrange_rows(links, readings, 0, Constraints())

    rows = benchmark.pedantic(align, rounds=1)
    assert sum(len(row.members) for row in rows) == sources * sentences


def _reading(source: int, sentences: int) -> Reading:
    shared = int(sentences * SHARED)
    texts = [_sentence(number, source) for number in range(shared)]
    texts += [_sentence(sentences * (source + 1) + number, source) for number in range(sentences - shared)]
    spans, text = [], ""
    for sentence in texts:
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + " "
    return Reading(
        text=text,
        language="en",
        paragraphs=(Span(0, len(text)),),
        sentences=tuple(Sentence(span=span, paragraph=0) for span in spans),
        quotes=(),
        reported=(),
        figures=(),
        repairs=(),
    )


def _sentence(number: int, source: int) -> str:
    """Twenty words, half of them everyday ones; the same for every source but for every seventh."""
    words = [
        f"everyday{(number + place) % 40}" if place % 2 else f"rare{number * 31 + place}"
        for place in range(20)
    ]
    words[source % 7 :: 7] = [f"changed{number}{source}"] * len(words[source % 7 :: 7])
    return " ".join(words).capitalize() + "."
