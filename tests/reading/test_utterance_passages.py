"""Which stretches of invented passages are one utterance, in five languages, pair by pair."""

from __future__ import annotations

import json
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Quote

PASSAGES = Path(__file__).parents[1] / "data" / "reading" / "utterances.jsonl"
RIGHT = {"precision": 0.93, "recall": 1.0, "name": 0.97}
"""What was reached: shares of the pairs that are joined, of those that should be, of the names asked for."""

_SHARED = 0.8  # of what two stretches cover together


@pytest.mark.parametrize(("measure", "floor"), RIGHT.items(), ids=RIGHT.keys())
def test_passages_reach(measure: str, floor: float) -> None:
    right, asked, misses = _scores()[measure]
    assert right / asked >= floor, "\n".join(misses)


Score = tuple[int, int, list[str]]  # right, asked, and what went wrong


@cache
def _scores() -> dict[str, Score]:
    judged = [one for line in PASSAGES.read_text("utf8").splitlines() for one in _judged(json.loads(line))]
    return {
        measure: (
            sum(right for asked, right, _ in judged if asked == measure),
            sum(asked == measure for asked, _, _ in judged),
            [note for asked, right, note in judged if asked == measure and not right],
        )
        for measure in RIGHT
    }


def _judged(passage: dict[str, Any]) -> list[tuple[str, bool, str]]:
    """What is asked of a passage, whether it is right, and what it is about."""
    quotes = read(passage["text"], languages=languages(), language=passage["lang"]).quotes
    found = [(gold, _found(gold, quotes)) for gold in passage["quotes"]]
    judged = [
        ("name", quote is not None and _is_same(gold["speaker_name"], quote.speaker_name), passage["id"])
        for gold, quote in found
        if gold["speaker_name"]
    ]
    for (one, first), (other, second) in combinations(found, 2):
        wanted = one["group"] == other["group"]
        joined = first is not None and second is not None and first.utterance == second.utterance
        if joined:
            judged.append(("precision", wanted, passage["id"]))
        if wanted:
            judged.append(("recall", joined, passage["id"]))
    return judged


def _found(gold: dict[str, Any], quotes: Sequence[Quote]) -> Quote | None:
    return next((quote for quote in quotes if _share(gold, quote) >= _SHARED), None)


def _is_same(gold: str, told: str | None) -> bool:
    """The name itself, with its title or without."""
    a, b = set(gold.split()), set((told or "").split())
    return bool(b) and (a <= b or b <= a)


def _share(gold: dict[str, Any], quote: Quote) -> float:
    common = min(gold["end"], quote.span.end) - max(gold["start"], quote.span.start)
    return common / (max(gold["end"], quote.span.end) - min(gold["start"], quote.span.start))
