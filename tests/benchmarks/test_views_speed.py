"""How long the views hold up the event loop with 20 sources of 1,000 sentences: `make benchmark`."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from variorum import equipment
from variorum.model import (
    Comparison,
    Difference,
    Family,
    Finding,
    Missing,
    Place,
    Reading,
    Rendering,
    Row,
    Sentence,
    SentenceRef,
    Source,
    Span,
    Verdict,
)
from variorum.window.ledger import QuotesLedger
from variorum.window.palette import look_of
from variorum.window.selection import Selection
from variorum.window.synopsis import Synopsis

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

    from variorum.window.level_view import LevelView

SOURCES, SENTENCES, TOLD, QUOTED = 20, 1000, 1600, 400
_WORDS = [
    "the",
    "of",
    "council",
    "minister",
    "river",
    "said",
    "bridge",
    "closed",
    "after",
    "inspectors",
    "found",
    "cracks",
    "in",
    "hangers",
    "that",
    "carry",
]
_VERDICTS: tuple[Verdict, ...] = ("verbatim",) * 6 + ("cut", "altered", "tidied", "trimmed")

pytestmark = [pytest.mark.benchmark_only, pytest.mark.parametrize("kind", [QuotesLedger, Synopsis])]


def test_opening(benchmark: BenchmarkFixture, qtbot: QtBot, kind: type[LevelView]) -> None:
    view = _view(kind, qtbot)
    benchmark.pedantic(lambda: view.show_comparison(_big(), {}), rounds=3)
    assert view.table.levels.rowCount() > 100


def test_scrolling(benchmark: BenchmarkFixture, qtbot: QtBot, kind: type[LevelView]) -> None:
    view = _view(kind, qtbot)
    view.show_comparison(_big(), {})
    bar = view.table.verticalScrollBar()
    benchmark.pedantic(_then_paint(lambda: bar.setValue(bar.value() + 97)), rounds=200)
    assert bar.value() > 0


def test_stepping(benchmark: BenchmarkFixture, qtbot: QtBot, kind: type[LevelView]) -> None:
    view = _view(kind, qtbot)
    view.show_comparison(_big(), {})
    findings = iter(_big().findings * 2)

    def step() -> None:
        view.select(Selection(kind="family", key=next(findings).family or "", source=3))

    benchmark.pedantic(_then_paint(step), rounds=60)
    assert view.table.currentIndex().isValid()


def _then_paint(act: Callable[[], None]) -> Callable[[], None]:
    def acted() -> None:
        act()
        QApplication.processEvents()

    return acted


def _view(kind: type[LevelView], qtbot: QtBot) -> LevelView:
    view = kind(look_of(), equipment.phrases())
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.show()
    QApplication.processEvents()
    return view


@cache
def _big() -> Comparison:
    chance = random.Random(1)  # noqa: S311  # a benchmark needs the same text each time, not a secret
    told = [" ".join(chance.choices(_WORDS, k=chance.randint(8, 35))).capitalize() + "." for _ in range(TOLD)]
    readings: list[Reading] = []
    rows: list[list[SentenceRef]] = [[] for _ in told]
    for source in range(SOURCES):
        chosen = sorted(chance.sample(range(TOLD), SENTENCES))
        readings.append(_reading([_reworded(told[at], chance) for at in chosen]))
        for sentence, at in enumerate(chosen):
            rows[at].append(SentenceRef(source, sentence))
    families = tuple(_family(number, row, readings, chance) for number, row in enumerate(rows[:QUOTED]))
    return Comparison(
        sources=tuple(Source(id=f"{i}", label=f"Source {i}", text=r.text) for i, r in enumerate(readings)),
        readings=tuple(readings),
        record=0,
        base=0,
        links=(),
        rows=tuple(Row(members=tuple(row)) for row in rows if row),
        families=families,
        figures=(),
        findings=tuple(_finding(number, family) for number, family in enumerate(families[:200], start=1)),
    )


def _reworded(sentence: str, chance: random.Random) -> str:
    words = sentence.split()
    if chance.random() < 0.5:
        words[chance.randrange(len(words))] = "changed"
    return " ".join(words)


def _reading(texts: list[str]) -> Reading:
    sentences, at = [], 0
    for number, text in enumerate(texts):
        sentences.append(Sentence(span=Span(at, at + len(text)), paragraph=number // 3))
        at += len(text) + 1
    return Reading(
        text=" ".join(texts),
        language="en",
        paragraphs=(Span(0, at - 1),),
        sentences=tuple(sentences),
        quotes=(),
        reported=(),
        figures=(),
        repairs=(),
    )


def _family(number: int, row: list[SentenceRef], readings: list[Reading], chance: random.Random) -> Family:
    having = {member.source for member in row}
    return Family(
        id=f"family {number}",
        base=0,
        renderings=tuple(_rendering(member, readings, chance.choice(_VERDICTS)) for member in row),
        missing=tuple(Missing(source=at, verdict="absent") for at in range(SOURCES) if at not in having),
    )


def _rendering(member: SentenceRef, readings: list[Reading], verdict: Verdict) -> Rendering:
    span = readings[member.source].sentences[member.sentence].span
    at = Span(span.start + 4, span.start + 4)
    cut = Difference(kind="dropped", at=at, words="", base_at=Span(0, 0), base_words="not yet")
    return Rendering(
        source=member.source,
        spans=(span,),
        quotes=(),
        speaker_name="Bob",
        verdict=verdict,
        differences=(cut,) if verdict == "cut" else (),
    )


def _finding(number: int, family: Family) -> Finding:
    first = family.renderings[0]
    return Finding(
        id=f"finding {number}",
        kind="cut",
        rank=number,
        parameters=(("words", "not yet"), ("source", f"Source {first.source}")),
        where=(Place(first.source, first.spans[0]),),
        family=family.id,
    )
