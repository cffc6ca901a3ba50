"""Invented English and German passages: who is meant by a mention, what a stretch is, what belongs together.

The floors are what is reached; they only ever rise.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote

PASSAGES = Path(__file__).parents[1] / "data" / "reading" / "names_and_kinds.jsonl"
FLOORS = {
    "found": 1.0,
    "exact": 1.0,
    "kind": 0.94,
    "level": 1.0,
    "speaker": 0.96,
    "name": 0.94,
    "no name": 0.93,
    "cue": 0.95,
    "group": 0.93,
}
MOST_WRONG_NAMES = 0.05  # of the names given: a wrong name is worse than none


@pytest.mark.parametrize(("measure", "floor"), FLOORS.items(), ids=FLOORS.keys())
def test_passages_reach(measure: str, floor: float) -> None:
    right, asked, misses = _scores()[measure]
    assert right / asked >= floor, "\n".join(misses)


def test_passages_give_few_wrong_names() -> None:
    wrong, given, misses = _scores()["wrong names"]
    assert wrong / given <= MOST_WRONG_NAMES, "\n".join(misses)


Score = tuple[int, int, list[str]]  # right, asked, and what was missed


@cache
def _scores() -> dict[str, Score]:
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    misses: dict[str, list[str]] = {}
    for line in PASSAGES.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        for measure, is_right, note in _judged(passage):
            asked[measure] += 1
            right[measure] += is_right
            # a name that is right is no miss among the wrong ones
            if is_right == (measure == "wrong names"):
                misses.setdefault(measure, []).append(f"{passage['id']}: {note}")
    return {measure: (right[measure], asked[measure], misses.get(measure, [])) for measure in asked}


def _judged(passage: dict[str, Any]) -> list[tuple[str, bool, str]]:
    """Each single judgement on a passage: what is asked, whether it is right, what was wanted and got."""
    text = passage["text"]
    found = {
        quote.span: quote for quote in read(text, languages=languages(), language=passage["lang"]).quotes
    }
    wanted = {(one["start"], one["end"]): one for one in passage["quotes"]}
    judged = [("found", span in found, f"missed {text[slice(*span)]!r}") for span in wanted]
    judged += [("exact", span in wanted, f"found {text[slice(*span)]!r}") for span in found]
    pairs = [(one, found[span]) for span, one in wanted.items() if span in found]
    for one, quote in pairs:
        judged += _judged_quote(text, one, quote)
    for (one, quote), (other, second) in combinations(pairs, 2):
        joined = quote.utterance == second.utterance
        note = f"{text[one['start'] : one['end']]!r} and {text[other['start'] : other['end']]!r}: {joined}"
        judged.append(("group", (one["group"] == other["group"]) == joined, note))
    return judged


def _judged_quote(text: str, one: dict[str, Any], quote: Quote) -> list[tuple[str, bool, str]]:
    words = text[one["start"] : one["end"]]
    judged = [
        ("kind", quote.kind == one["kind"], f"{words!r} is {one['kind']}, not {quote.kind}"),
        ("level", quote.level == one["level"], f"{words!r} is level {one['level']}, not {quote.level}"),
    ]
    named = f"{words!r} is by {one['speaker_name']}, not {quote.speaker_name} ({quote.speaker})"
    same = quote.speaker_name == one["speaker_name"]
    judged.append(("name" if one["speaker_name"] else "no name", same, named))
    if quote.speaker_name:
        judged.append(("wrong names", not same, named))
    if one["speaker"]:
        judged.append(("speaker", _same_head(one["speaker"], quote.speaker), named))
    if one["cue"]:
        said = f"{words!r} has the cue {one['cue']!r}, not {quote.cue!r}"
        judged.append(("cue", _same_verb(one["cue"], quote.cue), said))
    return judged


def _same_head(wanted: str, got: str | None) -> bool:
    """The mention itself, or a shorter one with the same head or name: "Ruth Mallory", "his sister"."""
    if got is None:
        return False
    a, b = wanted.lower().split(), got.lower().replace(",", "").split()
    return " ".join(b) in " ".join(a).replace(",", "") and bool(b)


def _same_verb(wanted: str, got: str | None) -> bool:
    """The verb without its hearer: "told" for "told reporters"."""
    return got is not None and wanted.lower().split()[0] == got.lower().split()[0]
